#include "exchange/parse.h"

#include "catch.h"

#include <string>

using tandem::JsonLimits;
using tandem::parse_json;

namespace {

std::string repeated(const std::string& text, std::size_t times) {
    std::string all;
    all.reserve(text.size() * times);
    for (std::size_t i = 0; i < times; ++i)
        all += text;
    return all;
}

std::string problem_of(const std::string& text, const JsonLimits& limits = {}) {
    const auto parsed = parse_json(text, limits);
    if (!parsed.problem)
        return "";
    CHECK(parsed.problem->text.ends_with("."));
    CHECK(parsed.problem->text.size() < 300);
    return std::string(parsed.problem->code);
}

}  // namespace

TEST_CASE("JSON is read as it stands", "[unit][exchange]") {
    const auto parsed =
        parse_json(R"( {"a": [1, -2.5, "x\u00e9\n", true, null, {}], "b": 9223372036854775807} )");
    REQUIRE_FALSE(parsed.problem);
    const auto* list = parsed.value.member("a");
    REQUIRE(list != nullptr);
    REQUIRE(list->array()->size() == 6);
    CHECK(*list->array()->at(0).integer() == 1);
    CHECK(*list->array()->at(1).real() == -2.5);
    CHECK(*list->array()->at(2).text() == "xé\n");
    CHECK(*list->array()->at(3).boolean());
    CHECK(list->array()->at(4).is_null());
    CHECK(list->array()->at(5).object()->empty());
    CHECK(*parsed.value.member("b")->integer() == 9223372036854775807);
    CHECK(parsed.value.member("c") == nullptr);
    CHECK(list->member("a") == nullptr);
    CHECK(parse_json("9223372036854775808").value.real() != nullptr);  // beyond 64 bits: a double
}

TEST_CASE("broken JSON is told with its place", "[badfile][exchange]") {
    CHECK(parse_json("{\"a\": 1,\n \"b\" 2}").problem->text == "This is no JSON at line 2, column 6.");
    CHECK(parse_json("{\"a\": [1, 2").problem->text.starts_with("The JSON breaks off at line 1"));
    CHECK(parse_json("[1e999]").problem->text.starts_with("The number at line 1"));
    for (const char* text : {"",           " ",         "{",           "[1,]",        "{\"a\":}",
                             "nul",        "NaN",       "Infinity",    "'a'",         "01",
                             "1 2",        "{\"a\" 1}", "\"\\ud800\"", "\"a\nb\"",    "{1: 2}",
                             "[1] x",      "-",         "1e999",       "-1e999",      "1e-999",
                             "[1",         "tru",       "+1",          ".5",          "1.",
                             "1e",         "\"\\x\"",   "\"\\u12\"",   "\"\\u+123\"", "\"\\ud800\\u0041\"",
                             "{\"a\":1,}", "[1}",       "{]"})
        CHECK(problem_of(text) == "bad_json");
}

TEST_CASE("bytes that are not text and NUL are refused", "[badfile][exchange]") {
    CHECK(problem_of("{\"a\": \"\xC3\x28\"}") == "bad_text");
    CHECK(problem_of("{\"a\": \"\xED\xA0\x80\"}") == "bad_text");
    CHECK(problem_of("\xFF\xFE{}") == "bad_text");
    CHECK(problem_of(std::string("{\"a\": 1}\0{\"b\": 2}", 17)) == "bad_text");
    CHECK(problem_of(std::string("\0", 1)) == "bad_text");
    // Written as an escape it is part of a text; the value is refused where it is put into a field.
    CHECK(problem_of("\"a\\u0000b\"").empty());
}

TEST_CASE("a key that stands twice is refused", "[badfile][exchange]") {
    CHECK(problem_of(R"({"a": 1, "b": 2, "a": 3})") == "duplicate");
    CHECK(problem_of(R"([{"x": {"a": 1, "a": 1}}])") == "duplicate");
    CHECK(problem_of(R"({"a": {"a": {"a": 1}}})").empty());
    std::string many = "{";
    for (int i = 0; i < 200'000; ++i)
        many += "\"k" + std::to_string(i) + "\":0,";
    CHECK(problem_of(many + "\"k7\":0}") == "duplicate");
}

TEST_CASE("nesting is counted while reading and never recurses", "[badfile][exchange]") {
    CHECK(problem_of(repeated("[", 32) + repeated("]", 32)).empty());
    CHECK(problem_of(repeated("[", 33) + repeated("]", 33)) == "bad_json");
    CHECK(problem_of(repeated("[", 100'000)) == "bad_json");
    CHECK(problem_of(repeated("{\"a\":", 100'000)) == "bad_json");
    CHECK(problem_of(repeated("[", 100'000) + repeated("]", 100'000)) == "bad_json");
}

TEST_CASE("length and number of values are limited", "[badfile][exchange]") {
    CHECK(problem_of("\"" + std::string(16'000'000, 'x') + "\"") == "too_long");
    CHECK(problem_of("[" + repeated("1,", 20) + "1]", {.bytes = 100, .depth = 32, .values = 10}) ==
          "too_long");
    CHECK(problem_of("[1,2,3,4,5,6,7,8,9]", {.bytes = 100, .depth = 32, .values = 10}).empty());
}
