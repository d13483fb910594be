// How edits of several records are named for people.
#include "catch.h"

#include "edit/wording.h"
#include "model/activity.h"
#include "model/people.h"

using tandem::entity;

TEST_CASE("a record made in place is named with where it was placed, not counted beside it", "[unit][edit]") {
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

TEST_CASE("several records of one kind that go are counted together", "[unit][edit]") {
    const auto gone = [](const tandem::EntityDef& def, const char* code) {
        tandem::RowChange change;
        change.entity = &def;
        change.before.emplace();
        change.before->common.code = code;
        return change;
    };
    const auto first = gone(entity<tandem::Activity>(), "L1");
    const auto second = gone(entity<tandem::Activity>(), "L2");
    const auto line = gone(entity<tandem::ActivityGroup>(), "");
    CHECK(tandem::label_for({first, line}) == "Delete activity L1 and 1 group in an activity");
    CHECK(tandem::label_for({first, line, second}) == "Delete 2 activities and 1 group in an activity");
    const auto person = gone(entity<tandem::ActivityPerson>(), "");
    CHECK(tandem::label_for({first, line, line, person}) ==
          "Delete activity L1, 2 groups in activities and 1 person in an activity");
}
