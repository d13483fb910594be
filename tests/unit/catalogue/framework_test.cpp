#include "catalogue/framework.h"

#include "catch.h"
#include "model/choices.h"

#include <algorithm>
#include <set>
#include <string>
#include <type_traits>

namespace {

using tandem::framework;

const std::vector<std::string> phases = {"analyse", "plan", "do", "review"};
const std::vector<std::string> coes = {"co_commissioning", "co_design", "co_delivery", "co_assessment"};

// How many entries of a list each phase (or Co) has, in the order of the codes given.
template <class Entry, class CodesOf>
std::vector<int> count_by(const std::vector<Entry>& entries, const std::vector<std::string>& codes,
                          CodesOf code_of) {
    std::vector<int> counts;
    for (const std::string& code : codes)
        counts.push_back(static_cast<int>(
            std::ranges::count_if(entries, [&](const Entry& entry) { return code_of(entry) == code; })));
    return counts;
}

std::vector<std::string> keys_of(const std::vector<const tandem::ApproachEntry*>& approaches) {
    std::vector<std::string> keys;
    for (const auto* approach : approaches)
        keys.push_back(approach->key);
    return keys;
}

}  // namespace

TEST_CASE("The lists have the lengths of their sources", "[unit][catalogue]") {
    const auto& shipped = framework();
    CHECK(shipped.coes.size() == 4);
    CHECK(shipped.sub_types.size() == 7);
    CHECK(shipped.phases.size() == 4);
    CHECK(shipped.key_tasks.size() == 21);
    CHECK(shipped.co_tasks.size() == 10);
    CHECK(shipped.example_approaches.size() == 16);
    CHECK(shipped.approaches.size() == 18);
    CHECK(shipped.principles.size() == 6);
    CHECK(shipped.strategies.size() == 3);
    CHECK(shipped.stages.size() == 6);
    CHECK(shipped.benefits.size() == 9);
    CHECK(shipped.influence_strategies.size() == 10);
    CHECK(shipped.roles.size() == 10);
    CHECK(shipped.quadrants.size() == 4);
    CHECK(std::ranges::count(shipped.equality_characteristics, false, &tandem::EqualityEntry::local) == 9);
}

TEST_CASE("Tables 1 and 2 divide as in the paper", "[unit][catalogue]") {
    const auto& shipped = framework();
    const auto phase_of = [](const auto& entry) { return entry.phase; };
    const auto first_phase = [](const auto& entry) { return entry.phases.at(0); };
    CHECK(count_by(shipped.key_tasks, phases, phase_of) == std::vector<int>{7, 5, 5, 4});
    CHECK(count_by(shipped.key_tasks, {"commissioning", "procurement"},
                   [](const auto& task) { return task.strand; }) == std::vector<int>{12, 9});
    CHECK(count_by(shipped.co_tasks, phases, phase_of) == std::vector<int>{2, 3, 3, 2});
    CHECK(count_by(shipped.example_approaches, phases, first_phase) == std::vector<int>{4, 5, 3, 4});
    CHECK(count_by(shipped.approaches, coes, [](const auto& approach) { return approach.co; }) ==
          std::vector<int>{4, 4, 6, 4});
    CHECK(shipped.key_tasks_of("analyse").size() == 7);
    CHECK(shipped.co_tasks_of("review").size() == 2);
    CHECK(shipped.stages_of("treatment").size() == 2);
    CHECK(shipped.stages_of("cure").empty());
}

TEST_CASE("Tasks and stages are numbered in the order they are listed", "[unit][catalogue]") {
    const auto numbered = [](const auto& entries) {
        int expected = 0;
        return std::ranges::all_of(entries, [&](const auto& entry) { return entry.order == ++expected; });
    };
    CHECK(numbered(framework().key_tasks));
    CHECK(numbered(framework().co_tasks));
    CHECK(numbered(framework().stages));
}

TEST_CASE("The mechanism of an approach follows its Co", "[unit][catalogue]") {
    const auto& shipped = framework();
    for (const auto& co : shipped.coes)
        CHECK(co.mechanism == (co.key == "co_delivery" ? "action" : "voice"));
    for (const auto* list : {&shipped.approaches, &shipped.example_approaches})
        for (const auto& approach : *list)
            CHECK(approach.mechanism == tandem::find_entry(shipped.coes, approach.co)->mechanism);
}

TEST_CASE("Keys of phases and Co's are the codes that records hold", "[unit][catalogue]") {
    const auto same = [](const auto& entries, tandem::ChoiceList choices) {
        return std::ranges::equal(entries, choices, [](const auto& entry, const tandem::Choice& choice) {
            return entry.key == choice.code && entry.label == choice.label.text();
        });
    };
    CHECK(same(framework().phases, tandem::choices_of<tandem::PhaseKind>()));
    CHECK(same(framework().coes, tandem::choices_of<tandem::Co>()));
    for (const auto& card : framework().quadrants) {
        CHECK(tandem::choice_from_code<tandem::LowHigh>(card.knows) != tandem::LowHigh::none);
        CHECK(tandem::choice_from_code<tandem::LowHigh>(card.cares) != tandem::LowHigh::none);
    }
}

TEST_CASE("Every key is used once and found in its list", "[unit][catalogue]") {
    std::set<std::string> seen;
    for (const auto& list : framework().lists)
        for (const auto& entry : list.entries) {
            CHECK(seen.insert(std::string(entry.key)).second);
            CHECK(list.find(entry.key) == &entry);
            CHECK(framework().entry(entry.key) == &entry);
        }
    CHECK(framework().lists.size() == 18);
    CHECK(framework().list("key_tasks")->entries.size() == 21);
    CHECK(framework().list("key_tasks")->find("ja1") == nullptr);
    CHECK(framework().list("nothing") == nullptr);
    CHECK(tandem::list("stages") == framework().list("stages"));
    CHECK(framework().entry("nothing") == nullptr);
    CHECK(framework().entry("") == nullptr);
}

TEST_CASE("The generic view points into the typed lists", "[unit][catalogue]") {
    STATIC_REQUIRE_FALSE(std::is_copy_constructible_v<tandem::Framework>);
    CHECK(framework().list("coes")->entries.front().key.data() == framework().coes.front().key.data());
    CHECK(framework().list("glossary")->entries.back().help.data() ==
          framework().glossary.back().help.data());
}

TEST_CASE("An example that is a Table 1 approach is covered by it", "[unit][catalogue]") {
    int merged = 0;
    for (const auto& example : framework().example_approaches) {
        if (example.same_as.empty())
            continue;
        ++merged;
        const auto* original = tandem::find_entry(framework().approaches, example.same_as);
        REQUIRE(original != nullptr);
        CHECK(original->co == example.co);
        CHECK(original->intensity == example.intensity);
        CHECK(std::ranges::count(original->phases, example.phases.front()) == 1);
    }
    CHECK(merged == 7);
}

TEST_CASE("A page lists each approach once", "[unit][catalogue]") {
    const auto& shipped = framework();
    using Keys = std::vector<std::string>;
    CHECK(keys_of(shipped.approaches_for("plan", "co_commissioning")) ==
          Keys{"cc_boards", "cc_pb", "cc_personalisation", "cc_crowdfunding"});
    CHECK(keys_of(shipped.approaches_for("do", "co_commissioning")) ==
          Keys{"cc_boards", "cc_crowdfunding", "ed_monitoring", "ed_fees"});
    CHECK(keys_of(shipped.approaches_for("plan", "co_design")) ==
          Keys{"cd_redesign", "cd_lab", "cd_web", "cd_forum", "ep_suggest"});
    CHECK(keys_of(shipped.approaches_for("review", "co_assessment")) ==
          Keys{"ca_inspect", "ca_rating", "ca_complaint", "ca_peer", "er_survey", "er_groups"});
    CHECK(shipped.approaches_for("review", "co_delivery").empty());
    CHECK(shipped.approaches_for("", "").size() == 18 + 16 - 7);
    CHECK(shipped.approaches_for("", "co_delivery").size() == 6);
    CHECK(shipped.approaches_for("never", "co_delivery").empty());
}

TEST_CASE("An approach is found in either table", "[unit][catalogue]") {
    CHECK(framework().approach("cc_pb")->label == "Participatory budgeting");
    CHECK(framework().approach("cd_lab")->intensity == 3);
    CHECK_FALSE(framework().approach("cc_pb")->intensity.has_value());
    CHECK(framework().approach("er_survey")->phases == std::vector<std::string>{"review"});
    CHECK(framework().approach("a1") == nullptr);
}

TEST_CASE("A record may hold a key of its list, and an activity either kind of approach",
          "[unit][catalogue]") {
    CHECK(tandem::find_choice("principles", "gp_fairness")->label == "Fairness and due process");
    CHECK(tandem::find_choice("approaches", "cc_pb")->key == "cc_pb");
    CHECK(tandem::find_choice("approaches", "ea_inquiry")->key == "ea_inquiry");
    CHECK(tandem::find_choice("principles", "cc_pb") == nullptr);
    CHECK(tandem::find_choice("approaches", "a1") == nullptr);
    CHECK(tandem::find_choice("nothing", "a1") == nullptr);
}

TEST_CASE("Each of the four combinations of knowing and caring has its card", "[unit][catalogue]") {
    CHECK(framework().quadrant("high", "high")->key == "qd_know_care");
    CHECK(framework().quadrant("low", "high")->key == "qd_care_only");
    CHECK(framework().quadrant("high", "low")->key == "qd_know_only");
    CHECK(framework().quadrant("low", "low")->key == "qd_neither");
    CHECK(framework().quadrant("", "high") == nullptr);
}

TEST_CASE("Group types say who uses the service now and who knows it from living it", "[unit][catalogue]") {
    const auto& types = framework().group_types;
    CHECK(std::ranges::count(types, true, &tandem::GroupTypeEntry::current_user) == 1);
    CHECK(tandem::find_entry(types, "gt_service_users")->current_user);
    CHECK(tandem::find_entry(types, "gt_experts_by_experience")->expert_by_experience);
    for (const auto& type : types)
        CHECK((type.side == "citizen" || !type.expert_by_experience));
}
