#include "exchange/import_json.h"

#include "base/error.h"
#include "exchange/export_json.h"
#include "model/activity.h"
#include "model/decisions.h"
#include "model/project.h"
#include "unit/exchange/plan.h"

#include <algorithm>
#include <functional>
#include <set>
#include <string>

using nlohmann::ordered_json;
using tandem::testing::Plan;

namespace {

// A project with a bit of everything that import must judge.
struct FilledPlan : Plan {
    FilledPlan() {
        add("Living well", true);
        must(
            R"({"create": "group", "fields": {"name": "Peers", "visibility": "public", "source": "Report, p. 3"}})");
        must(R"({"create": "activity", "fields": {"title": "Breakfasts", "phase": "PH1", "start": "2012",
        "invited": 0, "public_cost": "-12.00", "approach": "ea_survey", "key_tasks": ["KT1", "KT2"], "illustrative": true}})");
        must(R"({"create": "activity_group", "fields": {"activity": "L1", "group": "G1", "took_part": 4}})");
        must(R"({"create": "decision", "fields": {"title": "Go on"}})");
        must(R"({"create": "decision", "fields": {"title": "Stop", "supersedes": "D1"}})");
        must(R"({"create": "need", "fields": {"statement": "Company", "decision": "D1"}})");
        must(R"({"set": "D1", "fields": {"needs": ["N1"]}})");
        must(R"({"create": "own_entry", "fields": {"list": "roles", "entry_key": "cook", "label": "Cook"}})");
        must(R"({"create": "group", "fields": {"name": "Cooks", "code": "G9"}})");
        must(R"({"create": "activity_group", "fields": {"activity": "L1", "group": "G9", "role": "cook"}})");
    }
};

ordered_json exported(const Plan& plan) {
    return ordered_json::parse(tandem::export_text(plan.portfolio));
}

ordered_json& first(ordered_json& document, const char* kind) {
    return document.at("records").at(kind).at(0);
}

// Imports a document that has been tampered with and looks for one line of the list.
tandem::ImportedFile imported_with(const ordered_json& document, const std::string& entity,
                                   const std::string& key, const std::string& error) {
    auto file = tandem::import_to_new(document.dump());
    const auto& skipped = file.report.skipped;
    INFO(tandem::import_json_answer(file.report, 0));
    CHECK(std::any_of(skipped.begin(), skipped.end(), [&](const tandem::SkippedItem& item) {
        return item.entity == entity && item.key == key && item.error == error;
    }));
    // What was taken in is sound: it comes back whole.
    const auto again = tandem::import_to_new(tandem::export_text(file.portfolio));
    CHECK(again.report.skipped.empty());
    CHECK(again.report.renamed.empty());
    return file;
}

tandem::ErrorCode refusal(std::string_view text) {
    try {
        tandem::import_to_new(text);
    } catch (const tandem::Error& error) {
        CHECK_FALSE(error.happened().empty());
        return error.code();
    }
    FAIL("was not refused");
    return tandem::ErrorCode::io;
}

}  // namespace

TEST_CASE("an export comes back byte for byte, with codes, stamps and sources", "[unit][exchange]") {
    const FilledPlan plan;
    const std::string text = tandem::export_text(plan.portfolio);
    const auto file = tandem::import_to_new(text);
    CHECK(file.report.skipped.empty());
    CHECK(file.report.renamed.empty());
    CHECK(file.report.created == plan.portfolio.record_count());
    CHECK(tandem::export_text(file.portfolio) == text);
    for (const auto& [key, next] : plan.counters)
        CHECK((file.counters.contains(key) && file.counters.at(key) <= next));
}

TEST_CASE("the order of keys and lists in the text does not matter", "[unit][exchange]") {
    const FilledPlan plan;
    const std::string text = tandem::export_text(plan.portfolio);
    const std::string sorted = nlohmann::json::parse(text).dump();  // keys by alphabet, in one line
    CHECK(tandem::export_text(tandem::import_to_new(sorted).portfolio) == text);
    ordered_json document = exported(plan);
    auto& groups = document.at("records").at("group");
    std::reverse(groups.begin(), groups.end());
    CHECK(tandem::export_text(tandem::import_to_new(document.dump()).portfolio) == text);
}

TEST_CASE("what is not understood is kept out and listed", "[badfile][exchange]") {
    const FilledPlan plan;
    const std::size_t all = plan.portfolio.record_count();
    const auto with = [&](const std::function<void(ordered_json&)>& tamper) {
        ordered_json document = exported(plan);
        tamper(document);
        return document;
    };
    const auto activity_with = [&](const char* key, const ordered_json& value) {
        return with([&](ordered_json& d) { first(d, "activity")[key] = value; });
    };

    CHECK(
        imported_with(activity_with("colour", "red"), "activity", "colour", "unknown_field").report.created ==
        all);
    CHECK(
        imported_with(activity_with("start", "2015-02-30"), "activity", "start", "bad_date").report.created ==
        all);
    CHECK(imported_with(activity_with("start", 2015), "activity", "start", "wrong_kind").report.created ==
          all);
    CHECK(imported_with(activity_with("invited", -1), "activity", "invited", "out_of_range").report.created ==
          all);
    CHECK(imported_with(activity_with("co", "co_all"), "activity", "co", "bad_value").report.created == all);
    CHECK(
        imported_with(activity_with("approach", "zz"), "activity", "approach", "bad_value").report.created ==
        all);
    CHECK(imported_with(activity_with("place", std::string(501, 'x')), "activity", "place", "too_long")
              .report.created == all);
    CHECK(imported_with(activity_with("place", std::string("a\0b", 3)), "activity", "place", "bad_text")
              .report.created == all);
    CHECK(imported_with(activity_with("created", "yesterday"), "activity", "created", "bad_date")
              .report.created == all);
    CHECK(imported_with(activity_with("key_tasks", {"123"}), "activity", "key_tasks", "unknown_ref")
              .report.created == all);
    CHECK(imported_with(activity_with("key_tasks", {"KT1"}), "activity", "key_tasks", "unknown_ref")
              .report.created == all);
    CHECK(imported_with(with([](ordered_json& d) { d["extra"] = 1; }), "", "extra", "unknown_field")
              .report.created == all);
    CHECK(imported_with(with([](ordered_json& d) {
                            d["records"]["castle"] = {1, 2};
                        }),
                        "castle", "", "unknown_entity")
              .report.created == all);
    CHECK(imported_with(with([](ordered_json& d) { d["records"]["threshold"] = "none"; }), "threshold", "",
                        "wrong_kind")
              .report.created == all);

    // An unreadable visibility is never taken for a wider one.
    const auto secret =
        imported_with(activity_with("visibility", "secret"), "activity", "visibility", "bad_value");
    CHECK(secret.portfolio.all<tandem::Activity>().rows().at(0).common.visibility ==
          tandem::Visibility::confidential);
}

TEST_CASE("a record without what it needs is kept out with all that needs it", "[badfile][exchange]") {
    const FilledPlan plan;
    const std::size_t all = plan.portfolio.record_count();
    ordered_json document = exported(plan);
    first(document, "activity").erase("title");
    auto file = imported_with(document, "activity", "", "required");
    CHECK(file.report.created == all - 3);  // the activity and its two groups
    CHECK(file.portfolio.all<tandem::ActivityGroup>().empty());

    document = exported(plan);
    first(document, "project").erase("title");
    file = imported_with(document, "project", "", "required");
    CHECK(file.report.created == 0);

    document = exported(plan);
    document.at("records").erase("cycle");
    file = imported_with(document, "phase", "cycle", "unknown_ref");
    CHECK(file.portfolio.all<tandem::Activity>().empty());
    CHECK(file.portfolio.all<tandem::Project>().size() == 1);
}

TEST_CASE("double ids, bad ids and records that are none are kept out", "[badfile][exchange]") {
    const FilledPlan plan;
    const std::size_t all = plan.portfolio.record_count();
    ordered_json document = exported(plan);
    auto& decisions = document.at("records").at("decision");
    decisions.push_back(decisions.at(0));
    decisions.back()["id"] = first(document, "group").at("id");
    CHECK(imported_with(document, "decision", "", "duplicate").report.created == all);

    for (const ordered_json& id :
         {ordered_json(5), ordered_json("0"), ordered_json("-5"), ordered_json("x"),
          ordered_json("9223372036854775807"), ordered_json("92233720368547758070")}) {
        document = exported(plan);
        document.at("records").at("own_entry").push_back({{"id", id}});
        CHECK(imported_with(document, "own_entry", "", "bad_value").report.created == all);
    }
    for (const ordered_json& value :
         {ordered_json(5), ordered_json(), ordered_json::array(), ordered_json("x")}) {
        document = exported(plan);
        document.at("records").at("own_entry").push_back(value);
        CHECK(imported_with(document, "own_entry", "", "bad_value").report.created == all);
    }
}

TEST_CASE("a record that leads back to itself loses the reference that closes the loop",
          "[badfile][exchange]") {
    const FilledPlan plan;
    const std::size_t all = plan.portfolio.record_count();
    ordered_json document = exported(plan);
    auto& decisions = document.at("records").at("decision");
    decisions.at(0)["supersedes"] = decisions.at(0).at("id");
    auto file = imported_with(document, "decision", "supersedes", "loop");
    CHECK(file.report.created == all);
    CHECK_FALSE(file.portfolio.all<tandem::Decision>().rows().at(0).supersedes);
    CHECK(file.portfolio.all<tandem::Decision>().rows().at(1).supersedes);  // the good one stays

    decisions.at(0)["supersedes"] = decisions.at(1).at("id");
    file = imported_with(document, "decision", "supersedes", "loop");
    CHECK(file.report.created == all);

    first(document, "cycle")["follows"] = first(document, "cycle").at("id");
    CHECK(imported_with(document, "cycle", "follows", "loop").report.created == all);
}

TEST_CASE("the same thing twice and a phase of another cycle are kept out", "[badfile][exchange]") {
    const FilledPlan plan;
    const std::size_t all = plan.portfolio.record_count();
    ordered_json document = exported(plan);
    auto& links = document.at("records").at("activity_group");
    links.push_back(links.at(0));
    links.back()["id"] = "77";
    CHECK(imported_with(document, "activity_group", "group", "duplicate").report.created == all);

    // A role that is the project's own entry stands as long as the entry is there.
    document = exported(plan);
    document.at("records").erase("own_entry");
    CHECK(imported_with(document, "activity_group", "role", "bad_value").report.created == all - 1);
}

TEST_CASE("codes that are taken, missing or of another kind are given anew", "[badfile][exchange]") {
    const FilledPlan plan;
    ordered_json document = exported(plan);
    auto& groups = document.at("records").at("group");
    groups.at(1)["code"] = groups.at(0).at("code");
    auto file = tandem::import_to_new(document.dump());
    REQUIRE(file.report.renamed.size() == 1);
    CHECK(file.report.renamed.at(0).from == "G1");
    CHECK(file.report.renamed.at(0).to == "G2");

    for (const char* strange : {"L5", "G999999999999999", "G1000000000", "G02"}) {
        groups.at(1)["code"] = strange;
        CHECK(tandem::import_to_new(document.dump()).report.renamed.at(0).to == "G2");
    }
    groups.at(1).erase("code");
    file = tandem::import_to_new(document.dump());
    CHECK(file.report.renamed.at(0).from.empty());
    CHECK((file.counters.at({file.portfolio.all<tandem::Project>().rows().at(0).common.id, "G"}) == 3));
}

TEST_CASE("a file that is no export, is newer or is broken is refused whole", "[badfile][exchange]") {
    ordered_json document = exported(FilledPlan());
    using tandem::ErrorCode;
    for (const char* key : {"version", "schema"}) {
        ordered_json newer = document;
        newer[key] = 2;
        CHECK(refusal(newer.dump()) == ErrorCode::newer_schema);
        CHECK(refusal(ordered_json{{"format", "tandem"}, {key, 2}}.dump()) == ErrorCode::newer_schema);
        newer[key] = "1";
        CHECK(refusal(newer.dump()) == ErrorCode::not_tandem);
        newer.erase(key);
        CHECK(refusal(newer.dump()) == ErrorCode::not_tandem);
    }
    document["format"] = "other";
    CHECK(refusal(document.dump()) == ErrorCode::not_tandem);
    CHECK(refusal("{}") == ErrorCode::not_tandem);
    CHECK(refusal("") == ErrorCode::damaged);
    CHECK(refusal("[]") == ErrorCode::damaged);
    CHECK(refusal("SQLite format 3") == ErrorCode::damaged);
    CHECK(refusal(R"({"format": "tandem", "format": "tandem"})") == ErrorCode::damaged);
}

TEST_CASE("an import into a file adds what is not there, as one edit", "[unit][exchange]") {
    const FilledPlan source;
    const std::string text = tandem::export_text(source.portfolio);
    Plan plan;
    plan.clock = tandem::Clock(*tandem::Instant::parse("2026-12-01T10:00:00Z"));
    plan.add("Other");

    auto first_time = tandem::import_into(text, plan.context(), false);
    CHECK(first_time.edit.kind == tandem::EditKind::import);
    CHECK(first_time.edit.label == "Import project “Living well”");
    CHECK(first_time.report.skipped.empty());
    REQUIRE(first_time.report.renamed.size() == 1);  // the project's own code was taken
    CHECK(first_time.report.renamed.at(0).from == "P1");
    CHECK(first_time.report.renamed.at(0).to == "P2");
    const std::size_t before = plan.portfolio.record_count();
    plan.carry_out(first_time.edit);
    CHECK(plan.portfolio.record_count() == before + source.portfolio.record_count());

    // Only the project's code is another one.
    std::string came = tandem::export_text(plan.portfolio, plan.codes.find(0, "P2").id);
    came.replace(came.find("\"P2\""), 4, "\"P1\"");
    came.replace(came.find("\"scope\": \"project\""), 18, "\"scope\": \"file\"");
    CHECK(came == text);

    const auto again = tandem::import_into(text, plan.context(), false);
    CHECK(again.edit.empty());
    CHECK(again.report.created == 0);
    CHECK(again.report.skipped.size() == source.portfolio.record_count());
    CHECK(again.report.skipped.at(0).error == "exists");

    // What was removed meanwhile comes back beside what stayed.
    plan.must(R"({"delete": "P2/L1", "dependants": true})");
    auto back = tandem::import_into(text, plan.context(), false);
    CHECK(back.report.created == 3);
    plan.carry_out(back.edit);
    CHECK(plan.portfolio.record_count() == before + source.portfolio.record_count());
}

TEST_CASE("import as new gives every record another id and keeps what belongs together", "[unit][exchange]") {
    const FilledPlan source;
    const std::string text = tandem::export_text(source.portfolio);
    FilledPlan plan;
    auto copy = tandem::import_into(text, plan.context(), true);
    CHECK(copy.report.skipped.empty());
    CHECK(copy.report.created == source.portfolio.record_count());
    plan.carry_out(copy.edit);
    CHECK(plan.portfolio.record_count() == 2 * source.portfolio.record_count());
    const auto id = plan.codes.find(0, "P2").id;
    const auto document = ordered_json::parse(tandem::export_text(plan.portfolio, id));
    const auto& decisions = document.at("records").at("decision");
    CHECK(decisions.at(1).at("supersedes") == decisions.at(0).at("id"));
    CHECK(decisions.at(0).at("needs").at(0) == document.at("records").at("need").at(0).at("id"));

    const auto fresh = tandem::import_to_new(text, &plan.ids);
    CHECK(fresh.report.skipped.empty());
    std::set<tandem::RecordId> old_ids;
    for (const auto& row : source.portfolio.all<tandem::Activity>())
        old_ids.insert(row.common.id);
    for (const auto& row : fresh.portfolio.all<tandem::Activity>())
        CHECK_FALSE(old_ids.contains(row.common.id));
}

TEST_CASE("the answer of an import has the keys of CLI.md in its order", "[unit][exchange]") {
    tandem::ImportReport report;
    report.created = 2;
    report.skipped.push_back({"activity", "12", "", "duplicate", "Twice."});
    report.renamed.push_back({13, "L3", "L9"});
    CHECK(tandem::import_json_answer(report, 3) ==
          R"({"ok":true,"edit":3,"created":2,"skipped":[{"entity":"activity","id":"12","key":null,)"
          R"("error":"duplicate","text":"Twice."}],"renamed":[{"id":"13","from":"L3","to":"L9"}]})");
    CHECK(ordered_json::parse(tandem::import_json_answer({}, 0)).at("edit").is_null());
}
