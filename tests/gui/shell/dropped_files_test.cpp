// Files dropped on a window: a project opens wherever it falls, and no field takes a file's path as text.
#include "gui/support/desk.h"
#include "gui/support/typed_field.h"
#include "ui/forms/text_editor.h"
#include "ui/kit/text.h"

#include <QtCore/QMimeData>
#include <QtCore/QUrl>
#include <QtGui/QDragEnterEvent>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QTableView>

#include <memory>

namespace tandem::test {

namespace {

std::unique_ptr<QMimeData> file(const QString& path) {
    auto data = std::make_unique<QMimeData>();
    const QUrl url = QUrl::fromLocalFile(path);
    data->setUrls({url});
    data->setText(url.toString());  // as a file manager gives both
    return data;
}

// As Qt hears it of the system. True when something there would take what is dragged; then it is dropped.
bool drop(QWidget* on, const QMimeData& data) {
    const QPoint at = on->rect().center();
    QDragEnterEvent enter(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    enter.ignore();
    QCoreApplication::sendEvent(on, &enter);
    if (!enter.isAccepted()) {
        QDragLeaveEvent leave;
        QCoreApplication::sendEvent(on, &leave);
        return false;
    }
    QDragMoveEvent move(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(on, &move);
    QDropEvent drop(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(on, &drop);
    return true;
}

QString copy_of(Desk& desk, const QString& name) {
    const QString path = desk.path(name);
    desk.workspace().document().copy_to(utf8(path), false, true);
    return path;
}

}  // namespace

TEST_CASE("A project file that is dropped on a field or a list opens, and its path is written nowhere",
          "[gui][shell]") {
    for (const char* target : {"title", "long text", "filter", "list"}) {
        INFO(target);
        Desk desk(On::lambeth);
        const QString other = copy_of(desk, QStringLiteral("other.tandem"));
        TypedField field(desk);
        const auto steps = desk.workspace().document().last_edit();
        QWidget* on = nullptr;
        if (target == std::string_view("title"))
            on = field.line->viewport();
        else if (target == std::string_view("filter"))
            on = desk.find_as<QLineEdit>(QStringLiteral("activities_filter"));
        else if (target == std::string_view("list"))
            on = desk.find_as<QTableView>(QStringLiteral("activities_table"))->viewport();
        else
            for (GrowingText* box : desk.window().findChildren<GrowingText*>())
                if (box->isVisible() && box != field.line)
                    on = box->viewport();
        REQUIRE(on != nullptr);

        CHECK_FALSE(drop(on, *file(desk.path(QStringLiteral("notes.csv")))));
        CHECK(field.line->toPlainText() == qt(field.before));
        CHECK(desk.window().path() == desk.file());

        REQUIRE(drop(on, *file(other)));
        CHECK(desk.wait_until([&] { return desk.window().path() == other; }));
        CHECK(desk.program().windows().size() == 1);
        CHECK(desk.portfolio().find(field.id)->title == field.before);
        CHECK(desk.workspace().document().last_edit() == steps);
        desk.window().open_file(desk.file());
        CHECK(desk.workspace().document().last_edit() == steps);
        CHECK(desk.portfolio().find(field.id)->title == field.before);
    }
}

TEST_CASE("Words that are dragged are still dropped into a field", "[gui][shell]") {
    Desk desk(On::lambeth);
    desk.go(QStringLiteral("activities"));
    auto* filter = desk.find_as<QLineEdit>(QStringLiteral("activities_filter"));
    QMimeData words;
    words.setText(QStringLiteral("garden"));
    CHECK(drop(filter, words));
    CHECK(filter->text() == QStringLiteral("garden"));
    QMimeData link;
    link.setUrls({QUrl(QStringLiteral("https://example.org/"))});
    link.setText(QStringLiteral("https://example.org/"));
    filter->clear();
    CHECK(drop(filter, link));
    CHECK(filter->text() == QStringLiteral("https://example.org/"));
}

TEST_CASE("Of two windows the one it is dropped on opens the project", "[gui][shell]") {
    Desk desk(On::lambeth);
    const QString second = copy_of(desk, QStringLiteral("second.tandem"));
    const QString third = copy_of(desk, QStringLiteral("third.tandem"));
    desk.program().open(second);
    REQUIRE(desk.program().windows().size() == 2);
    MainWindow* const beside = desk.program().windows().back();
    REQUIRE(beside->path() == second);
    beside->go({QStringLiteral("activities"), 0, {}});
    desk.settle();
    auto* filter = beside->findChild<QLineEdit*>(QStringLiteral("activities_filter"));
    REQUIRE(filter != nullptr);
    CHECK(drop(filter, *file(third)));
    CHECK(desk.wait_until([&] { return beside->path() == third; }));
    CHECK(desk.window().path() == desk.file());
    CHECK(desk.program().windows().size() == 2);
}

}  // namespace tandem::test
