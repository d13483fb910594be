#include "ui/charts/quarter_strip.h"

#include "model/documents.h"
#include "model/meetings.h"
#include "rules/monitoring.h"
#include "ui/kit/marks.h"
#include "ui/kit/text.h"

#include <QtCore/QStringList>
#include <QtGui/QFontMetricsF>
#include <QtGui/QPainter>

#include <algorithm>

namespace tandem {

namespace {

constexpr double narrowest_box = 1.2, widest_box = 2.4;  // lines of text

// Quarters since the year 0; -1 when the date does not say which.
int quarter_of(PartialDate date) {
    return date.empty() || date.month() == 0 ? -1 : date.year() * 4 + (date.month() - 1) / 3;
}

void take(MeetingQuarter& quarter, const Meeting& meeting, CitizensThere there) {
    ++quarter.held;
    quarter.with_citizens = quarter.with_citizens || there == CitizensThere::yes;
    const std::int64_t before = quarter.citizens.toLongLong();
    if (meeting.citizen_representatives)
        quarter.citizens = QString::number(std::max(before, *meeting.citizen_representatives));
    else if (quarter.citizens.isEmpty())
        quarter.citizens = QStringLiteral("?");
}

}  // namespace

QString QuarterStrip::spoken() const {
    QStringList parts;
    for (const MeetingQuarter& quarter : quarters) {
        const QString name = tr_text("quarter ") + QString::number(quarter.quarter) + QStringLiteral(" ") +
                             QString::number(quarter.year);
        if (quarter.held > 0)
            parts << name + QStringLiteral(": ") + counted(quarter.held, "meeting", "meetings") +
                         (quarter.citizens == QStringLiteral("?")
                              ? tr_text(", citizens not recorded")
                              : tr_text(", citizens present: ") + quarter.citizens);
        else if (quarter.due)
            parts << name + tr_text(": a meeting is due");
    }
    if (parts.isEmpty())
        return tr_text("No meeting is recorded in any quarter.");
    return parts.join(QStringLiteral("; "));
}

QuarterStrip quarter_strip_of(const Portfolio& portfolio, const Contract& contract, PartialDate due,
                              PartialDate as_at) {
    QuarterStrip strip;
    std::vector<const Meeting*> meetings;
    for (const Meeting* meeting : meetings_held(portfolio, as_at))
        if (meeting->contract.value == contract.common.id)
            meetings.push_back(meeting);
    int first = quarter_of(contract.start);
    int last = quarter_of(as_at);
    const PartialDate end = contract.extended_to.empty() ? contract.end : contract.extended_to;
    if (const int ended = quarter_of(end); ended >= 0 && ended < last)
        last = ended;
    for (const Meeting* meeting : meetings)
        if (const int quarter = quarter_of(meeting->date); quarter >= 0) {
            first = first < 0 ? quarter : std::min(first, quarter);
            last = std::max(last, quarter);
        }
    const int due_in = quarter_of(due);
    last = std::max(last, std::min(due_in, quarter_of(as_at) + 2));
    if (first < 0)
        first = last;
    const int newest = last - QuarterStrip::most + 1;
    strip.is_cut = first < newest;
    first = std::max(first, newest);
    for (int quarter = first; quarter <= last; ++quarter) {
        MeetingQuarter box;
        box.year = quarter / 4;
        box.quarter = quarter % 4 + 1;
        box.due = quarter == due_in;
        strip.quarters.push_back(box);
    }
    for (const Meeting* meeting : meetings) {
        const int quarter = quarter_of(meeting->date);
        if (quarter < 0)
            ++strip.undated;
        else if (quarter >= first && quarter <= last)
            take(strip.quarters[static_cast<std::size_t>(quarter - first)], *meeting,
                 citizens_at(portfolio, *meeting));
    }
    return strip;
}

double quarter_strip_height(const QFont& font) {
    const double line = QFontMetricsF(font).height();
    return line * (1.7 + 0.3 + 1.1);
}

void paint_quarter_strip(QPainter& painter, const QRectF& area, const QuarterStrip& strip,
                         const Tokens& tokens) {
    if (strip.quarters.empty())
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const double line = QFontMetricsF(painter.font()).height();
    const double hair = line * 0.15;
    const double step = std::clamp(area.width() / static_cast<double>(strip.quarters.size()),
                                   narrowest_box * line, widest_box * line);
    const double height = line * 1.7;
    int year = 0;
    double year_end = area.left();
    for (std::size_t i = 0; i < strip.quarters.size(); ++i) {
        const MeetingQuarter& quarter = strip.quarters[i];
        const QRectF box(area.left() + static_cast<double>(i) * step + 0.5, area.top() + 0.5, step - hair,
                         height - 1);
        const bool due_only = quarter.due && quarter.held == 0;
        QPen pen(quarter.held == 0       ? tokens.control
                 : quarter.with_citizens ? tokens.good
                                         : tokens.warn,
                 1.25);
        if (due_only)
            pen.setColor(tokens.warn);
        else if (quarter.held == 0)
            pen.setDashPattern({3, 2.5});
        painter.setPen(pen);
        painter.setBrush(due_only                ? tokens.warn_tint
                         : quarter.held == 0     ? tokens.surface
                         : quarter.with_citizens ? tokens.good_tint
                                                 : tokens.warn_tint);
        painter.drawRoundedRect(box, line * 0.25, line * 0.25);
        painter.setPen(quarter.with_citizens ? tokens.good : tokens.warn);
        if (due_only)
            paint_status(painter, Status::overdue,
                         QRectF(box.center().x() - line * 0.45, box.center().y() - line * 0.45, line * 0.9,
                                line * 0.9),
                         tokens);
        else
            painter.drawText(box, Qt::AlignCenter, quarter.citizens);
        if (quarter.year != year && box.left() >= year_end) {
            year = quarter.year;
            const QString words = QString::number(year);
            painter.setPen(tokens.text2);
            painter.drawText(QPointF(box.left(), area.top() + height + line * 1.05), words);
            year_end = box.left() + QFontMetricsF(painter.font()).horizontalAdvance(words) + line * 0.4;
        }
    }
    painter.restore();
}

}  // namespace tandem
