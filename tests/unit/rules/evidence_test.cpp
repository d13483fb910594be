#include "rules/evidence.h"

#include "catch.h"
#include "model/people.h"
#include "support/make.h"

namespace {

namespace test = tandem::test;
using tandem::Activity;
using tandem::ActivityGroup;
using tandem::co_assessment_of;
using tandem::Evidence;
using tandem::EvidenceKind;
using tandem::Group;
using tandem::PhaseKind;
using tandem::Side;

Activity& with_citizens(test::Plan& plan, PhaseKind phase) {
    Group& group = plan.add<Group>();
    group.side = Side::citizen;
    Activity& activity = plan.add<Activity>(phase);
    ActivityGroup& part = plan.add<ActivityGroup>();
    part.activity = test::id_of(activity);
    part.group = test::id_of(group);
    return activity;
}

}  // namespace

TEST_CASE("the depth of co-assessment is the highest intensity of the Review", "[unit][rules]") {
    test::Plan plan;
    with_citizens(plan, PhaseKind::do_).review_intensity = 3;  // not of the Review
    const auto none = co_assessment_of(plan.portfolio, plan.phase(PhaseKind::review));
    CHECK(none.highest == 0);
    CHECK_FALSE(none.share_with_citizens());
    with_citizens(plan, PhaseKind::review).review_intensity = 1;
    plan.add<Activity>(PhaseKind::review).review_intensity = 3;  // without citizens
    Evidence& survey = plan.add<Evidence>(PhaseKind::review);
    survey.kind = EvidenceKind::survey;
    survey.review_intensity = 2;
    survey.made_with_citizens = true;
    Evidence& statistics = plan.add<Evidence>();  // of no phase in particular, and without citizens
    statistics.kind = EvidenceKind::statistics;
    statistics.review_intensity = 3;
    plan.add<Evidence>().kind = EvidenceKind::law;                       // no assessment
    plan.add<Evidence>(PhaseKind::analyse).kind = EvidenceKind::survey;  // of another phase
    const auto found = co_assessment_of(plan.portfolio, plan.phase(PhaseKind::review));
    CHECK(found.highest == 2);
    CHECK(found.activities.size() == 1);
    CHECK(found.evidence.size() == 2);
    CHECK(*found.share_with_citizens() == Approx(0.5));
}

TEST_CASE("an activity without an intensity has that of its approach", "[unit][rules]") {
    Activity activity;
    CHECK(tandem::intensity_of(activity) == 0);
    activity.approach.key = "ca_peer";  // 2 in DOMAIN.md B2
    CHECK(tandem::intensity_of(activity) == 2);
    activity.review_intensity = 3;
    CHECK(tandem::intensity_of(activity) == 3);
    CHECK(tandem::intensity_words(0).empty());
    CHECK(tandem::intensity_words(2) == "2, intensive");
}
