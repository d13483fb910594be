#include "catalogue/framework_reader.h"

#include "base/resource.h"
#include "catch.h"

#include <stdexcept>
#include <string>

namespace {

// What reading says when, in one file, the first `from` is replaced by `to`; "" when it finds nothing wrong.
std::string problem_after(const std::string& file, const std::string& from, const std::string& to) {
    std::string changed(tandem::resource(file));
    const auto at = changed.find(from);
    REQUIRE(at != std::string::npos);
    changed.replace(at, from.size(), to);
    try {
        tandem::read_framework([&](std::string_view name) {
            return name == file ? std::string_view(changed) : tandem::resource(name);
        });
    } catch (const std::logic_error& error) {
        return error.what();
    }
    return "";
}

}  // namespace

TEST_CASE("Broken shipped data is refused with file, entry and attribute", "[unit][catalogue]") {
    CHECK(problem_after("catalogue/coes.json", "\"mechanism\": \"voice\"", "\"mechanism\": \"shout\"") ==
          "catalogue/coes.json, co_commissioning: mechanism is no code: shout");
    CHECK(problem_after("catalogue/coes.json", "\"mechanism\": \"voice\",", "") ==
          "catalogue/coes.json, co_commissioning: mechanism is missing");
    CHECK(problem_after("catalogue/coes.json", "\"label\": \"Co-design\"", "\"label\": \"\"") ==
          "catalogue/coes.json, co_design: label is not a text");
    CHECK(problem_after("catalogue/phases.json", "\"alias\"", "\"alais\"") ==
          "catalogue/phases.json, do: alais is not known here");
    CHECK(problem_after("catalogue/key_tasks.json", "\"phase\": \"analyse\"", "\"phase\": \"think\"") ==
          "catalogue/key_tasks.json, a1: phase leads nowhere: think");
    CHECK(problem_after("catalogue/key_tasks.json", "\"order\": 1,", "\"order\": 0,") ==
          "catalogue/key_tasks.json, a1: order is not a whole number from 1 to 99");
    CHECK(problem_after("catalogue/approaches.json", "\"plan\",", "\"plna\",") ==
          "catalogue/approaches.json, cc_boards: phases leads nowhere: plna");
    CHECK(problem_after("catalogue/example_approaches.json", "\"same_as\": \"cc_pb\"",
                        "\"same_as\": \"cc_p\"") ==
          "catalogue/example_approaches.json, ep_pb: same_as leads nowhere: cc_p");
    CHECK(
        problem_after("catalogue/group_types.json", "\"current_user\": true", "\"current_user\": \"yes\"") ==
        "catalogue/group_types.json, gt_service_users: current_user is neither true nor false");
    CHECK(problem_after("catalogue/methods.json", "\"minutes\": 1", "\"minutes\": 2") ==
          "catalogue/methods.json, me_1_2_4_all: steps do not add up to minutes_max");
    CHECK(problem_after("catalogue/glossary.json", "\"forms\": []", "\"forms\": [7]") ==
          "catalogue/glossary.json, gl_commissioning: forms is not a list of texts");
}

TEST_CASE("A key is refused the second time, in its own list or another", "[unit][catalogue]") {
    CHECK(problem_after("catalogue/key_tasks.json", "\"key\": \"a2\"", "\"key\": \"a1\"") ==
          "catalogue/key_tasks.json, a1: key is used twice");
    CHECK(problem_after("catalogue/co_tasks.json", "\"key\": \"ja1\"", "\"key\": \"a1\"") ==
          "catalogue/co_tasks.json, a1: key is used twice");
}

TEST_CASE("A catalogue file that is no list is refused", "[unit][catalogue]") {
    CHECK(problem_after("catalogue/stages.json", "[", "") ==
          "catalogue/stages.json is not a JSON list with something in it");
    CHECK(problem_after("catalogue/stages.json", "[\n  {", "[\n  5, {") ==
          "catalogue/stages.json, entry: entry is not an object");
}

TEST_CASE("The shipped files read without a change, and a moved framework keeps its views",
          "[unit][catalogue]") {
    CHECK(problem_after("catalogue/coes.json", "Co-design", "Co-design").empty());
    tandem::Framework first = tandem::read_framework(tandem::resource);
    const tandem::Framework second = std::move(first);
    CHECK(second.list("coes")->entries.front().key.data() == second.coes.front().key.data());
}
