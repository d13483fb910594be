// The report centre's files for an office suite; the rest of the page is in reports_test.cpp.
#include "catch.h"
#include "gui/office/zip_tools.h"
#include "gui/support/shown_page.h"
#include "model/choices.h"
#include "report/build.h"
#include "ui/kit/segmented.h"
#include "ui/kit/text.h"
#include "ui/office/workbook.h"

#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>

namespace {

using namespace tandem;
using tandem::test::ShownPage;

// The report centre on the public report of Plan, built and shown.
struct Centre {
    Centre() : shown(QStringLiteral("reports"), "illustrative", QSize(1366, 768)) {
        shown.find<Segmented>(QStringLiteral("report_edition")).set_current(QStringLiteral("public"));
        shown.arrive({QStringLiteral("reports"), 0, QStringLiteral("plan")});
        auto& save = shown.find<QPushButton>(QStringLiteral("report_save_document"));
        // Not the report of the phase before, which may be ready first.
        const auto tables = static_cast<qsizetype>(sheets_of(report()).size());
        REQUIRE(
            QTest::qWaitFor([&] { return save.isEnabled() && menu().actions().size() == tables; }, 30'000));
    }

    // The menu of tables as it opens.
    QMenu& menu() {
        auto& menu = shown.find<QMenu>(QStringLiteral("report_table_menu"));
        Q_EMIT menu.aboutToShow();
        return menu;
    }
    QAction& choice(int table, int which) { return *menu().actions().at(table)->menu()->actions().at(which); }
    // The dialog of a save stands: gives it a name and waits for the file.
    QByteArray saved_as(const QString& name) {
        const QString path = folder.filePath(name);
        auto* dialog = shown.page().findChild<QFileDialog*>(QStringLiteral("report_save_dialog"));
        REQUIRE(dialog != nullptr);
        CHECK(name.endsWith(QLatin1Char('.') + dialog->defaultSuffix()));
        Q_EMIT dialog->fileSelected(path);
        dialog->close();
        shown.settle();
        REQUIRE(QTest::qWaitFor([&] { return QFile::exists(path); }, 30'000));
        auto& save = shown.find<QPushButton>(QStringLiteral("report_save_document"));
        REQUIRE(QTest::qWaitFor([&] { return save.isEnabled(); }, 30'000));
        QFile file(path);
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }
    Report report() {
        return build_report(shown.portfolio(),
                            {shown.workspace().project().value, shown.workspace().cycle().value,
                             PhaseKind::plan, Edition::public_, shown.workspace().today()});
    }

    ShownPage shown;
    QTemporaryDir folder;
};

}  // namespace

TEST_CASE("the report centre saves a document for a word processor", "[gui][views]") {
    Centre centre;
    centre.shown.press(QStringLiteral("report_save_document"));
    const QByteArray odt = centre.saved_as(QStringLiteral("plan.odt"));
    const auto headings =
        test::elements_named(test::elements_of(test::content_of(odt, "content.xml")), "text:h");
    std::vector<std::string> wanted;
    for (const Block& block : centre.report().blocks)
        if (const auto* heading = std::get_if<Heading>(&block))
            wanted.push_back(heading->text);
    REQUIRE(headings.size() == wanted.size());
    for (std::size_t i = 0; i < wanted.size(); ++i)
        CHECK(headings[i].text.toStdString() == wanted[i]);
}

TEST_CASE("the report centre saves all tables as a spreadsheet", "[gui][views]") {
    Centre centre;
    centre.shown.press(QStringLiteral("report_save_spreadsheet"));
    const QByteArray xlsx = centre.saved_as(QStringLiteral("plan.xlsx"));
    const auto sheets =
        test::elements_named(test::elements_of(test::content_of(xlsx, "xl/workbook.xml")), "sheet");
    CHECK(sheets.size() == 1 + sheets_of(centre.report()).size());
}

TEST_CASE("the report centre copies and saves one table as CSV", "[gui][views]") {
    Centre centre;
    const std::vector<Sheet> sheets = sheets_of(centre.report());
    QStringList offered;
    for (const QAction* action : centre.menu().actions())
        offered += action->text();
    REQUIRE(offered.size() == static_cast<qsizetype>(sheets.size()));
    REQUIRE(sheets.size() > 1);
    CHECK(offered[1] == qt(sheets[1].caption).replace(u'&', QStringLiteral("&&")));

    centre.choice(1, 0).trigger();
    CHECK(QGuiApplication::clipboard()->text() == qt(sheet_csv(sheets[1])));
    CHECK(centre.shown.told.contains(QStringLiteral("Table copied.")));
    centre.choice(1, 1).trigger();
    CHECK(centre.saved_as(QStringLiteral("table.csv")).toStdString() == sheet_csv(sheets[1]));
}
