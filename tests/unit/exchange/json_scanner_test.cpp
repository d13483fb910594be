#include "exchange/export_json.h"
#include "exchange/parse.h"
#include "unit/exchange/plan.h"

#include <nlohmann/json.hpp>
#include <random>
#include <string>

using nlohmann::ordered_json;

namespace {

ordered_json as_tree(const tandem::JsonValue& value) {
    if (const bool* flag = value.boolean())
        return *flag;
    if (const std::int64_t* number = value.integer())
        return *number;
    if (const double* number = value.real())
        return *number;
    if (const std::string* text = value.text())
        return *text;
    ordered_json tree;
    if (const auto* list = value.array()) {
        tree = ordered_json::array();
        for (const auto& entry : *list)
            tree.push_back(as_tree(entry));
    }
    if (const auto* members = value.object()) {
        tree = ordered_json::object();
        for (const auto& [key, entry] : *members)
            tree[key] = as_tree(entry);
    }
    return tree;
}

const char* const awkward =
    R"({"a": [0, -0, 0.5, -1.25e-3, 1E+2, 12345678901234567890, 9007199254740993], "b": {"c": {}, "d": [[], [{}]]},
        "e": "\"\\\/\b\f\n\r\t\u0041\u00e9\u20AC\ud83d\ude00 é 漢 😀", "f": [true, false, null], "": ""})";

}  // namespace

TEST_CASE("the scanner reads what another reader reads", "[property][exchange]") {
    tandem::testing::Plan plan;
    plan.add("Living “well”", true);
    for (const std::string& text : {std::string(awkward), tandem::export_text(plan.portfolio)}) {
        const auto parsed = tandem::parse_json(text);
        REQUIRE_FALSE(parsed.problem);
        CHECK((as_tree(parsed.value) == ordered_json::parse(text)));
    }
}

TEST_CASE("the scanner refuses what another reader refuses, over 20,000 mutations", "[property][exchange]") {
    std::mt19937 random(7);
    const auto below = [&](std::size_t limit) { return static_cast<std::size_t>(random() % limit); };
    const std::string_view letters = "{}[]\",:\\/ \n0123456789.eE+-truefalsn\x01";
    int accepted = 0;
    for (int round = 0; round < 20'000; ++round) {
        std::string text = awkward;
        for (std::size_t i = 1 + below(3); i > 0; --i) {
            const std::size_t at = below(text.size());
            switch (below(3)) {
                case 0:
                    text[at] = letters[below(letters.size())];
                    break;
                case 1:
                    text.erase(at, 1);
                    break;
                default:
                    text.insert(at, 1, letters[below(letters.size())]);
                    break;
            }
        }
        const auto parsed = tandem::parse_json(text);
        const bool stricter = parsed.problem && (parsed.problem->code != "bad_json" ||
                                                 parsed.problem->text.find("too small") != std::string::npos);
        INFO(text);
        if (!stricter)
            REQUIRE(ordered_json::accept(text) == !parsed.problem);
        if (parsed.problem)
            continue;
        ++accepted;
        REQUIRE((as_tree(parsed.value) == ordered_json::parse(text)));
    }
    CHECK(accepted > 1'000);
    CHECK(accepted < 19'000);
}

TEST_CASE("a byte order mark at the start is passed over", "[unit][exchange]") {
    CHECK_FALSE(tandem::parse_json("\xEF\xBB\xBF{}").problem);
    CHECK(tandem::parse_json("{}\xEF\xBB\xBF").problem);
}
