#include "report/public_copy.h"

#include "base/error.h"
#include "catch.h"
#include "model/activity.h"
#include "model/decisions.h"
#include "model/documents.h"
#include "model/needs.h"
#include "model/people.h"
#include "model/risks.h"
#include "support/make.h"

#include <algorithm>

namespace {

namespace test = tandem::test;
using tandem::Activity;
using tandem::ActivityGroup;
using tandem::Contract;
using tandem::Decision;
using tandem::DecisionOption;
using tandem::Demand;
using tandem::Group;
using tandem::Person;
using tandem::PhaseKind;
using tandem::public_copy;
using tandem::PublicCopy;
using tandem::Visibility;
using tandem::Withheld;

bool lists(const PublicCopy& copy, const Withheld& entry) {
    return std::ranges::any_of(copy.omissions, [&](const auto& omission) { return omission.entry == entry; });
}

}  // namespace

TEST_CASE("only public records stay, and what hangs on the others goes with them", "[unit][report]") {
    test::Plan plan;
    const auto kept_id = test::id_of(plan.add<Decision>());
    const auto gone_id = test::id_of(plan.add<Decision>());
    plan.change(gone_id).common.visibility = Visibility::partners;
    plan.change(kept_id).supersedes = gone_id;
    plan.add<DecisionOption>().decision = gone_id;  // public itself, but part of what goes
    plan.add<DecisionOption>().decision = kept_id;

    const PublicCopy copy = public_copy(plan.portfolio, plan.project.value);
    CHECK(copy.portfolio.all<Decision>().size() == 1);
    CHECK_FALSE(copy.portfolio.find(kept_id)->supersedes);
    CHECK(copy.portfolio.all<DecisionOption>().size() == 1);
    CHECK(lists(copy, {"decision", "D2", "visibility"}));
    CHECK_FALSE(lists(copy, {"decision", "D1", "visibility"}));
}

TEST_CASE("references in lists lose only what went", "[unit][report]") {
    test::Plan plan;
    const auto shown = test::id_of(plan.add<Group>());
    auto& hidden = plan.add<Group>();
    hidden.common.visibility = Visibility::confidential;
    const auto hidden_id = test::id_of(hidden);
    auto& demand = plan.add<Demand>();
    demand.expressed_by = {shown, hidden_id};
    const auto demand_id = test::id_of(demand);
    auto& activity = plan.add<Activity>(PhaseKind::analyse);
    auto& part = plan.add<ActivityGroup>();
    part.activity = test::id_of(activity);
    part.group = hidden_id;  // a part cannot do without its group

    const PublicCopy copy = public_copy(plan.portfolio, plan.project.value);
    CHECK(copy.portfolio.find(demand_id)->expressed_by == std::vector{shown});
    CHECK(copy.portfolio.all<ActivityGroup>().empty());
}

TEST_CASE("persons, contact routes and contract values are never public", "[unit][report]") {
    test::Plan plan;
    plan.add<Person>().name = "Jo Smith";  // marked public, and still not published
    auto& contract = plan.add<Contract>();
    contract.value = tandem::Money{99'900};
    auto& group = plan.add<Group>();
    group.contact_route = "07700 900123";
    const auto contract_id = test::id_of(contract);
    const auto group_id = test::id_of(group);

    const PublicCopy copy = public_copy(plan.portfolio, plan.project.value);
    CHECK(copy.portfolio.all<Person>().empty());
    CHECK_FALSE(copy.portfolio.find(contract_id)->value);
    CHECK(copy.portfolio.find(group_id)->contact_route.empty());
    CHECK(lists(copy, {"contract value", "C1", "never_public"}));
    CHECK(lists(copy, {"person", "PE1", "never_public"}));
    CHECK_FALSE(lists(copy, {"contract value", "C2", "never_public"}));
}

TEST_CASE("a recorded person's name in a text gives way to the role", "[unit][report]") {
    test::Plan plan;
    auto& carer = plan.add<Person>();
    carer.name = "Jo Smith";
    carer.role.key = "ro_carer";
    plan.add<Person>().name = "Ali Khan";
    auto& demand = plan.add<Demand>();
    demand.statement = "JO SMITH and Ali Khan asked; Jo Smithson did not.";
    demand.common.source = "Letter of Ali Khan";
    const auto id = test::id_of(demand);

    const PublicCopy copy = public_copy(plan.portfolio, plan.project.value);
    CHECK(copy.portfolio.find(id)->statement == "a carer and a named person asked; Jo Smithson did not.");
    CHECK(copy.portfolio.find(id)->common.source == "Letter of a named person");
    CHECK(lists(copy, {"name of a person", "W1", "name"}));
}

TEST_CASE("a project that is not public has no public edition, and others are no part of one",
          "[unit][report]") {
    test::Plan plan;
    auto& other = plan.add<Demand>();
    other.common.project = 424'242;
    CHECK(public_copy(plan.portfolio, plan.project.value).portfolio.all<Demand>().empty());
    CHECK(tandem::project_copy(plan.portfolio, plan.project.value).all<Demand>().empty());
    plan.change(plan.project).common.visibility = Visibility::partners;
    CHECK_THROWS_AS(public_copy(plan.portfolio, plan.project.value), tandem::Error);
}
