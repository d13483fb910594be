// Text between the core (UTF-8 std::string) and Qt, and the one gate through which the window's words pass.
//
// tr_text() is where a translation would come in; a literal is given, never a text made at run time. Numbers,
// dates and money are formatted by the core (report/words.h, base/), never by a locale.
#pragma once

#include <QtCore/QString>

#include <cstdint>
#include <string>
#include <string_view>

namespace tandem {

QString qt(std::string_view utf8);
std::string utf8(const QString& text);
QString tr_text(const char* source);

// "1 activity", "3 activities": the number with thousands separated, and the right noun.
QString counted(std::int64_t number, const char* one, const char* many);

}  // namespace tandem
