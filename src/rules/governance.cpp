#include "rules/governance.h"

#include "catalogue/framework.h"
#include "model/marks.h"

#include <algorithm>

namespace tandem {

namespace {

bool counts_before(const GovernanceCheck& a, const GovernanceCheck& b) {
    if (a.date != b.date)
        return a.date > b.date;
    return a.rating < b.rating;
}

}  // namespace

std::vector<Principle> principles_of(const Portfolio& portfolio, Id<Project> project) {
    std::vector<Principle> principles;
    for (const PrincipleEntry& entry : framework().principles)
        principles.push_back({std::string(entry.key), std::string(entry.label)});
    for (const OwnEntry& own : portfolio.all<OwnEntry>())
        if (own.common.project == project.value && own.list == "principles")
            principles.push_back({own.entry_key, own.label});
    return principles;
}

std::vector<PrincipleLevel> principle_levels(const Portfolio& portfolio, Id<Project> project,
                                             Id<Phase> phase) {
    std::vector<PrincipleLevel> levels;
    for (Principle& principle : principles_of(portfolio, project))
        levels.push_back({std::move(principle), nullptr});
    for (const GovernanceCheck& check : portfolio.all<GovernanceCheck>()) {
        if (check.phase != phase || check.rating == Rating::none)
            continue;
        const auto level = std::find_if(levels.begin(), levels.end(), [&](const PrincipleLevel& candidate) {
            return candidate.principle.key == check.principle.key;
        });
        if (level != levels.end() && (!level->check || counts_before(check, *level->check)))
            level->check = &check;
    }
    return levels;
}

int principles_considered(const Portfolio& portfolio, Id<Project> project, Id<Cycle> cycle) {
    std::vector<bool> considered(principles_of(portfolio, project).size());
    for (const Phase& phase : portfolio.all<Phase>()) {
        if (phase.cycle != cycle)
            continue;
        const auto levels = principle_levels(portfolio, project, {phase.common.id});
        for (std::size_t i = 0; i < levels.size(); ++i)
            if (levels[i].rating() != Rating::not_considered)
                considered[i] = true;
    }
    return static_cast<int>(std::count(considered.begin(), considered.end(), true));
}

}  // namespace tandem
