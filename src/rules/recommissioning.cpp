#include "rules/recommissioning.h"

#include "rules/decisions.h"
#include "rules/lookup.h"

#include <algorithm>

namespace tandem {

namespace {

template <class T>
bool speaks_in_review(const Portfolio& portfolio, const T& record, Id<Cycle> cycle) {
    return record.cycle == cycle && (!record.phase || kind_of(portfolio, record.phase) == PhaseKind::review);
}

}  // namespace

std::vector<ReviewedService> reviewed_services(const Portfolio& portfolio, Id<Project> project,
                                               Id<Cycle> cycle) {
    std::vector<ReviewedService> reviewed;
    for (const Service& service : portfolio.all<Service>()) {
        if (service.common.project != project.value)
            continue;
        ReviewedService one{&service, {}, {}, {}};
        for (const Finding& finding : portfolio.all<Finding>())
            if (finding.subject.value == service.common.id && speaks_in_review(portfolio, finding, cycle))
                one.findings.push_back(&finding);
        for (const Decision& decision : portfolio.all<Decision>()) {
            if (decision.cycle != cycle ||
                std::ranges::find(decision.services, Id<Service>{service.common.id}) ==
                    decision.services.end())
                continue;
            if (speaks_in_review(portfolio, decision, cycle))
                one.decisions.push_back(&decision);
            else
                one.elsewhere.push_back({decision.common.id});
        }
        sort_by_date(one.decisions);
        reviewed.push_back(std::move(one));
    }
    return reviewed;
}

}  // namespace tandem
