// The readings of one indicator over time: dots, joined by a line only when there are enough of them, the
// baseline, the target or none, and flags of what happened meanwhile (design.md section 7 "Outcomes").
//
// Few readings are joined with dots, since nothing is known in between; readings without a date stand side by
// side with no axis of time. Every value is labelled directly; nothing is told by colour alone. Values only;
// what is shown is gathered by trend_of() from the portfolio with the rules of rules/progress.h.
#pragma once

#include "base/date.h"
#include "base/id.h"
#include "rules/progress.h"
#include "ui/kit/tokens.h"

#include <QtCore/QRectF>
#include <QtCore/QString>
#include <QtCore/QStringList>

#include <optional>
#include <vector>

class QFont;
class QPainter;

namespace tandem {

class References;

struct Trend {
    static constexpr std::size_t enough_for_a_line = 4;  // the baseline included

    struct Point {
        double at = 0;  // day number, the middle of what the date can mean; without dates 0, 1, 2 ...
        double value = 0;
        QString value_words;
        QString date_words;  // "" = no date
        QString source;
        bool baseline = false;
        RecordId record = 0;  // the reading; 0 for the baseline
    };
    struct Flag {
        double at = 0;
        QString words;
        RecordId record = 0;
        bool decision = false;
        QString code = {};
    };
    struct Target {
        double value = 0;
        std::optional<double> at;
        QString words;
    };

    QString name;
    QString unit;
    std::vector<Point> points;  // as drawn, from left to right
    int undated = 0;            // readings left out of an axis of time because they have no date
    bool dated = true;
    std::optional<Target> target;
    std::vector<Flag> flags;
    // On paper, where nobody can point at cut words: where a flag has no room for all of its words every flag
    // has its code, and trend_key() says what that is.
    bool whole_words = false;
    QString stale;  // "No reading since 2016"; "" when the latest is recent enough

    // Enough readings, and none of them placed without a date.
    bool is_line() const {
        return dated && points.size() >= enough_for_a_line && !points.front().date_words.isEmpty();
    }
};

Trend trend_of(const Portfolio& portfolio, const References& references, const ReadingsOfIndicators& readings,
               const Indicator& indicator, PartialDate as_at, const ProgressLimits& limits);

// `current` is the point with the focus ring, -1 for none.
void paint_trend(QPainter& painter, const QRectF& area, const Trend& trend, const Tokens& tokens,
                 int current = -1);
// Where the points are drawn, for the pointer; same order as Trend::points.
std::vector<QPointF> trend_places(const QRectF& area, const Trend& trend, const QFont& font);
// Where the words of the target stand; nothing without a target.
std::optional<QRectF> trend_target_place(const QRectF& area, const Trend& trend, const QFont& font);
// Where the values of the points stand, in their order; nothing for one that had no room.
std::vector<std::optional<QRectF>> trend_value_places(const QRectF& area, const Trend& trend,
                                                      const QFont& font);

// What flags stand for that have their code alone: "D4 Meet three needs first".
QStringList trend_key(const QRectF& area, const Trend& trend, const QFont& font);

// For a card, with the values of the first and the latest reading alone: open dot, full dot, the readings
// between as small dots, joined as paint_trend() joins them.
void paint_spark(QPainter& painter, const QRectF& area, const Trend& trend, const Tokens& tokens);

}  // namespace tandem
