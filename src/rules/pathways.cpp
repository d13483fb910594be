#include "rules/pathways.h"

#include "catalogue/framework.h"
#include "model/services.h"

#include <algorithm>
#include <set>

namespace tandem {

namespace {

template <class T>
void add_once(std::vector<const T*>& list, const T* record) {
    if (record && std::find(list.begin(), list.end(), record) == list.end())
        list.push_back(record);
}

void put(const Portfolio& portfolio, const GroupsOfActivities& groups, const PathwayStage& use,
         StageState& state) {
    state.uses.push_back(&use);
    for (const Id<Service> service : use.services)
        add_once(state.services, portfolio.find(service));
    for (const Id<Activity> id : use.activities) {
        const Activity* activity = portfolio.find(id);
        if (!activity || !is_co_produced(groups, *activity))
            continue;
        add_once(state.activities, activity);
        state.voice =
            state.voice || activity->mechanism == Mechanism::voice || activity->mechanism == Mechanism::both;
        state.action = state.action || activity->mechanism == Mechanism::action ||
                       activity->mechanism == Mechanism::both;
    }
}

}  // namespace

std::vector<StageState> stages_of(const Portfolio& portfolio) {
    std::vector<const PathwayStage*> uses;
    for (const PathwayStage& use : portfolio.all<PathwayStage>())
        uses.push_back(&use);
    return stages_of(portfolio, GroupsOfActivities(portfolio), uses);
}

std::vector<StageState> stages_of(const Portfolio& portfolio, const GroupsOfActivities& groups,
                                  Children<PathwayStage> uses) {
    std::vector<StageState> states;
    for (const StageEntry& entry : framework().stages)
        states.push_back(
            {std::string(entry.key), std::string(entry.strategy), std::string(entry.label), {}, {}, {}});
    for (const PathwayStage* use : uses) {
        const auto state = std::find_if(states.begin(), states.end(), [&](const StageState& candidate) {
            return candidate.stage == use->stage.key;
        });
        if (state != states.end())
            put(portfolio, groups, *use, *state);
    }
    return states;
}

StagesInUse stages_in_use(const Portfolio& portfolio, Id<Project> project) {
    StagesInUse found;
    const GroupsOfActivities groups(portfolio);
    const StagesOfPathways uses(portfolio);
    std::set<std::string> used;
    for (const Pathway& pathway : portfolio.all<Pathway>()) {
        if (pathway.common.project != project.value)
            continue;
        ++found.pathways;
        for (const StageState& stage : stages_of(portfolio, groups, uses.of({pathway.common.id}))) {
            if (!stage.in_use())
                continue;
            used.insert(stage.stage);
            ++found.in_use;
            found.with_citizens += !stage.service_only();
            found.with_voice += stage.voice;
            found.with_action += stage.action;
        }
    }
    for (const StageEntry& entry : framework().stages)
        if (!used.contains(std::string(entry.key)))
            found.empty.emplace_back(entry.label);
    return found;
}

int strategies_covered(const std::vector<StageState>& stages) {
    std::set<std::string> covered;
    for (const StageState& stage : stages)
        if (stage.in_use())
            covered.insert(stage.strategy);
    return static_cast<int>(covered.size());
}

}  // namespace tandem
