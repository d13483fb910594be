// How risks are said on the risk pages, and through whose eyes they are looked at: one wording for table and
// map. What matters to a side comes first in its order; no risk is hidden from it.
#pragma once

#include "rules/risk_bearers.h"
#include "ui/kit/marks.h"

#include <QtCore/QString>

namespace tandem {

enum class Eyes { everyone, citizens, commissioner };

// Whether the side bears the risk itself; everyone's eyes see all as theirs.
bool concerns(Eyes eyes, Children<RiskBearer> bearers);

// "10 risks, 9 of them borne by people who use services or the community"
QString risks_fact(const Portfolio& portfolio, Id<Cycle> cycle);
QString severity_words(const Risk& risk);  // "12, medium"; "" when not scored
QString bearer_words(Bearer bearer);       // "Service users"
QString bearers_words(Children<RiskBearer> bearers);
QString acceptable_words(Acceptable acceptable);
// Over all who bear it, the least acceptable first: "Not asked", "Asked in part" where only some were.
QString acceptable_words(Children<RiskBearer> bearers);  // "Not asked"; "" for none
Status acceptable_status(Acceptable acceptable);
QString level_words(ResilienceLevel level);  // "Whole system"

}  // namespace tandem
