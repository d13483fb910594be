#include "ui/views/parts/short_dates.h"

#include "ui/kit/text.h"

namespace tandem {

QString short_date(PartialDate date) {
    if (date.empty())
        return {};
    const QString year = QString::number(date.year());
    return date.month() == 0 ? year : qt(month_name(date.month())).left(3) + QStringLiteral(" ") + year;
}

QString short_period(PartialDate from, PartialDate to) {
    if (from.empty() && to.empty())
        return {};
    if (to.empty())
        return tr_text("from ") + short_date(from);
    if (from.empty())
        return tr_text("by ") + short_date(to);
    const QString start = short_date(from);
    const QString end = short_date(to);
    if (start == end)
        return start;
    const bool same_year = from.year() == to.year() && from.month() != 0 && to.month() != 0;
    return (same_year ? start.left(3) : start) + tr_text(" to ") + end;
}

}  // namespace tandem
