// What a decision still lacks, said the same in the log, in the table and on the phase boards. What counts as
// complete is the rule's (rules/decisions.h); here are only its words.
#pragma once

#include "model/decisions.h"
#include "rules/decisions.h"

#include <QtCore/QStringList>

namespace tandem {

// "level", "reasons", "options"; empty when it is complete. Without a level nobody can say whether a
// political confirmation is needed, so the level is asked for first.
QStringList still_to_add(const Decision& decision, const DecisionParts& parts);

}  // namespace tandem
