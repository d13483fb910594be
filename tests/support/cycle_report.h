// The reports about a whole cycle of a made project, and what their text says; for the tests of their
// sections and of their order.
#pragma once

#include "model/contribution.h"
#include "report/build.h"
#include "report/words.h"
#include "support/make.h"

#include <string>

namespace tandem::test {

inline Report report_of(const Plan& plan, ReportKind kind, Edition edition = Edition::public_) {
    return build_report(plan.portfolio, {plan.project.value, plan.cycle.value, PhaseKind::none, edition,
                                         PartialDate(2026, 11, 21), kind});
}

inline bool says(const Report& report, std::string_view text) {
    return plain_text(report).find(text) != std::string::npos;
}

inline std::size_t position(const Report& report, std::string_view text) {
    return plain_text(report).find(text);
}

inline void say_things(Plan& plan, int number) {
    for (int i = 0; i < number; ++i)
        plan.add<Contribution>().text = "Thing number " + std::to_string(i);
}

}  // namespace tandem::test
