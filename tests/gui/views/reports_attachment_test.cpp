// Attaching the records to a board's PDF from the report centre; what may be attached to what is in
// docs/decisions/0014-records-attached.md.
#include "catch.h"
#include "document/interchange.h"
#include "gui/print/pdf_tools.h"
#include "gui/support/shown_page.h"
#include "ui/kit/segmented.h"
#include "ui/link/settings.h"

#include <QtCore/QFile>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>

namespace {

using namespace tandem;
using tandem::test::quoted;
using tandem::test::ShownPage;

struct Centre {
    Centre() : shown(QStringLiteral("reports"), "illustrative", QSize(1366, 768)) {
        choose_edition(QStringLiteral("board"));
        shown.arrive({QStringLiteral("reports"), 0, QStringLiteral("do")});
        wait();
    }
    ~Centre() { Settings::instance().set_text(QStringLiteral("reports/edition"), {}); }
    void choose_edition(const QString& key) {
        auto& edition = shown.find<Segmented>(QStringLiteral("report_edition"));
        edition.set_current(key);
        Q_EMIT edition.chosen(key);
        wait();
    }
    void wait() {
        shown.settle();
        REQUIRE(QTest::qWaitFor([&] { return !shown.page().property("busy").toBool(); }, 30'000));
    }
    QCheckBox& box() { return shown.find<QCheckBox>(QStringLiteral("report_attach_records")); }
    QString said(const QString& card) {
        QString words;
        for (const QLabel* label : shown.find<QWidget>(card).findChildren<QLabel*>())
            words += label->text() + QLatin1Char('\n');
        return words;
    }
    std::filesystem::path saved(const QString& button, const std::string& name) {
        const std::filesystem::path path = folder / name;
        shown.press(button);
        auto* dialog = shown.page().findChild<QFileDialog*>(QStringLiteral("report_save_dialog"));
        REQUIRE(dialog != nullptr);
        Q_EMIT dialog->fileSelected(QString::fromStdString(path.string()));
        dialog->close();
        auto& open = shown.find<QPushButton>(QStringLiteral("report_open"));
        REQUIRE(QTest::qWaitFor([&] { return open.isVisible(); }, 30'000));
        shown.settle();
        return path;
    }

    ShownPage shown;
    test::TempFolder folder;
};

const QString save_pdf = QStringLiteral("report_save_pdf");

}  // namespace

TEST_CASE("a board's PDF has the records attached when they are asked for, and says so", "[gui][views]") {
    Centre centre;
    CHECK_FALSE(centre.box().isChecked());
    CHECK_FALSE(centre.said(QStringLiteral("report_withheld")).contains(QStringLiteral("Attached")));
    const auto without = centre.saved(save_pdf, "without.pdf");
    CHECK(test::run("pdfdetach -list " + quoted(without)).text.starts_with("0 embedded files"));

    centre.box().click();
    centre.wait();
    CHECK(centre.said(QStringLiteral("report_withheld")).contains(QStringLiteral("Attached to the PDF")));
    const auto with = centre.saved(save_pdf, "with.pdf");
    const Portfolio& portfolio = centre.shown.portfolio();
    CHECK(test::run("pdfdetach -save 1 -o /dev/stdout " + quoted(with)).text ==
          export_of(portfolio, centre.shown.workspace().project().value));
    CHECK(test::run("pdftotext " + quoted(with) + " -").text.find("Attached") != std::string::npos);

    // Nothing else can have anything attached, and nothing else says that it has.
    const auto web = centre.saved(QStringLiteral("report_save_web"), "report.html");
    QFile page(QString::fromStdString(web.string()));
    REQUIRE(page.open(QIODevice::ReadOnly));
    CHECK_FALSE(page.readAll().contains("Attached"));
}

TEST_CASE("records can be attached to the board edition of a report in full only", "[gui][views]") {
    Centre centre;
    CHECK(centre.box().isEnabled());
    centre.box().click();
    centre.wait();

    centre.choose_edition(QStringLiteral("public"));
    CHECK_FALSE(centre.box().isEnabled());
    CHECK_FALSE(centre.box().isChecked());
    const auto path = centre.saved(save_pdf, "public.pdf");
    CHECK(test::run("pdfdetach -list " + quoted(path)).text.starts_with("0 embedded files"));
    // Back at the board edition it has to be asked for anew.
    centre.choose_edition(QStringLiteral("board"));
    CHECK(centre.box().isEnabled());
    CHECK_FALSE(centre.box().isChecked());

    auto& choice = centre.shown.find<QComboBox>(QStringLiteral("report_phase"));
    for (const auto& [kind, allowed] :
         {std::pair("leaflet", false), std::pair("cycle", true), std::pair("summary", false)}) {
        choice.setCurrentIndex(choice.findData(QString::fromLatin1(kind)));
        centre.wait();
        CHECK(centre.box().isEnabled() == allowed);
    }
}
