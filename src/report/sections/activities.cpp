#include "base/number.h"
#include "base/number_words.h"
#include "base/text.h"
#include "model/marks.h"
#include "report/figures/parts.h"
#include "report/sections/published.h"
#include "report/sections/shared.h"
#include "rules/coverage.h"
#include "rules/dated_work.h"
#include "rules/hours.h"
#include "rules/people.h"

namespace tandem {

namespace {

std::string co_words(const Activity& activity) {
    if (activity.co == Co::none && activity.other_coes.empty())
        return std::string(no_data);
    std::string text = activity.co == Co::none ? "" : in_words(activity.co);
    for (const Co other : activity.other_coes)
        if (other != activity.co)
            text +=
                (text.empty() ? "" : ", ") + (text.empty() ? in_words(other) : lower_first(in_words(other)));
    return activity.mechanism == Mechanism::none
               ? text
               : text + " (" + lower_first(in_words(activity.mechanism)) + ')';
}

std::string cell_words(const CoverageCell& cell) {
    if (cell.status == ActivityStatus::none)
        return cell.marked_off ? "not this cycle" : "none";
    // "done, 2 activities"; where only some are that far, "3 done of 7 activities".
    const std::string status = lower_first(in_words(cell.status));
    const std::string activities = counted(std::int64_t{cell.activities}, "activity", "activities");
    return cell.furthest == cell.activities
               ? status + ", " + activities
               : grouped(std::int64_t{cell.furthest}) + ' ' + status + " of " + activities;
}

// A picture where anything is in the matrix; its words are those of the table.
void add_matrix(Writer& out, const Coverage& coverage) {
    const std::int64_t all = std::ssize(activities_of_cycle(out.portfolio(), out.scope().cycle_id()));
    std::int64_t in_cells = 0;
    for (std::size_t phase = 1; phase <= Coverage::size; ++phase)
        for (std::size_t co = 1; co <= Coverage::size; ++co)
            in_cells += coverage.at(static_cast<PhaseKind>(phase), static_cast<Co>(co)).activities;
    Figure figure;
    figure.chart = Figure::Chart::coverage_matrix;
    figure.title = part_of(coverage.filled(), coverage.in_scope(), "cell is", "cells are") + " filled";
    const bool any_both =
        std::ranges::any_of(activities_of_cycle(out.portfolio(), out.scope().cycle_id()),
                            [](const Activity* activity) { return activity->mechanism == Mechanism::both; });
    figure.caption =
        std::string("Each cell: how many activities, and how far the furthest of them is; dashed: none yet") +
        (coverage.in_scope() < static_cast<int>(Coverage::size * Coverage::size)
             ? "; hatched: not this cycle. "
             : ". ") +
        std::string(any_both ? "An activity that gives both voice and action counts in both. " : "") +
        basis(counted(all, "activity", "activities") + (in_cells <= all ? ""
                                                        : all == 1      ? ", in several cells"
                                                                        : ", some in several cells"),
              out.from_published());
    figure.alternative = "A matrix of the four phases and the Four Co’s.";
    for (std::size_t phase = 1; phase <= Coverage::size; ++phase) {
        std::vector<std::string> cells;
        for (std::size_t co = 1; co <= Coverage::size; ++co) {
            const CoverageCell& cell = coverage.at(static_cast<PhaseKind>(phase), static_cast<Co>(co));
            cells.push_back(lower_first(in_words(static_cast<Co>(co))) + " " + cell_words(cell));
        }
        figure.alternative += ' ' + in_words(static_cast<PhaseKind>(phase)) + ": " + join(cells, "; ") + '.';
    }
    out.figure(std::move(figure));
}

}  // namespace

std::vector<std::string> places_column(Writer& out, const std::vector<const Activity*>& activities) {
    const GroupsOfActivities groups(out.portfolio());
    std::vector<PeopleCount> counts;
    std::vector<std::string> codes;
    Count sum;
    for (const Activity* activity : activities) {
        const Count total = places_taken(groups, *activity).total;
        sum.add(total.number, total.precision);
        counts.push_back({total.number, total.precision});
        codes.push_back(activity->common.code);
    }
    return out.people(counts, {sum.number, sum.precision}, "places taken", codes).parts;
}

void write_activities(Writer& out) {
    const auto activities = activities_of(out.portfolio(), out.scope().phase_id());
    if (activities.empty()) {
        out.say(none_in_edition<Activity>(out, "No activity is recorded for this phase yet."));
        return;
    }
    const std::vector<std::string> places = places_column(out, activities);
    TableMaker table(
        "Activities of this phase",
        "Each row is an activity: which of the Four Co’s it is, when it took place, how far it is and how "
        "many "
        "places were taken.",
        {text_column("Activity", 3), text_column("Which Co, voice or action", 2.4), text_column("When", 1.5),
         text_column("State", 1.2), number_column("Places taken", 1.2)});
    TableMaker results(
        "What came of the activities", "Each row is an activity: its result and what changed because of it.",
        {text_column("Activity", 1), text_column("Result", 3), text_column("What changed", 3)});
    for (std::size_t i = 0; i < activities.size(); ++i) {
        const Activity& activity = *activities[i];
        table.row({out.name(activity), plain(co_words(activity)), plain(or_no_data(period_words(activity))),
                   plain(in_words(activity.status)), plain(places[i])});
        if (!one_line(activity.result).empty() || !one_line(activity.what_changed).empty())
            results.row({plain(activity.common.code), plain(one_line(activity.result)),
                         plain(one_line(activity.what_changed))});
    }
    out.table(std::move(table));
    out.table(std::move(results));
}

namespace {

// Why a cell of the matrix is left out on purpose.
void say_why_marked_off(Writer& out) {
    std::vector<Spans> items;
    for (const MatrixMark& mark : out.portfolio().all<MatrixMark>()) {
        const Phase* phase = out.portfolio().find(mark.phase);
        if (!phase || phase->cycle != out.scope().cycle_id() || one_line(mark.reason).empty())
            continue;
        out.cite(mark.common);
        items.push_back(plain(in_words(phase->phase) + ", " + lower_first(in_words(mark.co)) + ": " +
                              ended(one_line(mark.reason))));
    }
    if (items.empty())
        return;
    out.say("Left out of this cycle on purpose:");
    out.list(std::move(items));
}

}  // namespace

void write_coverage(Writer& out) {
    const Coverage coverage = coverage_of(out.portfolio(), out.scope().cycle_id());
    out.say("Activities with citizens fill " + grouped(std::int64_t{coverage.filled()}) + " of " +
            counted(std::int64_t{coverage.in_scope()}, "cell", "cells") +
            " in the matrix of phases and Co’s" + std::string(out.from_published()) +
            ". An empty cell is an opening to talk about, not a failure; an idea is shown but does not fill "
            "a cell.");
    if (coverage.filled() > 0)
        add_matrix(out, coverage);
    std::vector<TableColumn> columns{text_column("Phase", 1)};
    for (const Choice& co : choices_of<Co>())
        columns.push_back(text_column(std::string(co.label.text()), 1.5));
    TableMaker table(
        "Where citizens take part, by phase and Co",
        "Each row is a phase. Each column is one of the Four Co’s: the furthest state reached, how "
        "many activities are that far, and how many there are.",
        std::move(columns));
    for (std::size_t phase = 1; phase <= Coverage::size; ++phase) {
        std::vector<Spans> row{plain(in_words(static_cast<PhaseKind>(phase)))};
        for (std::size_t co = 1; co <= Coverage::size; ++co)
            row.push_back(plain(cell_words(coverage.at(static_cast<PhaseKind>(phase), static_cast<Co>(co)))));
        table.row(std::move(row));
    }
    out.behind(coverage.filled() > 0, std::move(table));
    say_why_marked_off(out);
}

}  // namespace tandem
