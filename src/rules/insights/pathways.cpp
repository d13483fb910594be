#include "rules/pathways.h"

#include "base/text.h"
#include "model/outcomes.h"
#include "rules/insights/checks.h"
#include "rules/insights/words.h"

#include <algorithm>
#include <iterator>

namespace tandem {

namespace {

// The pathways to one outcome, which are judged together: what one of them lacks another may have. A pathway
// without an outcome stands alone.
using Ways = std::vector<const Pathway*>;

std::vector<Ways> ways_of(const std::vector<const Pathway*>& pathways) {
    std::vector<Ways> found;
    for (const Pathway* pathway : pathways) {
        const auto same = std::ranges::find_if(found, [&](const Ways& ways) {
            return pathway->outcome && ways.front()->outcome == pathway->outcome;
        });
        if (same == found.end())
            found.push_back({pathway});
        else
            same->push_back(pathway);
    }
    return found;
}

std::string title_of(const Facts& facts, const Ways& ways) {
    const Pathway& first = *ways.front();
    const Outcome* const outcome = facts.portfolio.find(first.outcome);
    return outcome ? (ways.size() == 1 ? "the pathway to " : "the pathways to ") +
                         named(outcome->common, outcome->statement)
                   : "pathway " + named(first.common, first.title);
}

bool is_prevention_empty(const std::vector<StageState>& stages) {
    return std::ranges::none_of(
        stages, [](const StageState& stage) { return stage.strategy == "prevention" && stage.in_use(); });
}

}  // namespace

void check_pathways(const Facts& facts, Findings& found) {
    if (!facts.in_play_from(PhaseKind::plan)) {
        found.no_data("Plan has not begun.").of(PhaseKind::plan);
        return;
    }
    const StagesOfPathways uses(facts.portfolio);
    const std::vector<const Pathway*> pathways = facts.of_project<Pathway>();
    for (const Ways& ways : ways_of(pathways)) {
        std::vector<const PathwayStage*> of_ways;
        for (const Pathway* pathway : ways)
            std::ranges::copy(uses.of({pathway->common.id}), std::back_inserter(of_ways));
        const std::vector<StageState> stages = stages_of(facts.portfolio, facts.groups, of_ways);
        std::vector<std::string> service_only;
        const auto count = [&](auto wanted) { return std::ranges::count_if(stages, wanted); };
        for (const StageState& stage : stages)
            if (stage.service_only())
                service_only.push_back(in_lower(stage.label));
        std::vector<std::string> open;
        if (!service_only.empty())
            open.push_back(join_and(service_only) + (service_only.size() == 1 ? " has" : " have") +
                           " a service but no activity with citizens");
        const bool no_prevention = is_prevention_empty(stages);
        if (no_prevention)
            open.emplace_back("nothing is recorded for prevention");
        const std::string where = title_of(facts, ways);
        Said said = open.empty() ? found.clear("Citizens have a part in every stage in use on " + where + '.')
                                 : found.prompt("On " + where + ", " + join(open, ", and ") + '.');
        said.of(PhaseKind::plan)
            .about(ways.front()->common, join(open, "; "))
            .behind(ways)
            .count("voice", "Stages with citizen voice", count([](const StageState& s) { return s.voice; }))
            .count("action", "Stages with citizen action",
                   count([](const StageState& s) { return s.action; }))
            .count("service_only", "Stages with a service only",
                   static_cast<std::int64_t>(service_only.size()))
            .count("empty", "Stages not in use", count([](const StageState& s) { return !s.in_use(); }))
            .from(from_count(static_cast<std::int64_t>(stages.size()), "stage", "stages"));
        for (const StageState& stage : stages)
            for (const PathwayStage* use : stage.uses)
                said.behind(use->common);
    }
    if (pathways.empty())
        found.no_data("No pathway to an outcome is recorded.").of(PhaseKind::plan);
}

}  // namespace tandem
