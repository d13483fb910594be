// Spends a participatory budget on options that stand in the order of their votes (DOMAIN.md E,
// "Prioritisation arithmetic").
//
// An option is funded when its cost fits what is left; one that does not fit is skipped and the next is
// tried. A tie matters only where its order changes who is funded. Then the rule fixed beforehand decides:
// cheaper first, then the code; the drawn order; or a re-vote, and where no rule is recorded a re-vote too:
// those in the tie wait, and so do the options after them that cost anything, because the money is held for
// the re-vote.
#pragma once

#include "rules/prioritisation.h"

namespace tandem {

// Fills in funding, unspent and tie_decides; puts the options of a deciding tie in the order of the rule.
void spend_budget(const Prioritisation& prioritisation, PrioritisationResult& result);

}  // namespace tandem
