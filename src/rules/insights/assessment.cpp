#include "base/number.h"
#include "rules/evidence.h"
#include "rules/insights/checks.h"
#include "rules/insights/words.h"

namespace tandem {

void check_co_assessment(const Facts& facts, Findings& found) {
    const Phase* const review = facts.phase(PhaseKind::review);
    if (!review || !facts.in_play(PhaseKind::review)) {
        found.no_data("Review has not begun.").of(PhaseKind::review);
        return;
    }
    const CoAssessment assessment = co_assessment_of(facts.portfolio, facts.groups, {review->common.id});
    const auto parts = static_cast<std::int64_t>(assessment.activities.size() + assessment.evidence.size());
    const auto say = [&]() -> Said {
        if (assessment.highest == 0)
            return facts.complete(PhaseKind::review)
                       ? found.prompt("How closely citizens took part in assessing results is not recorded.")
                       : found.no_data("No co-assessment is recorded yet.");
        const std::string level(intensity_words(assessment.highest));
        if (assessment.is_light(facts.limits))
            return found.prompt("Co-assessment is light: its highest intensity is " + level + '.');
        return found.clear("Co-assessment reached intensity " + level + '.');
    };
    say()
        .of(PhaseKind::review)
        .behind(assessment.activities)
        .behind(assessment.evidence)
        .count("highest", "Highest intensity", assessment.highest)
        .share("with_citizens", "Evidence made with citizens", assessment.share_with_citizens())
        .from(from_count(parts, "activity or piece of evidence", "activities and pieces of evidence"));
}

}  // namespace tandem
