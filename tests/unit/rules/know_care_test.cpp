#include "rules/know_care.h"

#include "catch.h"
#include "support/make.h"

namespace {

namespace test = tandem::test;
using tandem::LowHigh;

void add_group(test::Plan& plan, LowHigh knows, LowHigh cares) {
    auto& group = plan.add<tandem::Group>();
    group.knows = knows;
    group.cares = cares;
}

}  // namespace

TEST_CASE("a group stands in a field when both what it knows and what it cares is recorded",
          "[unit][rules]") {
    test::Plan plan;
    add_group(plan, LowHigh::high, LowHigh::high);
    add_group(plan, LowHigh::low, LowHigh::high);
    add_group(plan, LowHigh::high, LowHigh::low);
    add_group(plan, LowHigh::low, LowHigh::low);
    add_group(plan, LowHigh::none, LowHigh::high);
    add_group(plan, LowHigh::low, LowHigh::high);
    const auto found = tandem::know_care_of(plan.portfolio, plan.project);
    CHECK(found.placed() == 5);
    REQUIRE(found.know_and_care.size() == 1);
    CHECK(found.know_and_care[0]->common.code == "G1");
    REQUIRE(found.care_only.size() == 2);
    CHECK(found.care_only[1]->common.code == "G6");
    CHECK(found.know_only.size() == 1);
    CHECK(found.neither.size() == 1);
    REQUIRE(found.not_placed.size() == 1);
    CHECK(found.not_placed[0]->common.code == "G5");
}

TEST_CASE("groups of another project and no groups at all stand in no field", "[unit][rules]") {
    test::Plan plan;
    CHECK(tandem::know_care_of(plan.portfolio, plan.project).placed() == 0);
    add_group(plan, LowHigh::high, LowHigh::high);
    CHECK(tandem::know_care_of(plan.portfolio, {plan.project.value + 1}).placed() == 0);
}
