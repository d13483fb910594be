// A language tag ("en-GB", "fr", "zh-Hant-TW"; BCP 47) in the parts that OpenDocument wants apart.
// Only its form is looked at; whether there is such a language is not known here.
#pragma once

#include <QtCore/QString>

#include <string_view>

namespace tandem::office {

struct Language {
    QString tag;       // as given
    QString language;  // "en"; "none" when the tag has no such form
    QString script;    // "Hant"; "" = none given
    QString country;   // "GB"; "none" = none given
};

Language language_of(std::string_view tag);

}  // namespace tandem::office
