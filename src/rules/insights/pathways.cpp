#include "rules/pathways.h"

#include "base/text.h"
#include "model/outcomes.h"
#include "rules/insights/checks.h"
#include "rules/insights/words.h"

#include <algorithm>

namespace tandem {

namespace {

std::string title_of(const Facts& facts, const Pathway& pathway) {
    const Outcome* const outcome = facts.portfolio.find(pathway.outcome);
    return outcome ? "the pathway to " + named(outcome->common, outcome->statement)
                   : "pathway " + named(pathway.common, pathway.title);
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
    for (const Pathway* pathway : pathways) {
        const std::vector<StageState> stages =
            stages_of(facts.portfolio, facts.groups, uses.of({pathway->common.id}));
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
        const std::string where = title_of(facts, *pathway);
        Said said = open.empty() ? found.clear("Citizens have a part in every stage in use on " + where + '.')
                                 : found.prompt("On " + where + ", " + join(open, ", and ") + '.');
        said.of(PhaseKind::plan)
            .about(pathway->common)
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
