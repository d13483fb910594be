#include "ui/views/reports/report_printing.h"

#include "base/error.h"
#include "ui/kit/text.h"
#include "ui/print/page_layout.h"
#include "ui/print/page_painter.h"
#include "ui/print/type_scale.h"

#include <QtGui/QPageSize>
#include <QtGui/QPainter>
#include <QtPrintSupport/QPrintDialog>
#include <QtPrintSupport/QPrinter>
#include <QtWidgets/QMessageBox>

#include <algorithm>

namespace tandem {

namespace {

void paint_on(QPrinter& printer, const print::PageLayout& layout) {
    const int pages = static_cast<int>(layout.pages.size());
    const bool some = printer.printRange() == QPrinter::PageRange && printer.fromPage() > 0;
    const int first = some ? std::min(printer.fromPage(), pages) : 1;
    const int last = some && printer.toPage() >= first ? std::min(printer.toPage(), pages) : pages;
    const double scale = printer.resolution() / 72.0 / print::units_per_point;
    // A printer turns its paper with the page that begins next.
    const auto turn_for = [&](int page) {
        const bool is_sideways = layout.pages[static_cast<std::size_t>(page - 1)].sheet.is_sideways();
        printer.setPageOrientation(is_sideways ? QPageLayout::Landscape : QPageLayout::Portrait);
    };
    turn_for(first);
    QPainter painter;
    if (!painter.begin(&printer))
        throw Error(ErrorCode::io, "The printer “" + utf8(printer.printerName()) + "” takes no pages",
                    "nothing was printed",
                    "see that it is switched on, choose another one, or save the report as a PDF");
    painter.scale(scale, scale);
    for (int page = first; page <= last; ++page) {
        if (page > first) {
            turn_for(page);
            printer.newPage();
        }
        print::paint_page(painter, layout.pages[static_cast<std::size_t>(page - 1)]);
    }
}

void tell(QWidget* window, const Error& error) {
    auto* box = new QMessageBox(QMessageBox::Warning, tr_text("The report is not printed"),
                                qt(error.happened()) + QLatin1Char('.'), QMessageBox::Close, window);
    box->setInformativeText(tr_text("What to do: %1.").arg(qt(error.advice())));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

}  // namespace

void print_report(QWidget* window, PreviewRequest request) {
    auto* dialog = new QPrintDialog(window);
    dialog->setObjectName(QStringLiteral("report_print_dialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOption(QAbstractPrintDialog::PrintPageRange);
    QPrinter* printer = dialog->printer();
    printer->setPageSize(QPageSize(QPageSize::A4));
    printer->setFullPage(true);
    QObject::connect(dialog, qOverload<QPrinter*>(&QPrintDialog::accepted), window,
                     [window, request = std::move(request)](QPrinter* chosen) {
                         try {
                             const Report report = build_report(*request.portfolio, request.options);
                             chosen->setDocName(qt(report.title));
                             paint_on(*chosen, print::lay_out(report, request.print));
                         } catch (const Error& error) {
                             tell(window, error);
                         }
                     });
    dialog->open();
}

}  // namespace tandem
