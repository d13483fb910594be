// Records in and out by the window: export, import, and a file dropped on it.
#include "gui/support/desk.h"
#include "model/people.h"
#include "model/project.h"
#include "ui/kit/text.h"

#include <QtCore/QMimeData>
#include <QtCore/QThread>
#include <QtCore/QTimer>
#include <QtCore/QUrl>
#include <QtGui/QDropEvent>
#include <QtTest/QtTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMessageBox>
#include <QtWidgets/QPushButton>

namespace tandem::test {

namespace {

// Triggers an action that asks for a file, names this one, and presses Yes or Close in each box that follows.
// Gives what the boxes said.
QString with_file(Desk& desk, const QString& action, const QString& path) {
    QString said;
    bool chosen = false;
    const int level = QThread::currentThread()->loopLevel();
    QTimer answers;
    QObject::connect(&answers, &QTimer::timeout, &answers, [&] {
        QWidget* const modal = QApplication::activeModalWidget();
        // An answer to a dialog that is only being shown would be lost.
        if (QThread::currentThread()->loopLevel() <= level)
            return;
        if (auto* files = qobject_cast<QFileDialog*>(modal)) {
            chosen = true;
            // Not selectFile(), which leaves the name alone while somebody may be typing it.
            files->findChild<QLineEdit*>()->setText(path);
            QMetaObject::invokeMethod(files, "accept");
        } else if (auto* box = qobject_cast<QMessageBox*>(modal)) {
            said += box->text() + QLatin1Char('\n') + box->informativeText() + QLatin1Char('\n');
            if (QAbstractButton* yes = box->button(QMessageBox::Yes))
                yes->click();
            else
                box->close();
        }
    });
    answers.start(10);
    desk.trigger(action);
    CHECK(chosen);
    return said;
}

const QString export_action = QStringLiteral("action_export");
const QString import_action = QStringLiteral("action_import");

// Answers the question that undoing an import asks.
void undo_and(Desk& desk, bool agree) {
    desk.with_dialog([&] { desk.trigger(QStringLiteral("action_undo")); },
                     [&](QWidget& dialog) {
                         REQUIRE(dialog.objectName() == QLatin1String("undo_import_question"));
                         const auto* shade = desk.window().findChild<QWidget*>(QStringLiteral("shade"));
                         REQUIRE(shade != nullptr);
                         CHECK(shade->size() == desk.window().size());
                         if (agree)
                             dialog.findChild<QPushButton*>(QStringLiteral("undo_import"))->click();
                         else
                             QTest::keyClick(&dialog, Qt::Key_Escape);
                     });
    CHECK(desk.window().findChild<QWidget*>(QStringLiteral("shade")) == nullptr);
}

}  // namespace

TEST_CASE("What one window exports another imports as one step, and asks before all of it is taken back",
          "[gui][shell]") {
    const TempFolder between;
    const QString records = qt((between / "records.json").string());
    std::size_t exported = 0;
    {
        Desk from(On::lambeth);
        with_file(from, export_action, records);
        exported = from.portfolio().record_count();
    }
    Desk desk(On::blank);
    const std::size_t before = desk.portfolio().record_count();
    CHECK(with_file(desk, import_action, records).contains(QLatin1String("records were added.")));
    CHECK(desk.portfolio().record_count() == before + exported);
    CHECK(desk.portfolio().all<Project>().size() == 2);

    undo_and(desk, false);
    CHECK(desk.portfolio().record_count() == before + exported);
    undo_and(desk, true);
    CHECK(desk.portfolio().record_count() == before);
    desk.trigger(QStringLiteral("action_redo"));
    CHECK(desk.portfolio().record_count() == before + exported);
    CHECK(desk.is_sound());
}

TEST_CASE("A step after an import is taken back without a question", "[gui][shell]") {
    const TempFolder between;
    const QString records = qt((between / "records.json").string());
    Desk desk(On::lambeth);
    with_file(desk, export_action, records);
    with_file(desk, import_action, records);  // all is there already: nothing is made
    const std::size_t before = desk.portfolio().all<Group>().size();
    REQUIRE(desk.workspace().create(entity<Group>(), {{"name", std::string("Carers")}}).ok());
    desk.trigger(QStringLiteral("action_undo"));
    CHECK(desk.portfolio().all<Group>().size() == before);
}

TEST_CASE("What is no export changes nothing, and the window says why", "[gui][shell]") {
    Desk desk(On::lambeth);
    const QString notes = desk.path(QStringLiteral("notes.json"));
    write_bytes(utf8(notes), "Breakfasts on Monday");
    const std::size_t before = desk.portfolio().record_count();
    CHECK(with_file(desk, import_action, notes).contains(QLatin1String("What to do:")));
    CHECK(desk.portfolio().record_count() == before);
    CHECK(desk.workspace().can_edit());
}

TEST_CASE("A project dropped on the window is opened", "[gui][shell]") {
    Desk desk(On::start_page);
    const Desk other(On::lambeth);
    const QString copy = desk.path(QStringLiteral("dropped.tandem"));
    std::filesystem::copy_file(utf8(other.file()), utf8(copy));
    QMimeData what;
    what.setUrls({QUrl::fromLocalFile(copy)});
    QDragEnterEvent enters(QPoint(50, 50), Qt::CopyAction, &what, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&desk.window(), &enters);
    CHECK(enters.isAccepted());
    QDropEvent drops(QPointF(50, 50), Qt::CopyAction, &what, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&desk.window(), &drops);
    desk.settle();
    REQUIRE(desk.window().work_area() != nullptr);
    CHECK(desk.window().path() == copy);

    what.setUrls({QUrl::fromLocalFile(QStringLiteral("/tmp/notes.txt"))});
    QDragEnterEvent stranger(QPoint(50, 50), Qt::CopyAction, &what, Qt::LeftButton, Qt::NoModifier);
    stranger.ignore();
    QCoreApplication::sendEvent(&desk.window(), &stranger);
    CHECK_FALSE(stranger.isAccepted());
}

}  // namespace tandem::test
