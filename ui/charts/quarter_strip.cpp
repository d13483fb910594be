#include "ui/charts/quarter_strip.h"

#include "model/documents.h"
#include "rules/meeting_slots.h"
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

MeetingBox box_of(const Portfolio& portfolio, const MeetingSlot& slot, PartialDate due) {
    MeetingBox box;
    box.year = slot.year;
    box.quarter = slot.quarter;
    box.due = slot.due;
    if (box.due)
        box.date = due;
    if (slot.meeting == nullptr)
        return box;
    box.date = slot.meeting->date;
    box.held = true;
    box.with_citizens = citizens_at(portfolio, *slot.meeting) == CitizensThere::yes;
    box.citizens = slot.meeting->citizen_representatives
                       ? QString::number(*slot.meeting->citizen_representatives)
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
    const MeetingSlots found = meeting_slots_of(portfolio, contract, due, as_at);
    strip.is_cut = found.is_cut;
    strip.undated = found.undated;
    strip.is_quarterly = quarters_between_meetings(contract) == 1;
    for (const MeetingSlot& slot : found.slots)
        strip.boxes.push_back(box_of(portfolio, slot, due));
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
