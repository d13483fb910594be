// Paper from the report centre: a printer that writes a file stands for one with paper.
#include "catch.h"
#include "gui/support/shown_page.h"
#include "ui/kit/text.h"

#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtPrintSupport/QPrintDialog>
#include <QtPrintSupport/QPrinter>
#include <QtWidgets/QLabel>
#include <QtWidgets/QMessageBox>
#include <QtWidgets/QPushButton>

#include <qpdf/QPDF.hh>

namespace {

using tandem::test::ShownPage;

// The report centre on a report whose pages are shown, with the print dialog open.
struct Printing {
    Printing() : shown(QStringLiteral("reports"), "illustrative", QSize(1366, 768)) {
        shown.arrive({QStringLiteral("reports"), 0, QStringLiteral("plan")});
        REQUIRE(
            QTest::qWaitFor([&] { return !shown.page().property("busy").toBool() && pages() > 1; }, 30'000));
        QTest::keyClick(&shown.find<QPushButton>(QStringLiteral("report_print")), Qt::Key_Space);
        dialog = shown.page().findChild<QPrintDialog*>(QStringLiteral("report_print_dialog"));
        REQUIRE(dialog);
    }

    int pages() {
        return shown.find<QLabel>(QStringLiteral("report_page_number"))
            .text()
            .section(QLatin1Char(' '), -1)
            .toInt();
    }
    // As the dialog does when its button is pressed; its own part is Qt's.
    void print_to(const QString& path) {
        dialog->printer()->setOutputFormat(QPrinter::PdfFormat);
        dialog->printer()->setOutputFileName(path);
        Q_EMIT dialog->accepted(dialog->printer());
        dialog->close();
        shown.settle();
    }

    ShownPage shown;
    QTemporaryDir folder;
    QPrintDialog* dialog = nullptr;
};

}  // namespace

TEST_CASE("a report is printed with the pages of its preview, or those asked for", "[gui][views]") {
    Printing printing;
    const QString path = printing.folder.filePath(QStringLiteral("paper.pdf"));
    const int all = printing.pages();
    SECTION("all of them, each the right way round") {
        printing.print_to(path);
        QPDF printed;
        printed.processFile(path.toLocal8Bit().constData());
        const auto& sheets = printed.getAllPages();
        CHECK(static_cast<int>(sheets.size()) == all);
        for (auto sheet : sheets) {
            const auto box = sheet.getKey("/MediaBox").getArrayAsRectangle();
            CHECK(std::min(box.urx, box.ury) == Approx(595).margin(1));  // A4 in points
            CHECK(std::max(box.urx, box.ury) == Approx(842).margin(1));
        }
    }
    SECTION("from the second to the third") {
        printing.dialog->printer()->setPrintRange(QPrinter::PageRange);
        printing.dialog->printer()->setFromTo(2, 3);
        printing.print_to(path);
        QPDF printed;
        printed.processFile(path.toLocal8Bit().constData());
        CHECK(printed.getAllPages().size() == 2);
    }
}

TEST_CASE("a printer that takes no pages is told of in words", "[gui][views]") {
    Printing printing;
    printing.print_to(printing.folder.filePath(QStringLiteral("no such folder/paper.pdf")));
    const auto boxes = printing.shown.page().findChildren<QMessageBox*>();
    REQUIRE(boxes.size() == 1);
    CHECK(boxes.front()->text().contains(QStringLiteral("takes no pages")));
    CHECK(boxes.front()->informativeText().contains(QStringLiteral("save the report as a PDF")));
    boxes.front()->close();
}
