#include "rules/decisions.h"

#include "catch.h"
#include "support/make.h"

namespace test = tandem::test;

TEST_CASE("a decision is complete with reasons, options, citizen input and, at macro level, a political say",
          "[unit][rules]") {
    test::Plan plan;
    const auto id = test::id_of(plan.add<tandem::Decision>());
    const auto parts = [&] {
        return tandem::parts_of(tandem::OptionsOfDecisions(plan.portfolio), *plan.portfolio.find(id));
    };
    CHECK(parts() ==
          tandem::DecisionParts{false, false, false, true});  // no macro decision: no political say needed
    plan.change(id).level = tandem::Level::macro;
    CHECK_FALSE(parts().political_say);
    plan.change(id).safeguards = "Open session, minutes published";
    CHECK(parts().political_say);
    plan.change(id).safeguards.clear();
    plan.change(id).political_on = tandem::PartialDate(2025, 4);
    CHECK(parts().political_say);
    plan.change(id).reasons = " ";  // blanks are no reason
    CHECK_FALSE(parts().reasons);
    plan.change(id).reasons = "Most people asked for it";
    plan.change(id).citizen_input = "The March session";
    CHECK_FALSE(parts().complete());
    plan.add<tandem::DecisionOption>().decision = id;
    CHECK(parts().complete());
}
