// Closing, quitting or opening another file while something is not saved: nothing goes without a word.
#include "gui/support/full_disk.h"
#include "gui/support/typed_field.h"
#include "model/outcomes.h"
#include "ui/kit/text.h"

#include <QtCore/QTimer>
#include <QtTest/QtTest>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMessageBox>
#include <QtWidgets/QPushButton>

namespace tandem::test {

namespace {

// The window beside it keeps the program running when the first one closes.
struct TwoWindows {
    explicit TwoWindows(On what) : desk(what), beside(desk.program().new_window()) {
        beside->show_start();
        beside->show();
        desk.settle();
        QApplication::setActiveWindow(&desk.window());
    }

    // What the question says; answered by a button, or by Escape when there is none.
    QString ask(const std::function<void()>& leave, const QString& button = {}) {
        QString said;
        desk.with_dialog(leave, [&](QWidget& dialog) {
            auto* box = qobject_cast<QMessageBox*>(&dialog);
            REQUIRE(box != nullptr);
            CHECK(box->objectName() == QLatin1String("leave_question"));
            CHECK(box->defaultButton()->objectName() == QLatin1String("leave_stay"));
            said = box->text() + QLatin1Char(' ') + box->informativeText();
            if (button.isEmpty())
                QTest::keyClick(box, Qt::Key_Escape);
            else
                box->findChild<QPushButton*>(button)->click();
        });
        return said;
    }
    std::string title_in_file(Id<Activity> id) {
        return Document::open(utf8(desk.file()), OpenMode::read_only, desk.program().clock())
            ->portfolio()
            .find(id)
            ->title;
    }

    Desk desk;
    MainWindow* beside;
};

}  // namespace

TEST_CASE("Closing, opening another file and quitting ask while a change is not saved", "[gui][shell]") {
    TwoWindows two(On::lambeth);
    Desk& desk = two.desk;
    const QString other = desk.path(QStringLiteral("other.tandem"));
    std::filesystem::copy_file(utf8(desk.file()), utf8(other));
    TypedField field(desk);
    const QString typed = QStringLiteral("Breakfast on Fridays");
    FullDisk disk(4096);
    desk.type(typed);  // not yet tried when the window is closed
    CHECK(two.ask([&] { desk.window().close(); }).contains(QLatin1String("Your last change is not saved.")));
    CHECK(desk.window().isVisible());
    two.ask([&] { CHECK_FALSE(desk.window().open_file(other)); });
    two.ask([&] { desk.window().show_start(); });
    two.ask([&] { desk.program().quit(); });
    CHECK(desk.program().windows().size() == 2);
    CHECK(desk.window().path() == desk.file());
    CHECK(field.line->toPlainText() == typed);

    // The disk is tried once more before anything is asked.
    disk.free_some();
    const Id<Activity> id = field.id;
    CHECK(desk.window().close());
    desk.settle();
    CHECK(desk.program().windows().size() == 1);
    CHECK(two.title_in_file(id) == utf8(typed));
}

TEST_CASE("A change that is not saved goes only when it is given up", "[gui][shell]") {
    TwoWindows two(On::lambeth);
    Desk& desk = two.desk;
    TypedField field(desk);
    const Id<Activity> id = field.id;
    const std::string before = field.before;
    FullDisk disk(4096);
    desk.type(QStringLiteral("Breakfast on Fridays"));
    two.ask([&] { desk.window().close(); }, QStringLiteral("leave_give_up"));
    CHECK(desk.program().windows().size() == 1);
    disk.free_some();
    CHECK(two.title_in_file(id) == before);
}

TEST_CASE("A change that this file does not take is kept by a copy elsewhere, and then the window may go",
          "[gui][shell]") {
    TwoWindows two(On::lambeth);
    Desk& desk = two.desk;
    TypedField field(desk);
    const Id<Activity> id = field.id;
    const std::filesystem::path file = utf8(desk.file());
    const std::filesystem::path away = utf8(desk.path(QStringLiteral("away.tandem")));
    std::filesystem::rename(file, away);
    std::filesystem::copy_file(away, file);  // another file has the name
    desk.type(QStringLiteral("Breakfast on Fridays"));
    const QString copy = desk.path(QStringLiteral("mine.tandem"));
    bool chooses = false;  // a place for the copy
    QTimer answers;
    QObject::connect(&answers, &QTimer::timeout, &answers, [&] {
        QWidget* const dialog = QApplication::activeModalWidget();
        if (auto* button =
                dialog == nullptr ? nullptr : dialog->findChild<QPushButton*>(QStringLiteral("leave_copy")))
            button->click();
        auto* name =
            dialog == nullptr ? nullptr : dialog->findChild<QLineEdit*>(QStringLiteral("fileNameEdit"));
        if (name == nullptr || !dialog->isVisible())
            return;
        answers.stop();
        name->setText(copy);
        QMetaObject::invokeMethod(dialog, chooses ? "accept" : "reject");
    });
    answers.start(10);
    CHECK_FALSE(desk.window().close());  // no place was chosen
    CHECK(desk.window().isVisible());
    CHECK_FALSE(std::filesystem::exists(utf8(copy)));
    chooses = true;
    answers.start(10);
    CHECK(desk.window().close());
    desk.settle();
    CHECK(desk.program().windows().size() == 1);
    CHECK(two.title_in_file(id) == field.before);
    CHECK(Document::open(utf8(copy), OpenMode::read_only, desk.program().clock())
              ->portfolio()
              .find(id)
              ->title == "Breakfast on Fridays");
}

TEST_CASE("A text that cannot stand is asked about, and a file that another window shows is not",
          "[gui][shell]") {
    TwoWindows two(On::lambeth);
    Desk& desk = two.desk;
    TypedField field(desk);
    desk.press(Qt::Key_Delete);  // an activity has a title
    const QString said = two.ask([&] { desk.window().close(); });
    CHECK(said.contains(QLatin1String("Title: ")));
    CHECK(field.line->toPlainText().isEmpty());
    desk.press(Qt::Key_Escape);

    REQUIRE(two.beside->open_file(desk.file()));
    QApplication::setActiveWindow(&desk.window());
    field.line->setFocus();
    field.line->selectAll();
    FullDisk disk(4096);
    const QString typed = QStringLiteral("Breakfast on Fridays");
    desk.type(typed);
    two.ask([&] { desk.program().quit(); });  // once, not for each window
    const Id<Activity> id = field.id;
    CHECK(desk.window().close());  // the other one goes on trying
    desk.settle();
    disk.free_some();
    FileLink& file = two.beside->work_area()->workspace().file();
    file.try_again();
    CHECK(file.portfolio().find(id)->title == utf8(typed));
}

TEST_CASE("What was typed into a line that adds, and not added, is asked about", "[gui][shell]") {
    TwoWindows two(On::lambeth);
    Desk& desk = two.desk;
    desk.go(QStringLiteral("activities"));
    desk.press(Qt::Key_N);
    desk.type(QStringLiteral("A walk by the river"));
    desk.go(QStringLiteral("outcomes"), desk.portfolio().all<Indicator>().rows().front().common.id);
    desk.press(Qt::Key_N);
    desk.type(QStringLiteral("Better rest"));
    const QString said = two.ask([&] { desk.window().close(); });
    CHECK(said.contains(QLatin1String("What you typed is not added yet.")));
    CHECK(said.contains(QLatin1String("Date of the reading: Better rest")));
    CHECK(said.contains(QLatin1String("Add activity: A walk by the river")));
    CHECK(desk.window().isVisible());

    // Added, it is nothing to ask about; the source stays for the next reading.
    QApplication::setActiveWindow(&desk.window());
    desk.settle();
    auto* date = desk.find_as<QLineEdit>(QStringLiteral("reading_date"));
    CHECK(date->text() == QLatin1String("Better rest"));
    date->setText(QStringLiteral("March 2026"));
    desk.find_as<QLineEdit>(QStringLiteral("reading_value"))->setText(QStringLiteral("4"));
    auto* source = desk.find_as<QLineEdit>(QStringLiteral("reading_source"));
    source->setText(QStringLiteral("survey"));
    source->setFocus();
    desk.press(Qt::Key_Return);
    REQUIRE(date->text().isEmpty());
    CHECK(source->text() == QLatin1String("survey"));
    desk.go(QStringLiteral("activities"));
    auto* line = desk.find_as<QLineEdit>(QStringLiteral("activities_add_line_text"));
    line->setFocus();
    desk.press(Qt::Key_Return);
    REQUIRE(desk.portfolio().all<Activity>().rows().back().title == "A walk by the river");
    CHECK(desk.window().close());
    CHECK_FALSE(desk.window().isVisible());
}

}  // namespace tandem::test
