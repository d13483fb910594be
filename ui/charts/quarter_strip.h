// Monitoring meetings quarter by quarter, with how many citizens were there: a box a quarter with the number
// in it, dashed where nothing is recorded, a clock where a meeting is due (picture 26).
//
// Values only. "0" is a meeting without citizens, "?" one for which it is not recorded; neither is told by
// colour alone.
#pragma once

#include "base/date.h"
#include "base/id.h"
#include "ui/kit/tokens.h"

#include <QtCore/QRectF>
#include <QtCore/QString>

#include <vector>

class QFont;
class QPainter;

namespace tandem {

struct Contract;
class Portfolio;

struct MeetingQuarter {
    int year = 0;
    int quarter = 1;  // 1 to 4
    int held = 0;
    QString citizens;  // "3", "0", "?"; "" = no meeting
    bool with_citizens = false;
    bool due = false;
};

struct QuarterStrip {
    static constexpr int most = 16;  // the newest quarters
    std::vector<MeetingQuarter> quarters;
    bool is_cut = false;  // there are older quarters
    int undated = 0;      // meetings that have no quarter: no date, or a year alone

    QString spoken() const;
};

QuarterStrip quarter_strip_of(const Portfolio& portfolio, const Contract& contract, PartialDate due,
                              PartialDate as_at);

double quarter_strip_height(const QFont& font);
void paint_quarter_strip(QPainter& painter, const QRectF& area, const QuarterStrip& strip,
                         const Tokens& tokens);

}  // namespace tandem
