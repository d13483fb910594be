#include "ui/kit/text.h"

#include "base/digits.h"

#include <QtCore/QCoreApplication>

namespace tandem {

QString qt(std::string_view utf8) {
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

std::string utf8(const QString& text) {
    const QByteArray bytes = text.toUtf8();
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

QString tr_text(const char* source) {
    return QCoreApplication::translate("tandem", source);
}

QString counted(std::int64_t number, const char* one, const char* many) {
    const std::string digits = std::to_string(number);
    const bool negative = number < 0;
    const std::string whole = with_commas(negative ? digits.substr(1) : digits);
    const QString sign = negative ? QStringLiteral("\u2212") : QString();
    return sign + qt(whole) + QLatin1Char(' ') + tr_text(number == 1 ? one : many);
}

}  // namespace tandem
