#include "report/people_count.h"

#include "catch.h"

using tandem::Edition;
using tandem::people_column;
using tandem::people_words;
using tandem::PeopleColumn;
using tandem::PeopleCount;
using tandem::Precision;

TEST_CASE("a public edition hides 1 to 4 people and says none for 0", "[unit][report]") {
    CHECK(people_words({0, {}}, Edition::public_) == "none");
    for (const std::int64_t few : {1, 2, 3, 4}) {
        CHECK(people_words({few, {}}, Edition::public_) == "fewer than 5");
        CHECK(people_words({few, Precision::about}, Edition::public_) == "fewer than 5");
    }
    CHECK(people_words({5, {}}, Edition::public_) == "5");
    CHECK(people_words({30, Precision::about}, Edition::public_) == "about 30");
    CHECK(people_words({11'111, Precision::at_least}, Edition::public_) == "at least 11,111");
    CHECK(people_words({}, Edition::public_) == "no data");
}

TEST_CASE("the board sees every number", "[unit][report]") {
    CHECK(people_words({3, {}}, Edition::board) == "3");
    const PeopleColumn column = people_column({{3, {}}, {20, {}}}, {23, {}}, Edition::board);
    CHECK(column.parts == std::vector<std::string>{"3", "20"});
    CHECK(column.total == "23");
}

TEST_CASE("a hidden number cannot be worked out from the total", "[unit][report]") {
    // 23 - 20 would tell 3: the next smallest, 20, is hidden too.
    const PeopleColumn two = people_column({{3, {}}, {20, {}}, {40, {}}}, {63, {}}, Edition::public_);
    CHECK(two.parts == std::vector<std::string>{"fewer than 5", "not shown", "40"});
    CHECK(two.masked == std::vector<bool>{true, true, false});
    CHECK(two.total == "63");

    // A 0 protects nothing: 63 - 60 would still tell 3.
    CHECK(people_column({{3, {}}, {0, {}}, {60, {}}}, {63, {}}, Edition::public_).parts[2] == "not shown");
    // Two hidden numbers with the sum 5 could be 1 and 4 or 2 and 3: nothing more need go.
    CHECK(people_column({{2, {}}, {3, {}}, {20, {}}}, {25, {}}, Edition::public_).parts[2] == "20");
    // Two with the sum 2 must both be 1, two with 8 both 4.
    CHECK(people_column({{1, {}}, {1, {}}, {20, {}}}, {22, {}}, Edition::public_).parts[2] == "not shown");
    CHECK(people_column({{4, {}}, {4, {}}, {20, {}}}, {28, {}}, Edition::public_).parts[2] == "not shown");
    // Without a total nothing can be worked out.
    CHECK(people_column({{3, {}}, {20, {}}}, {}, Edition::public_).parts[1] == "20");
}

TEST_CASE("where no part can protect a hidden one, the total goes", "[unit][report]") {
    const PeopleColumn pair = people_column({{4, {}}, {4, {}}}, {8, {}}, Edition::public_);
    CHECK(pair.total == "not shown");
    CHECK(pair.total_masked);
    // A total of 1 to 4 is itself a small number, which hides its only part.
    const PeopleColumn one = people_column({{3, {}}, {0, {}}}, {3, {}}, Edition::public_);
    CHECK(one.total == "fewer than 5");
    CHECK(one.parts == std::vector<std::string>{"fewer than 5", "none"});
}
