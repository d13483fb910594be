#include "rules/know_care.h"

namespace tandem {

KnowCare know_care_of(const Portfolio& portfolio, Id<Project> project) {
    KnowCare found;
    for (const Group& group : portfolio.all<Group>()) {
        if (group.common.project != project.value)
            continue;
        const bool knows = group.knows == LowHigh::high;
        const bool cares = group.cares == LowHigh::high;
        if (group.knows == LowHigh::none || group.cares == LowHigh::none)
            found.not_placed.push_back(&group);
        else if (knows)
            (cares ? found.know_and_care : found.know_only).push_back(&group);
        else
            (cares ? found.care_only : found.neither).push_back(&group);
    }
    return found;
}

}  // namespace tandem
