#include "ui/print/safe_text.h"

#include <QtCore/QList>

namespace tandem::print {
namespace {

bool is_forbidden(char32_t c) {
    return QChar::category(c) == QChar::Other_Control || QChar::isNonCharacter(c) ||
           (c >= 0x202a && c <= 0x202e) ||
           (c >= 0x2066 && c <= 0x2069);  // would turn the text after them about
}

}  // namespace

QString safe_text(std::string_view utf8, LineFeeds feeds) {
    const QString decoded = QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
    QString safe;
    safe.reserve(decoded.size());
    for (const char32_t c : decoded.toUcs4()) {
        if (c == U'\n' && feeds == LineFeeds::kept)
            safe += QLatin1Char('\n');
        else if (c == U'\n' || c == U'\t')
            safe += QLatin1Char(' ');
        else if (!is_forbidden(c))
            safe += QChar::fromUcs4(c);
    }
    return safe;
}

}  // namespace tandem::print
