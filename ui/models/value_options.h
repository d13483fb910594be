// What a field with a list to choose from offers, in the order to show: a closed list, a list of the
// catalogue with the project's own entries, or the four phases of a cycle. One place for combos, check lists
// and the cells of a table.
#pragma once

#include "model/portfolio.h"
#include "model/project.h"

#include <QtCore/QString>

#include <vector>

namespace tandem {

struct ValueOption {
    Value value;  // a code, a key, or the reference to a phase
    QString words;
    QString help;  // for a tooltip; "" when there is none
};

// Empty for a field without a list.
std::vector<ValueOption> value_options(const Portfolio& portfolio, Id<Project> project, Id<Cycle> cycle,
                                       const FieldDef& field);

bool names_a_phase(const FieldDef& field);

}  // namespace tandem
