// Time in lanes: activities, services, contracts, decisions and readings by phase (design.md picture 25).
// What belongs to no phase has a lane of its own, below, only when there is such a thing.
//
// One painter for screen, PNG and SVG: takes data and tokens, knows no widget. Dates are days since 1970; a
// year or month fills its whole span, an open end runs to today as an arrow. An activity, service or contract
// that has begun, of which nothing says that it goes on or is over, reaches today as a dotted line. Only what
// lies in the visible rectangle is painted and worded, so 50,000 activities cost what is seen. Lengths are px
// at the text size in use.
#pragma once

#include "base/date.h"
#include "model/choices.h"
#include "model/portfolio.h"
#include "ui/kit/tokens.h"

#include <QtCore/QRectF>
#include <QtCore/QString>

#include <string_view>
#include <utility>
#include <vector>

class QPainter;

namespace tandem {

struct Cycle;
struct Phase;
struct Project;

struct TimeItem {
    enum class Kind { activity, service, contract, decision, reading };

    Kind kind = Kind::activity;
    RecordId record = 0;
    PhaseKind lane = PhaseKind::do_;  // none = no phase is recorded
    std::vector<Co> coes;             // of an activity, its own first
    bool illustrative = false;
    bool planned = false;        // an idea or a plan: a dotted outline without fill
    bool open_end = false;       // still going on: drawn to today
    bool no_end = false;         // begun, with no end recorded: a dotted line to today
    bool begins_before = false;  // the timeline, of which it is the rest: drawn as an arrow to the left
    PartialDate start, end;
    std::string_view end_key = "end";  // the field the end is read from, and so written to
    // A further recorded end that is not drawn, and moves only with the whole: that of a contract since
    // extended.
    std::string_view other_end_key;
    PartialDate other_end;
    DayNumber from = 0, to = 0;  // what is drawn; to >= from
    QString code, title;

    bool is_moment() const { return kind == Kind::decision || kind == Kind::reading; }
    const EntityDef& entity() const;
    std::string_view start_field() const;
    std::string_view end_field() const;  // "" for moments
};

struct Timeline {
    std::vector<TimeItem> items;    // with a date, by lane and start
    std::vector<TimeItem> undated;  // in the order of making
    DayNumber first = 0, last = 0;  // of all items and today, whole years
    DayNumber today = 0;
    int first_year = 0, last_year = 0;  // of the items alone
    // Where to begin so that the cycle's own work has room; `first` where little lies before it.
    DayNumber opening = 0;
    int earlier = 0;                   // items that begin before that day
    PhaseKind only = PhaseKind::none;  // the phase it is of, where it is of one
};

// cycle 0 = all cycles of the project. Of one phase: its activities, services and contracts, the decisions of
// that phase or of none; no readings, and no lane that nothing stands in.
Timeline timeline_of(const Portfolio& portfolio, Id<Project> project, Id<Cycle> cycle, PartialDate today,
                     Id<Phase> phase = {});
// What of it there is from its opening on, as paper shows it that nobody can scroll: what was over by then is
// left out and counted in `earlier`, what still went on, or may have, begins with an arrow.
Timeline from_opening(Timeline timeline);
// "from 2010" of what is still going on, "from 2010, no end recorded" of what may be, else "2010" where there
// is no end; "no data". ", idea or plan" of what has not happened.
QString period_of(const TimeItem& item);
QString lane_words(PhaseKind lane);       // "Analyse", "No phase"
QString kind_words(TimeItem::Kind kind);  // "Activity"
// The date moved by days, kept as exact as it is: a year by whole years, a month by months.
PartialDate moved(PartialDate date, int days);

struct TimelineLayout {
    struct Row {
        double top = 0;
        std::vector<int> items;  // by start
    };
    struct Lane {
        PhaseKind phase = PhaseKind::none;
        QRectF area;
        std::size_t first_row = 0, rows = 0;
    };

    double scale = 1;  // px a day
    double left = 0;   // where the first day begins, behind the lane heads
    double axis = 0;   // height of the years at the top
    double row_height = 0;
    QSizeF size;
    DayNumber first = 0;
    std::vector<Lane> lanes;  // the four phases, and a fifth for what has none
    std::vector<Row> rows;
    std::vector<int> row_of;  // of each item

    // Puts the rows so far from each other, in px at 100 %: what stands in which row stays as it is.
    void set_row_height(double row);
    double x(DayNumber day) const { return left + (day - first) * scale; }
    DayNumber day_at(double x) const;
    // From left to right, at least 24 px wide to hit; what is over does not reach past today for that.
    std::pair<double, double> span(const Timeline& timeline, const TimeItem& item) const;
    QRectF bar(const Timeline& timeline, int item) const;        // of the mark itself
    double reach(const Timeline& timeline, int item) const;      // of the mark, with its dotted line
    int item_at(const Timeline& timeline, QPointF point) const;  // -1 = none
};

// The scale at which everything fits a width.
double fitting_scale(const Timeline& timeline, double width);
// The same for what begins on a day or later.
double fitting_scale(const Timeline& timeline, double width, DayNumber from);
// row: px at 100 % from one row to the next; 33 reads best, and below 20 words would touch.
TimelineLayout timeline_layout(const Timeline& timeline, double scale, double row = 33);
// visible: what is seen of the picture; heads and axis stay at its left and top.
void paint_timeline(QPainter& painter, const Timeline& timeline, const TimelineLayout& layout,
                    const QRectF& visible, const Tokens& tokens);

}  // namespace tandem
