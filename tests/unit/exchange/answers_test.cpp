// The documents that commands print with --json, against the shapes of CLI.md.
#include "exchange/answer_json.h"
#include "exchange/history_json.h"
#include "exchange/info_json.h"
#include "exchange/report_json.h"
#include "exchange/schema_json.h"
#include "model/activity.h"
#include "model/project.h"
#include "unit/exchange/plan.h"

#include <string>
#include <vector>

using nlohmann::ordered_json;
using tandem::testing::Plan;

namespace {

std::vector<std::string> keys_of(const ordered_json& object) {
    std::vector<std::string> keys;
    for (const auto& [key, value] : object.items())
        keys.push_back(key);
    return keys;
}

using Keys = std::vector<std::string>;

}  // namespace

TEST_CASE("the short answers stand in one line", "[unit][exchange]") {
    using tandem::Error;
    CHECK(
        tandem::error_json(
            Error(tandem::ErrorCode::locked, "It is open elsewhere", "nothing was changed", "wait")) ==
        R"({"ok":false,"error":"locked","text":"It is open elsewhere","kept":"nothing was changed","advice":"wait"})");
    CHECK(tandem::made_json("a.tandem", "P1") == R"({"ok":true,"file":"a.tandem","project":"P1"})");
    CHECK(tandem::made_json("a.tandem", "") == R"({"ok":true,"file":"a.tandem"})");
    CHECK(tandem::marked_json("before the board", 7) == R"({"ok":true,"name":"before the board","edit":7})");
    CHECK(tandem::marked_json("x", 0) == R"({"ok":true,"name":"x","edit":null})");
    CHECK(tandem::turned_json({{{4, "Change start of L3"}}, 3, 1}) ==
          R"({"done":1,"edits":[{"edit":4,"label":"Change start of L3"}],"undoable":3,"redoable":1})");
    CHECK(tandem::verify_json({{"memory", true, ""}}) ==
          R"({"ok":true,"checks":[{"check":"memory","ok":true,"text":""}]})");
    CHECK(tandem::verify_json({{"memory", true, ""}, {"codes", false, "L3 twice"}})
              .starts_with(R"({"ok":false,)"));
}

TEST_CASE("a file name that is no UTF-8 still gives JSON", "[badfile][exchange]") {
    CHECK_NOTHROW(ordered_json::parse(tandem::made_json("a\xFF.tandem", "P1")));
    CHECK_NOTHROW(ordered_json::parse(tandem::made_json("a\n\"b\"", "P1")));
}

TEST_CASE("info counts every kind of every project and the tasks of every phase", "[unit][exchange]") {
    Plan plan;
    plan.add("One", true);
    plan.add("Two");
    plan.must(R"({"set": "P1/KT1", "fields": {"status": "done"}})");
    plan.must(R"({"set": "P1/KT2", "fields": {"out_of_scope": true, "status": "done"}})");
    tandem::InfoFacts facts;
    facts.file = "a.tandem";
    facts.schema = 1;
    facts.lock = {"jo on LT-114", *tandem::Instant::parse("2026-11-21T10:00:00Z")};
    facts.marks = {{"before", *tandem::Instant::parse("2026-11-21T11:00:00Z"), 3}};
    const auto info = ordered_json::parse(tandem::info_json(facts, plan.portfolio));
    CHECK(keys_of(info) == Keys{"file", "schema", "min_reader", "program", "bytes", "read_only", "lock",
                                "projects", "counts", "history", "marks"});
    CHECK(info.at("lock").dump() == R"({"holder":"jo on LT-114","since":"2026-11-21T10:00:00Z"})");
    CHECK(info.at("marks").dump() == R"([{"name":"before","at":"2026-11-21T11:00:00Z","edit":3}])");
    CHECK(info.at("counts").size() == tandem::entities().size());
    CHECK(info.at("counts").at("project") == 2);
    CHECK(info.at("counts").at("contract") == 0);
    const auto& project = info.at("projects").at(0);
    CHECK(keys_of(project) == Keys{"id", "code", "title", "place", "counts", "cycles"});
    CHECK(project.at("counts").at("key_task") == 21);
    CHECK(info.at("projects").at(1).at("counts").at("key_task") == 0);
    const auto& cycle = project.at("cycles").at(0);
    CHECK(keys_of(cycle) == Keys{"id", "code", "number", "status", "phases"});
    CHECK(cycle.at("number") == 1);
    CHECK(cycle.at("status") == "open");
    REQUIRE(cycle.at("phases").size() == 4);
    const auto& phase = cycle.at("phases").at(0);
    CHECK(keys_of(phase) == Keys{"id", "code", "phase", "status", "tasks_done", "tasks_in_scope"});
    CHECK(phase.at("phase") == "analyse");
    CHECK(phase.at("tasks_done") == 1);
    std::int64_t in_scope = 0;
    for (const auto& each : cycle.at("phases"))
        in_scope += each.at("tasks_in_scope").get<std::int64_t>();
    CHECK(in_scope == 21 + 10 - 1);

    facts.lock.reset();
    CHECK(ordered_json::parse(tandem::info_json(facts, tandem::Portfolio{})).at("lock").is_null());
}

TEST_CASE("schema describes every field of every kind", "[unit][exchange]") {
    const auto schema = ordered_json::parse(tandem::schema_json());
    CHECK(schema.at("schema") == 1);
    REQUIRE(schema.at("entities").size() == tandem::entities().size());
    for (const auto& kind : schema.at("entities")) {
        CHECK(keys_of(kind) ==
              Keys{"entity", "label", "plural", "prefix", "scope", "default_visibility", "fields"});
        for (const auto& field : kind.at("fields"))
            CHECK(keys_of(field) == Keys{"key", "label", "kind", "required", "to", "choices", "unit", "min",
                                         "max", "max_length", "publish", "since"});
    }
    const auto field_of = [&](const char* entity, const char* key) -> ordered_json {
        for (const auto& kind : schema.at("entities"))
            if (kind.at("entity") == entity)
                for (const auto& field : kind.at("fields"))
                    if (field.at("key") == key)
                        return field;
        return {};
    };
    CHECK(
        field_of("activity", "start").dump() ==
        R"({"key":"start","label":"Start date","kind":"date","required":false,"to":null,"choices":null,"unit":null,)"
        R"("min":null,"max":null,"max_length":null,"publish":"by_record","since":1})");
    CHECK(field_of("activity", "phase").at("to").dump() == R"(["phase"])");
    CHECK(field_of("activity", "invited").at("min") == 0);
    CHECK(field_of("activity", "title").at("max_length") == 500);
    CHECK(field_of("activity", "co").at("choices").size() == 4);
    CHECK(field_of("dismissal", "subject").at("to").size() == tandem::entities().size());
}

TEST_CASE("history says what each edit changed", "[unit][exchange]") {
    Plan plan;
    plan.add("One");
    plan.must(R"({"create": "activity", "fields": {"title": "B", "phase": "PH1"}})");
    tandem::EditBuilder builder = plan.builder();
    const auto step =
        tandem::prepare(R"({"set": "L1", "fields": {"start": "2012", "invited": 0, "visibility": "public"}})",
                        {}, {}, builder);
    REQUIRE(step.edit);
    tandem::HistoryFact fact;
    fact.edit = 3;
    fact.at = *tandem::Instant::parse("2026-11-21T10:00:00Z");
    fact.label = step.edit->label;
    fact.kind = tandem::EditKind::redo;
    fact.of = 2;
    fact.state = "done";
    fact.records = 1;
    fact.changes = step.edit->changes;
    const auto history = ordered_json::parse(tandem::history_json(3, {fact}, true, {{"m", fact.at, 2}}));
    CHECK(keys_of(history) == Keys{"position", "edits", "marks"});
    const auto& edit = history.at("edits").at(0);
    CHECK(keys_of(edit) == Keys{"edit", "at", "label", "kind", "of", "state", "records", "changes"});
    CHECK(edit.at("kind") == "redo");
    CHECK(edit.at("of") == 2);
    const auto& change = edit.at("changes").at(0);
    CHECK(keys_of(change) == Keys{"entity", "id", "code", "op", "fields"});
    CHECK(change.at("op") == "update");
    CHECK(change.at("fields").dump() ==
          R"({"visibility":{"from":"partners","to":"public"},"start":{"from":null,"to":"2012"},)"
          R"("invited":{"from":null,"to":0}})");

    const auto brief = ordered_json::parse(tandem::history_json(3, {fact}, false, {}));
    CHECK_FALSE(brief.at("edits").at(0).contains("changes"));
    CHECK(ordered_json::parse(tandem::history_json(0, {}, true, {})).at("edits").empty());

    const tandem::EntityDef& activity = tandem::entity<tandem::Activity>();
    const tandem::RecordId id = step.touched.at(0).id;
    fact.changes = {{&activity, id, plan.portfolio.row(activity, id), std::nullopt}};
    const auto removed = ordered_json::parse(tandem::history_json(4, {fact}, true, {}));
    const auto& gone = removed.at("edits").at(0).at("changes").at(0);
    CHECK(gone.at("op") == "delete");
    CHECK(gone.at("code") == "L1");
    CHECK(gone.at("fields").at("title").dump() == R"({"from":"B","to":null})");
}

TEST_CASE("a report's blocks stand in JSON in reading order with all their text", "[unit][exchange]") {
    using namespace std::string_literals;
    Plan plan;
    plan.add("One");
    tandem::Report report;
    report.title = "Analyse";
    report.edition = tandem::Edition::board;
    report.blocks = {
        tandem::Heading{1, "Analyse", "top"},
        tandem::Paragraph{{{"See "s}, {"the page"s, tandem::Span::Style::strong, "https://x.org"}}},
        tandem::ListBlock{true, {tandem::plain("one"), tandem::plain("two")}},
        tandem::TableBlock{"Needs",
                           "Needs by group",
                           {{"Need"}, {"People", tandem::TableColumn::Align::right}},
                           {{{tandem::plain("Company")}, {tandem::plain("1,234")}}}},
        tandem::FactsBlock{"Front", {{"Place", tandem::plain("Lambeth")}}},
        tandem::Callout{tandem::Callout::Kind::withheld, "Withheld", {tandem::plain("Values")}, {}},
        tandem::ContentsBlock{"Contents"},
        tandem::Figure{.title = "Most is done",
                       .alternative = "Two bars",
                       .bars = {{"Tasks", 12, 40, "12 of 40"}, {"Needs", {}, {}, "no data", true}}},
        tandem::Figure{.chart = tandem::Figure::Chart::trend,
                       .title = "It rises",
                       .alternative = "A line",
                       .caption = "From 3 measurements.",
                       .record = plan.portfolio.all<tandem::Project>().begin()->common.id}};
    report.source = std::make_shared<const tandem::Portfolio>(plan.portfolio);
    report.withheld = {{"contract value", "C1", "never_public"}, {"names", "", "name"}};
    const auto document = ordered_json::parse(tandem::report_json(report));
    CHECK(keys_of(document) ==
          Keys{"title", "project", "phase", "edition", "language", "data_as_at", "blocks", "withheld"});
    CHECK(document.at("edition") == "board");
    std::string kinds;
    for (const auto& block : document.at("blocks"))
        kinds += block.at("block").get<std::string>() + " ";
    CHECK(kinds == "heading paragraph list table facts callout contents figure figure ");
    CHECK(document.at("blocks").at(1).at("runs").dump() ==
          R"([{"text":"See "},{"text":"the page","style":"strong","link":"https://x.org"}])");
    CHECK(document.at("blocks").at(3).at("rows").dump() == R"([[[{"text":"Company"}],[{"text":"1,234"}]]])");
    CHECK(document.at("blocks").at(3).at("columns").at(1).at("align") == "right");
    CHECK(document.at("blocks").at(7).dump() ==
          R"({"block":"figure","chart":"bars","title":"Most is done","alternative":"Two bars","caption":"",)"
          R"("record":null,"bars":[{"label":"Tasks","value":12.0,"second":40.0,"words":"12 of 40",)"
          R"("warn":false},{"label":"Needs","value":null,"second":null,"words":"no data","warn":true}]})");
    CHECK(document.at("blocks").at(8).at("chart") == "trend");
    CHECK(document.at("blocks").at(8).at("record") == "P1");
    CHECK(tandem::report_answer_json("x.pdf", 12, report) ==
          R"({"out":"x.pdf","pages":12,"edition":"board","withheld":[{"what":"contract value","record":"C1",)"
          R"("reason":"never_public"},{"what":"names","record":null,"reason":"name"}]})");
    CHECK(ordered_json::parse(tandem::report_answer_json("x.json", 0, report)).at("pages").is_null());
}
