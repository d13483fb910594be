// Public value is a balance of two things: outcomes achieved and governance principles honoured (DOMAIN.md
// E21, 0.6).
//
// The two stand side by side and are never made into one number, so that one cannot buy off the other.
// Outcomes: per outcome the mean progress of its indicators that have any, cut to 0 to 1 (an indicator that
// was to stay as it was counts 1 where it did, 0 where not); over the outcomes their mean by weight, an empty
// weight counting 1. Principles: over the cycle the lowest rating of the phases that rated a principle, "not
// considered" only where none did; worth 0, 0.25, 0.6 and 1; their plain mean, absent while none is rated.
#pragma once

#include "rules/governance.h"
#include "rules/progress.h"

#include <optional>
#include <string>
#include <vector>

namespace tandem {

struct OutcomeLevel {
    const Outcome* outcome = nullptr;
    int indicators = 0;
    int with_progress = 0;
    int with_reading = 0;
    int with_change = 0;             // those with progress among them: a baseline and a reading are there
    std::optional<double> progress;  // 0 to 1
};

struct PrincipleInCycle {
    Principle principle;
    const GovernanceCheck* by_phase[4] = {};  // analyse to review; the one that counts, nullptr = none
    Rating level = Rating::not_considered;    // over the cycle
};

struct PublicValue {
    std::vector<OutcomeLevel> outcomes;
    std::vector<PrincipleInCycle> principles;
    std::optional<double> achieved;  // outcomes, 0 to 1
    std::optional<double> honoured;  // principles, 0 to 1
    double ahead_by = 0;             // the limit

    // Outcomes with progress / outcomes; absent when there are none.
    std::optional<double> share_with_data() const;
    // The principles at the lowest level; empty while none is rated or where all are met.
    std::vector<const PrincipleInCycle*> weakest() const;
    bool results_ahead() const;     // by more than the limit
    bool principles_ahead() const;  // by more than the limit; one that nobody judged counts as 0
};

// 0, 0.25, 0.6 or 1; a rating that is not recorded counts as not considered.
double worth_of(Rating rating);
// The same in words, for whoever reads a mean of them.
std::string worth_words();

// In the order of the catalogue, then the project's own.
std::vector<PrincipleInCycle> principles_in_cycle(const Portfolio& portfolio, Id<Project> project,
                                                  Id<Cycle> cycle);

PublicValue public_value_of(const Portfolio& portfolio, Id<Project> project, Id<Cycle> cycle,
                            PartialDate as_at, const Limits& limits);

}  // namespace tandem
