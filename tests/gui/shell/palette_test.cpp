// Find or go to: every record of the file, whatever it is known by, is found and gone to; nothing twice.
#include "document/sample.h"
#include "edit/input.h"
#include "edit/structure.h"
#include "gui/support/desk.h"
#include "model/activity.h"
#include "model/decisions.h"
#include "model/evidence.h"
#include "model/meetings.h"
#include "model/needs.h"
#include "model/outcomes.h"
#include "model/services.h"
#include "ui/kit/text.h"
#include "ui/views/pages.h"

#include <QtCore/QPointer>
#include <QtTest/QtTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QMenuBar>

namespace tandem::test {

namespace {

// What is found, with the words at its right: "O1 Crisis house, priority outcome".
QStringList found(Desk& desk, const QString& words) {
    desk.press(Qt::Key_K, Qt::ControlModifier);
    desk.type(words);
    QStringList lines;
    const auto* list = desk.find_as<QListWidget>(QStringLiteral("palette_results"));
    for (int row = 0; row < list->count(); ++row)
        lines.push_back(list->item(row)->data(Qt::AccessibleTextRole).toString());
    return lines;
}

void take(Desk& desk, const QString& line) {
    const auto* list = desk.find_as<QListWidget>(QStringLiteral("palette_results"));
    int row = 0;
    while (row < list->count() && list->item(row)->data(Qt::AccessibleTextRole).toString() != line)
        ++row;
    INFO(line.toStdString());
    REQUIRE(row < list->count());
    while (list->currentRow() != row)
        desk.press(Qt::Key_Down);
    desk.press(Qt::Key_Return);
}

bool any_ends(const QStringList& lines, const QString& end) {
    return std::ranges::any_of(lines, [&](const QString& line) { return line.endsWith(end); });
}

Id<Project> add_other_project(Workspace& workspace, const char* title) {
    const EditOutcome made = workspace.edit([&](EditBuilder& builder) {
        NewProject wanted;
        wanted.title = title;
        return add_project(builder, wanted);
    });
    REQUIRE(made.ok());
    return Id<Project>{made.id};
}

}  // namespace

TEST_CASE("Another project that comes to the window ends a search in the one before",
          "[gui][shell][palette]") {
    Desk desk(On::lambeth);
    const QString other = desk.path(QStringLiteral("other.tandem"));
    make_sample_file("illustrative", utf8(other), Clock(), false);
    CHECK(found(desk, QStringLiteral("peer")).size() > 1);
    QPointer<WorkArea> before = desk.window().work_area();
    REQUIRE(desk.window().open_file(other));
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    REQUIRE(before.isNull());
    CHECK(desk.find(QStringLiteral("palette")) == nullptr);
    // What goes on by itself, or is typed by somebody who has not looked up, finds nothing to look in.
    auto* field = desk.window().findChild<QLineEdit*>(QStringLiteral("palette_field"));
    REQUIRE(field != nullptr);
    QTest::keyClicks(field, QStringLiteral("x"));
    desk.settle(50);
    QTest::keyClick(field, Qt::Key_Return);
    CHECK(desk.window().work_area()->current_key() == QLatin1String("home"));
    CHECK(found(desk, QStringLiteral("telephone")).size() > 1);
}

TEST_CASE("What is known by a date, a number or its owner is found too", "[gui][shell][palette]") {
    Desk desk(On::lambeth);
    const Measurement* reading = nullptr;
    for (const Measurement& each : desk.portfolio().all<Measurement>())
        if (each.date.year() != 0)
            reading = &each;
    REQUIRE(reading != nullptr);
    const RecordId id = reading->common.id;
    const QString name = qt(desk.portfolio().find(reading->indicator)->name);
    const QString date = qt(reading->date.words());
    const QString line = QStringLiteral("%1 %2, %3, reading").arg(qt(reading->common.code), name, date);
    CHECK(found(desk, date + QLatin1Char(' ') + name).contains(line));
    take(desk, line);
    CHECK(desk.window().work_area()->current_key() == QLatin1String("outcomes"));

    const EditOutcome meeting =
        desk.workspace().create(entity<Meeting>(), {{"date", Value{*PartialDate::parse("3 March 2026")}}});
    REQUIRE(meeting.ok());
    CHECK(any_ends(found(desk, QStringLiteral("3 march 2026")),
                   QStringLiteral("3 March 2026, monitoring meeting")));
    desk.press(Qt::Key_Escape);
    CHECK(found(desk, QStringLiteral("cycle 1")).contains(QStringLiteral("Cycle 1, cycle")));
    desk.press(Qt::Key_Escape);

    // What has the words itself stands before what only belongs to it.
    CHECK(found(desk, name).front().endsWith(QLatin1String(", indicator")));
    desk.press(Qt::Key_Escape);
    // Another name is another name for what belongs to it.
    REQUIRE(desk.workspace()
                .set(entity<Indicator>(), desk.portfolio().find(Id<Measurement>{id})->indicator.value, "name",
                     Value{"Nights of calm"})
                .ok());
    CHECK(any_ends(found(desk, QStringLiteral("nights of calm ") + date), QStringLiteral(", reading")));
}

TEST_CASE("A record of another project or cycle of the file is found, and gone to there",
          "[gui][shell][palette]") {
    Desk desk(On::lambeth);
    Workspace& workspace = desk.workspace();
    const Id<Project> first = workspace.project();
    const Id<Cycle> first_cycle = workspace.cycle();
    const Id<Project> other = add_other_project(workspace, "Breaks for carers");
    workspace.show(other);
    const EditOutcome need =
        workspace.create(entity<Need>(), {{"statement", std::string("A weekend of sleep")}});
    REQUIRE(need.ok());
    workspace.show(first);
    desk.settle();
    const QString line = QStringLiteral("N1 A weekend of sleep, need in Breaks for carers");
    CHECK(found(desk, QStringLiteral("weekend of sleep")).contains(line));
    take(desk, line);
    CHECK(workspace.project() == other);
    CHECK(desk.window().work_area()->current_key() == QLatin1String("needs"));
    CHECK(desk.window().work_area()->here().record == need.id);
    CHECK(found(desk, QStringLiteral("weekend of sleep"))
              .contains(QStringLiteral("N1 A weekend of sleep, need")));
    desk.press(Qt::Key_Escape);

    REQUIRE(
        workspace
            .edit([&](EditBuilder& builder) { return start_next_cycle(builder, first.value, NextCycle{}); })
            .ok());
    workspace.show(first);
    desk.settle();
    REQUIRE(workspace.cycle() != first_cycle);
    const Activity& earlier = desk.portfolio().all<Activity>().rows().front();
    const QString title = qt(earlier.title);
    const RecordId earlier_id = earlier.common.id;
    const QString earlier_line =
        QStringLiteral("%1 %2, activity in cycle 1").arg(qt(earlier.common.code), title);
    CHECK(found(desk, title).contains(earlier_line));
    take(desk, earlier_line);
    CHECK(workspace.cycle() == first_cycle);
    CHECK(desk.window().work_area()->here().record == earlier_id);
}

TEST_CASE("An activity that is added where things are found is an idea in the likely phase, as in its list",
          "[gui][shell][palette]") {
    Desk desk(On::lambeth);
    found(desk, QStringLiteral("Walk the wards"));
    take(desk, QStringLiteral("Add activity “Walk the wards”, new"));
    const Activity& made = desk.portfolio().all<Activity>().rows().back();
    REQUIRE(made.title == "Walk the wards");
    CHECK(made.status == ActivityStatus::idea);
    CHECK(made.phase == desk.workspace().phase(PhaseKind::do_));
}

TEST_CASE(
    "A decision that is added where things are found is of today and of the likely phase, as in the log",
    "[gui][shell][palette]") {
    Desk desk(On::lambeth);
    found(desk, QStringLiteral("decision Begin in two wards"));
    take(desk, QStringLiteral("Add decision “Begin in two wards”, new"));
    const Decision& made = desk.portfolio().all<Decision>().rows().back();
    REQUIRE(made.title == "Begin in two wards");
    CHECK(made.date == desk.workspace().today());
    CHECK(made.phase == desk.workspace().phase(PhaseKind::do_));
}

TEST_CASE("What is added is of the kind that was said first", "[gui][shell][palette]") {
    Desk desk(On::lambeth);
    const std::size_t services = desk.portfolio().all<Service>().size();
    found(desk, QStringLiteral("service Insulation visits"));
    take(desk, QStringLiteral("Add service “Insulation visits”, new"));
    CHECK(desk.portfolio().all<Service>().size() == services + 1);
    const std::size_t evidence = desk.portfolio().all<Evidence>().size();
    found(desk, QStringLiteral("evidence Survey of 200 homes"));
    take(desk, QStringLiteral("Add evidence item “Survey of 200 homes”, new"));
    CHECK(desk.portfolio().all<Evidence>().size() == evidence + 1);
}

TEST_CASE("The keyboard goes back to where it was before something was looked for", "[gui][shell][palette]") {
    Desk desk(On::lambeth);
    desk.go(QStringLiteral("activities"));
    QWidget* const table = desk.find(QStringLiteral("activities_table"));
    table->setFocus();
    found(desk, QStringLiteral("Mosaic"));
    REQUIRE(desk.window().focusWidget() != table);
    desk.press(Qt::Key_Escape);
    CHECK(desk.window().focusWidget() == table);
}

TEST_CASE("A key that a button in the menu bar's corner does not take is the window's, not a menu's",
          "[gui][shell][palette]") {
    Desk desk(On::lambeth);
    desk.find(QStringLiteral("find_button"))->setFocus();
    desk.press(Qt::Key_E);
    CHECK(desk.window().menuBar()->activeAction() == nullptr);
    CHECK(QApplication::activePopupWidget() == nullptr);
    desk.press(Qt::Key_2);
    CHECK(desk.window().work_area()->here().page == QStringLiteral("phase/plan"));
}

TEST_CASE("A theme is found by what it is, not by its colour alone", "[gui][shell][palette]") {
    Desk desk(On::lambeth);
    const QStringList lines = found(desk, QStringLiteral("> theme"));
    for (const char* name : {"light", "dark", "high contrast", "as the system"})
        CHECK(lines.contains(QStringLiteral("Theme: %1, action").arg(QLatin1String(name))));
    desk.press(Qt::Key_Escape);
}

TEST_CASE("A page is offered once, not again as the action that goes to it", "[gui][shell][palette]") {
    Desk desk(On::lambeth);
    for (const PageDef& page : all_pages()) {
        const QString title = tr_text(page.words);
        const QStringList lines = found(desk, title);
        INFO(lines.join(QLatin1Char('\n')).toStdString());
        CHECK(lines.contains(QStringLiteral("Go to %1, page").arg(title)));
        CHECK_FALSE(lines.contains(title + QStringLiteral(", action")));
        CHECK(std::ranges::none_of(lines, [&](const QString& line) {
            return line.size() > 2 && line.at(0).isDigit() &&
                   line.mid(2) == title + QStringLiteral(", action");
        }));
        desk.press(Qt::Key_Escape);
    }
    CHECK(found(desk, QStringLiteral(">needs")).contains(QStringLiteral("Needs and demands, action")));
}

}  // namespace tandem::test
