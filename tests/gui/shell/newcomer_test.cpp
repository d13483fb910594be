// A new user: from the start page to a project with ten records, a decision and the Plan report as PDF. Once
// by keyboard alone, once by mouse alone (but for the words that are typed).
#include "gui/print/pdf_tools.h"
#include "gui/support/desk.h"
#include "model/activity.h"
#include "model/assets.h"
#include "model/decisions.h"
#include "model/needs.h"
#include "model/outcomes.h"
#include "model/people.h"
#include "model/project.h"
#include "ui/kit/segmented.h"
#include "ui/kit/text.h"

#include <QtCore/QFile>
#include <QtGui/QMouseEvent>
#include <QtTest/QtTest>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QApplication>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListView>
#include <QtWidgets/QPushButton>

namespace tandem::test {

namespace {

bool is_pdf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.read(5) == "%PDF-";
}

// Words are typed by everybody; `next` goes on.
void answer_up_to_lead(Desk& desk, const std::function<void()>& next) {
    desk.type(QStringLiteral("Northbridge"));
    next();
    desk.type(QStringLiteral("Breaks for carers"));
    next();
    desk.type(QStringLiteral("Northbridge Council"));
}

// The six questions, answered by keys.
void answer_by_keys(Desk& desk) {
    const auto next = [&] { desk.press(Qt::Key_Return); };
    answer_up_to_lead(desk, next);
    next();  // to the partners
    desk.type(QStringLiteral("Carers Together"));
    next();
    desk.type(QStringLiteral("Carers"));
    desk.press(Qt::Key_Return);
    desk.type(QStringLiteral("Social workers"));
    desk.press(Qt::Key_2, Qt::ControlModifier);
    desk.press(Qt::Key_Return);
    desk.type(QStringLiteral("Young carers"));
    desk.press(Qt::Key_1, Qt::ControlModifier);
    desk.press(Qt::Key_Return);  // an empty line: Enter goes on
    next();
    desk.type(QStringLiteral("April 2026"));
    next();
    auto* nation = desk.find_as<QComboBox>(QStringLiteral("answer_nation"));
    QTest::keyClick(nation, Qt::Key_Down);
    next();
    REQUIRE(desk.window().work_area() != nullptr);
}

// A choice of a list that opens, by clicks alone.
void choose(Desk& desk, const QString& combo_name, int row) {
    auto* combo = desk.find_as<QComboBox>(combo_name);
    desk.click(combo_name);
    QAbstractItemView* const list = combo->view();
    REQUIRE(desk.wait_until([&] { return list->isVisible(); }));
    // A popup takes no click in the first moment, and of a click the row that the pointer moved to.
    QTest::qWait(2 * QApplication::doubleClickInterval());
    const QPoint at = list->visualRect(combo->model()->index(row, 0)).center();
    QMouseEvent move(QEvent::MouseMove, at, list->viewport()->mapToGlobal(at), Qt::NoButton, Qt::NoButton,
                     {});
    QApplication::sendEvent(list->viewport(), &move);
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, at);
    REQUIRE(desk.wait_until([&] { return !list->isVisible(); }));
    REQUIRE(combo->currentIndex() == row);
}

void choose_side(Desk& desk, const QString& name, int side) {
    auto* box = desk.find_as<Segmented>(name);
    QTest::mouseClick(box, Qt::LeftButton, {}, box->box(side).center());
}

// The same by clicks; keys write words only.
void answer_by_mouse(Desk& desk) {
    const auto next = [&] { desk.click(QStringLiteral("new_next")); };
    answer_up_to_lead(desk, next);
    next();
    desk.type(QStringLiteral("Carers"));
    desk.click(QStringLiteral("group_add"));
    desk.type(QStringLiteral("Social workers"));
    choose_side(desk, QStringLiteral("group_side_2"), 1);
    desk.click(QStringLiteral("group_add"));
    desk.type(QStringLiteral("Young carers"));
    choose_side(desk, QStringLiteral("group_side_3"), 0);
    next();
    desk.type(QStringLiteral("April 2026"));
    next();
    choose(desk, QStringLiteral("answer_nation"), 1);
    next();
    REQUIRE(desk.window().work_area() != nullptr);
}

// What the dialog of the platform does is not ours: the path is given to its field.
void name_file(Desk& desk, const QString& pdf) {
    REQUIRE(desk.wait_until([&] { return desk.find(QStringLiteral("report_save_dialog")) != nullptr; }));
    desk.find_as<QFileDialog>(QStringLiteral("report_save_dialog"))->findChild<QLineEdit*>()->setText(pdf);
}

void wait_for_report(Desk& desk) {
    REQUIRE(desk.wait_until([&] {
        QWidget* save = desk.find(QStringLiteral("report_save_pdf"));
        return save != nullptr && save->isEnabled();
    }));
}

void check_report(Desk& desk, const QString& pdf) {
    REQUIRE(desk.wait_until([&] { return is_pdf(pdf); }));
    const Output text = run("pdftotext -l 1 " + quoted(std::filesystem::path(pdf.toStdString())) + " -");
    CHECK(text.text.find("Plan") != std::string::npos);
    CHECK(text.text.find("Breaks for carers") != std::string::npos);
    CHECK(text.text.find("Analyse report") == std::string::npos);
}

void check_what_stands(Desk& desk) {
    const Portfolio& made = desk.portfolio();
    CHECK(made.all<Group>().size() == 3);
    CHECK(made.all<Group>().rows()[1].side == Side::professional);
    CHECK(made.all<Need>().size() + made.all<Outcome>().size() + made.all<Asset>().size() +
              made.all<Group>().size() >=
          10);
    CHECK(made.all<Decision>().size() == 1);
    CHECK(made.all<Project>().begin()->place == "Northbridge");
    CHECK(desk.is_sound());
}

}  // namespace

TEST_CASE("A newcomer makes a project, ten records, a decision and a report by keyboard alone",
          "[gui][shell]") {
    Desk desk(On::start_page);
    desk.window().activateWindow();
    desk.press(Qt::Key_N, Qt::ControlModifier);
    answer_by_keys(desk);
    for (const char* words : {"need Rest at night", "need Somebody to ring", "outcome Carers keep well",
                              "outcome Fewer crises", "asset Parish hall", "asset Drivers",
                              "asset A helpline of carers", "decision Begin with night breaks"}) {
        desk.press(Qt::Key_K, Qt::ControlModifier);
        desk.type(tr_text(words));
        desk.press(Qt::Key_Up);  // the last line adds
        desk.press(Qt::Key_Return);
    }
    desk.press(Qt::Key_K, Qt::ControlModifier);
    desk.type(QStringLiteral("go to plan"));
    desk.press(Qt::Key_Return);
    CHECK(desk.window().work_area()->current_key() == QLatin1String("phase/plan"));
    desk.press(Qt::Key_P, Qt::ControlModifier);
    REQUIRE(desk.window().work_area()->current_key() == QLatin1String("reports"));
    const QString pdf = desk.path(QStringLiteral("plan.pdf"));
    wait_for_report(desk);
    desk.find_as<QComboBox>(QStringLiteral("report_phase"))->setFocus(Qt::TabFocusReason);
    desk.press(Qt::Key_Home);
    desk.press(Qt::Key_Down);
    desk.press(Qt::Key_Return, Qt::ControlModifier);
    name_file(desk, pdf);
    desk.press(Qt::Key_Return);
    check_report(desk, pdf);
    check_what_stands(desk);
}

TEST_CASE("A newcomer makes a project, ten records, a decision and a report by mouse alone", "[gui][shell]") {
    Desk desk(On::start_page);
    desk.click(QStringLiteral("start_new"));
    answer_by_mouse(desk);
    const auto open_page = [&](const QString& words) {
        auto* list = desk.find_as<QListView>(QStringLiteral("navigation"));
        const QModelIndexList rows =
            list->model()->match(list->model()->index(0, 0), Qt::DisplayRole, words, 1, Qt::MatchExactly);
        REQUIRE(rows.size() == 1);
        if (list->isRowHidden(rows.front().row())) {
            // A folded group opens by its heading.
            int heading = rows.front().row();
            while (list->isRowHidden(heading))
                --heading;
            QTest::mouseClick(list->viewport(), Qt::LeftButton, {},
                              list->visualRect(list->model()->index(heading, 0)).center());
            desk.settle();
        }
        list->scrollTo(rows.front());
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(rows.front()).center());
        desk.settle();
    };
    const auto add = [&](const QString& list, const std::vector<const char*>& lines) {
        desk.click(list + QStringLiteral("_add"));
        for (const char* line : lines) {
            auto* field = desk.find_as<QLineEdit>(list + QStringLiteral("_add_line_text"));
            QTest::keyClicks(field, tr_text(line));
            desk.click(list + QStringLiteral("_add_line_add"));
            if (desk.find(list + QStringLiteral("_add_line_text")) == nullptr)
                desk.click(list + QStringLiteral("_add"));
        }
    };
    open_page(QStringLiteral("Activities"));
    add(QStringLiteral("activities"),
        {"Night breaks with volunteers", "Carers write the outcomes", "A helpline", "Open house",
         "Walk and talk", "A rota of drivers", "Carers judge the offers"});
    open_page(QStringLiteral("Decisions"));
    desk.click(QStringLiteral("decision_add"));
    REQUIRE(QApplication::focusWidget() != nullptr);
    desk.type(QStringLiteral("Begin with night breaks"));
    desk.click(QStringLiteral("decision_new_enter"));
    open_page(QStringLiteral("Reports"));
    const QString pdf = desk.path(QStringLiteral("plan.pdf"));
    wait_for_report(desk);
    choose(desk, QStringLiteral("report_phase"), 1);
    wait_for_report(desk);
    desk.click(QStringLiteral("report_save_pdf"));
    name_file(desk, pdf);
    auto* dialog = desk.find_as<QFileDialog>(QStringLiteral("report_save_dialog"));
    auto* buttons = dialog->findChild<QDialogButtonBox*>();
    REQUIRE(buttons != nullptr);
    QTest::mouseClick(buttons->button(QDialogButtonBox::Save), Qt::LeftButton);
    check_report(desk, pdf);
    CHECK(desk.portfolio().all<Activity>().size() == 7);
    CHECK(desk.portfolio().all<Group>().size() == 3);
    CHECK(desk.portfolio().all<Decision>().size() == 1);
    CHECK(desk.is_sound());
}

}  // namespace tandem::test
