#include "rules/evidence.h"

#include "catalogue/framework.h"

#include <algorithm>

namespace tandem {

namespace {

bool can_assess(EvidenceKind kind) {
    return kind != EvidenceKind::law && kind != EvidenceKind::guidance && kind != EvidenceKind::document;
}

}  // namespace

bool CoAssessment::is_light(const Limits& limits) const {
    return static_cast<double>(highest) <= limits.value("E27", "light");
}

std::optional<double> CoAssessment::share_with_citizens() const {
    if (evidence.empty())
        return std::nullopt;
    return static_cast<double>(with_citizens) / static_cast<double>(evidence.size());
}

int intensity_of(const Activity& activity) {
    if (activity.review_intensity)
        return static_cast<int>(*activity.review_intensity);
    const ApproachEntry* approach = framework().approach(activity.approach.key);
    return approach ? approach->intensity.value_or(0) : 0;
}

std::string_view intensity_words(int intensity) {
    switch (intensity) {
        case 1:
            return "1, arm’s length";
        case 2:
            return "2, intensive";
        case 3:
            return "3, most intense";
        default:
            return "";
    }
}

CoAssessment co_assessment_of(const Portfolio& portfolio, Id<Phase> review) {
    return co_assessment_of(portfolio, GroupsOfActivities(portfolio), review);
}

CoAssessment co_assessment_of(const Portfolio& portfolio, const GroupsOfActivities& groups,
                              Id<Phase> review) {
    CoAssessment result;
    const Phase* const phase = portfolio.find(review);
    const RecordId project = phase ? phase->common.project : 0;
    for (const Activity* activity : activities_of(portfolio, review))
        if (is_co_produced(groups, *activity)) {
            result.activities.push_back(activity);
            result.highest = std::max(result.highest, intensity_of(*activity));
        }
    for (const Evidence& evidence : portfolio.all<Evidence>()) {
        const bool here = evidence.phase ? evidence.phase == review : evidence.common.project == project;
        if (!here || !can_assess(evidence.kind))
            continue;
        result.evidence.push_back(&evidence);
        if (!evidence.made_with_citizens)
            continue;
        ++result.with_citizens;
        result.highest = std::max(result.highest, static_cast<int>(evidence.review_intensity.value_or(0)));
    }
    return result;
}

}  // namespace tandem
