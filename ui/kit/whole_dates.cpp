#include "ui/kit/whole_dates.h"

#include "base/date.h"
#include "ui/kit/text.h"

#include <QtCore/QRegularExpression>

#include <algorithm>

namespace tandem {

namespace {

constexpr int letters_of_a_month = 3;

QString month_pattern() {
    QStringList names;
    for (int month = 1; month <= 12; ++month) {
        const QString name = qt(month_name(month));
        names << name << name.left(letters_of_a_month);
    }
    return names.join(QLatin1Char('|'));
}

}  // namespace

QString whole_dates(const QString& text) {
    static const QRegularExpression before_year(QStringLiteral("\\b(%1) (?=\\d{4}\\b)").arg(month_pattern()));
    static const QRegularExpression after_day(
        QStringLiteral("\\b(\\d{1,2}) (?=(?:%1)\\b)").arg(month_pattern()));
    if (std::none_of(text.begin(), text.end(), [](QChar sign) { return sign.isDigit(); }))
        return text;
    const QString held = QStringLiteral("\\1") + QChar(QChar::Nbsp);
    return QString(text).replace(before_year, held).replace(after_day, held);
}

QString column_date(const QString& date) {
    QString shorter = date;
    for (int month = 1; month <= 12; ++month) {
        const QString name = qt(month_name(month));
        shorter.replace(name, name.left(letters_of_a_month));
    }
    return whole_dates(shorter);
}

}  // namespace tandem
