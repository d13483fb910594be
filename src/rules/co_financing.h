// Money raised with citizens beside what was expected: charges, fees, crowdfunding (DOMAIN.md A5, E30).
//
// In pence. Absent is not 0: a sum is absent while none of its parts is recorded, and a share needs both
// numbers.
#pragma once

#include "model/assets.h"
#include "model/portfolio.h"
#include "model/project.h"

#include <optional>

namespace tandem {

// raised / expected; absent without both, or when nothing was expected.
std::optional<double> share_raised(const CoFinancing& money);
// It has brought less than was expected so far, and its end is still to come: no way that has failed.
bool is_still_due(const CoFinancing& money, PartialDate as_at);

struct MoneyRaised {
    int ways = 0;  // of raising money
    std::optional<Money> expected;
    std::optional<Money> raised;
    // Over the ways that record both, so that the two can be compared.
    int comparable = 0;
    Money comparable_expected;
    Money comparable_raised;
    int reached = 0;  // of the comparable: raised at least what was expected
};

MoneyRaised money_raised_of(const Portfolio& portfolio, Id<Project> project);

}  // namespace tandem
