// Whose a risk is and whether they find it acceptable, over all its bearers (DOMAIN.md A6, E15, E16).
//
// A risk is as acceptable as it is to the bearer who finds it least so: one yes never outvotes another
// bearer's no. A bearer who was not asked, or of whom nothing is recorded, has not said yes.
#pragma once

#include "rules/risks.h"

#include <array>
#include <vector>

namespace tandem {

inline constexpr std::array all_bearers = {Bearer::service_user, Bearer::community, Bearer::provider,
                                           Bearer::commissioner, Bearer::partner};

bool is_borne_by(Children<RiskBearer> bearers, Bearer bearer);
// `none` when nobody is recorded as bearing it.
Acceptable acceptable_to_all(Children<RiskBearer> bearers);

// Which levels of the ladder catch this risk, by its own mechanisms: one list a level, user to system.
using Ladder = std::array<std::vector<const Resilience*>, 4>;
Ladder ladder_of(const Portfolio& portfolio, const Risk& risk);

}  // namespace tandem
