#include "ui/models/lines_paste.h"

#include "catch.h"
#include "gui/support/open_project.h"
#include "model/activity.h"
#include "model/people.h"
#include "ui/models/record_model.h"
#include "ui/models/table_copy.h"

namespace {

using namespace tandem;
using tandem::test::OpenProject;

PastedLines read(const char* text) {
    const EntityDef& def = entity<Group>();
    return read_lines(def, {nullptr, def.find("name"), def.find("side"), def.find("size")},
                      QString::fromUtf8(text));
}

}  // namespace

TEST_CASE("pasted lines become records in one step", "[gui][models]") {
    OpenProject open;
    const auto steps = open.steps();
    const PastedLines lines = read("Carers\r\n\r\n  Young people  \nNeighbours");
    REQUIRE(lines.problem.isEmpty());
    REQUIRE(lines.records.size() == 3);
    const EditOutcome outcome =
        add_lines(open.workspace(), entity<Group>(), lines, {{"side", Value{std::string("citizen")}}});
    REQUIRE(outcome.ok());
    CHECK(open.steps() == steps + 1);
    const auto& groups = open.portfolio().all<Group>().rows();
    REQUIRE(groups.size() == 3);
    CHECK(groups[1].name == "Young people");
    CHECK(groups[2].side == Side::citizen);
    open.workspace().undo();
    CHECK(open.portfolio().all<Group>().empty());
}

TEST_CASE("lines with tabs fill the columns in sight, or those that the first line names", "[gui][models]") {
    OpenProject open;
    const PastedLines in_sight = read("Carers\tCitizen\t1,200");
    REQUIRE(in_sight.problem.isEmpty());
    REQUIRE(add_lines(open.workspace(), entity<Group>(), in_sight, {}).ok());
    const PastedLines named = read("Size\tName\tKnows\n300\tNeighbours\thigh\n–\tPupils\t");
    REQUIRE(named.problem.isEmpty());
    REQUIRE(named.records.size() == 2);
    REQUIRE(add_lines(open.workspace(), entity<Group>(), named, {}).ok());
    const auto& groups = open.portfolio().all<Group>().rows();
    REQUIRE(groups.size() == 3);
    CHECK(groups[0].size == 1200);
    CHECK(groups[1].name == "Neighbours");
    CHECK(groups[1].knows == LowHigh::high);
    CHECK(groups[2].knows == LowHigh::none);
}

TEST_CASE("columns that a pasted table has and a record has not are told, not dropped in silence",
          "[gui][models]") {
    const EntityDef& def = entity<Activity>();
    const PastedLines lines =
        read_lines(def, {}, QStringLiteral("Title\tColour\tPlace\tWhen\nWalk\tred\tPark\tMay 2026"));
    REQUIRE(lines.records.size() == 1);
    CHECK(lines.records.front().size() == 2);
    CHECK(lines.not_taken == QStringList{QStringLiteral("Colour"), QStringLiteral("When")});
}

TEST_CASE("rows that a list copied come back in their phases", "[gui][models]") {
    OpenProject open;
    const EntityDef& def = entity<Activity>();
    Workspace& workspace = open.workspace();
    const Reference plan{workspace.phase(PhaseKind::plan).value};
    const Reference review{workspace.phase(PhaseKind::review).value};
    open.add<Activity>({{"title", Value{std::string("Walk")}}, {"phase", Value{plan}}});
    open.add<Activity>({{"title", Value{std::string("Talk")}}, {"phase", Value{review}}});
    const RecordModel model(workspace, def, {field_column(def, "title", 0), field_column(def, "phase")});
    const PastedLines lines = read_lines(def, {}, as_tabbed_text(model, {0, 1}, {0, 1}));
    REQUIRE(lines.problem.isEmpty());
    CHECK(lines.not_taken.isEmpty());
    const Value given = Reference{workspace.phase(PhaseKind::do_).value};
    REQUIRE(add_lines(workspace, def, lines, {{"phase", given}}).ok());
    const auto& rows = open.portfolio().all<Activity>().rows();
    REQUIRE(rows.size() == 4);
    CHECK(rows[2].phase == rows[0].phase);
    CHECK(rows[3].phase == rows[1].phase);
    CHECK(rows[2].phase.value == plan.id);

    // Those of a table from elsewhere may be other phases: told, not guessed at.
    const PastedLines foreign = read_lines(def, {}, QStringLiteral("Title\tPhase\nWalk\tPlan\nTalk\t2b"));
    CHECK(foreign.not_taken == QStringList{QStringLiteral("Phase")});
    CHECK(foreign.records.size() == 2);
    const PastedLines unsaid = read_lines(def, {}, QStringLiteral("Title\tPhase\nWalk\tanalyse\nTalk\t"));
    CHECK(unsaid.not_taken.isEmpty());
    CHECK(unsaid.records.back().size() == 1);
}

TEST_CASE("one cell that cannot stand refuses the whole paste and says where", "[gui][models]") {
    const PastedLines lines = read("Carers\tcitizen\t12\nPupils\tcitizen\tmany");
    CHECK(lines.records.empty());
    CHECK(lines.problem.startsWith(QStringLiteral("Line 2, ")));
    CHECK(lines.problem.endsWith(QStringLiteral("Use a whole number, such as 25.")));
}

TEST_CASE("a copied table has headings, shown values and no formulas", "[gui][models]") {
    OpenProject open;
    open.add<Group>({{"name", Value{std::string("=HYPERLINK(\"x\")")}}});
    open.add<Group>({{"name", Value{std::string("Carers, all ages")}}, {"size", Value{std::int64_t{1200}}}});
    const EntityDef& def = entity<Group>();
    const RecordModel model(open.workspace(), def,
                            {code_column(), field_column(def, "name", 0), field_column(def, "size")});
    CHECK(as_csv(model, {0, 1}, {0, 1}) ==
          QStringLiteral("Code,Name\r\nG1,\"'=HYPERLINK(\"\"x\"\")\"\r\nG2,\"Carers, all ages\"\r\n"));
    const QString tabbed = as_tabbed_text(model, {1}, {1, 2});
    CHECK(tabbed.endsWith(QStringLiteral("\nCarers, all ages\t1,200\n")));
}
