#include "exchange/report_json.h"
#include "report/build.h"
#include "ui/cli/command.h"
#include "ui/cli/open_file.h"
#include "ui/print/html.h"
#include "ui/print/pdf.h"
#include "ui/print/save.h"

#include <QtCore/QHashFunctions>
#include <QtGui/QGuiApplication>

#include <cstdio>
#include <ostream>

namespace tandem::cli {

namespace {

struct ReportCommandOptions {
    std::string file;
    std::string phase;
    std::string project;
    std::string edition;
    std::string out;
    std::string as_at;
    std::int64_t cycle = 0;
};

Report report_of(const ReportCommandOptions& options, const Clock& clock) {
    const PartialDate as_at = day_from(options.as_at, clock);
    const auto document = open_to_read(options.file, clock);
    ReportOptions wanted;
    wanted.project = project_in(document->portfolio(), options.project).common.id;
    wanted.cycle = cycle_in(document->portfolio(), wanted.project, options.cycle).common.id;
    wanted.phase = choice_from_code<PhaseKind>(options.phase);
    wanted.edition = options.edition == "board" ? Edition::board : Edition::public_;
    wanted.as_at = as_at;
    return build_report(document->portfolio(), wanted);
}

// Qt remarks on the machine (a missing run-time folder, say) are not for the person who asked for a report.
void keep_failures_only(QtMsgType type, const QMessageLogContext&, const QString& message) {
    if (type == QtCriticalMsg || type == QtFatalMsg)
        std::fprintf(stderr, "tandem-planner: %s\n", qPrintable(message));
}

// PDF pages need fonts, and Qt's fonts an application object; never a display.
PdfResult pdf_of(const Report& report, Invocation& call) {
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    qInstallMessageHandler(keep_failures_only);
    // Qt embeds fonts in the order of its hashes: the same report is to be the same bytes.
    QHashSeed::setDeterministicGlobalSeed();
    const QGuiApplication application(call.argc, call.argv);
    return write_pdf(report);
}

int make_report(const ReportCommandOptions& options, Invocation& call) {
    const std::string ending = path_of(options.out).extension().string();
    if (ending != ".pdf" && ending != ".html" && ending != ".json")
        throw Error(ErrorCode::usage, "The report's name ends in none of .pdf, .html and .json",
                    "nothing was written", "give -o a name such as report.pdf");
    const Report report = report_of(options, call.clock);
    int pages = 0;
    if (ending == ".pdf") {
        const PdfResult pdf = pdf_of(report, call);
        pages = pdf.pages;
        for (const QString& warning : pdf.warnings)
            call.err << "Note: " << warning.toStdString() << ".\n";
        save_whole(path_of(options.out), {pdf.bytes.constData(), static_cast<std::size_t>(pdf.bytes.size())});
    } else {
        save_whole(path_of(options.out), ending == ".html" ? write_html(report) : report_json(report));
    }
    if (call.json)
        call.out << report_answer_json(options.out, pages, report) << '\n';
    else {
        call.err << "Report saved: " << options.out << ".\n";
        for (const Withheld& item : report.withheld)
            call.err << "Left out: " << item.what << (item.record.empty() ? "" : " of ") << item.record
                     << " (" << item.reason << ").\n";
    }
    return done;
}

}  // namespace

void add_report(CLI::App& app, Invocation& call) {
    const auto options = std::make_shared<ReportCommandOptions>();
    CLI::App* command = subcommand(app, call, "report", "Write the report of a phase as PDF, HTML or JSON",
                                   [options, &call] { return make_report(*options, call); });
    command->add_option("FILE", options->file, "The file to report on")->required();
    command->add_option("--phase", options->phase, "analyse, plan, do or review")
        ->required()
        ->check(CLI::IsMember({"analyse", "plan", "do", "review"}));
    command->add_option("--edition", options->edition, "public or board")
        ->required()
        ->check(CLI::IsMember({"public", "board"}));
    command->add_option("--project", options->project, "Code of the project");
    command->add_option("--cycle", options->cycle, "Number of the cycle; the open one, else the newest");
    command->add_option("--as-at", options->as_at,
                        "The day the report is of, such as 2026-11-21; today unless given");
    command->add_option("-o", options->out, "The report to write: .pdf, .html or .json")->required();
}

}  // namespace tandem::cli
