#include "rules/coverage.h"

#include "model/marks.h"

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

Coverage coverage_of(const Portfolio& portfolio, Id<Cycle> cycle) {
    return coverage_of(portfolio, GroupsOfActivities(portfolio), cycle);
}

Coverage coverage_of(const Portfolio& portfolio, const GroupsOfActivities& groups, Id<Cycle> cycle) {
    Coverage coverage;
    const auto phase_in_cycle = [&](Id<Phase> id) {
        const Phase* phase = portfolio.find(id);
        return phase && phase->cycle == cycle ? phase->phase : PhaseKind::none;
    };
    for (const Activity& activity : portfolio.all<Activity>()) {
        const PhaseKind phase = phase_in_cycle(activity.phase);
        if (phase == PhaseKind::none || !is_co_produced(portfolio, groups, activity))
            continue;
        std::vector<Co> coes = activity.other_coes;
        if (std::find(coes.begin(), coes.end(), activity.co) == coes.end())
            coes.push_back(activity.co);
        for (const Co co : coes) {
            if (co == Co::none)
                continue;
            CoverageCell& cell = coverage.cells[place(phase)][place(co)];
            cell.status = std::max(cell.status, activity.status);
            ++cell.activities;
        }
    }
    for (const MatrixMark& mark : portfolio.all<MatrixMark>())
        if (const PhaseKind phase = phase_in_cycle(mark.phase);
            phase != PhaseKind::none && mark.co != Co::none)
            coverage.cells[place(phase)][place(mark.co)].marked_off = true;
    return coverage;
}

}  // namespace tandem
