// Monitoring meetings in the order of their dates, with how many citizens were there: a box a meeting with
// the number in it and its month below, a dashed box for a quarter without one, a clock where a meeting is
// due (picture 26). Where a contract's meetings are further apart than a quarter, a dashed box is one that
// was due by its own interval.
//
// Values only. "0" is a meeting without citizens, "?" one for which it is not recorded; neither is told by
// colour alone.
#pragma once

#include "base/date.h"
#include "base/id.h"
#include "rules/meeting_slots.h"
#include "ui/kit/tokens.h"

#include <QtCore/QRectF>
#include <QtCore/QString>

#include <vector>

class QFont;
class QPainter;

namespace tandem {

struct MeetingBox {
    int year = 0;
    int quarter = 1;   // 1 to 4
    PartialDate date;  // of the meeting held, or due; empty = none was held
    bool held = false;
    QString citizens;  // "3", "0", "?"; "" = no meeting
    bool with_citizens = false;
    bool due = false;  // and not held yet
};

struct QuarterStrip {
    static constexpr std::size_t most = MeetingSlots::most;  // the newest boxes
    std::vector<MeetingBox> boxes;
    bool is_cut = false;       // there are older ones
    bool is_quarterly = true;  // a dashed box is a quarter without a meeting; else a meeting that was due
    int undated = 0;           // meetings that have no quarter: no date, or a year alone

    QString spoken() const;
};

QuarterStrip quarter_strip_of(const Portfolio& portfolio, const Contract& contract, PartialDate due,
                              PartialDate as_at);

double quarter_strip_height(const QFont& font);
void paint_quarter_strip(QPainter& painter, const QRectF& area, const QuarterStrip& strip,
                         const Tokens& tokens);

}  // namespace tandem
