// The window as a whole: going about, finding, undoing, several windows, a second process, a lost disk.
#include "gui/support/desk.h"
#include "gui/support/full_disk.h"
#include "gui/support/typed_field.h"
#include "model/needs.h"
#include "model/outcomes.h"
#include "model/people.h"
#include "model/project.h"
#include "ui/kit/text.h"
#include "ui/kit/theme.h"
#include "ui/link/settings.h"
#include "ui/shell/backups.h"
#include "ui/shell/banner.h"
#include "ui/views/frame/page.h"
#include "ui/views/pages.h"

#include <QtCore/QTimer>
#include <QtGui/QAction>
#include <QtTest/QtTest>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QScrollBar>

namespace tandem::test {

namespace {

EditOutcome add_need(Workspace& workspace, const char* words) {
    return workspace.create(entity<Need>(), {{"statement", std::string(words)}});
}

}  // namespace

TEST_CASE("Every page of the navigation opens, and back and forward return", "[gui][shell]") {
    Desk desk(On::lambeth);
    QStringList visited;
    for (const PageDef& page : all_pages()) {
        INFO(page.key);
        desk.go(QLatin1String(page.key));
        CHECK(desk.window().work_area()->current_key() == QLatin1String(page.key));
        CHECK(desk.window().work_area()->current_page()->isVisible());
        desk.settle();
        CHECK(desk.window().work_area()->current_page()->isAncestorOf(QApplication::focusWidget()));
        visited.push_back(QLatin1String(page.key));
    }
    REQUIRE(visited.size() > 10);
    for (qsizetype i = visited.size() - 2; i >= 0; --i) {
        desk.trigger(QStringLiteral("action_back"));
        CHECK(desk.window().work_area()->current_key() == visited[i]);
    }
    desk.trigger(QStringLiteral("action_forward"));
    CHECK(desk.window().work_area()->current_key() == visited[1]);
    CHECK(desk.is_sound());
}

TEST_CASE("Back and forward come to where a page was scrolled", "[gui][shell]") {
    Desk desk(On::lambeth, {1366, 500});
    desk.go(QStringLiteral("phase/analyse"));
    const auto bar = [&] {
        const auto areas = desk.window().work_area()->current_page()->findChildren<QScrollArea*>();
        const auto tallest = std::ranges::max_element(
            areas, {}, [](const QScrollArea* area) { return area->verticalScrollBar()->maximum(); });
        REQUIRE(tallest != areas.end());
        return (*tallest)->verticalScrollBar();
    };
    REQUIRE(desk.wait_until([&] { return bar()->maximum() > 200; }));
    bar()->setValue(bar()->maximum());
    const int down = bar()->value();
    desk.go(QStringLiteral("phase/analyse"), 0, QStringLiteral("points"));
    desk.go(QStringLiteral("phase/analyse"), 0, QStringLiteral("board"));
    bar()->setValue(40);
    desk.trigger(QStringLiteral("action_back"));
    desk.trigger(QStringLiteral("action_back"));
    CHECK(desk.window().work_area()->here().detail == QLatin1String("board"));
    CHECK(desk.wait_until([&] { return bar()->value() == down; }));
    desk.trigger(QStringLiteral("action_forward"));
    desk.trigger(QStringLiteral("action_forward"));
    CHECK(desk.wait_until([&] { return bar()->value() == 40; }));
}

TEST_CASE("Digits open the phases, but not while somebody types", "[gui][shell]") {
    Desk desk(On::lambeth);
    desk.press(Qt::Key_2);
    CHECK(desk.window().work_area()->current_key() == QLatin1String("phase/plan"));
    desk.press(Qt::Key_0);
    CHECK(desk.window().work_area()->current_key() == QLatin1String("home"));
    desk.press(Qt::Key_K, Qt::ControlModifier);
    desk.type(QStringLiteral("3"));
    CHECK(desk.window().work_area()->current_key() == QLatin1String("home"));
    CHECK(desk.find_as<QLineEdit>(QStringLiteral("palette_field"))->text() == QLatin1String("3"));
    desk.press(Qt::Key_Escape);
    Settings::instance().set_single_keys(false);
    desk.press(Qt::Key_3);
    CHECK(desk.window().work_area()->current_key() == QLatin1String("home"));
    Settings::instance().set_single_keys(true);
}

TEST_CASE("The palette finds a record, a page and an action by typing", "[gui][shell]") {
    Desk desk(On::lambeth);
    const auto find = [&](const QString& words) {
        desk.press(Qt::Key_K, Qt::ControlModifier);
        desk.type(words);
        return desk.find_as<QListWidget>(QStringLiteral("palette_results"))->item(0)->text();
    };
    CHECK(find(QStringLiteral("O1")).startsWith(QLatin1String("O1 ")));
    desk.press(Qt::Key_Return);
    CHECK(desk.window().work_area()->current_key() == QLatin1String("outcomes"));
    CHECK(find(QStringLiteral("this week")) == QLatin1String("Go to This week"));
    desk.press(Qt::Key_Return);
    CHECK(desk.window().work_area()->current_key() == QLatin1String("week"));
    CHECK(find(QStringLiteral(">dark")) == QLatin1String("Theme: dark"));
    desk.press(Qt::Key_Return);
    CHECK(Theme::instance().choice() == ThemeChoice::dark);
    Theme::instance().set_choice(ThemeChoice::light);
    const std::size_t needs = desk.portfolio().all<Need>().size();
    desk.press(Qt::Key_K, Qt::ControlModifier);
    desk.type(QStringLiteral("need Somewhere quiet at night"));
    auto* results = desk.find_as<QListWidget>(QStringLiteral("palette_results"));
    CHECK(results->item(results->count() - 1)->text() ==
          QStringLiteral("Add need “Somewhere quiet at night”"));
    desk.press(Qt::Key_Up);
    desk.press(Qt::Key_Return);
    CHECK(desk.portfolio().all<Need>().size() == needs + 1);
    desk.trigger(QStringLiteral("action_undo"));
    CHECK(desk.portfolio().all<Need>().size() == needs);
    CHECK(desk.is_sound());
}

TEST_CASE("Undo and redo name their step, and a delete offers Undo", "[gui][shell]") {
    Desk desk(On::blank);
    auto* undo = desk.window().findChild<QAction*>(QStringLiteral("action_undo"));
    CHECK_FALSE(undo->isEnabled());
    const EditOutcome made = add_need(desk.workspace(), "Rest");
    REQUIRE(made.ok());
    desk.settle();
    CHECK(undo->text() == QLatin1String("&Undo: Add need N1"));
    desk.workspace().remove(entity<Need>(), {made.id});
    desk.settle();
    CHECK(desk.portfolio().all<Need>().empty());
    REQUIRE(desk.find(QStringLiteral("toast")) != nullptr);
    desk.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(desk.portfolio().all<Need>().size() == 1);
    CHECK(desk.window().findChild<QAction*>(QStringLiteral("action_redo"))->text() ==
          QLatin1String("&Redo: Delete need N1"));
}

// By the action: a platform's own plugin would know one of the two, and not the same one everywhere.
TEST_CASE("Ctrl+Y and Ctrl+Shift+Z both do it again", "[gui][shell]") {
    Desk desk(On::blank);
    REQUIRE(add_need(desk.workspace(), "Rest").ok());
    for (const auto& [key, modifiers] :
         {std::pair{Qt::Key_Y, Qt::KeyboardModifiers(Qt::ControlModifier)},
          std::pair{Qt::Key_Z, Qt::KeyboardModifiers(Qt::ControlModifier | Qt::ShiftModifier)}}) {
        desk.press(Qt::Key_Z, Qt::ControlModifier);
        REQUIRE(desk.portfolio().all<Need>().empty());
        desk.press(key, modifiers);
        CHECK(desk.portfolio().all<Need>().size() == 1);
    }
    const auto* redo = desk.window().findChild<QAction*>(QStringLiteral("action_redo"));
    CHECK(redo->shortcuts().contains(QKeySequence(Qt::CTRL | Qt::Key_Y)));
    CHECK(redo->shortcuts().contains(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z)));
}

TEST_CASE("In a line in which records are written undo takes back the one just added, not its text",
          "[gui][shell]") {
    Desk desk(On::blank);
    for (const auto& [page, line] :
         {std::pair{"needs", "needs_quick_demand"}, std::pair{"outcomes", "outcomes_quick"}}) {
        INFO(page);
        desk.go(QLatin1String(page));
        const EditNumber before = desk.workspace().document().last_edit();
        desk.press(Qt::Key_N);
        auto* field = desk.find_as<QLineEdit>(QLatin1String(line));
        REQUIRE(field != nullptr);
        field->setFocus();
        desk.type(QStringLiteral("Someone to talk to"));
        desk.press(Qt::Key_Return);
        REQUIRE(desk.workspace().document().last_edit() == before + 1);
        desk.press(Qt::Key_Z, Qt::ControlModifier);
        CHECK(field->text().isEmpty());
        CHECK(desk.workspace().document().last_edit() == before + 2);
        desk.type(QStringLiteral("No"));  // taken out again, it is the line's to bring back
        desk.press(Qt::Key_Backspace);
        desk.press(Qt::Key_Backspace);
        desk.press(Qt::Key_Z, Qt::ControlModifier);
        CHECK_FALSE(field->text().isEmpty());
        CHECK(desk.workspace().document().last_edit() == before + 2);
        field->clear();
    }
}

TEST_CASE("An Undo that is offered takes back its own step or is gone", "[gui][shell]") {
    Desk desk(On::lambeth);
    TypedField field(desk);
    const RecordId outcome = desk.portfolio().all<Outcome>().rows().front().common.id;
    const auto is_there = [&] { return desk.portfolio().find(Id<Outcome>{outcome}) != nullptr; };
    desk.workspace().remove(entity<Outcome>(), {outcome});
    desk.settle();
    REQUIRE(desk.find(QStringLiteral("toast_undo")) != nullptr);
    desk.workspace().set(entity<Activity>(), field.id.value, "place", Value{"Brixton"});
    desk.settle();
    CHECK(desk.find(QStringLiteral("toast")) == nullptr);
    desk.trigger(QStringLiteral("action_undo"));
    desk.trigger(QStringLiteral("action_undo"));
    REQUIRE(is_there());

    // What is being typed is no step yet, and is neither written for the Undo nor lost by it.
    desk.workspace().remove(entity<Outcome>(), {outcome});
    field.line->setFocus();
    field.line->selectAll();
    desk.type(QStringLiteral("Breakfast"));
    desk.click(QStringLiteral("toast_undo"));
    CHECK(is_there());
    CHECK(desk.wait_until([&] { return field.stored() == "Breakfast"; }));
    CHECK(desk.is_sound());
}

TEST_CASE("A second project is added to the file, shown, and taken back by one undo", "[gui][shell]") {
    Desk desk(On::lambeth);
    const Id<Project> first = desk.workspace().project();
    const auto add = [&](const QString& title) {
        desk.with_dialog([&] { desk.trigger(QStringLiteral("action_add_project")); },
                         [&](QWidget& dialog) {
                             REQUIRE(dialog.objectName() == QLatin1String("add_project"));
                             auto* field = dialog.findChild<QLineEdit*>(QStringLiteral("add_project_title"));
                             desk.click(QStringLiteral("add_project_add"));
                             CHECK(dialog.isVisible());  // a project has a title
                             QTest::keyClicks(field, title);
                             desk.click(QStringLiteral("add_project_add"));
                         });
    };
    add(QStringLiteral("Breaks for carers"));
    REQUIRE(desk.portfolio().all<Project>().size() == 2);
    CHECK(desk.workspace().project() != first);
    CHECK(desk.portfolio().find(desk.workspace().project())->title == "Breaks for carers");
    CHECK(desk.portfolio().find(desk.workspace().project())->common.code == "P2");
    CHECK(desk.workspace().cycle());
    CHECK(desk.workspace().can_edit());
    REQUIRE(add_need(desk.workspace(), "Rest").ok());
    desk.trigger(QStringLiteral("action_undo"));
    desk.trigger(QStringLiteral("action_undo"));
    CHECK(desk.portfolio().all<Project>().size() == 1);
    CHECK(desk.workspace().project() == first);
    CHECK(desk.is_sound());
}

TEST_CASE("An Undo that is offered goes with its project, and the palette starts as the navigation does",
          "[gui][shell]") {
    Desk desk(On::lambeth);
    desk.window().tell(QStringLiteral("Deleted need N1."), true);
    desk.settle();
    REQUIRE(desk.find(QStringLiteral("toast")) != nullptr);
    REQUIRE(desk.window().open_file(desk.file()));
    desk.settle();
    CHECK(desk.find(QStringLiteral("toast")) == nullptr);
    desk.trigger(QStringLiteral("action_find"));
    auto* found = desk.find_as<QListWidget>(QStringLiteral("palette_results"));
    REQUIRE(found->count() > 2);
    CHECK(found->item(0)->text().endsWith(QLatin1String("Home")));
    CHECK(found->item(1)->text().endsWith(QLatin1String("This week")));
}

TEST_CASE("Two windows on one file share one document and one undo line", "[gui][shell]") {
    Desk desk(On::lambeth);
    desk.trigger(QStringLiteral("action_new_window"));
    REQUIRE(desk.program().windows().size() == 2);
    MainWindow* const other = desk.program().windows().back();
    CHECK(&other->work_area()->workspace().document() == &desk.workspace().document());
    other->go({QStringLiteral("needs"), 0, {}});
    REQUIRE(add_need(desk.workspace(), "Rest").ok());
    desk.settle();
    other->undo();
    desk.settle();
    CHECK(desk.workspace().document().undo_label() == std::nullopt);
    other->close();
    desk.settle();
    CHECK(desk.program().windows().size() == 1);
}

TEST_CASE("A file that someone else writes is shown to read, with a copy offered", "[gui][shell]") {
    Desk desk(On::start_page);
    const Clock clock;
    Desk other(On::lambeth);  // holds the lock, as another process would
    const QString file = desk.path(QStringLiteral("held.tandem"));
    std::filesystem::copy_file(utf8(other.file()), utf8(file));
    auto holder = Document::open(utf8(file), OpenMode::read_write, clock);
    REQUIRE(desk.window().open_file(file));
    desk.settle();
    CHECK_FALSE(desk.workspace().can_edit());
    CHECK(desk.window().work_area()->banner().text().startsWith(
        QLatin1String("Someone else has this project open.")));
    const EditOutcome refused = add_need(desk.workspace(), "Rest");
    CHECK_FALSE(refused.ok());
    // What the other one does arrives by itself.
    const std::size_t before = desk.portfolio().all<Need>().size();
    EditBuilder builder(holder->context());
    RecordInput input;
    input.fields.emplace_back(*entity<Need>().index_of("statement"), std::string("Rest"));
    input.fields.emplace_back(*entity<Need>().index_of("cycle"), Reference{desk.workspace().cycle().value});
    REQUIRE(builder.create(entity<Need>(), desk.workspace().project().value, input).ok());
    holder->commit(builder.take());
    CHECK(desk.wait_until([&] { return desk.portfolio().all<Need>().size() == before + 1; }));
    // Once the other one has gone, this window says so and can write.
    holder.reset();
    desk.click(QStringLiteral("banner_write"));
    REQUIRE(desk.wait_until([&] { return desk.window().work_area() != nullptr; }));
    desk.settle();
    CHECK(desk.workspace().can_edit());
    CHECK(desk.window().work_area()->banner().isHidden());
    CHECK(add_need(desk.workspace(), "Quiet").ok());
}

TEST_CASE("A conflicted copy that comes while somebody works is told, and stays told until it is answered",
          "[gui][shell]") {
    Desk desk(On::blank);
    Banner& banner = desk.window().work_area()->banner();
    CHECK(banner.isHidden());
    const QString other = desk.path(QStringLiteral("project (conflicted copy 2026-11-21).tandem"));
    std::filesystem::copy_file(utf8(desk.file()), utf8(other));
    CHECK(desk.wait_until([&] { return banner.text().contains(QLatin1String("conflicted copy")); }));
    REQUIRE(add_need(desk.workspace(), "Rest").ok());
    desk.settle(1000);
    CHECK(banner.isVisible());
    desk.click(QStringLiteral("banner_ignore"));
    CHECK(banner.isHidden());
    REQUIRE(add_need(desk.workspace(), "Quiet").ok());
    desk.settle(1000);
    CHECK(banner.isHidden());
}

TEST_CASE("A folder that a cloud program keeps in step is told until somebody knows, and then no more",
          "[gui][shell]") {
    Desk desk(On::blank);
    std::filesystem::create_directory(utf8(desk.path(QStringLiteral("OneDrive - Council"))));
    const QString file = desk.path(QStringLiteral("OneDrive - Council/plan.tandem"));
    std::filesystem::copy_file(utf8(desk.file()), utf8(file));
    REQUIRE(desk.window().open_file(file));
    desk.settle();
    CHECK(desk.window().work_area()->banner().text().startsWith(QLatin1String("OneDrive keeps")));
    desk.click(QStringLiteral("banner_cloud"));
    CHECK(desk.window().work_area()->banner().isHidden());
    REQUIRE(desk.window().open_file(desk.file()));
    REQUIRE(desk.window().open_file(file));
    CHECK(desk.window().work_area()->banner().isHidden());
}

TEST_CASE("A full disk keeps the edit, lets nothing else be changed, and goes on when there is room",
          "[gui][shell]") {
    Desk desk(On::lambeth);
    const std::size_t before = desk.portfolio().all<Need>().size();
    FullDisk disk(4096);
    const EditOutcome made = add_need(desk.workspace(), "Rest");
    CHECK(made.waiting);
    desk.settle();
    CHECK(desk.portfolio().all<Need>().size() == before);
    CHECK(desk.find_as<SavedLabel>(QStringLiteral("saved_state"))->words() ==
          QLatin1String("Not saved; trying again"));
    CHECK(desk.window().work_area()->banner().text().contains(QLatin1String("everything before it is safe")));
    CHECK_FALSE(add_need(desk.workspace(), "More").ok());
    disk.free_some();
    desk.click(QStringLiteral("banner_retry"));
    CHECK(desk.portfolio().all<Need>().size() == before + 1);
    CHECK(
        desk.find_as<SavedLabel>(QStringLiteral("saved_state"))->words().startsWith(QLatin1String("Saved ")));
    CHECK(desk.window().work_area()->banner().isHidden());
    CHECK(desk.is_sound());
}

TEST_CASE("The session comes back: file, page and record", "[gui][shell]") {
    Desk desk(On::lambeth);
    const RecordId activity = desk.portfolio().all<Activity>().rows()[2].common.id;
    desk.go(QStringLiteral("activities"), activity);
    const QByteArray state = desk.window().session_state();
    CHECK(state.contains("activities"));
    CHECK(state.contains(QByteArray::number(static_cast<qlonglong>(activity))));
    Program again(desk.program().clock());
    desk.wait_until(
        [] { return Settings::instance().state(QStringLiteral("session")).contains("activities#"); });
    again.restore_session();
    REQUIRE(again.windows().size() == 1);
    CHECK(again.windows().front()->path() == desk.file());
    CHECK(again.windows().front()->work_area()->current_key() == QLatin1String("activities"));
    CHECK(again.windows().front()->work_area()->here().record == activity);
}

TEST_CASE("A Tandem that stays open makes a dated copy each day", "[gui][shell]") {
    Desk desk(On::lambeth);
    Clock clock(Instant{1'795'255'200});
    Program program(clock);
    MainWindow* const window = program.new_window();
    REQUIRE(window->open_file(desk.file()));
    desk.workspace().set(entity<Project>(), desk.workspace().project().value, "place",
                         Value{std::string("Lambeth")});  // what is worth a copy
    const auto has = [&](int days) {
        const Clock day(Instant{1'795'255'200 + days * 86'400});
        return std::filesystem::exists(backup_name(
            utf8(desk.file()), utf8(desk.path(QStringLiteral("backups"))), date_of(day.now().day())));
    };
    REQUIRE(desk.wait_until([&] { return has(0); }));
    clock = Clock(Instant{1'795'255'200 + 86'400});
    program.note_front(window);  // somebody comes back to it the next day
    CHECK(desk.wait_until([&] { return has(1); }));
    auto* hourly = program.findChild<QTimer*>(QStringLiteral("backup_timer"));
    REQUIRE(hourly != nullptr);
    CHECK(hourly->isActive());
    CHECK(hourly->interval() == 3'600'000);
    clock = Clock(Instant{1'795'255'200 + 2 * 86'400});
    hourly->setInterval(10);  // nobody touches it, an hour passes
    CHECK(desk.wait_until([&] { return has(2); }));
}

TEST_CASE("The copy of a project's first day is not made before there is work in it", "[gui][shell]") {
    Desk desk(On::blank);
    const std::filesystem::path file = utf8(desk.file());
    const std::filesystem::path folder = utf8(desk.path(QStringLiteral("backups")));
    CHECK_FALSE(back_up_today(file, folder, 2, desk.program().clock(), WhenYoung::wait));
    desk.workspace().set(entity<Project>(), desk.workspace().project().value, "title",
                         Value{std::string("Breaks for carers")});
    const Instant first = desk.workspace().document().history().back().entry.at;
    const auto at = [&](std::int64_t seconds) { return Clock(Instant{first.seconds + seconds}); };
    CHECK_FALSE(back_up_today(file, folder, 2, at(60), WhenYoung::wait));
    CHECK_FALSE(std::filesystem::exists(backup_name(file, folder, date_of(at(60).now().day()))));
    const std::filesystem::path later = utf8(desk.path(QStringLiteral("an hour later")));
    CHECK(back_up_today(file, later, 2, at(3'600), WhenYoung::wait));

    desk.window().show_start();  // it is left
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    const std::filesystem::path copy = backup_name(file, folder, date_of(desk.program().clock().now().day()));
    REQUIRE(desk.wait_until([&] { return std::filesystem::exists(copy); }));
    const auto kept = Document::open(copy, OpenMode::read_only, desk.program().clock());
    CHECK(kept->portfolio().all<Project>().begin()->title == "Breaks for carers");
}

TEST_CASE("A dated copy is made once a day and can be restored under another name", "[gui][shell]") {
    Desk desk(On::lambeth);
    const std::filesystem::path folder = utf8(desk.path(QStringLiteral("backups")));
    const Clock monday(Instant{1'795'255'200});
    const Clock tuesday(Instant{1'795'255'200 + 86'400});
    CHECK(back_up_today(utf8(desk.file()), folder, 2, monday));
    CHECK_FALSE(back_up_today(utf8(desk.file()), folder, 2, monday));
    CHECK(back_up_today(utf8(desk.file()), folder, 2, tuesday));
    CHECK(back_up_today(utf8(desk.file()), folder, 2, Clock(Instant{1'795'255'200 + 2 * 86'400})));
    const std::vector<Backup> kept = backups_of(desk.file());
    REQUIRE(kept.size() == 2);  // the oldest went
    CHECK(kept.front().name == QLatin1String("project"));
    CHECK(kept.front().title.startsWith(QLatin1String("Lambeth Living Well")));
    CHECK(Document::open(utf8(kept.front().path), OpenMode::read_only, monday)->portfolio().record_count() ==
          desk.portfolio().record_count());
}

}  // namespace tandem::test
