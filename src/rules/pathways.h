// The pathway to an outcome and where citizens stand in it (DOMAIN.md E19).
//
// Three strategies (prevention, treatment, rehabilitation), six stages. Citizen voice and action of a stage
// come from the co-produced activities linked to it, never from what somebody typed; "both" counts as each.
#pragma once

#include "model/pathways.h"
#include "rules/people.h"

#include <string>
#include <vector>

namespace tandem {

using StagesOfPathways = ByParent<&PathwayStage::pathway>;

struct StageState {
    std::string stage;     // key
    std::string strategy;  // key
    std::string label;
    std::vector<const PathwayStage*> uses;    // over all pathways given
    std::vector<const Activity*> activities;  // co-produced, each once
    std::vector<const Service*> services;     // each once
    bool voice = false;
    bool action = false;

    bool in_use() const { return !activities.empty() || !services.empty(); }
    bool service_only() const { return activities.empty() && !services.empty(); }
};

// The six stages in order, each with what all pathways, or the uses given, put in it.
std::vector<StageState> stages_of(const Portfolio& portfolio);
std::vector<StageState> stages_of(const Portfolio& portfolio, const GroupsOfActivities& groups,
                                  Children<PathwayStage> uses);

// The stages of all pathways of a project, each pathway's own counted.
struct StagesInUse {
    int pathways = 0;
    int in_use = 0;         // stages with a co-produced activity or a service
    int with_citizens = 0;  // of these with a co-produced activity
    int with_voice = 0;
    int with_action = 0;
    std::vector<std::string> empty;  // labels of the stages that no pathway uses
};
StagesInUse stages_in_use(const Portfolio& portfolio, Id<Project> project);

// How many of the strategies have a stage in use.
int strategies_covered(const std::vector<StageState>& stages);

}  // namespace tandem
