// Anybody may press anything at any time: thousands of seeded random actions through menus, keys, buttons and
// pages on the sample end without crash, hang or assertion, and with a sound file. Dialogs of files are
// answered too: records are exported and imported, copies, reports and pictures saved, another project
// opened.
//
// TANDEM_WALK sets how many (10,000 before a release; fewer in every CI run), TANDEM_SEED where it begins.
#include "document/interchange.h"
#include "document/sample.h"
#include "edit/random_fill.h"
#include "gui/support/desk.h"
#include "ui/forms/field_editor.h"
#include "ui/kit/text.h"
#include "ui/kit/theme.h"
#include "ui/views/frame/page.h"
#include "ui/views/pages.h"

#include <QtGui/QAction>
#include <QtTest/QtTest>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QApplication>
#include <QtWidgets/QDialog>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPlainTextEdit>

#include <fstream>
#include <iostream>
#include <map>
#include <set>

namespace tandem::test {

namespace {

constexpr int usual_steps = 1'000;

int number_from(const char* name, int usual) {
    const QByteArray text = qgetenv(name);
    return text.isEmpty() ? usual : text.toInt();
}

class Walker {
public:
    Walker(Desk& desk, std::uint64_t seed) : desk_(desk), random_(seed) {
        // To open and to import: projects and records as somebody would send them.
        for (const char* name : {"lambeth", "illustrative"})
            make_sample_file(name, utf8(desk.path(QLatin1String(name) + QStringLiteral(".tandem"))), clock_,
                             false);
        std::ofstream(utf8(desk.path(QStringLiteral("sent.json")))) << export_of(desk.portfolio());
        // Dialogs and popups block the caller until somebody answers.
        QObject::connect(&answerer_, &QTimer::timeout, &answerer_, [this] { answer(); });
        answerer_.start(15);
    }

    void step() {
        const std::string before = state();
        asked_ = false;
        const std::int64_t turn = random_.below(20);
        if (turn < 6)
            menu();
        else if (turn < 12)
            page();
        else if (turn < 16)
            button();
        else if (turn < 19)
            type();
        else
            key();
        desk_.settle();
        ++steps_;
        if (asked_ || state() != before)  // a dialog or a menu that opened was something too
            ++changed_;
    }

    // Actions of the menus not taken so far, in order of name.
    std::vector<std::string> not_taken() {
        std::vector<std::string> missing;
        for (const QAction* action : desk_.window().findChildren<QAction*>())
            if (action->property("in_menus").toBool() && taken_.count(utf8(action->objectName())) == 0 &&
                !ends(*action))
                missing.push_back(utf8(action->objectName()));
        return missing;
    }

    void take(const std::string& name) {
        if (auto* action = desk_.window().findChild<QAction*>(qt(name));
            action != nullptr && action->isEnabled())
            trigger(*action);
    }

    int steps() const { return steps_; }
    int changed() const { return changed_; }
    int files() const { return files_; }  // saved, imported or opened

private:
    // Leaves the project or the program: taken at the end, or there would be nothing left to walk on.
    static bool ends(const QAction& action) {
        static const std::set<QString> names{
            QStringLiteral("action_quit"), QStringLiteral("action_close_window"),
            QStringLiteral("action_close_project"), QStringLiteral("action_new_project"),
            QStringLiteral("action_full_screen")};
        return names.count(action.objectName()) != 0;
    }

    void trigger(QAction& action) {
        taken_.insert(utf8(action.objectName()));
        action.trigger();
        // Only one window is walked on.
        while (desk_.program().windows().size() > 1)
            delete desk_.program().windows().back();
    }

    void menu() {
        std::vector<QAction*> ready;
        for (QAction* action : desk_.window().findChildren<QAction*>())
            if (action->property("in_menus").toBool() && action->isEnabled() && !action->isChecked() &&
                !ends(*action))
                ready.push_back(action);
        trigger(*random_.pick(ready));
    }

    void page() {
        const auto pages = all_pages();
        std::vector<const PageDef*> others;
        for (const PageDef& each : pages)
            if (QLatin1String(each.key) != desk_.window().work_area()->current_key())
                others.push_back(&each);
        const PageDef& def = *random_.pick(others);
        desk_.window().go({QLatin1String(def.key), 0, {}});
    }

    void button() {
        std::vector<QAbstractButton*> ready;
        for (auto* found : desk_.window().findChildren<QAbstractButton*>())
            if (found->isVisible() && found->isEnabled() && !found->isChecked())
                ready.push_back(found);
        if (!ready.empty())
            QTest::mouseClick(random_.pick(ready), Qt::LeftButton);
    }

    void type() {
        std::vector<QWidget*> fields;
        for (auto* found : desk_.window().findChildren<QLineEdit*>())
            if (found->isVisible() && found->isEnabled() && !found->isReadOnly())
                fields.push_back(found);
        for (auto* found : desk_.window().findChildren<QPlainTextEdit*>())
            if (found->isVisible() && found->isEnabled() && !found->isReadOnly())
                fields.push_back(found);
        if (fields.empty())
            return key();
        QWidget* const field = random_.pick(fields);
        field->setFocus();
        static const std::vector<QString> texts{
            QStringLiteral("Rest at night"), QStringLiteral("12"), QStringLiteral("31 June 2018"),
            QStringLiteral("2026-04"),       QStringLiteral("-"),  QStringLiteral("x\tz")};
        QTest::keyClicks(field, random_.pick(texts));
    }

    void key() {
        static const std::vector<std::pair<Qt::Key, Qt::KeyboardModifiers>> keys{
            {Qt::Key_Tab, {}},
            {Qt::Key_Tab, Qt::ShiftModifier},
            {Qt::Key_Down, {}},
            {Qt::Key_Up, {}},
            {Qt::Key_Left, {}},
            {Qt::Key_Right, {}},
            {Qt::Key_Return, {}},
            {Qt::Key_Space, {}},
            {Qt::Key_Escape, {}},
            {Qt::Key_Delete, {}},
            {Qt::Key_N, {}},
            {Qt::Key_D, {}},
            {Qt::Key_T, {}},
            {Qt::Key_M, {}},
            {Qt::Key_H, {}},
            {Qt::Key_1, {}},
            {Qt::Key_3, {}},
            {Qt::Key_F2, {}},
            {Qt::Key_F6, {}},
            {Qt::Key_Plus, {}},
            {Qt::Key_Minus, {}},
            {Qt::Key_Home, {}},
            {Qt::Key_End, {}},
            {Qt::Key_PageDown, {}},
            {Qt::Key_Slash, {}},
            {Qt::Key_Down, Qt::AltModifier},
            {Qt::Key_Z, Qt::ControlModifier},
            {Qt::Key_C, Qt::ControlModifier},
            {Qt::Key_V, Qt::ControlModifier},
            {Qt::Key_A, Qt::ControlModifier},
            {Qt::Key_Right, Qt::ShiftModifier}};
        const auto& [what, modifiers] = random_.pick(keys);
        QWidget* const target = QApplication::focusWidget();
        QTest::keyClick(target == nullptr ? &desk_.window() : target, what, modifiers);
    }

    void answer() {
        if (QWidget* popup = QApplication::activePopupWidget()) {
            asked_ = true;
            QTest::keyClick(popup, random_.chance(50) ? Qt::Key_Down : Qt::Key_Escape);
            if (++popup_turns_ > 3)
                popup->close();
            return;
        }
        popup_turns_ = 0;
        QWidget* const modal = QApplication::activeModalWidget();
        if (modal == nullptr)
            return;
        asked_ = true;
        if (auto* files = qobject_cast<QFileDialog*>(modal))
            return answer(*files);
        auto* dialog = qobject_cast<QDialog*>(modal);
        if (dialog != nullptr && (random_.chance(50) || ++modal_turns_ > 5)) {
            modal_turns_ = 0;
            random_.chance(50) ? dialog->reject() : dialog->accept();
        } else {
            QTest::keyClick(modal, random_.chance(50) ? Qt::Key_Tab : Qt::Key_Space);
        }
    }

    // One in three is given up, as people do. What is saved gets a name of its own.
    void answer(QFileDialog& files) {
        auto* name = files.findChild<QLineEdit*>(QStringLiteral("fileNameEdit"));
        const QString filter = files.nameFilters().value(0);
        if (name == nullptr || files.fileMode() == QFileDialog::Directory || random_.chance(33))
            return files.reject();
        if (files.acceptMode() == QFileDialog::AcceptSave)
            name->setText(desk_.path(QStringLiteral("saved %1").arg(++saved_)));
        else if (filter.contains(QLatin1String(".json")))
            name->setText(desk_.path(QStringLiteral("sent.json")));
        else
            name->setText(desk_.path(random_.chance(50) ? QStringLiteral("lambeth.tandem")
                                                        : QStringLiteral("illustrative.tandem")));
        ++files_;
        static_cast<QDialog&>(files).accept();
    }

    std::string state() {
        std::string all;
        if (desk_.window().work_area() != nullptr) {
            all = std::to_string(desk_.workspace().document().last_edit()) +
                  utf8(text_of_place(desk_.window().work_area()->here()));
        }
        const QWidget* focus = QApplication::focusWidget();
        all += '/' + std::to_string(reinterpret_cast<std::uintptr_t>(focus));
        if (const auto* line = qobject_cast<const QLineEdit*>(focus))
            all += utf8(line->text());
        all += '/' + std::to_string(Theme::instance().text_size()) +
               std::to_string(static_cast<int>(Theme::instance().choice()));
        // What is on the screen, coarsely.
        const QImage image =
            desk_.window().grab().toImage().scaled(480, 300).convertToFormat(QImage::Format_RGB32);
        all += std::to_string(qHashBits(image.constBits(), static_cast<std::size_t>(image.sizeInBytes())));
        return all;
    }

    Desk& desk_;
    Random random_;
    QTimer answerer_;
    std::set<std::string> taken_;
    Clock clock_;
    int steps_ = 0;
    int changed_ = 0;
    int saved_ = 0;
    int files_ = 0;
    bool asked_ = false;  // something opened and wanted an answer during this step
    int popup_turns_ = 0;
    int modal_turns_ = 0;
};

}  // namespace

TEST_CASE("A random walk through menus, keys and pages leaves the window working and the file sound",
          "[gui][shell]") {
    Desk desk(On::lambeth);
    Walker walker(desk, static_cast<std::uint64_t>(number_from("TANDEM_SEED", 1)));
    const int steps = number_from("TANDEM_WALK", usual_steps);
    for (int i = 0; i < steps; ++i) {
        INFO("step " << i);
        REQUIRE(desk.window().work_area() != nullptr);
        walker.step();
    }
    // What chance left out; some need a page or a state of their own.
    for (const std::string& action : walker.not_taken()) {
        desk.go(QStringLiteral("home"));
        desk.go(QStringLiteral("phase/plan"));
        if (action == "action_forward")
            desk.trigger(QStringLiteral("action_back"));
        if (action == "action_redo")
            walker.take("action_undo");
        walker.take(action);
        desk.settle();
    }
    std::string missing;
    for (const std::string& action : walker.not_taken())
        missing += action + ' ';
    CHECK(missing == "");
    std::cout << walker.steps() << " actions, " << walker.changed() << " changed something, "
              << walker.files() << " files were saved, imported or opened\n";
    CHECK(walker.changed() * 100 >= walker.steps() * 80);
    CHECK(walker.files() * 200 >= walker.steps());
    Theme::instance().set_choice(ThemeChoice::light);
    Theme::instance().set_text_size(100);
    CHECK(desk.is_sound());
    // A text that cannot stand would be asked about (leave_test.cpp).
    for (FieldEditor* editor : desk.window().findChildren<FieldEditor*>())
        if (editor->is_typing())
            editor->take_back();
    // So would one that was typed in a line that adds, and never added.
    for (QLineEdit* line : desk.window().findChildren<QLineEdit*>())
        if (line->property("added_text").isValid())
            line->clear();
    // What leaves nothing to walk on comes last.
    desk.trigger(QStringLiteral("action_full_screen"));
    desk.trigger(QStringLiteral("action_full_screen"));
    desk.trigger(QStringLiteral("action_close_project"));
    CHECK(desk.window().work_area() == nullptr);
    desk.trigger(QStringLiteral("action_new_project"));
    CHECK(desk.find(QStringLiteral("new_next")) != nullptr);
    desk.trigger(QStringLiteral("action_new_window"));
    REQUIRE(desk.program().windows().size() == 2);
    desk.program().windows().back()->findChild<QAction*>(QStringLiteral("action_close_window"))->trigger();
    CHECK(desk.wait_until([&] { return desk.program().windows().size() == 1; }));
    desk.trigger(QStringLiteral("action_quit"));
    CHECK(desk.wait_until([&] { return desk.program().windows().empty(); }));
}

}  // namespace tandem::test
