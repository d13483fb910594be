#include "catch.h"
#include "edit/structure.h"
#include "gui/support/shown_page.h"
#include "model/activity.h"
#include "model/people.h"
#include "model/project.h"
#include "ui/kit/text.h"
#include "ui/kit/theme.h"
#include "ui/views/frame/filter_menu.h"
#include "ui/views/history/comparison_list.h"
#include "ui/views/history/history_model.h"

#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListView>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>

namespace {

using tandem::entity;
using tandem::HistoryLine;
using tandem::PhaseKind;
using tandem::RecordId;
using tandem::test::ShownPage;

QListView& list(ShownPage& shown) {
    return shown.find<QListView>(QStringLiteral("history_list"));
}

tandem::HistoryModel& model(ShownPage& shown) {
    return *qobject_cast<tandem::HistoryModel*>(list(shown).model());
}

tandem::ComparisonList& differences(ShownPage& shown) {
    return shown.find<tandem::ComparisonList>(QStringLiteral("history_differences"));
}

RecordId add_group(ShownPage& shown, const char* name) {
    return shown.workspace().create(entity<tandem::Group>(), {{"name", std::string(name)}}).id;
}

std::vector<HistoryLine::Kind> kinds(ShownPage& shown) {
    std::vector<HistoryLine::Kind> all;
    for (int row = 0; row < model(shown).rowCount(); ++row)
        all.push_back(model(shown).line(row)->kind);
    return all;
}

void keep_point(ShownPage& shown, const QString& name) {
    list(shown).setFocus();
    QTest::keyClick(&list(shown), Qt::Key_N);
    auto& field = shown.find<QLineEdit>(QStringLiteral("history_name"));
    REQUIRE(field.isVisible());
    QTest::keyClicks(&field, name);
    QTest::keyClick(&field, Qt::Key_Return);
    shown.settle();
}

}  // namespace

TEST_CASE("an undone step stands struck through above the line of the present", "[gui][views]") {
    ShownPage shown(QStringLiteral("history"), "");
    add_group(shown, "Carers");
    add_group(shown, "Young people");
    shown.workspace().undo();
    shown.settle();
    using Kind = HistoryLine::Kind;
    CHECK(kinds(shown) == std::vector<Kind>{Kind::day, Kind::step, Kind::here, Kind::step, Kind::beginning});
    CHECK(model(shown).line(1)->state == tandem::StepState::undone);
    CHECK(model(shown).line(3)->state == tandem::StepState::done);
    CHECK(model(shown).line(0)->text == QStringLiteral("Today, 21 November"));
    CHECK(model(shown).line(0)->remark == QStringLiteral("2 steps"));
}

TEST_CASE("N names a restore point, and going back to it is a step that can be undone", "[gui][views]") {
    ShownPage shown(QStringLiteral("history"), "");
    const RecordId first = add_group(shown, "Carers");
    shown.settle();
    keep_point(shown, QStringLiteral("Before the board"));
    REQUIRE(shown.workspace().document().marks().size() == 1);
    CHECK(shown.find<QLabel>(QStringLiteral("history_sum"))
              .text()
              .startsWith(QStringLiteral("A and B are one moment, so there is nothing to compare yet.")));
    const RecordId second = add_group(shown, "Young people");
    shown.workspace().set(entity<tandem::Group>(), first, "name", std::string("Unpaid carers"));
    shown.settle();
    CHECK(differences(shown).comparison().records.size() == 2);
    CHECK(shown.find<QLabel>(QStringLiteral("history_a_words"))
              .text()
              .startsWith(QStringLiteral("Before the board")));
    shown.press(QStringLiteral("history_go_back"));
    CHECK(shown.portfolio().find(tandem::Id<tandem::Group>{first})->name == "Carers");
    CHECK(shown.portfolio().find(tandem::Id<tandem::Group>{second}) == nullptr);
    CHECK(differences(shown).comparison().records.empty());
    shown.workspace().undo();
    shown.settle();
    CHECK(shown.portfolio().find(tandem::Id<tandem::Group>{first})->name == "Unpaid carers");
    CHECK(shown.portfolio().find(tandem::Id<tandem::Group>{second}) != nullptr);
}

TEST_CASE("undoing a going back shows the cycle again that was shown before it", "[gui][views]") {
    ShownPage shown(QStringLiteral("history"), "");
    add_group(shown, "Carers");
    shown.settle();
    keep_point(shown, QStringLiteral("First cycle"));
    auto& workspace = shown.workspace();
    const auto first = workspace.cycle();
    const auto made = workspace.edit([&](tandem::EditBuilder& builder) {
        return start_next_cycle(builder, workspace.project().value, tandem::NextCycle{});
    });
    REQUIRE(made.ok());
    shown.settle();
    // Cycles and phases by their names, and values with the whole width of a narrow panel.
    const QString differs = differences(shown).as_text();
    CHECK(differs.contains(QStringLiteral("Cycle 1 Status: Closed, before Open\n")));
    CHECK(differs.contains(QStringLiteral("\ncycle: Cycle 2\n")));
    CHECK(differs.contains(QStringLiteral("\nphase: Analyse\n")));
    CHECK_FALSE(differs.contains(QStringLiteral("PH")));
    CHECK(differences(shown).sizeHintForRow(1) > tandem::px(44));
    const tandem::Id<tandem::Cycle> second{made.id};
    workspace.show(workspace.project(), second);
    shown.settle();
    shown.press(QStringLiteral("history_go_back"));
    CHECK(workspace.cycle() == first);
    workspace.undo();
    CHECK(workspace.cycle() == second);
}

TEST_CASE("A and B choose two points, Enter one step, and one difference is taken back", "[gui][views]") {
    ShownPage shown(QStringLiteral("history"), "");
    const RecordId id = add_group(shown, "Carers");
    shown.workspace().set(entity<tandem::Group>(), id, "name", std::string("Unpaid carers"));
    shown.workspace().set(entity<tandem::Group>(), id, "size", std::int64_t{40});
    shown.settle();
    auto& steps = list(shown);
    steps.setFocus();
    // day, here, size, name, added, the beginning
    steps.setCurrentIndex(model(shown).index(4));
    QTest::keyClick(&steps, Qt::Key_A);
    steps.setCurrentIndex(model(shown).index(1));
    QTest::keyClick(&steps, Qt::Key_B);
    REQUIRE(differences(shown).comparison().records.size() == 1);
    CHECK(differences(shown).comparison().records.front().fields.size() == 2);

    auto& found = differences(shown);
    found.setFocus();
    found.setCurrentIndex(found.model()->index(1, 0));
    CHECK(found.currentIndex().data().toString().contains(QStringLiteral("Unpaid carers")));
    QTest::keyClick(&found, Qt::Key_Return);
    shown.settle();
    CHECK(shown.portfolio().find(tandem::Id<tandem::Group>{id})->name == "Carers");
    CHECK(shown.portfolio().find(tandem::Id<tandem::Group>{id})->size == 40);

    steps.setFocus();
    steps.setCurrentIndex(model(shown).index(model(shown).rowCount() - 2));
    QTest::keyClick(&steps, Qt::Key_Return);
    REQUIRE(differences(shown).comparison().records.size() == 1);
    CHECK(differences(shown).comparison().records.front().kind() == tandem::Difference::added);
}

TEST_CASE("what was before the first step can be compared with and gone back to", "[gui][views]") {
    ShownPage shown(QStringLiteral("history"), "");
    CHECK(kinds(shown) == std::vector<HistoryLine::Kind>{HistoryLine::Kind::here});
    add_group(shown, "Carers");
    add_group(shown, "Young people");
    shown.settle();
    auto& steps = list(shown);
    steps.setFocus();
    const int last = model(shown).rowCount() - 1;
    REQUIRE(model(shown).line(last)->kind == HistoryLine::Kind::beginning);
    steps.setCurrentIndex(model(shown).index(last));
    QTest::keyClick(&steps, Qt::Key_A);
    CHECK(differences(shown).comparison().records.size() == 2);
    CHECK(shown.find<QLabel>(QStringLiteral("history_a_words")).text() == QStringLiteral("The beginning"));
    shown.press(QStringLiteral("history_go_back"));
    CHECK(shown.portfolio().all<tandem::Group>().size() == 0);
    shown.workspace().undo();
    shown.settle();
    CHECK(shown.portfolio().all<tandem::Group>().size() == 2);
}

TEST_CASE("the history is searched, also for restore points only", "[gui][views]") {
    ShownPage shown(QStringLiteral("history"), "");
    add_group(shown, "Carers");
    shown.settle();
    keep_point(shown, QStringLiteral("After session 2"));
    shown.workspace().create(entity<tandem::Activity>(),
                             {{"phase", tandem::Reference{shown.workspace().phase(PhaseKind::do_).value}},
                              {"title", std::string("Time bank")}});
    shown.settle();
    auto& find = shown.find<QLineEdit>(QStringLiteral("history_find"));
    find.setFocus();
    QTest::keyClicks(&find, QStringLiteral("activity"));
    using Kind = HistoryLine::Kind;
    CHECK(kinds(shown) == std::vector<Kind>{Kind::day, Kind::step});
    find.clear();
    shown.press(QStringLiteral("history_marks_only"));
    REQUIRE(kinds(shown) == std::vector<Kind>{Kind::day, Kind::mark});
    CHECK(model(shown).line(1)->text == QStringLiteral("After session 2"));
}

TEST_CASE("thousands of steps are read and shown at once", "[gui][views]") {
    ShownPage shown(QStringLiteral("home"), "");
    const RecordId id = add_group(shown, "Carers");
    for (std::int64_t i = 0; i < 3'000; ++i)
        shown.workspace().set(entity<tandem::Group>(), id, "size", i);
    tandem::HistoryModel steps;
    QElapsedTimer timer;
    timer.start();
    steps.read(shown.workspace().document(), shown.workspace().file().clock().now());
    CHECK(steps.steps() == 3'001);
    CHECK(timer.elapsed() < 2'000);  // asan and debug builds included; a few ms in release
}

TEST_CASE("the steps can be narrowed to one kind of record", "[gui][views]") {
    ShownPage shown(QStringLiteral("history"), "");
    add_group(shown, "Carers");
    REQUIRE(
        shown.workspace().create(entity<tandem::Organisation>(), {{"name", std::string("Council")}}).ok());
    add_group(shown, "Young people");
    shown.settle();
    auto& narrowing = shown.find<tandem::FilterMenu>(QStringLiteral("history_kind"));
    const auto choose = [&](const QString& words) {
        for (QAction* action : narrowing.menu()->actions())
            if (action->text() == words)
                action->trigger();
    };
    using Kind = HistoryLine::Kind;
    choose(QStringLiteral("Organisations"));
    CHECK(kinds(shown) == std::vector<Kind>{Kind::day, Kind::step});
    CHECK(model(shown).line(1)->text.contains(QStringLiteral("organisation")));
    choose(QStringLiteral("Groups"));
    CHECK(kinds(shown) == std::vector<Kind>{Kind::day, Kind::step, Kind::step});
    add_group(shown, "Neighbours");  // also what comes later
    shown.settle();
    CHECK(kinds(shown).size() == 4);
    choose(QStringLiteral("All records"));
    CHECK(kinds(shown).size() == 7);  // with the beginning
}
