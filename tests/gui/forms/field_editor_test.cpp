#include "ui/forms/field_editor.h"

#include "catch.h"
#include "edit/structure.h"
#include "gui/support/open_project.h"
#include "model/activity.h"
#include "model/marks.h"
#include "model/people.h"
#include "model/project.h"
#include "ui/forms/record_form.h"
#include "ui/forms/title_editor.h"
#include "ui/kit/segmented.h"
#include "ui/kit/text.h"

#include <QtGui/QClipboard>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPlainTextEdit>

namespace {

using namespace tandem;
using tandem::test::OpenProject;
using tandem::test::settle;

constexpr int after_commit_ms = FieldEditor::commit_after_ms + 150;

// A form in a window of its own, with the record shown.
template <class T>
struct Shown {
    explicit Shown(RecordId id, OpenProject& project)
        : open(project), form(make_form(project.workspace(), entity<T>(), nullptr)) {
        form->resize(480, 1200);
        form->show();
        form->activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(form.get()));
        form->show_record(id);
    }

    template <class W>
    W& find(const char* name) {
        W* found = form->template findChild<W*>(QString::fromLatin1(name));
        INFO(name);
        REQUIRE(found);
        return *found;
    }
    // As a person: into the field, over what is there.
    void type(const char* name, const char* text) {
        auto& field = find<QWidget>(name);
        field.setFocus();
        QTest::keyClick(&field, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(&field, QString::fromUtf8(text));
    }
    QString issue(std::string_view field) { return form->editor(field)->issue(); }

    OpenProject& open;
    std::unique_ptr<RecordForm> form;
};

}  // namespace

TEST_CASE("what is typed is written half a second after the last key", "[gui][forms]") {
    OpenProject open;
    const RecordId id = open.add_activity("Breakfast");
    Shown<Activity> shown(id, open);
    shown.type("activity_title", "Breakfast meetings");
    CHECK(open.get<Activity>(id).title == "Breakfast");
    CHECK(shown.form->is_typing());
    settle(after_commit_ms);
    CHECK(open.get<Activity>(id).title == "Breakfast meetings");
    CHECK_FALSE(shown.form->is_typing());
}

TEST_CASE("a long title grows by lines, Enter writes it, and pasted lines become one", "[gui][forms]") {
    OpenProject open;
    const RecordId id = open.add_activity("Breakfast");
    Shown<Activity> shown(id, open);
    auto& title = shown.find<TitleField>("activity_title");
    const int one_line = title.height();
    shown.type("activity_title",
               "Peer researchers visit people at home in their first week and ask what helped and what did "
               "not");
    settle(1);
    CHECK(title.height() > one_line);
    QTest::keyClick(&title, Qt::Key_Return);
    CHECK(open.get<Activity>(id).title ==
          "Peer researchers visit people at home in their first week and ask what helped and what did not");
    CHECK_FALSE(title.text().contains(QLatin1Char('\n')));

    QApplication::clipboard()->setText(QStringLiteral("Tea\nand\r\n talk"));
    QTest::keyClick(&title, Qt::Key_A, Qt::ControlModifier);
    title.paste();
    shown.form->commit_typing();
    CHECK(open.get<Activity>(id).title == "Tea and talk");
    settle(1);
    CHECK(title.height() == one_line);
}

TEST_CASE("a number and its per cent sign stand together in a field, and are stored as they were typed",
          "[gui][forms]") {
    OpenProject open;
    const std::string stored = "11,111 residents are aged 75 and over; 14 % more are expected by 2034";
    const RecordId id = open.add_activity(stored.c_str());
    Shown<Activity> shown(id, open);
    auto& title = shown.find<TitleField>("activity_title");
    CHECK(title.document()->toRawText().contains(QStringLiteral("14\u00a0%")));
    CHECK(title.text() == qt(stored));
    QTest::keyClick(&title, Qt::Key_End, Qt::ControlModifier);
    QTest::keyClicks(&title, QStringLiteral("."));
    QTest::keyClick(&title, Qt::Key_Return);
    CHECK(open.get<Activity>(id).title == stored + '.');
}

TEST_CASE("leaving a field writes it, and a date reads as people write it", "[gui][forms]") {
    OpenProject open;
    const RecordId id = open.add_activity("Breakfast");
    Shown<Activity> shown(id, open);
    shown.type("activity_start", "30/4/2015");
    QTest::keyClick(&shown.find<QLineEdit>("activity_start"), Qt::Key_Tab);
    CHECK(open.get<Activity>(id).start == PartialDate(2015, 4, 30));
    CHECK(shown.find<QLineEdit>("activity_start").text() == QStringLiteral("30 April 2015"));
}

TEST_CASE("one stay in a field is one undo step, the next stay another", "[gui][forms]") {
    OpenProject open;
    const RecordId id = open.add_activity("Breakfast");
    Shown<Activity> shown(id, open);
    const auto steps = open.steps();
    shown.type("activity_title", "Tea");
    shown.form->commit_typing();
    QTest::keyClicks(&shown.find<TitleField>("activity_title"), QStringLiteral(" and talk"));
    shown.form->commit_typing();
    CHECK(open.get<Activity>(id).title == "Tea and talk");
    CHECK(open.steps() == steps + 1);
    shown.type("activity_place", "Town hall");
    shown.form->commit_typing();
    CHECK(open.steps() == steps + 2);
    open.workspace().undo();
    open.workspace().undo();
    CHECK(open.get<Activity>(id).title == "Breakfast");
}

TEST_CASE("Ctrl+Z takes back what is not written yet, then the last step, which either redo key does again",
          "[gui][forms]") {
    OpenProject open;
    const RecordId id = open.add_activity("Breakfast");
    Shown<Activity> shown(id, open);
    auto& line = shown.find<TitleField>("activity_title");
    shown.type("activity_title", "Tea");
    shown.form->commit_typing();
    QTest::keyClicks(&line, QStringLiteral(" party"));
    QTest::keyClick(&line, Qt::Key_Z, Qt::ControlModifier);
    CHECK(line.text() == QStringLiteral("Tea"));
    CHECK(open.get<Activity>(id).title == "Tea");
    QTest::keyClick(&line, Qt::Key_Z, Qt::ControlModifier);
    CHECK(open.get<Activity>(id).title == "Breakfast");
    CHECK(line.text() == QStringLiteral("Breakfast"));
    QTest::keyClick(&line, Qt::Key_Y, Qt::ControlModifier);
    CHECK(open.get<Activity>(id).title == "Tea");
    QTest::keyClick(&line, Qt::Key_Z, Qt::ControlModifier);
    CHECK(open.get<Activity>(id).title == "Breakfast");
    QTest::keyClick(&line, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(open.get<Activity>(id).title == "Tea");
}

TEST_CASE("a refused text stays in its field with the reason and is not stored", "[gui][forms]") {
    OpenProject open;
    const RecordId id = open.add_activity("Breakfast");
    Shown<Activity> shown(id, open);
    shown.type("activity_start", "31 June 2018");
    settle(after_commit_ms);
    CHECK(shown.issue("start") == QStringLiteral("June has 30 days."));
    CHECK(shown.find<QLineEdit>("activity_start").text() == QStringLiteral("31 June 2018"));
    CHECK(shown.find<QLineEdit>("activity_start").accessibleDescription() ==
          QStringLiteral("June has 30 days."));
    CHECK(open.get<Activity>(id).start.empty());
    shown.type("activity_invited", "a few");
    shown.form->commit_typing();
    CHECK(shown.issue("invited") == QStringLiteral("Use a whole number, such as 25."));
    shown.type("activity_title", " ");
    shown.form->commit_typing();
    CHECK(shown.issue("title") == QStringLiteral("Title is needed."));
    // Another record is shown: what was not kept is said.
    const RecordId other = open.add_activity("Survey");
    shown.form->show_record(other);
    CHECK(open.told.filter(QStringLiteral("Start date was not kept. June has 30 days.")).size() == 1);
    CHECK(shown.issue("start").isEmpty());
    CHECK(shown.find<TitleField>("activity_title").text() == QStringLiteral("Survey"));
}

TEST_CASE("Escape takes back what was typed", "[gui][forms]") {
    OpenProject open;
    const RecordId id = open.add_activity("Breakfast");
    Shown<Activity> shown(id, open);
    shown.type("activity_start", "31 June 2018");
    shown.form->commit_typing();
    QTest::keyClick(&shown.find<QLineEdit>("activity_start"), Qt::Key_Escape);
    CHECK(shown.find<QLineEdit>("activity_start").text().isEmpty());
    CHECK(shown.issue("start").isEmpty());
    CHECK_FALSE(shown.form->is_typing());
}

TEST_CASE("a warning stands under the field it is about and is stored all the same", "[gui][forms]") {
    OpenProject open;
    const RecordId id = open.add_activity("Breakfast");
    Shown<Activity> shown(id, open);
    shown.type("activity_start", "2016");
    shown.form->commit_typing();
    shown.type("activity_end", "2015");
    shown.form->commit_typing();
    CHECK(open.get<Activity>(id).end == PartialDate(2015));
    CHECK(shown.issue("end") == QStringLiteral("The end is before the start. Change one of them."));
    shown.type("activity_end", "2017");
    shown.form->commit_typing();
    CHECK(shown.issue("end").isEmpty());
}

TEST_CASE("a change from elsewhere arrives unless the person is typing there", "[gui][forms]") {
    OpenProject open;
    const RecordId id = open.add_activity("Breakfast");
    Shown<Activity> shown(id, open);
    shown.type("activity_title", "Tea");
    open.workspace().set(entity<Activity>(), id, "place", Value{std::string("Town hall")});
    open.workspace().set(entity<Activity>(), id, "title", Value{std::string("Lunch")});
    CHECK(shown.find<QLineEdit>("activity_place").text() == QStringLiteral("Town hall"));
    CHECK(shown.find<TitleField>("activity_title").text() == QStringLiteral("Tea"));
}

TEST_CASE("a record keeps its phase in sight when another cycle is shown", "[gui][forms]") {
    OpenProject open;
    const RecordId id = open.add_activity("Breakfast");
    Shown<Activity> shown(id, open);
    auto& phase = shown.find<QComboBox>("activity_phase");
    REQUIRE(phase.currentText() == QStringLiteral("Analyse"));
    REQUIRE(open.workspace()
                .edit([&](EditBuilder& builder) {
                    return start_next_cycle(builder, open.workspace().project().value, NextCycle{});
                })
                .ok());
    open.workspace().show(open.workspace().project());
    CHECK(phase.currentText() == QStringLiteral("Analyse"));
}

TEST_CASE("choices: segments, combos with the phase of the record, check boxes", "[gui][forms]") {
    OpenProject open;
    const RecordId id = open.add_activity("Breakfast");
    Shown<Activity> shown(id, open);
    auto& mechanism = shown.find<Segmented>("activity_mechanism");
    mechanism.setFocus();
    QTest::keyClick(&mechanism, Qt::Key_Right);
    CHECK(open.get<Activity>(id).mechanism != Mechanism::none);
    auto& phase = shown.find<QComboBox>("activity_phase");
    phase.setCurrentIndex(phase.findText(QStringLiteral("Do")));
    CHECK(open.get<Activity>(id).phase.value == open.phase(PhaseKind::do_));
    auto& box = shown.find<QCheckBox>("activity_support_expenses");
    box.click();
    CHECK(open.get<Activity>(id).support == std::vector<Support>{Support::expenses});
    box.click();
    CHECK(open.get<Activity>(id).support.empty());
}

TEST_CASE("an entry that the catalogue lacks is added as the project's own, in one step", "[gui][forms]") {
    OpenProject open;
    const RecordId id = open.add_activity("Breakfast");
    Shown<Activity> shown(id, open);
    auto& combo = shown.find<QComboBox>("activity_approach");
    combo.setFocus();
    combo.lineEdit()->selectAll();
    QTest::keyClicks(combo.lineEdit(), QStringLiteral("Coffee morning"));
    shown.form->commit_typing();
    CHECK(shown.issue("approach").startsWith(QStringLiteral("“Coffee morning” is not in the list.")));
    const auto steps = open.steps();
    QTest::keyClick(combo.lineEdit(), Qt::Key_Return);
    REQUIRE(open.portfolio().all<OwnEntry>().size() == 1);
    CHECK(open.get<Activity>(id).approach.key == "own_coffee_morning");
    CHECK(combo.currentText() == QStringLiteral("Coffee morning"));
    CHECK(open.steps() == steps + 1);
    open.workspace().undo();
    CHECK(open.portfolio().all<OwnEntry>().empty());
    CHECK_FALSE(open.get<Activity>(id).approach);
}

TEST_CASE("Tab leaves a long text, which grows with its lines", "[gui][forms]") {
    OpenProject open;
    const RecordId id = open.add_activity("Breakfast");
    Shown<Activity> shown(id, open);
    auto& text = shown.find<QPlainTextEdit>("activity_what_changed");
    text.setFocus();
    const int before = text.sizeHint().height();
    for (const char* line : {"One", "Two", "Three"}) {
        QTest::keyClicks(&text, QString::fromLatin1(line));
        QTest::keyClick(&text, Qt::Key_Return);
    }
    QTest::keyClicks(&text, QStringLiteral("Four"));
    CHECK(text.sizeHint().height() > before);
    QTest::keyClick(&text, Qt::Key_Tab);
    CHECK_FALSE(text.hasFocus());
    CHECK(open.get<Activity>(id).what_changed == "One\nTwo\nThree\nFour");
}

TEST_CASE("source and visibility are edited like fields", "[gui][forms]") {
    OpenProject open;
    const RecordId id = open.add_activity("Breakfast");
    Shown<Activity> shown(id, open);
    shown.type("activity_source", "Board paper 12");
    shown.form->commit_typing();
    CHECK(open.get<Activity>(id).common.source == "Board paper 12");
    auto& visibility = shown.find<Segmented>("activity_visibility");
    visibility.setFocus();
    const Visibility before = open.get<Activity>(id).common.visibility;
    QTest::keyClick(&visibility, Qt::Key_Left);
    CHECK(open.get<Activity>(id).common.visibility != before);
    shown.find<QCheckBox>("activity_illustrative").click();
    CHECK(open.get<Activity>(id).common.illustrative);
}

TEST_CASE("the form empties when its record goes", "[gui][forms]") {
    OpenProject open;
    const RecordId id = open.add_activity("Breakfast");
    Shown<Activity> shown(id, open);
    shown.type("activity_title", "Tea");
    open.workspace().remove(entity<Activity>(), {id});
    CHECK(shown.form->record() == 0);
    CHECK(shown.find<TitleField>("activity_title").text().isEmpty());
    CHECK(shown.find<TitleField>("activity_title").isReadOnly());
}

TEST_CASE("every kind of record has a form that shows each of its fields once", "[gui][forms]") {
    OpenProject open;
    for (const EntityDef* def : entities()) {
        INFO(def->key);
        const std::unique_ptr<RecordForm> form(make_form(open.workspace(), *def, nullptr));
        for (const FieldDef& field : def->fields) {
            if (field.options.read_only || field.key == "cycle" || field.key == def->owner)
                continue;
            INFO(field.key);
            const QString name = qt(def->key) + QStringLiteral("_") + qt(field.key);
            CHECK(form->findChildren<QWidget*>(name).size() == 1);
        }
    }
}

TEST_CASE("a text of the first page gets a quiet suggestion, which holds nothing up", "[gui][forms]") {
    OpenProject open;
    const RecordId id = open.phase(PhaseKind::plan);
    Shown<Phase> shown(id, open);
    auto& text = shown.find<QPlainTextEdit>("phase_summary");
    const auto hint = [&] { return shown.form->editor("summary")->hint(); };
    text.setFocus();
    QTest::keyClicks(&text, QStringLiteral("The ICB pays."));
    settle(after_commit_ms);
    CHECK(hint() == QStringLiteral("What does ICB stand for? The first page is for everybody."));
    CHECK(shown.issue("summary").isEmpty());
    CHECK(text.accessibleDescription() == hint());
    CHECK(open.get<Phase>(id).summary == "The ICB pays.");
    text.setPlainText(QStringLiteral("The integrated care board (ICB) pays."));
    settle(after_commit_ms);
    CHECK(hint().isEmpty());
    CHECK(text.accessibleDescription().isEmpty());
    CHECK(shown.find<QPlainTextEdit>("phase_lessons").accessibleDescription().isEmpty());
    CHECK(shown.form->findChild<QWidget*>(QStringLiteral("phase_lessons_hint")) == nullptr);
}
