// Whether what people bring is taken up, and how long an offer has waited (DOMAIN.md E13 with E0, A5).
//
// An asset is in use when it is linked to an activity that is not cancelled. An offer is a "willing to do"
// asset; it waits while it is not in use and nobody has answered "not now" or "no". Age counts whole days
// from the day it was offered, else from the day it was recorded; of a date without a day only the least age
// is certain.
#pragma once

#include "model/activity.h"
#include "model/assets.h"
#include "model/portfolio.h"
#include "model/project.h"

#include <optional>
#include <vector>

namespace tandem {

// The activities that make the asset one in use, in the order of their making.
std::vector<const Activity*> uses_of(const Portfolio& portfolio, const Asset& asset);
bool is_in_use(const Portfolio& portfolio, const Asset& asset);
bool is_waiting(const Portfolio& portfolio, const Asset& asset);

struct Wait {
    int days = 0;
    bool at_least = false;  // the date has no day

    bool operator==(const Wait&) const = default;
};

// Absent for what was offered after `as_at`, or may have been.
std::optional<Wait> wait_of(const Asset& asset, PartialDate as_at);

struct WaitingOffer {
    const Asset* asset = nullptr;
    std::optional<Wait> wait;
};

// Offers of the project that wait, the oldest first; those without an age last.
std::vector<WaitingOffer> waiting_offers(const Portfolio& portfolio, Id<Project> project, PartialDate as_at);

// An activity in which an asset could be of use, and what speaks for it.
struct Chance {
    const Activity* activity = nullptr;
    bool same_group = false;    // the holder's group takes part
    bool same_outcome = false;  // both work towards an outcome
};

// Activities of the cycle that are ideas, planned or under way, do not use the asset yet and have something
// in common with it; those with more in common first, then in the order of their making.
std::vector<Chance> chances_of(const Portfolio& portfolio, Id<Cycle> cycle, const Asset& asset);

}  // namespace tandem
