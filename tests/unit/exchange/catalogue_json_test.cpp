#include "exchange/catalogue_json.h"

#include "catalogue/framework.h"
#include "catch.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <set>

namespace {

nlohmann::ordered_json printed() {
    return nlohmann::ordered_json::parse(tandem::catalogue_json());
}

std::vector<std::string> keys_of(const nlohmann::ordered_json& object) {
    std::vector<std::string> keys;
    for (const auto& [key, value] : object.items())
        keys.push_back(key);
    return keys;
}

}  // namespace

TEST_CASE("catalogue --json has the lists that CLI.md promises, in its order", "[unit][exchange]") {
    const auto document = printed();
    CHECK(keys_of(document) ==
          std::vector<std::string>{"catalogue", "coes", "sub_types", "phases", "key_tasks", "co_tasks",
                                   "example_approaches", "approaches", "principles", "stages", "benefits",
                                   "influence_strategies", "group_types", "roles", "methods"});
    CHECK(document["catalogue"] == 1);
    CHECK(document["coes"].size() == 4);
    CHECK(document["sub_types"].size() == 7);
    CHECK(document["phases"].size() == 4);
    CHECK(document["key_tasks"].size() == 21);
    CHECK(document["co_tasks"].size() == 10);
    CHECK(document["example_approaches"].size() == 16);
    CHECK(document["approaches"].size() == 18);
    CHECK(document["principles"].size() == 6);
    CHECK(document["stages"].size() == 6);
}

TEST_CASE("Each printed entry has its attributes, the same for a whole list", "[unit][exchange]") {
    const auto document = printed();
    const std::vector<std::pair<std::string, std::vector<std::string>>> promised = {
        {"coes", {"object", "mechanism"}},
        {"sub_types", {"co"}},
        {"phases", {}},
        {"key_tasks", {"phase", "strand"}},
        {"co_tasks", {"phase"}},
        {"example_approaches", {"phase", "co", "mechanism", "same_as"}},
        {"approaches", {"co", "mechanism", "phases", "intensity"}},
        {"principles", {"question"}},
        {"stages", {"strategy"}},
        {"benefits", {"stakeholder"}},
        {"influence_strategies", {}},
        {"group_types", {"side", "current_user", "expert_by_experience"}},
        {"roles", {"side"}},
        {"methods", {"minutes"}},
    };
    for (const auto& [name, attributes] : promised) {
        INFO(name);
        const auto keys = keys_of(document[name].front());
        CHECK(std::vector<std::string>(keys.begin(), keys.begin() + 3) ==
              std::vector<std::string>{"key", "label", "source"});
        CHECK(keys.back() == "help");
        for (const std::string& attribute : attributes)
            CHECK(std::ranges::count(keys, attribute) == 1);
        for (const auto& entry : document[name])
            CHECK(keys_of(entry) == keys);
        CHECK(document[name].size() == tandem::framework().list(name)->entries.size());
    }
}

TEST_CASE("Printed values are those of the catalogue", "[unit][exchange]") {
    const auto document = printed();
    const auto entry = [&](const char* list, const std::string& key) {
        const auto& entries = document[list];
        return *std::ranges::find_if(entries, [&](const auto& each) { return each["key"] == key; });
    };
    CHECK(entry("coes", "co_delivery")["mechanism"] == "action");
    CHECK(entry("key_tasks", "p5")["strand"] == "procurement");
    CHECK(entry("example_approaches", "ep_pb")["same_as"] == "cc_pb");
    CHECK(entry("example_approaches", "ea_survey")["same_as"].is_null());
    CHECK(entry("approaches", "cd_lab")["intensity"] == 3);
    CHECK(entry("approaches", "cc_pb")["intensity"].is_null());
    CHECK(entry("approaches", "cc_boards")["phases"] == std::vector<std::string>{"plan", "do"});
    CHECK(entry("stages", "detect")["strategy"] == "treatment");
    CHECK(entry("phases", "do")["alias"] == "Deliver");
    CHECK(entry("methods", "me_1_2_4_all")["minutes"] == 12);
    CHECK(entry("methods", "me_1_2_4_all")["steps"].size() == 4);
    CHECK(entry("group_types", "gt_service_users")["current_user"] == true);
}

TEST_CASE("The catalogue prints the same bytes each time, as lines", "[unit][exchange]") {
    const std::string text = tandem::catalogue_json();
    CHECK(text == tandem::catalogue_json());
    CHECK(text.ends_with("}\n"));
    CHECK(text.find('\r') == std::string::npos);
}
