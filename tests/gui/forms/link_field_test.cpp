#include "ui/forms/link_field.h"

#include "catch.h"
#include "gui/support/open_project.h"
#include "model/activity.h"
#include "model/decisions.h"
#include "model/outcomes.h"
#include "model/people.h"
#include "model/risks.h"
#include "ui/kit/chip.h"
#include "ui/kit/text.h"

#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListWidget>

namespace {

using namespace tandem;
using tandem::test::OpenProject;
using tandem::test::settle;

const LinkSpec took_part{
    .words = "Groups who took part", .through = &entity<ActivityGroup>(), .from = "activity", .to = "group"};

struct Shown {
    Shown(OpenProject& project, const EntityDef& def, const LinkSpec& spec, RecordId id)
        : field(new LinkField(project.workspace(), def, spec, nullptr)) {
        field->resize(400, 200);
        field->show();
        QObject::connect(&project.workspace(), &Workspace::changed, field.get(),
                         [this] { field->refresh(); });
        field->show_record(id);
    }

    QStringList chips() {
        QStringList names;
        for (Chip* chip : field->findChildren<Chip*>())
            if (!chip->isHidden() && !chip->objectName().endsWith(QStringLiteral("_add")))
                names.append(chip->objectName().section(QChar('_'), -1));
        return names;
    }
    // Opens the list, types and takes what is current.
    void link(const char* words) {
        field->open_picker();
        auto* search = field->findChild<QLineEdit*>(QStringLiteral("record_picker_search"));
        REQUIRE(search);
        QTest::keyClicks(search, QString::fromUtf8(words));
        QTest::keyClick(search, Qt::Key_Return);
        settle();
    }

    std::unique_ptr<LinkField> field;
};

}  // namespace

TEST_CASE("a group is linked by typing, through a record of its own", "[gui][forms]") {
    OpenProject open;
    const RecordId id = open.add_activity("Breakfast");
    open.add<Group>({{"name", Value{std::string("Young people")}}});
    const RecordId carers = open.add<Group>({{"name", Value{std::string("Carers")}}});
    Shown shown(open, entity<Activity>(), took_part, id);
    CHECK(shown.chips().isEmpty());
    const auto steps = open.steps();
    shown.link("care");
    REQUIRE(open.portfolio().all<ActivityGroup>().size() == 1);
    CHECK(open.portfolio().all<ActivityGroup>().begin()->group.value == carers);
    CHECK(shown.chips() == QStringList{QStringLiteral("G2")});
    CHECK(open.steps() == steps + 1);
}

TEST_CASE("a chip opens the record in between, Delete unlinks it and undo brings it back", "[gui][forms]") {
    OpenProject open;
    const RecordId id = open.add_activity("Breakfast");
    open.add<Group>({{"name", Value{std::string("Carers")}}});
    Shown shown(open, entity<Activity>(), took_part, id);
    shown.link("carers");
    auto* chip = shown.field->findChild<Chip*>(QStringLiteral("activity_via_activity_group_group_chip_G1"));
    REQUIRE(chip);
    chip->setFocus();
    QTest::keyClick(chip, Qt::Key_Return);
    CHECK(open.inspected == open.portfolio().all<ActivityGroup>().begin()->common.id);
    QTest::keyClick(chip, Qt::Key_Delete);
    CHECK(open.portfolio().all<ActivityGroup>().empty());
    CHECK(shown.chips().isEmpty());
    CHECK(open.told.last() == QStringLiteral("Carers no longer linked to L1 Breakfast."));
    open.workspace().undo();
    CHECK(shown.chips() == QStringList{QStringLiteral("G1")});
}

TEST_CASE("what is not there yet is made and linked in one step", "[gui][forms]") {
    OpenProject open;
    const RecordId id = open.add_activity("Breakfast");
    Shown shown(open, entity<Activity>(), {"Works towards", "outcomes"}, id);
    const auto steps = open.steps();
    shown.link("People feel less lonely");
    REQUIRE(open.portfolio().all<Outcome>().size() == 1);
    CHECK(open.portfolio().all<Outcome>().begin()->statement == "People feel less lonely");
    CHECK(open.get<Activity>(id).outcomes.size() == 1);
    CHECK(open.steps() == steps + 1);
    open.workspace().undo();
    CHECK(open.portfolio().all<Outcome>().empty());
    CHECK(open.get<Activity>(id).outcomes.empty());
}

TEST_CASE("links are seen and changed from the other end too", "[gui][forms]") {
    OpenProject open;
    const RecordId first = open.add_activity("Breakfast");
    const RecordId second = open.add_activity("Survey");
    const RecordId outcome = open.add<Outcome>({{"statement", Value{std::string("Less lonely")}}});
    open.workspace().set(entity<Activity>(), first, "outcomes", Value{RecordIds{outcome}});
    Shown shown(open, entity<Outcome>(),
                {.words = "Activities", .through = &entity<Activity>(), .from = "outcomes"}, outcome);
    CHECK(shown.chips() == QStringList{QStringLiteral("L1")});
    shown.link("survey");
    CHECK(open.get<Activity>(second).outcomes.size() == 1);
    CHECK(shown.chips() == QStringList{QStringLiteral("L1"), QStringLiteral("L2")});
    auto* chip = shown.field->findChild<Chip*>(QStringLiteral("outcome_via_activity_chip_L1"));
    REQUIRE(chip);
    QTest::keyClick(chip, Qt::Key_Delete);
    CHECK(open.get<Activity>(first).outcomes.empty());
    CHECK(open.portfolio().all<Activity>().size() == 2);
}

TEST_CASE("parts are made from their title or from the list of their titles", "[gui][forms]") {
    OpenProject open;
    const RecordId decision = open.add<Decision>({{"title", Value{std::string("Which offer")}}});
    Shown options(open, entity<Decision>(),
                  {.words = "Options", .through = &entity<DecisionOption>(), .from = "decision"}, decision);
    options.link("Do nothing");
    REQUIRE(open.portfolio().all<DecisionOption>().size() == 1);
    CHECK(open.portfolio().all<DecisionOption>().begin()->text == "Do nothing");

    const RecordId risk = open.add<Risk>({{"statement", Value{std::string("Nobody comes")}}});
    Shown bearers(open, entity<Risk>(),
                  {.words = "Whose risk", .through = &entity<RiskBearer>(), .from = "risk"}, risk);
    bearers.link("community");
    REQUIRE(open.portfolio().all<RiskBearer>().size() == 1);
    CHECK(open.portfolio().all<RiskBearer>().begin()->bearer == Bearer::community);
}

TEST_CASE("the list offers what is not linked yet, in this project, and says when nothing is found",
          "[gui][forms]") {
    OpenProject open;
    const RecordId id = open.add_activity("Breakfast");
    const RecordId linked = open.add<Outcome>({{"statement", Value{std::string("Linked")}}});
    open.add<Outcome>({{"statement", Value{std::string("Not yet linked")}}});
    open.workspace().set(entity<Activity>(), id, "outcomes", Value{RecordIds{linked}});
    const LinkSource source(open.workspace(), entity<Activity>(), {"Works towards", "outcomes"});
    const auto found = source.choices(id, QStringLiteral("LINKED"), 10);
    REQUIRE(found.size() == 1);
    CHECK(found.front().code == QStringLiteral("O2"));
    CHECK(source.choices(id, QStringLiteral("zebra"), 10).empty());
    CHECK(source.choices(id, {}, 10).size() == 1);
    CHECK(source.can_make(id));
}
