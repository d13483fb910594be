#include "model/pathways.h"
#include "catch.h"
#include "gui/support/shown_page.h"
#include "model/activity.h"
#include "model/outcomes.h"
#include "model/services.h"
#include "ui/forms/record_picker.h"
#include "ui/views/pictures/pathways_picture.h"

#include <QtWidgets/QLineEdit>
#include <QtWidgets/QTableView>

#include <set>

namespace {

using tandem::entity;
using tandem::Mechanism;
using tandem::PathwayStage;
using tandem::RecordId;
using tandem::RecordIds;
using tandem::Reference;
using tandem::test::ShownPage;

tandem::PathwaysPicture& picture(ShownPage& shown) {
    return shown.find<tandem::PathwaysPicture>(QStringLiteral("pathways_picture_items"));
}

RecordId add_outcome(ShownPage& shown, const char* statement) {
    return shown.workspace().create(entity<tandem::Outcome>(), {{"statement", std::string(statement)}}).id;
}

RecordId add_service(ShownPage& shown, const char* name) {
    return shown.workspace().create(entity<tandem::Service>(), {{"name", std::string(name)}}).id;
}

// N on the current cell, then the name typed and taken.
void put(ShownPage& shown, const QString& words) {
    QTest::keyClick(&picture(shown), Qt::Key_N);
    auto* picker = shown.page().findChild<tandem::RecordPicker*>(QStringLiteral("pathways_picker"));
    REQUIRE(picker != nullptr);
    auto* search = picker->findChild<QLineEdit*>();
    QTest::keyClicks(search, words);
    QTest::keyClick(search, Qt::Key_Return);
    shown.settle();
}

}  // namespace

TEST_CASE("an outcome without a pathway is six gaps, each with its question", "[gui][views]") {
    ShownPage shown(QStringLiteral("pathways"), "");
    add_outcome(shown, "Stay well");
    shown.settle();
    const auto& strip = picture(shown).strip();
    REQUIRE(strip.rows.size() == 1);
    CHECK(strip.rows[0].pathway == 0);
    std::set<QString> questions;
    for (std::size_t stage = 0; stage < tandem::stage_count; ++stage) {
        CHECK(strip.rows[0].cells[stage].gap());
        questions.insert(tandem::gap_question(stage));
    }
    CHECK(questions.size() == tandem::stage_count);
    CHECK(picture(shown).item_count() == 7);
}

TEST_CASE("N puts a service on a gap, making the pathway with it; Delete takes it off; undo brings it back",
          "[gui][views]") {
    ShownPage shown(QStringLiteral("pathways"), "");
    const RecordId outcome = add_outcome(shown, "Stay well");
    const RecordId service = add_service(shown, "Front door");
    shown.settle();
    auto& strips = picture(shown);
    strips.setFocus();
    for (int i = 0; i < 3; ++i)
        QTest::keyClick(&strips, Qt::Key_Right);
    REQUIRE(strips.place(strips.current()) == tandem::StripPlace{0, 2, -1});  // detection
    const auto steps = shown.workspace().document().undo_state().undoable;
    put(shown, QStringLiteral("front"));
    const auto& uses = shown.portfolio().all<PathwayStage>();
    REQUIRE(uses.size() == 1);
    CHECK(uses.begin()->stage.key == "detect");
    CHECK(uses.begin()->order == 3);
    REQUIRE(uses.begin()->services.size() == 1);
    CHECK(uses.begin()->services.front().value == service);
    REQUIRE(shown.portfolio().all<tandem::Pathway>().size() == 1);
    CHECK(shown.portfolio().all<tandem::Pathway>().begin()->outcome.value == outcome);
    CHECK(shown.workspace().document().undo_state().undoable == steps + 1);
    CHECK(strips.strip().rows[0].cells[2].service_only);
    CHECK(tandem::mark_words(strips.strip().rows[0].cells[2]) == QStringLiteral("services only"));

    QTest::keyClick(&strips, Qt::Key_Down);
    REQUIRE(strips.place(strips.current()) == tandem::StripPlace{0, 2, 0});
    QTest::keyClick(&strips, Qt::Key_Return);
    CHECK(shown.inspected == service);
    QTest::keyClick(&strips, Qt::Key_Delete);
    shown.settle();
    CHECK(uses.empty());
    CHECK(strips.strip().rows[0].cells[2].gap());
    shown.workspace().undo();
    shown.settle();
    CHECK(uses.size() == 1);
}

TEST_CASE("a second record joins the stage that is there, and one taken off leaves the other",
          "[gui][views]") {
    ShownPage shown(QStringLiteral("pathways"), "");
    add_outcome(shown, "Stay well");
    const RecordId door = add_service(shown, "Front door");
    const RecordId network = add_service(shown, "Network");
    shown.settle();
    auto& strips = picture(shown);
    strips.setFocus();
    QTest::keyClick(&strips, Qt::Key_Right);
    put(shown, QStringLiteral("front"));
    strips.setFocus();
    put(shown, QStringLiteral("network"));
    const auto& uses = shown.portfolio().all<PathwayStage>();
    REQUIRE(uses.size() == 1);
    CHECK(uses.begin()->services.size() == 2);
    strips.set_current(strips.item_of({0, 0, 0}));
    QTest::keyClick(&strips, Qt::Key_Delete);
    shown.settle();
    REQUIRE(uses.size() == 1);
    REQUIRE(uses.begin()->services.size() == 1);
    CHECK((uses.begin()->services.front().value == door || uses.begin()->services.front().value == network));
}

TEST_CASE("voice and action follow from co-produced activities, and totals count strips", "[gui][views]") {
    ShownPage shown(QStringLiteral("pathways"), "lambeth");
    const auto& strip = picture(shown).strip();
    REQUIRE_FALSE(strip.rows.empty());
    for (std::size_t stage = 0; stage < tandem::stage_count; ++stage) {
        int voice = 0;
        int action = 0;
        for (const auto& row : strip.rows) {
            const Mechanism mechanism = row.cells[stage].mechanism;
            voice += mechanism == Mechanism::voice || mechanism == Mechanism::both;
            action += mechanism == Mechanism::action || mechanism == Mechanism::both;
        }
        CHECK(strip.voice[stage] == voice);
        CHECK(strip.action[stage] == action);
    }
    picture(shown).setFocus();
    QTest::keyClick(&picture(shown), Qt::Key_T);
    auto& table = shown.find<QTableView>(QStringLiteral("pathways_table"));
    CHECK(table.isVisible());
    CHECK(table.model()->rowCount() == static_cast<int>(strip.rows.size() * tandem::stage_count));
}

TEST_CASE("two pathways to one outcome are told apart by their names", "[gui][views]") {
    ShownPage shown(QStringLiteral("pathways"), "");
    const RecordId outcome = add_outcome(shown, "Stay well");
    for (const char* title : {"Through the clubhouse", "Through the surgery"})
        shown.workspace().create(tandem::entity<tandem::Pathway>(),
                                 {{"title", std::string(title)}, {"outcome", tandem::Reference{outcome}}});
    shown.settle();
    const auto& rows = picture(shown).strip().rows;
    REQUIRE(rows.size() == 2);
    CHECK(tandem::row_name(rows[0]).contains(QStringLiteral("Through the clubhouse")));
    CHECK(tandem::row_name(rows[1]).contains(QStringLiteral("Through the surgery")));
    CHECK(picture(shown).item_words(0) != picture(shown).item_words(7));
}

TEST_CASE("without outcomes the page asks for one", "[gui][views]") {
    ShownPage shown(QStringLiteral("pathways"), "");
    CHECK_FALSE(picture(shown).isVisible());
    CHECK(shown.page().first_focus()->isVisible());
}
