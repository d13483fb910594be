// The lines in which records are added by name: several pasted at once, what is said beside them, and where
// the keys go that open and close them.
#include "edit/structure.h"
#include "gui/support/desk.h"
#include "model/activity.h"
#include "model/needs.h"
#include "model/outcomes.h"
#include "model/people.h"
#include "ui/forms/inspector.h"
#include "ui/forms/title_editor.h"
#include "ui/kit/labels.h"
#include "ui/kit/text.h"
#include "ui/kit/toast.h"
#include "ui/views/frame/page.h"
#include "ui/views/frame/record_table.h"
#include "ui/views/frame/record_tree.h"

#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>

namespace tandem::test {

namespace {

template <class Record>
int count(Desk& desk) {
    return static_cast<int>(desk.portfolio().all<Record>().size());
}

void paste(Desk& desk, const char* text) {
    QGuiApplication::clipboard()->setText(QString::fromUtf8(text));
    desk.press(Qt::Key_V, Qt::ControlModifier);
    desk.settle();
}

QString said_beside(const QLineEdit& line) {
    const auto* issue = line.parentWidget()->findChild<IssueText*>();
    REQUIRE(issue != nullptr);
    return issue->isVisible() ? issue->text() : QString();
}

RecordId add_outcome(Desk& desk) {
    return desk.workspace().create(entity<Outcome>(), {{"statement", std::string("Carers rest")}}).id;
}

bool has_focus(Desk& desk, const QString& name) {
    QWidget* const widget = desk.find(name);
    return widget != nullptr && widget->hasFocus();
}

}  // namespace

TEST_CASE("Lines pasted into a line that adds become as many records, in one step", "[gui][shell]") {
    Desk desk(On::blank);
    const auto check = [&](const QString& page, const QString& line, const auto& counted) {
        INFO(page.toStdString());
        desk.go(page);
        desk.press(Qt::Key_N);
        REQUIRE(has_focus(desk, line));
        const int before = counted(desk);
        paste(desk, "A bus on Sundays\r\nA place to meet\r\n\r\n  Somebody to ring \r\n");
        CHECK(counted(desk) == before + 3);
        CHECK(desk.find_as<QLineEdit>(line)->text().isEmpty());
        CHECK(has_focus(desk, line));
        CHECK(desk.find_as<Toast>(QStringLiteral("toast"))->message().contains(QLatin1String("Added 3 ")));
        desk.press(Qt::Key_Z, Qt::ControlModifier);
        CHECK(counted(desk) == before);
        paste(desk, "One alone\n");  // as a cell of a spreadsheet comes
        CHECK(counted(desk) == before);
        desk.press(Qt::Key_Return);
        CHECK(counted(desk) == before + 1);
    };
    check(QStringLiteral("needs"), QStringLiteral("needs_quick_demand"), count<Demand>);
    check(QStringLiteral("outcomes"), QStringLiteral("outcomes_quick"), count<Outcome>);
    check(QStringLiteral("activities"), QStringLiteral("activities_add_line_text"), count<Activity>);
    check(QStringLiteral("people"), QStringLiteral("know_care_new"), count<Group>);
    CHECK(desk.portfolio().all<Demand>().rows().back().statement == "One alone");
    CHECK(desk.is_sound());
}

TEST_CASE("Lines that cannot all stand are refused together and stay to be mended", "[gui][shell]") {
    Desk desk(On::blank);
    desk.go(QStringLiteral("needs"));
    desk.press(Qt::Key_N);
    const int before = count<Demand>(desk);
    paste(desk, ("A bus\n" + std::string(5000, 'x')).c_str());
    CHECK(count<Demand>(desk) == before);
    const auto* line = desk.find_as<QLineEdit>(QStringLiteral("needs_quick_demand"));
    CHECK(line->text().startsWith(QLatin1String("A bus")));
    CHECK_FALSE(said_beside(*line).isEmpty());
    // What was said goes with the text it was said of.
    desk.press(Qt::Key_A, Qt::ControlModifier);
    desk.press(Qt::Key_Delete);
    CHECK(said_beside(*line).isEmpty());
}

TEST_CASE("In Quick add too pasted lines become as many records", "[gui][shell]") {
    Desk desk(On::blank);
    desk.go(QStringLiteral("phase/plan"));
    const int before = count<Activity>(desk);
    desk.with_dialog([&] { desk.press(Qt::Key_N); },
                     [&](QWidget& dialog) {
                         paste(desk, "First workshop\nSecond workshop");
                         CHECK(count<Activity>(desk) == before + 2);
                         dialog.close();
                     });
    REQUIRE(count<Activity>(desk) == before + 2);
    const Activity& last = desk.portfolio().all<Activity>().rows().back();
    CHECK(last.title == "Second workshop");
    CHECK(last.status == ActivityStatus::idea);  // as in the list of activities
    desk.workspace().undo();
    CHECK(count<Activity>(desk) == before);
}

TEST_CASE("N adds while a row of a tree has the focus", "[gui][shell]") {
    Desk desk(On::lambeth);
    for (const char* name : {"outcomes", "services"}) {
        desk.go(QLatin1String(name));
        auto* tree = desk.find_as<RecordTree>(QLatin1String(name) + QStringLiteral("_tree"));
        tree->setFocus();
        tree->select(tree->records().front());
        desk.press(Qt::Key_N);
        INFO(name);
        CHECK(has_focus(desk, QLatin1String(name) + QStringLiteral("_quick")));
    }
}

TEST_CASE("A new indicator waits for its name, which is selected, with the focus in it", "[gui][shell]") {
    Desk desk(On::blank);
    desk.go(QStringLiteral("outcomes"), add_outcome(desk));
    desk.press(Qt::Key_N);
    REQUIRE(count<Indicator>(desk) == 1);
    desk.type(QStringLiteral("Hours of sleep"));
    desk.window().work_area()->commit_typing();
    REQUIRE(count<Indicator>(desk) == 1);
    CHECK(desk.portfolio().all<Indicator>().rows().front().name == "Hours of sleep");
}

TEST_CASE("Where the panel covers the list N closes it for the line, and Esc closes it from anywhere",
          "[gui][shell]") {
    Desk desk(On::illustrative, {660, 768});
    const auto covered = [&](const QString& page, RecordId record) {
        desk.go(page, record);
        if (desk.find(QStringLiteral("inspector")) == nullptr &&
            desk.find(QStringLiteral("side_inspector")) == nullptr)
            desk.workspace().inspect(record);
        desk.settle();
    };
    const auto panel = [&] {
        QWidget* const of_list = desk.find(QStringLiteral("inspector"));
        return of_list == nullptr ? desk.find(QStringLiteral("side_inspector")) : of_list;
    };
    const RecordId activity = desk.portfolio().all<Activity>().rows().front().common.id;
    const RecordId demand = desk.portfolio().all<Demand>().rows().front().common.id;
    for (const auto& [page, record, line] :
         {std::tuple{QStringLiteral("activities"), activity, QStringLiteral("activities_add_line_text")},
          std::tuple{QStringLiteral("needs"), demand, QStringLiteral("needs_quick_demand")}}) {
        INFO(page.toStdString());
        covered(page, record);
        REQUIRE(panel() != nullptr);
        if (QApplication::focusWidget() != nullptr)
            QApplication::focusWidget()->clearFocus();  // as where what had it is covered
        desk.press(Qt::Key_Escape);
        CHECK(panel() == nullptr);
        covered(page, record);
        REQUIRE(panel() != nullptr);
        if (QApplication::focusWidget() != nullptr)
            QApplication::focusWidget()->clearFocus();  // as where what had it is covered
        desk.press(Qt::Key_N);
        CHECK(panel() == nullptr);
        CHECK(has_focus(desk, line));
        desk.press(Qt::Key_Escape);
    }
}

TEST_CASE("A record found by Find or go to has the keyboard on its page", "[gui][shell]") {
    Desk desk(On::lambeth);
    desk.go(QStringLiteral("activities"));
    desk.press(Qt::Key_K, Qt::ControlModifier);
    const Activity& other = desk.portfolio().all<Activity>().rows()[2];
    desk.type(qt(other.title));
    desk.press(Qt::Key_Return);
    const auto* table = desk.find_as<RecordTable>(QStringLiteral("activities_table"));
    CHECK(table->hasFocus());
    CHECK(desk.window().work_area()->current_page()->current_record() == other.common.id);
}

TEST_CASE("What can be read only offers nothing to add, and N says so", "[gui][shell]") {
    Desk desk(On::lambeth);
    const Id<Cycle> first = desk.workspace().cycle();
    const Id<Project> project = desk.workspace().project();
    REQUIRE(
        desk.workspace()
            .edit([&](EditBuilder& builder) { return start_next_cycle(builder, project.value, NextCycle{}); })
            .ok());
    desk.workspace().show(project, first);
    REQUIRE_FALSE(desk.workspace().can_edit());
    for (const char* page : {"activities", "needs", "outcomes"}) {
        INFO(page);
        desk.go(QLatin1String(page));
        auto* toast = desk.window().findChild<Toast*>();
        toast->dismiss();
        for (const char* add : {"activities_add", "outcomes_add"})
            if (desk.find(QLatin1String(add)) != nullptr)
                CHECK_FALSE(desk.find(QLatin1String(add))->isEnabled());
        desk.press(Qt::Key_N);
        CHECK(toast->isVisible());
        CHECK(toast->message() == QLatin1String("This can be read, not changed."));
        CHECK(desk.find(QStringLiteral("palette")) == nullptr);
    }
}

}  // namespace tandem::test
