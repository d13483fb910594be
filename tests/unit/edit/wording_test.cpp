// How edits of several records are named for people.
#include "catch.h"

#include "edit/wording.h"
#include "model/activity.h"
#include "model/people.h"

using tandem::entity;

TEST_CASE("a record made in place is named with where it was placed, not counted beside it", "[edit]") {
    tandem::RowChange group;
    group.entity = &entity<tandem::Group>();
    group.after.emplace();
    group.after->common.code = "G2";
    tandem::RowChange line;
    line.entity = &entity<tandem::ActivityGroup>();
    line.after.emplace();
    CHECK(tandem::label_for({group, line}) == "Add group G2 in an activity");
    CHECK(tandem::label_for({line, group}) == "Add group G2 in an activity");
    CHECK(tandem::label_for({line, line}) == "Add 2 groups in activities");
    CHECK(tandem::label_for({group, group}) == "Add 2 groups");
}
