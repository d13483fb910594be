// Whether those who said something heard back: "you said - we did" (DOMAIN.md E28).
//
// Answered = a response is recorded. Time is counted in whole days between two full dates; a contribution
// with a date missing, or only a month or a year, or answered before it was said, is counted but not timed.
#pragma once

#include "base/date.h"
#include "model/contribution.h"
#include "model/decisions.h"
#include "rules/limits.h"
#include "rules/lookup.h"

#include <optional>

namespace tandem {

struct AnsweredLoop {
    int contributions = 0;
    int answered = 0;
    int timed = 0;           // answered, with both dates, in that order
    int late = 0;            // of these after more than the limit
    int waiting_long = 0;    // not answered and certainly older than the limit
    double within_days = 0;  // the limit
    std::optional<double> median_days;

    std::optional<double> share() const;  // answered / contributions, 0 to 1
};

// The decision that a contribution names, where what was said can have led to it: nullptr when it was surely
// taken before. A date missing on either side proves nothing.
const Decision* decision_after(const Portfolio& portfolio, const Contribution& said);

AnsweredLoop loop_of(Children<Contribution> contributions, PartialDate as_at, const Limits& limits);

}  // namespace tandem
