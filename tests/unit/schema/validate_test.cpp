#include "schema/validate.h"

#include "catch.h"
#include "model/activity.h"

#include <limits>

namespace tandem {

namespace {

const EntityDef& activity = entity<Activity>();

std::string_view fault(std::string_view key, const Value& value) {
    const auto issue = validate(*activity.find(key), value);
    return issue ? std::string_view(issue->code) : "none";
}

Value text(std::size_t characters, const char* one = "x") {
    std::string all;
    for (std::size_t i = 0; i < characters; ++i)
        all += one;
    return all;
}

}  // namespace

TEST_CASE("A required text says something", "[unit][schema]") {
    CHECK(fault("title", Value{}) == "required");
    CHECK(fault("title", std::string()) == "required");
    CHECK(fault("title", std::string(" \t\u00a0 ")) == "required");
    CHECK(fault("title", std::string(" x ")) == "none");
    CHECK(fault("place", Value{}) == "none");
    CHECK(fault("phase", Value{}) == "required");
}

TEST_CASE("Text is counted in characters, and its limit belongs to it", "[unit][schema]") {
    CHECK(fault("title", text(line_limit, "é")) == "none");
    CHECK(fault("title", text(line_limit + 1)) == "too_long");
    CHECK(fault("description", text(text_limit)) == "none");
    CHECK(fault("description", text(text_limit + 1)) == "too_long");
    CHECK(validate_source(std::string(text_limit + 1, 'x'))->code == "too_long");
    CHECK_FALSE(validate_source("Report, p. 3"));
}

TEST_CASE("A line is one line, and text is text", "[unit][schema]") {
    CHECK(fault("place", std::string("two\nlines")) == "bad_text");
    CHECK(fault("place", std::string("two\rlines")) == "bad_text");
    CHECK(fault("description", std::string("two\nlines")) == "none");
    CHECK(fault("place", std::string("a\0b", 3)) == "bad_text");
    CHECK(fault("description", std::string("\xff")) == "bad_text");
    CHECK(fault("description", std::string("\xed\xa0\x80")) == "bad_text");  // half a character
}

TEST_CASE("Numbers keep their limits, both ends included", "[unit][schema]") {
    CHECK(fault("invited", std::int64_t{0}) == "none");
    CHECK(fault("invited", std::int64_t{-1}) == "out_of_range");
    CHECK(fault("review_intensity", std::int64_t{3}) == "none");
    CHECK(fault("review_intensity", std::int64_t{4}) == "out_of_range");
    CHECK(fault("citizen_hours", 0.0) == "none");
    CHECK(fault("citizen_hours", -0.5) == "out_of_range");
    CHECK(fault("citizen_hours", std::numeric_limits<double>::quiet_NaN()) == "bad_value");
    CHECK(fault("citizen_hours", std::numeric_limits<double>::infinity()) == "bad_value");
    CHECK(fault("public_cost", Money{money_limit_pence}) == "none");
    CHECK(fault("public_cost", Money{money_limit_pence + 1}) == "out_of_range");
    CHECK(fault("public_cost", Money{-money_limit_pence - 1}) == "out_of_range");
}

TEST_CASE("A value of another kind is refused whatever it says", "[unit][schema]") {
    CHECK(fault("title", std::int64_t{1}) == "wrong_kind");
    CHECK(fault("invited", 1.0) == "wrong_kind");
    CHECK(fault("citizen_hours", std::int64_t{1}) == "wrong_kind");
    CHECK(fault("start", std::string("2012")) == "wrong_kind");
    CHECK(fault("phase", RecordIds{1}) == "wrong_kind");
    CHECK(fault("key_tasks", Reference{1}) == "wrong_kind");
}

TEST_CASE("A choice is a code of its list; several are sorted and each named once", "[unit][schema]") {
    CHECK(fault("co", std::string("co_design")) == "none");
    CHECK(fault("co", std::string("Co-design")) == "bad_value");
    CHECK(fault("support", Codes{"access", "other"}) == "none");
    CHECK(fault("support", Codes{"other", "access"}) == "bad_value");
    CHECK(fault("support", Codes{"access", "access"}) == "bad_value");
    CHECK(fault("support", Codes{"acess"}) == "bad_value");
    CHECK(fault("key_tasks", RecordIds{1, 2}) == "none");
    CHECK(fault("key_tasks", RecordIds{2, 1}) == "duplicate");
    CHECK(fault("key_tasks", RecordIds{1, 1}) == "duplicate");
}

TEST_CASE("A blank row lacks what is required, and each fault names its field", "[unit][schema]") {
    const Issues issues = validate(activity, blank_row(activity));
    REQUIRE(issues.size() == 2);
    CHECK(issues[0].field == "phase");
    CHECK(issues[1].field == "title");
    Row row = blank_row(activity);
    row.common.source = std::string("a\0b", 3);
    CHECK(validate(activity, row).size() == 3);
}

}  // namespace tandem
