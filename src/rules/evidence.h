// How deep citizens' part in the Review went (DOMAIN.md E27, 1:171).
//
// Intensity: 1 arm's length (surveys, complaints), 2 intensive (inspectors, peer review), 3 most intense
// (labs, research co-production). Taken from the activities of the Review phase and from the evidence of that
// phase or, in the same project, of none in particular, both only with citizens: what professionals do alone
// is no co-assessment, however close. An activity that records none has that of its approach in the
// catalogue. Law, guidance and documents are no co-assessment and are left out.
#pragma once

#include "model/activity.h"
#include "model/evidence.h"
#include "rules/limits.h"
#include "rules/people.h"

#include <optional>
#include <vector>

namespace tandem {

struct CoAssessment {
    std::vector<const Activity*> activities;  // of the Review with citizens, not cancelled
    std::vector<const Evidence*> evidence;    // in the order of their making
    int highest = 0;                          // 0 = none recorded
    int with_citizens = 0;                    // evidence made with citizens

    std::optional<double> share_with_citizens() const;  // of the evidence, 0 to 1
    bool is_light(const Limits& limits) const;          // no more intense than the limit
};

CoAssessment co_assessment_of(const Portfolio& portfolio, Id<Phase> review);
CoAssessment co_assessment_of(const Portfolio& portfolio, const GroupsOfActivities& groups, Id<Phase> review);

// 0 when neither the activity nor its approach has one.
int intensity_of(const Activity& activity);
// "1, arm's length"; "" for 0.
std::string_view intensity_words(int intensity);

}  // namespace tandem
