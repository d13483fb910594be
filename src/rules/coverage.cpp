#include "rules/coverage.h"

#include "model/marks.h"
#include "rules/people.h"

#include <algorithm>

namespace tandem {

namespace {

template <class E>
std::size_t place(E choice) {
    return static_cast<std::size_t>(choice) - 1;
}

}  // namespace

const CoverageCell& Coverage::at(PhaseKind phase, Co co) const {
    return cells[place(phase)][place(co)];
}

int Coverage::filled() const {
    int count = 0;
    for (const auto& row : cells)
        for (const CoverageCell& cell : row)
            count += cell.filled();
    return count;
}

int Coverage::in_scope() const {
    int count = 0;
    for (const auto& row : cells)
        for (const CoverageCell& cell : row)
            count += cell.in_scope();
    return count;
}

int Coverage::filled(PhaseKind phase) const {
    const auto& row = cells[place(phase)];
    return static_cast<int>(
        std::count_if(row.begin(), row.end(), [](const CoverageCell& cell) { return cell.filled(); }));
}

int Coverage::filled(Co co) const {
    int count = 0;
    for (const auto& row : cells)
        count += row[place(co)].filled();
    return count;
}

CellActivities activities_in_cell(const Portfolio& portfolio, Id<Phase> phase, Co co) {
    CellActivities cell;
    const GroupsOfActivities groups(portfolio);
    for (const Activity& activity : portfolio.all<Activity>()) {
        if (activity.phase != phase ||
            (activity.co != co && std::ranges::find(activity.other_coes, co) == activity.other_coes.end()))
            continue;
        cell.all.push_back(&activity);
        const bool is_cancelled = activity.status == ActivityStatus::cancelled;
        cell.cancelled += is_cancelled;
        cell.recorded += !is_cancelled;
        cell.with_citizens += is_co_produced(groups, activity);
    }
    const auto first_to_last = [&](const Activity* activity) {
        return activity->status == ActivityStatus::cancelled ? 2 : is_co_produced(groups, *activity) ? 0 : 1;
    };
    std::ranges::stable_sort(cell.all, {}, first_to_last);
    return cell;
}

Coverage coverage_of(const Portfolio& portfolio, Id<Cycle> cycle) {
    Coverage coverage;
    const GroupsOfActivities groups(portfolio);
    for (const Activity& activity : portfolio.all<Activity>())
        if (cycle_of(portfolio, activity.phase) == cycle && is_co_produced(groups, activity))
            count_activity(coverage, kind_of(portfolio, activity.phase), activity);
    count_marks(coverage, portfolio, cycle);
    return coverage;
}

void count_activity(Coverage& coverage, PhaseKind phase, const Activity& activity) {
    if (phase == PhaseKind::none)
        return;
    std::vector<Co> coes = activity.other_coes;
    if (std::find(coes.begin(), coes.end(), activity.co) == coes.end())
        coes.push_back(activity.co);
    for (const Co co : coes) {
        if (co == Co::none)
            continue;
        CoverageCell& cell = coverage.cells[place(phase)][place(co)];
        if (cell.status < activity.status) {
            cell.status = activity.status;
            cell.furthest = 0;
        }
        cell.furthest += cell.status == activity.status;
        ++cell.activities;
    }
}

void count_marks(Coverage& coverage, const Portfolio& portfolio, Id<Cycle> cycle) {
    for (const MatrixMark& mark : portfolio.all<MatrixMark>()) {
        const Phase* const phase = portfolio.find(mark.phase);
        if (phase && phase->cycle == cycle && phase->phase != PhaseKind::none && mark.co != Co::none)
            coverage.cells[place(phase->phase)][place(mark.co)].marked_off = true;
    }
}

}  // namespace tandem
