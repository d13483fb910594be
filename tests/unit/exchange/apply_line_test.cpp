#include "exchange/apply_line.h"

#include "exchange/sample_lines.h"
#include "model/activity.h"
#include "model/project.h"
#include "unit/exchange/plan.h"

#include <string>

using tandem::testing::Plan;

namespace {

// Whether the line is refused with this error, field and ref.
void refused(Plan& plan, std::string_view line, const std::string& error, const std::string& field = {},
             const tandem::ApplyOptions& options = {}) {
    const auto before = plan.portfolio.record_count();
    const auto answer = plan.apply(line, options);
    INFO(line << '\n' << answer.dump());
    CHECK(answer.at("ok") == false);
    CHECK(answer.at("error") == error);
    CHECK(answer.at("field").dump() == (field.empty() ? "null" : "\"" + field + "\""));
    CHECK(answer.at("text").get<std::string>().ends_with("."));
    CHECK(plan.portfolio.record_count() == before);
}

}  // namespace

TEST_CASE("a created record gets an id, a code and the values given", "[unit][exchange]") {
    Plan plan;
    plan.add("Living well");
    const auto answer = plan.apply(
        R"({"create": "activity", "fields": {"title": "Breakfasts", "phase": "PH1", "co": "co_commissioning",
            "start": "2015-04", "citizen_hours": 12.5, "public_cost": "1234.5", "visibility": "public",
            "support": ["language", "access"], "source": "Annual report"}, "as": "b"})");
    INFO(answer.dump());
    REQUIRE(answer.at("ok") == true);
    CHECK(answer.at("codes").dump() == R"(["L1"])");
    CHECK(answer.at("edit") == 2);
    const auto& activity = plan.portfolio.all<tandem::Activity>().rows().at(0);
    CHECK(activity.title == "Breakfasts");
    CHECK(activity.start.iso() == "2015-04");
    CHECK(activity.citizen_hours == 12.5);
    CHECK(activity.public_cost->pence == 123450);
    CHECK(activity.common.visibility == tandem::Visibility::public_);
    CHECK(activity.common.source == "Annual report");
    CHECK(activity.support.size() == 2);
    CHECK(answer.at("ids").at(0) == std::to_string(activity.common.id));
}

TEST_CASE("the answers have the keys of CLI.md in its order, in one line", "[unit][exchange]") {
    Plan plan;
    plan.add("Living well");
    tandem::EditBuilder builder = plan.builder();
    auto step = tandem::prepare(R"({"create": "group", "fields": {"name": "Peers"}})", {}, {}, builder);
    REQUIRE(step.edit);
    const std::string id = std::to_string(step.touched.at(0).id);
    tandem::Issues warnings{
        tandem::warning_issue("end_before_start", "It ends \"first\".", "end", step.touched.at(0).id)};
    CHECK(tandem::ok_answer(7, 17, step, warnings) ==
          "{\"ok\": true, \"line\": 7, \"edit\": 17, \"ids\": [\"" + id +
              "\"], \"codes\": [\"G1\"], \"warnings\": [{\"ref\": \"G1\", \"field\": \"end\", \"error\": "
              "\"end_before_start\", \"text\": \"It ends \\\"first\\\".\"}]}");
    CHECK(tandem::ok_answer(1, 0, {}, {}) ==
          R"({"ok": true, "line": 1, "edit": null, "ids": [], "codes": [], "warnings": []})");

    plan.must(R"({"create": "activity", "fields": {"title": "Breakfasts", "phase": "PH1"}})");
    tandem::EditBuilder next = plan.builder();
    step = tandem::prepare(R"({"set": "L1", "fields": {"start": "2015-06-31"}})", {}, {}, next);
    CHECK(
        tandem::refused_answer(2, step) ==
        R"({"ok": false, "line": 2, "error": "bad_date", "field": "start", "ref": "L1", "text": "June has 30 days."})");
}

TEST_CASE("a set that changes nothing makes no edit", "[unit][exchange]") {
    Plan plan;
    plan.add("Living well");
    plan.must(R"({"create": "activity", "fields": {"title": "Breakfasts", "phase": "PH1"}})");
    const auto answer = plan.apply(R"({"set": "L1", "fields": {"title": "Breakfasts", "end": null}})");
    CHECK(answer.at("ok") == true);
    CHECK(answer.at("edit").is_null());
    CHECK(answer.at("ids").empty());
}

TEST_CASE("null clears a value and an absent number is not 0", "[unit][exchange]") {
    Plan plan;
    plan.add("Living well");
    plan.must(
        R"({"create": "activity", "fields": {"title": "B", "phase": "PH1", "invited": 0, "start": "2012"}})");
    CHECK(plan.portfolio.all<tandem::Activity>().rows().at(0).invited == 0);
    plan.must(R"({"set": "L1", "fields": {"invited": null, "start": null}})");
    CHECK_FALSE(plan.portfolio.all<tandem::Activity>().rows().at(0).invited.has_value());
    CHECK(plan.portfolio.all<tandem::Activity>().rows().at(0).start.empty());
}

TEST_CASE("values of another kind are refused by name", "[unit][exchange]") {
    Plan plan;
    plan.add("Living well");
    plan.must(R"({"create": "activity", "fields": {"title": "B", "phase": "PH1"}})");
    const auto set = [](const std::string& field, const std::string& value) {
        return R"({"set": "L1", "fields": {")" + field + "\": " + value + "}}";
    };
    refused(plan, set("title", "5"), "wrong_kind", "title");
    refused(plan, set("title", "null"), "required", "title");
    refused(plan, set("title", "\"\""), "required", "title");
    refused(plan, set("title", R"("a\u0000b")"), "bad_text", "title");
    refused(plan, set("title", "\"" + std::string(501, 'x') + "\""), "too_long", "title");
    refused(plan, set("invited", "\"5\""), "wrong_kind", "invited");
    refused(plan, set("invited", "5.5"), "wrong_kind", "invited");
    refused(plan, set("invited", "-1"), "out_of_range", "invited");
    refused(plan, set("citizen_hours", "true"), "wrong_kind", "citizen_hours");
    refused(plan, set("public_cost", "12"), "wrong_kind", "public_cost");
    refused(plan, set("public_cost", "\"0.005\""), "bad_value", "public_cost");
    refused(plan, set("public_cost", "\"1,234.50\""), "bad_value", "public_cost");
    refused(plan, set("start", "2012"), "wrong_kind", "start");
    refused(plan, set("start", "\"30/4/2015\""), "bad_date", "start");
    refused(plan, set("start", "\"2015-13\""), "bad_date", "start");
    refused(plan, set("start", "\"2015-02-29\""), "bad_date", "start");
    refused(plan, set("co", "\"co_everything\""), "bad_value", "co");
    refused(plan, set("support", "\"access\""), "wrong_kind", "support");
    refused(plan, set("support", "[1]"), "wrong_kind", "support");
    refused(plan, set("support", R"(["access", "access"])"), "bad_value", "support");
    refused(plan, set("key_tasks", R"(["KT99"])"), "unknown_ref", "key_tasks");
    refused(plan, set("key_tasks", R"([""])"), "wrong_kind", "key_tasks");
    refused(plan, set("phase", "\"L1\""), "unknown_ref", "phase");
    refused(plan, set("colour", "\"red\""), "unknown_field", "colour");
    refused(plan, set("visibility", "\"secret\""), "bad_value", "visibility");
    refused(plan, set("visibility", "null"), "wrong_kind", "visibility");
    refused(plan, set("illustrative", "\"yes\""), "wrong_kind", "illustrative");
    refused(plan, set("source", "5"), "wrong_kind", "source");
    for (const char* key : {"id", "code", "project", "created", "changed"})
        refused(plan, set(key, "\"1\""), "read_only_field", key);
}

TEST_CASE("lines that are no step are refused", "[unit][exchange]") {
    Plan plan;
    plan.add("Living well");
    refused(plan, "nonsense", "bad_json");
    refused(plan, "[]", "wrong_kind");
    refused(plan, "{}", "bad_value");
    refused(plan, R"({"create": "castle"})", "unknown_entity");
    refused(plan, R"({"create": 5})", "unknown_entity");
    refused(plan, R"({"create": "group", "colour": 1})", "unknown_field", "colour");
    refused(plan, R"({"create": "group", "fields": []})", "wrong_kind", "fields");
    refused(plan, R"({"set": 5})", "wrong_kind");
    refused(plan, R"({"delete": "L9"})", "unknown_ref");
    refused(plan, R"({"edit": {}})", "wrong_kind", "edit");
    refused(plan, R"({"edit": [], "fields": {}})", "unknown_field", "fields");
    refused(plan, R"({"edit": [{"edit": []}]})", "bad_value");
    refused(plan, R"({"create": "group", "fields": {"name": "a"}, "as": "1"})", "bad_value", "as");
    refused(plan, R"({"create": "group", "fields": {"name": "a"}, "label": "a\nb"})", "bad_text", "label");
    refused(plan, R"({"create": "group", "fields": {"name": "a", "name": "b"}})", "duplicate");
    refused(plan, R"({"framework": "Y1"})", "bad_value");
}

TEST_CASE("expect refuses a change of what has changed meanwhile", "[unit][exchange]") {
    Plan plan;
    plan.add("Living well");
    plan.must(R"({"create": "activity", "fields": {"title": "B", "phase": "PH1", "status": "idea"}})");
    refused(plan, R"({"set": "L1", "fields": {"status": "done"}, "expect": {"status": "planned"}})",
            "conflict", "status");
    refused(plan, R"({"set": "L1", "fields": {"status": "done"}, "expect": {"status": null}})", "conflict",
            "status");
    plan.must(R"({"set": "L1", "fields": {"status": "done"}, "expect": {"status": "idea", "start": null}})");
}

TEST_CASE("a delete names what would go too, and takes it when told", "[unit][exchange]") {
    Plan plan;
    plan.add("Living well");
    plan.must(R"({"create": "group", "fields": {"name": "Peers"}})");
    plan.must(R"({"create": "activity", "fields": {"title": "B", "phase": "PH1"}})");
    const std::string link =
        plan.must(R"({"create": "activity_group", "fields": {"activity": "L1", "group": "G1"}})");
    const auto answer = plan.apply(R"({"delete": "L1"})");
    CHECK(answer.at("error") == "has_dependants");
    CHECK(answer.at("ref") == "L1");
    CHECK(answer.at("dependants").dump() ==
          R"([{"entity":"activity_group","id":")" + link + R"(","code":null}])");
    const auto done = plan.apply(R"({"delete": "L1", "dependants": true})");
    CHECK(done.at("ids").size() == 2);
    CHECK(plan.portfolio.all<tandem::Activity>().empty());
    CHECK(plan.portfolio.all<tandem::ActivityGroup>().empty());
}

TEST_CASE("an edit of several steps is all or nothing and sees its own names", "[unit][exchange]") {
    Plan plan;
    plan.add("Living well");
    const auto records = plan.portfolio.record_count();
    const auto answer = plan.apply(
        R"({"edit": [{"create": "group", "fields": {"name": "Peers"}, "as": "g"},
                     {"create": "activity", "fields": {"title": "B", "phase": "PH1"}, "as": "a"},
                     {"create": "activity_group", "fields": {"activity": "$a", "group": "$nobody"}}]})");
    CHECK(answer.at("error") == "unknown_ref");
    CHECK(answer.at("text").get<std::string>().starts_with("Step 3: "));
    CHECK(plan.portfolio.record_count() == records);
    CHECK(plan.names.empty());

    const auto done = plan.apply(
        R"({"edit": [{"create": "group", "fields": {"name": "Peers"}, "as": "g"},
                     {"create": "activity", "fields": {"title": "B", "phase": "PH1"}, "as": "a"},
                     {"create": "activity_group", "fields": {"activity": "$a", "group": "$g"}}], "label": "All"})");
    INFO(done.dump());
    CHECK(done.at("codes").dump() == R"(["G1","L1",null])");
    // Names last for the run, and each is given once.
    plan.must(R"({"set": "$a", "fields": {"status": "done"}})");
    refused(plan, R"({"create": "group", "fields": {"name": "Others"}, "as": "g"})", "duplicate", "as");
}

TEST_CASE("a bare code needs a project where there are several", "[unit][exchange]") {
    Plan plan;
    const tandem::RecordId first = plan.add("One");
    plan.add("Two");
    refused(plan, R"({"create": "activity", "fields": {"title": "B", "phase": "PH1"}})", "ambiguous_ref",
            "phase");
    refused(plan, R"({"set": "PH1", "fields": {"status": "complete"}})", "ambiguous_ref");
    refused(plan, R"({"create": "group", "fields": {"name": "Peers"}})", "ambiguous_ref");
    CHECK(plan.must(R"({"create": "group", "fields": {"name": "Peers"}, "project": "P2"})") == "G1");
    CHECK(plan.must(R"({"create": "group", "fields": {"name": "Peers"}})", {first}) == "G1");
    CHECK(plan.must(R"({"create": "activity", "fields": {"title": "B", "phase": "P2/PH1"}})") == "L1");
    // Within a record of a project, bare codes are that project's.
    plan.must(R"({"set": "P2/L1", "fields": {"phase": "PH2"}})");
    refused(plan, R"({"set": "P9/L1", "fields": {}})", "unknown_ref");
    refused(plan, R"({"create": "group", "fields": {"name": "Peers"}, "project": "P9"})", "unknown_ref",
            "project");
    refused(plan, R"({"set": "P2/L1", "fields": {"phase": "P1/PH2"}})", "unknown_ref");
}

TEST_CASE("a code may be chosen at the making if it is free", "[unit][exchange]") {
    Plan plan;
    plan.add("Living well");
    CHECK(plan.must(R"({"create": "group", "fields": {"name": "Peers", "code": "G7"}})") == "G7");
    CHECK(plan.must(R"({"create": "group", "fields": {"name": "Others"}})") == "G8");
    refused(plan, R"({"create": "group", "fields": {"name": "More", "code": "G7"}})", "duplicate", "code");
    refused(plan, R"({"create": "group", "fields": {"name": "More", "code": "L7"}})", "bad_value", "code");
    refused(plan, R"({"create": "group", "fields": {"name": "More", "code": null}})", "wrong_kind", "code");
}

TEST_CASE("a sample is one edit, may use the framework and says which line is wrong", "[unit][exchange]") {
    Plan plan;
    tandem::EditBuilder builder = plan.builder();
    const auto result = tandem::read_sample(R"(# A sample
{"create": "project", "fields": {"title": "Living well"}, "as": "p"}

{"create": "cycle", "fields": {"number": 1, "status": "open"}, "project": "$p", "as": "y1"}
{"framework": "$y1"}
{"create": "activity", "fields": {"title": "B", "phase": "$analyse", "key_tasks": ["$a1"], "co_tasks": ["$ja1"]}}
)",
                                            builder);
    if (result.problem)
        FAIL(result.line << ": " << result.problem->text);
    plan.carry_out(builder.take("Sample"));
    CHECK(plan.portfolio.all<tandem::Phase>().size() == 4);
    CHECK(plan.portfolio.all<tandem::Activity>().size() == 1);

    tandem::EditBuilder other = plan.builder();
    const auto bad = tandem::read_sample("{\"create\": \"project\"}\n", other);
    CHECK(bad.line == 1);
    REQUIRE(bad.problem);
    CHECK(bad.problem->code == "required");
}
