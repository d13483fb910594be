#include "exchange/report_json.h"
#include "report/build.h"
#include "ui/cli/command.h"
#include "ui/cli/open_file.h"
#include "ui/cli/report_formats.h"
#include "ui/print/pdf.h"
#include "ui/print/save.h"

#include <QtGui/QGuiApplication>

#include <future>
#include <ostream>

namespace tandem::cli {

namespace {

struct ReportCommandOptions {
    std::string file;
    std::string kind = "phase";
    std::string phase;
    std::string project;
    std::string edition;
    std::string out;
    std::string as_at;
    std::int64_t cycle = 0;
    int text_size = 0;  // in points; 0 = not asked for
    bool large_print = false;
    int table = 0;  // from 1; 0 = not asked for
    bool attach_data = false;
};

constexpr int large_print_pt = 18;

[[noreturn]] void refuse(std::string what, std::string advice) {
    throw Error(ErrorCode::usage, std::move(what), "nothing was written", std::move(advice));
}

// How the options go together; each of them alone was looked at before.
void check_options(const ReportCommandOptions& options, const ReportKindInfo& kind,
                   const std::string& ending) {
    if (!is_report_ending(ending))
        refuse("The report's name ends in none of " + report_endings(), "give -o a name such as report.pdf");
    if (ending == ".csv" && options.table == 0)
        refuse("CSV holds one table",
               "give --table and its number in the report, or -o a name ending in .xlsx");
    if (ending != ".csv" && options.table != 0)
        refuse("One table alone is written as CSV", "give -o a name that ends in .csv, or leave out --table");
    if (kind.of_phase && options.phase.empty())
        refuse("A report of a phase needs to know which", "give --phase analyse, plan, do or review");
    if (!kind.of_phase && !options.phase.empty())
        refuse("A report of the kind " + std::string(kind.code) + " is about the whole cycle",
               "leave out --phase, or ask for --kind phase");
    if (options.large_print && options.text_size != 0 && options.text_size != large_print_pt)
        refuse("Large print is 18 point", "give --large-print or --text-size, not both");
    const bool has_size = options.large_print || options.text_size != 0;
    if (has_size && ending != ".pdf")
        refuse("A size of text is for printed pages, and " + ending + " has none",
               "leave it out, or give -o a name that ends in .pdf");
    if (options.attach_data && ending != ".pdf")
        refuse("Only a PDF can have records attached, not " + ending,
               "leave out --attach-data, or give -o a name that ends in .pdf");
    if (options.text_size != 0 && options.text_size < kind.least_text_pt)
        refuse("A report of the kind " + std::string(kind.code) + " has letters of at least " +
                   std::to_string(static_cast<int>(kind.least_text_pt)) + " point",
               "leave out --text-size, or give a larger one");
}

PrintOptions print_options(const ReportCommandOptions& options, const ReportKindInfo& kind) {
    return {.body_pt = text_size_of(kind.kind, options.large_print ? large_print_pt : options.text_size)};
}

Report report_of(const ReportCommandOptions& options, const Clock& clock) {
    const PartialDate as_at = day_from(options.as_at, clock);
    const auto document = open_to_read(options.file, clock);
    ReportOptions wanted;
    wanted.project = project_in(document->portfolio(), options.project).common.id;
    wanted.cycle = cycle_in(document->portfolio(), wanted.project, options.cycle).common.id;
    wanted.kind = find_report_kind(options.kind)->kind;
    wanted.phase = choice_from_code<PhaseKind>(options.phase);
    wanted.edition = options.edition == "board" ? Edition::board : Edition::public_;
    wanted.as_at = as_at;
    wanted.attaches_records = options.attach_data;
    return build_report(document->portfolio(), wanted);
}

int make_report(const ReportCommandOptions& options, Invocation& call) {
    const std::string ending = ending_of(options.out);
    const ReportKindInfo& kind = *find_report_kind(options.kind);
    check_options(options, kind, ending);
    // The file is read on one processor while the fonts are found on another: they take as long as each
    // other.
    auto building = std::async(std::launch::async, [&] { return report_of(options, call.clock); });
    const auto application = application_for(ending, call);
    if (ending == ".pdf")
        load_fonts(print_options(options, kind));
    const Report report = building.get();
    const WrittenReport written =
        write_report(report, {ending, print_options(options, kind), options.table, options.attach_data});
    for (const std::string& warning : written.warnings)
        call.err << "Note: " << warning << ".\n";
    save_whole(path_of(options.out), written.bytes);
    if (call.json)
        call.out << report_answer_json(options.out, written.pages, report) << '\n';
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
    CLI::App* command = subcommand(app, call, "report", "Write a report as PDF, web page, document or tables",
                                   [options, &call] { return make_report(*options, call); });
    command->add_option("FILE", options->file, "The file to report on")->required();
    std::vector<std::string> kinds;
    for (const ReportKindInfo& kind : report_kinds())
        kinds.emplace_back(kind.code);
    command
        ->add_option("--kind", options->kind,
                     "phase (unless given), cycle (the whole of it), summary (two pages in plain English) or "
                     "leaflet (you said, we did)")
        ->check(CLI::IsMember(kinds));
    command->add_option("--phase", options->phase, "analyse, plan, do or review; of the kind phase only")
        ->check(CLI::IsMember({"analyse", "plan", "do", "review"}));
    command->add_option("--edition", options->edition, "public or board")
        ->required()
        ->check(CLI::IsMember({"public", "board"}));
    command->add_option("--project", options->project, "Code of the project");
    command->add_option("--cycle", options->cycle, "Number of the cycle; the open one, else the newest");
    command->add_option("--as-at", options->as_at,
                        "The day the report is of, such as 2026-11-21; today unless given");
    command->add_flag("--large-print", options->large_print, "PDF: letters of 18 point");
    std::vector<int> sizes;
    for (const double size : report_text_sizes)
        sizes.push_back(static_cast<int>(size));
    command->add_option("--text-size", options->text_size, "PDF: letters of 12, 16 or 18 point")
        ->check(CLI::IsMember(sizes));
    command->add_option("--table", options->table, "CSV: which table, by its number in the report")
        ->check(CLI::PositiveNumber);
    command->add_flag("--attach-data", options->attach_data,
                      "PDF of the board edition, phase or cycle: attach the records it was made of, as JSON. "
                      "They say more than its pages");
    command->add_option("-o", options->out, "The report to write: " + report_endings())->required();
}

}  // namespace tandem::cli
