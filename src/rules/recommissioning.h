// What the Review of a cycle says is to become of each service (DOMAIN.md A8 "Review finding", D2 Review 10).
//
// Not what the plan does with it, which stands on the service: the Review speaks through its findings about
// the service, each with what goes on into the next cycle, and through decisions that name it. Both count
// when they are of the Review, or of the cycle and no phase. The model has no choice word for it; nothing is
// guessed from the plan's. Decisions of other phases that name the
// service, such as one of Do that closed it, are told apart from these. Returned pointers hold until the
// portfolio changes.
#pragma once

#include "model/decisions.h"
#include "model/evidence.h"
#include "model/portfolio.h"
#include "model/services.h"

#include <vector>

namespace tandem {

struct ReviewedService {
    const Service* service = nullptr;
    std::vector<const Finding*> findings;    // in the order of their making
    std::vector<const Decision*> decisions;  // by date, undated last
    std::vector<Id<Decision>> elsewhere;     // of the same cycle's other phases, in the order of their making
    bool is_reviewed() const { return !findings.empty() || !decisions.empty(); }
};

// Every service of the project, in the order of their making.
std::vector<ReviewedService> reviewed_services(const Portfolio& portfolio, Id<Project> project,
                                               Id<Cycle> cycle);

}  // namespace tandem
