#include "ui/office/language.h"

#include <QtCore/QStringList>

#include <algorithm>

namespace tandem::office {
namespace {

bool is_letters(const QString& part, int least, int most) {
    return part.size() >= least && part.size() <= most &&
           std::all_of(part.begin(), part.end(), [](QChar c) { return c.unicode() < 128 && c.isLetter(); });
}

bool is_digits(const QString& part) {
    return part.size() == 3 &&
           std::all_of(part.begin(), part.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

}  // namespace

Language language_of(std::string_view tag) {
    Language out;
    out.tag = QString::fromUtf8(tag.data(), static_cast<qsizetype>(tag.size()));
    out.language = out.country = QStringLiteral("none");
    const QStringList parts = out.tag.split(QLatin1Char('-'));
    if (!is_letters(parts.front(), 2, 3))
        return out;
    out.language = parts.front().toLower();
    for (qsizetype i = 1; i < parts.size(); ++i) {
        if (is_letters(parts[i], 4, 4) && out.script.isEmpty())
            out.script = parts[i];
        else if (is_letters(parts[i], 2, 2) || is_digits(parts[i]))
            out.country = parts[i].toUpper();
    }
    return out;
}

}  // namespace tandem::office
