#include "ui/cli/report_formats.h"

#include "base/text.h"
#include "exchange/export_json.h"
#include "exchange/report_json.h"
#include "ui/cli/command.h"
#include "ui/office/odt.h"
#include "ui/office/xlsx.h"
#include "ui/print/html.h"
#include "ui/print/pdf.h"
#include "ui/print/pdf_attachment.h"

#include <QtCore/QHashFunctions>
#include <QtGui/QGuiApplication>

#include <algorithm>
#include <cstdio>

namespace tandem::cli {

namespace {

// Qt remarks on the machine (a missing run-time folder, say) are not for the person who asked for a report.
void keep_failures_only(QtMsgType type, const QMessageLogContext&, const QString& message) {
    if (type == QtCriticalMsg || type == QtFatalMsg)
        std::fprintf(stderr, "tandem-planner: %s\n", qPrintable(message));
}

WrittenReport written(const QByteArray& bytes) {
    return {bytes.toStdString()};
}

WrittenReport pdf(const Report& report, const ReportFormat& format) {
    const PdfResult pdf = write_pdf(report, format.print);
    // The very copy of the records that the report was made of, never the file's.
    WrittenReport out =
        written(format.attaches_records
                    ? with_records(pdf.bytes, report, export_text(*report.source, report.project_id))
                    : pdf.bytes);
    out.pages = pdf.pages;
    for (const QString& warning : pdf.warnings)
        out.warnings.push_back(warning.toStdString());
    return out;
}

struct Writer {
    std::string_view ending;
    bool is_painted;  // needs fonts
    WrittenReport (*write)(const Report&, const ReportFormat&);
};

constexpr Writer writers[] = {
    {".pdf", true, &pdf},
    {".html", true,
     [](const Report& report, const ReportFormat&) { return WrittenReport{write_html(report)}; }},
    {".odt", true, [](const Report& report, const ReportFormat&) { return written(write_odt(report)); }},
    {".xlsx", false,
     [](const Report& report, const ReportFormat&) { return written(write_xlsx(workbook_of(report))); }},
    {".csv", false,
     [](const Report& report, const ReportFormat& format) {
         return WrittenReport{table_csv(report, static_cast<std::size_t>(format.table - 1))};
     }},
    {".json", false,
     [](const Report& report, const ReportFormat&) { return WrittenReport{report_json(report)}; }},
};

const Writer* find_writer(std::string_view ending) {
    const auto* const found = std::ranges::find(writers, ending, &Writer::ending);
    return found == std::end(writers) ? nullptr : found;
}

}  // namespace

bool is_report_ending(std::string_view ending) {
    return find_writer(ending) != nullptr;
}

std::string report_endings() {
    std::vector<std::string> endings;
    for (const Writer& writer : writers)
        endings.emplace_back(writer.ending);
    return join_and(endings);
}

std::unique_ptr<QGuiApplication> application_for(std::string_view ending, Invocation& call) {
    if (!find_writer(ending)->is_painted)
        return nullptr;
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    qInstallMessageHandler(keep_failures_only);
    // Qt embeds fonts in the order of its hashes: the same report is to be the same bytes.
    QHashSeed::setDeterministicGlobalSeed();
    return std::make_unique<QGuiApplication>(call.argc, call.argv);
}

WrittenReport write_report(const Report& report, const ReportFormat& format) {
    return find_writer(format.ending)->write(report, format);
}

}  // namespace tandem::cli
