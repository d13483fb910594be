#include "ui/views/frame/list_saving.h"
#include "catch.h"
#include "gui/support/shown_page.h"
#include "ui/kit/labels.h"
#include "ui/kit/text.h"
#include "ui/views/frame/list_actions.h"
#include "ui/views/frame/list_page.h"
#include "ui/views/frame/record_table.h"

#include <QtCore/QDir>
#include <QtCore/QTemporaryDir>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenu>

namespace {

using namespace tandem;
using tandem::test::ShownPage;

struct SavedList {
    SavedList() : shown(QStringLiteral("activities"), "lambeth", QSize(1280, 800)) {}

    ListPage& page() { return dynamic_cast<ListPage&>(shown.page()); }
    RecordTable& table() { return shown.find<RecordTable>(QStringLiteral("activities_table")); }
    ListActions& actions() {
        auto* found = shown.page().findChild<ListActions*>();
        REQUIRE(found != nullptr);
        return *found;
    }
    // The dialog stands; the person gives this name.
    void save_as(const QString& path) {
        actions().save_spreadsheet();
        auto* dialog = shown.page().findChild<QFileDialog*>(QStringLiteral("list_save_dialog"));
        REQUIRE(dialog != nullptr);
        Q_EMIT dialog->fileSelected(path);
        dialog->close();
    }

    ShownPage shown;
    QTemporaryDir folder;
};

}  // namespace

TEST_CASE("a list becomes a spreadsheet of the rows and columns that are shown", "[gui][views]") {
    SavedList list;
    RecordModel& model = list.page().model();
    list.shown.find<QLineEdit>(QStringLiteral("activities_filter")).setText(QStringLiteral("a"));
    model.sort(list.table().title_column(), Qt::DescendingOrder);
    std::vector<int> columns = list.table().shown_columns();
    REQUIRE(columns.size() > 3);
    const int hidden = columns.back();
    list.table().setColumnHidden(hidden, true);
    columns.pop_back();

    const Workbook book = list.actions().workbook();
    REQUIRE(book.sheets.size() == 1);
    const Sheet& sheet = book.sheets[0];
    REQUIRE(sheet.rows.size() == static_cast<std::size_t>(model.rowCount()));
    REQUIRE(sheet.columns.size() == columns.size());
    for (std::size_t i = 0; i < columns.size(); ++i) {
        CHECK(qt(sheet.columns[i].heading) == model.columns()[static_cast<std::size_t>(columns[i])].heading);
        for (int row = 0; row < model.rowCount(); ++row)
            CHECK(qt(sheet.rows[static_cast<std::size_t>(row)][i]) ==
                  model.index(row, columns[i]).data(Qt::ToolTipRole).toString());
    }
    CHECK(book.created == "2026-11-21T00:00:00Z");
    CHECK(book.stamp == "From the working file, not checked for publication");
}

TEST_CASE("the caption of a saved list says how much of it is shown", "[gui][views]") {
    SavedList list;
    CHECK(list.actions().workbook().sheets[0].caption == "Activities: 8, 21 November 2026");
    list.shown.find<QLineEdit>(QStringLiteral("activities_filter")).setText(QStringLiteral("peer"));
    CHECK(list.actions().workbook().sheets[0].caption == "Activities: 1 of 8, 21 November 2026");
    CHECK(list.actions().workbook().sheets[0].rows.size() == 1);
}

TEST_CASE("headings of groups are no rows of a saved list", "[gui][views]") {
    SavedList list;
    list.page().model().set_group(list.table().shown_columns().back());
    CHECK(list.page().model().rowCount() > 8);
    CHECK(list.actions().workbook().sheets[0].rows.size() == 8);
}

TEST_CASE("a list is saved where the person says, or not at all", "[gui][views]") {
    SavedList list;
    const QString path = list.folder.filePath(QStringLiteral("activities.xlsx"));
    list.save_as(path);
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.read(4) == QByteArray("PK\x03\x04", 4));
    CHECK(list.shown.told == QStringList{QStringLiteral("List saved.")});

    list.save_as(list.folder.filePath(QStringLiteral("not there/activities.xlsx")));
    CHECK(list.shown.told.size() == 1);
    auto& refused = list.shown.find<IssueText>(QStringLiteral("activities_refused"));
    CHECK(refused.text().startsWith(QStringLiteral("The list is not saved: There is no folder")));
    CHECK(QDir(list.folder.path()).entryList(QDir::Files).size() == 1);
}

TEST_CASE("the menu of a list offers to save it", "[gui][views]") {
    SavedList list;
    QMenu menu;
    list.actions().fill_list_menu(menu);
    QStringList offered;
    for (const QAction* action : menu.actions())
        offered += action->text();
    CHECK(offered.contains(QStringLiteral("Save as spreadsheet…")));
}
