// The groups of a project in the four fields of what they know and how much they care (DOMAIN.md A3, B9).
//
// A group stands in a field only when both are recorded; the others are listed apart, never guessed.
#pragma once

#include "model/people.h"
#include "model/portfolio.h"
#include "model/project.h"

#include <vector>

namespace tandem {

using Groups = std::vector<const Group*>;  // in the order of their making

struct KnowCare {
    Groups know_and_care;
    Groups care_only;
    Groups know_only;
    Groups neither;
    Groups not_placed;

    std::size_t placed() const {
        return know_and_care.size() + care_only.size() + know_only.size() + neither.size();
    }
};

KnowCare know_care_of(const Portfolio& portfolio, Id<Project> project);

}  // namespace tandem
