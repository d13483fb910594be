#include "exchange/export_json.h"

#include "unit/exchange/plan.h"

#include <set>
#include <string>

using nlohmann::ordered_json;
using tandem::testing::Plan;

namespace {

struct SmallPlan : Plan {
    SmallPlan() {
        add("Living \"well\"", true);
        must(R"({"create": "group", "fields": {"name": "Peers", "source": "A\tb \u0001 é 漢"}})");
        must(R"({"create": "activity", "fields": {"title": "Breakfasts", "phase": "PH1", "start": "2015-04",
        "invited": 0, "citizen_hours": 12.5, "public_cost": "1234.5", "support": ["language", "access"],
        "key_tasks": ["KT2", "KT1"]}})");
        must(R"({"create": "activity_group", "fields": {"activity": "L1", "group": "G1", "invited": 3}})");
    }
};

}  // namespace

TEST_CASE("an export starts with what it is and has no time or person in it", "[unit][exchange]") {
    const std::string text = tandem::export_text(SmallPlan().portfolio);
    CHECK(text.starts_with(
        "{\n \"format\": \"tandem\",\n \"version\": 1,\n \"schema\": 1,\n \"scope\": \"file\",\n"
        " \"catalogue\": 1,\n \"records\": {\n  \"project\": [\n   {\n    \"id\": \""));
    CHECK(text.ends_with("  ]\n }\n}\n"));
    std::set<std::string> keys;
    const auto document = ordered_json::parse(text);
    for (const auto& [key, value] : document.items())
        keys.insert(key);
    CHECK(keys == std::set<std::string>{"format", "version", "schema", "scope", "catalogue", "records"});
}

TEST_CASE("an empty file exports as an empty list of kinds", "[unit][exchange]") {
    const std::string text = tandem::export_text(tandem::Portfolio{});
    CHECK(ordered_json::parse(text).dump(1) + "\n" == text);
    CHECK(ordered_json::parse(text).at("records").empty());
}

TEST_CASE("the text is what any JSON writer prints with one blank of indent", "[unit][exchange]") {
    const std::string text = tandem::export_text(SmallPlan().portfolio);
    CHECK(ordered_json::parse(text).dump(1) + "\n" == text);
}

TEST_CASE("values stand in the export as CLI.md says", "[unit][exchange]") {
    const auto document = ordered_json::parse(tandem::export_text(SmallPlan().portfolio));
    const auto& records = document.at("records");
    const auto& project = records.at("project").at(0);
    CHECK(project.at("code") == "P1");
    CHECK_FALSE(project.contains("project"));
    CHECK(project.at("title") == "Living \"well\"");
    CHECK(records.at("key_task").size() == 21);
    CHECK(records.at("group").at(0).at("source") == "A\tb \x01 é 漢");
    const auto& activity = records.at("activity").at(0);
    CHECK(activity.at("project") == project.at("id"));
    CHECK(activity.at("created") == "2026-11-21T10:00:00Z");
    CHECK(activity.at("visibility") == "partners");
    CHECK(activity.at("illustrative") == false);
    CHECK(activity.at("start") == "2015-04");
    CHECK_FALSE(activity.contains("end"));
    CHECK(activity.at("invited") == 0);
    CHECK(activity.at("citizen_hours") == 12.5);
    CHECK(activity.at("public_cost") == "1234.50");
    CHECK(activity.at("support").dump() == R"(["access","language"])");
    CHECK(activity.at("key_tasks").at(0).is_string());
    const auto& link = records.at("activity_group").at(0);
    CHECK_FALSE(link.contains("code"));
    CHECK(link.at("activity") == activity.at("id"));
}

TEST_CASE("kinds, keys and records stand in the order of the description", "[unit][exchange]") {
    const auto document = ordered_json::parse(tandem::export_text(SmallPlan().portfolio));
    std::size_t last_kind = 0;
    for (const auto& [kind, list] : document.at("records").items()) {
        const tandem::EntityDef* def = tandem::entity_by_key(kind);
        REQUIRE(def != nullptr);
        CHECK((def->index >= last_kind));
        last_kind = def->index;
        std::int64_t last_id = 0;
        for (const auto& record : list) {
            const std::int64_t id = std::stoll(record.at("id").get<std::string>());
            CHECK(id > last_id);
            last_id = id;
            std::size_t last_field = 0;
            for (const auto& [key, value] : record.items())
                if (const auto index = def->index_of(key)) {
                    CHECK(*index >= last_field);
                    last_field = *index;
                }
        }
    }
}

TEST_CASE("a project's export holds that project alone and all that it refers to", "[unit][exchange]") {
    Plan plan;
    const tandem::RecordId first = plan.add("One", true);
    plan.add("Two", true);
    plan.must(
        R"({"create": "activity", "fields": {"title": "B", "phase": "P2/PH1", "key_tasks": ["P2/KT1"]}})");
    const auto two = plan.codes.find(0, "P2").id;
    const std::string text = tandem::export_text(plan.portfolio, two);
    const auto document = ordered_json::parse(text);
    CHECK(document.at("scope") == "project");
    CHECK(document.at("records").at("project").size() == 1);
    CHECK(document.at("records").at("key_task").size() == 21);
    CHECK(text.find(std::to_string(first)) == std::string::npos);
    const auto key_task = document.at("records").at("activity").at(0).at("key_tasks").at(0);
    bool there = false;
    for (const auto& task : document.at("records").at("key_task"))
        there = there || task.at("id") == key_task;
    CHECK(there);
}

TEST_CASE("an export is handed over in pieces of bounded size", "[unit][exchange]") {
    Plan plan;
    for (int i = 0; i < 20; ++i)
        plan.add("Project " + std::to_string(i), true);
    std::size_t pieces = 0;
    std::size_t largest = 0;
    tandem::export_json(plan.portfolio, 0, [&](std::string_view piece) {
        ++pieces;
        largest = std::max(largest, piece.size());
    });
    CHECK(pieces > 3);
    CHECK(largest < 100'000);
}
