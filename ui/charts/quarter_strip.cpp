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
#include <cmath>

namespace tandem {

namespace {

// Lines of text.
constexpr double narrowest_box = 1.2, widest_box = 2.4;
constexpr double box_lines = 1.7, month_lines = 1.1, year_lines = 1.1;

// Quarters since the year 0; -1 when the date does not say which.
int quarter_of(PartialDate date) {
    return date.empty() || date.month() == 0 ? -1 : date.year() * 4 + (date.month() - 1) / 3;
}

MeetingBox box_in(int quarter) {
    MeetingBox box;
    box.year = quarter / 4;
    box.quarter = quarter % 4 + 1;
    return box;
}

MeetingBox box_of(const Portfolio& portfolio, const Meeting& meeting) {
    MeetingBox box = box_in(quarter_of(meeting.date));
    box.date = meeting.date;
    box.held = true;
    box.with_citizens = citizens_at(portfolio, meeting) == CitizensThere::yes;
    box.citizens = meeting.citizen_representatives ? QString::number(*meeting.citizen_representatives)
                                                   : QStringLiteral("?");
    return box;
}

// "Feb"
QString month_of(const MeetingBox& box) {
    constexpr int letters = 3;
    return box.date.empty() ? QString()
                            : qt(PartialDate(box.date.year(), box.date.month()).words()).left(letters);
}

double month_width(const QFont& font) {
    return QFontMetricsF(font).horizontalAdvance(QStringLiteral("May "));
}

}  // namespace

QString QuarterStrip::spoken() const {
    QStringList parts;
    for (const MeetingBox& box : boxes)
        if (box.held)
            parts << qt(box.date.words()) + (box.citizens == QStringLiteral("?")
                                                 ? tr_text(": citizens not recorded")
                                                 : tr_text(": citizens present: ") + box.citizens);
        else if (box.due)
            parts << qt(box.date.words()) + tr_text(": a meeting is due");
    if (parts.isEmpty())
        return tr_text("No meeting is recorded in any quarter.");
    return parts.join(QStringLiteral("; "));
}

QuarterStrip quarter_strip_of(const Portfolio& portfolio, const Contract& contract, PartialDate due,
                              PartialDate as_at) {
    QuarterStrip strip;
    std::vector<const Meeting*> meetings;
    for (const Meeting* meeting : meetings_held(portfolio, as_at)) {
        if (meeting->contract.value != contract.common.id)
            continue;
        if (quarter_of(meeting->date) < 0)
            ++strip.undated;
        else
            meetings.push_back(meeting);
    }
    std::ranges::stable_sort(meetings, {}, [](const Meeting* meeting) { return meeting->date; });
    const int now = quarter_of(as_at);
    const int due_in = quarter_of(due);
    const PartialDate end = contract.extended_to.empty() ? contract.end : contract.extended_to;
    int last = now;
    if (const int ended = quarter_of(end); ended >= 0)
        last = std::min(last, ended);
    int first = quarter_of(contract.start);
    if (!meetings.empty()) {
        const int oldest = quarter_of(meetings.front()->date);
        first = first < 0 ? oldest : std::min(first, oldest);
        last = std::max(last, quarter_of(meetings.back()->date));
    }
    last = std::max(last, std::min(due_in, now + 2));
    if (first < 0)
        first = last;
    const int interval = quarters_between_meetings(contract);
    strip.is_quarterly = interval == 1;
    // With meetings further apart the first is due one interval after the contract's start.
    int counted_from = strip.is_quarterly ? first - 1 : first;
    auto next = meetings.begin();
    for (int quarter = first; quarter <= last; ++quarter) {
        bool is_empty = true;
        for (; next != meetings.end() && quarter_of((*next)->date) == quarter; ++next, is_empty = false)
            strip.boxes.push_back(box_of(portfolio, **next));
        const bool is_missed = is_empty && quarter - counted_from >= interval;
        if (!is_empty || is_missed || quarter == due_in)
            counted_from = quarter;
        if (quarter != due_in && !is_missed)
            continue;
        MeetingBox box = box_in(quarter);
        box.due = quarter == due_in;
        if (box.due)
            box.date = due;
        strip.boxes.push_back(box);
    }
    if (strip.boxes.size() > QuarterStrip::most) {
        strip.is_cut = true;
        strip.boxes.erase(strip.boxes.begin(),
                          strip.boxes.end() - static_cast<std::ptrdiff_t>(QuarterStrip::most));
    }
    return strip;
}

double quarter_strip_height(const QFont& font) {
    const double line = QFontMetricsF(font).height();
    return line * (box_lines + month_lines + year_lines);
}

void paint_quarter_strip(QPainter& painter, const QRectF& area, const QuarterStrip& strip,
                         const Tokens& tokens) {
    if (strip.boxes.empty())
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const double line = QFontMetricsF(painter.font()).height();
    const double hair = line * 0.15;
    const double step = std::clamp(area.width() / static_cast<double>(strip.boxes.size()),
                                   narrowest_box * line, widest_box * line);
    const bool names_months = step >= month_width(painter.font());
    const double height = line * box_lines;
    int year = 0;
    double year_end = area.left();
    for (std::size_t i = 0; i < strip.boxes.size(); ++i) {
        const MeetingBox& box = strip.boxes[i];
        const QRectF frame(area.left() + static_cast<double>(i) * step + 0.5, area.top() + 0.5, step - hair,
                           height - 1);
        QPen pen(box.due             ? tokens.warn
                 : !box.held         ? tokens.control
                 : box.with_citizens ? tokens.good
                                     : tokens.warn,
                 1.25);
        if (!box.held && !box.due)
            pen.setDashPattern({3, 2.5});
        painter.setPen(pen);
        painter.setBrush(box.due             ? tokens.warn_tint
                         : !box.held         ? tokens.surface
                         : box.with_citizens ? tokens.good_tint
                                             : tokens.warn_tint);
        painter.drawRoundedRect(frame, line * 0.25, line * 0.25);
        painter.setPen(box.with_citizens ? tokens.good : tokens.warn);
        if (box.due)
            paint_status(painter, Status::overdue,
                         QRectF(frame.center().x() - line * 0.45, frame.center().y() - line * 0.45,
                                line * 0.9, line * 0.9),
                         tokens);
        else
            painter.drawText(frame, Qt::AlignCenter, box.citizens);
        painter.setPen(tokens.text2);
        if (names_months)
            painter.drawText(QRectF(frame.left(), area.top() + height, frame.width(), line * month_lines),
                             Qt::AlignCenter, month_of(box));
        if (box.year != year && frame.left() >= year_end) {
            year = box.year;
            const QString words = QString::number(year);
            painter.drawText(QPointF(frame.left(), area.top() + height + line * (month_lines + 0.85)), words);
            year_end = frame.left() + QFontMetricsF(painter.font()).horizontalAdvance(words) + line * 0.4;
        }
    }
    painter.restore();
}

}  // namespace tandem
