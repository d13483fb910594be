// The limits that rules judge by, for tests: those of a plan, and Tandem's own where there is no project.
//
//     CHECK(burden_of(plan.portfolio, plan.cycle, limits_of(plan)).median);
//     set_limit(plan, "E31", "times_median", 10);  // as the window records it: for partners
#pragma once

#include "model/marks.h"
#include "rules/limits.h"
#include "support/make.h"

namespace tandem::test {

inline Limits limits_of(const Plan& plan) {
    return {plan.portfolio, plan.project};
}

inline Limits usual_limits() {
    return {Portfolio(), {}};
}

inline void set_limit(Plan& plan, std::string insight, std::string name, std::optional<double> value) {
    Threshold& own = plan.add<Threshold>();
    own.insight = std::move(insight);
    own.name = std::move(name);
    own.value = value;
    own.common.visibility = Visibility::partners;
}

}  // namespace tandem::test
