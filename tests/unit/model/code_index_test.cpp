#include "model/code_index.h"

#include "catch.h"
#include "model/people.h"

namespace tandem {

namespace {

const EntityDef& group = entity<Group>();

Row row(RecordId id, RecordId project, std::string code) {
    Row made = blank_row(group);
    made.common.id = id;
    made.common.project = project;
    made.common.code = std::move(code);
    return made;
}

RowChange created(const Row& row) {
    return {&group, row.common.id, {}, row};
}
RowChange removed(const Row& row) {
    return {&group, row.common.id, row, {}};
}

}  // namespace

TEST_CASE("A code finds its record within its project alone", "[unit][model]") {
    Portfolio portfolio;
    portfolio.apply({created(row(11, 1, "G1")), created(row(12, 2, "G1"))});
    const CodeIndex codes(portfolio);
    CHECK(codes.find(1, "G1").id == 11);
    CHECK(codes.find(2, "G1").id == 12);
    CHECK(codes.find(1, "G1").entity == &group);
    CHECK_FALSE(codes.find(3, "G1"));
    CHECK_FALSE(codes.find(1, "G2"));
}

TEST_CASE("A code that goes from one record to another in one step is found again", "[unit][model]") {
    const Row old = row(11, 1, "G1");
    const Row fresh = row(12, 1, "G1");
    // Undo hands over the same changes the other way round: the order within a step means nothing.
    for (const bool removal_first : {true, false}) {
        CAPTURE(removal_first);
        CodeIndex codes;
        codes.update({created(old)});
        if (removal_first)
            codes.update({removed(old), created(fresh)});
        else
            codes.update({created(fresh), removed(old)});
        CHECK(codes.find(1, "G1").id == 12);
        codes.update({removed(fresh)});
        CHECK_FALSE(codes.find(1, "G1"));
    }
}

TEST_CASE("What is a code and what is none", "[unit][model]") {
    CHECK(code_parts("L3").prefix == "L");
    CHECK(code_parts("L3").number == 3);
    CHECK(code_parts("PH12").prefix == "PH");
    CHECK(code_parts("PH12").number == 12);
    for (const char* none : {"", "L", "3", "l3", "L03", "L0", "L-1", "L3a", "L 3", "L1234567890123456"}) {
        CAPTURE(none);
        CHECK(code_parts(none).number == 0);
    }
}

}  // namespace tandem
