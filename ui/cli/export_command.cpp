#include "exchange/answer_json.h"
#include "exchange/export_json.h"
#include "ui/cli/command.h"
#include "ui/cli/open_file.h"
#include "ui/print/save.h"

#include <ostream>

namespace tandem::cli {

namespace {

struct ExportOptions {
    std::string file;
    std::string project;
    std::string out;
};

int export_file(const ExportOptions& options, Invocation& call) {
    if (ending_of(options.out) != ".json")
        throw Error(ErrorCode::usage, "An export's name ends in .json", "nothing was written",
                    "give -o a name such as plan.json");
    const auto document = open_to_read(options.file, call.clock);
    const RecordId project =
        options.project.empty() ? 0 : project_in(document->portfolio(), options.project).common.id;
    save_whole(path_of(options.out), export_text(document->portfolio(), project));
    if (call.json)
        call.out << made_json(options.out, options.project) << '\n';
    else
        call.err << "Exported to " << options.out << ".\n";
    return done;
}

}  // namespace

void add_export(CLI::App& app, Invocation& call) {
    const auto options = std::make_shared<ExportOptions>();
    CLI::App* command = subcommand(app, call, "export", "Write the whole file, or one project, as JSON",
                                   [options, &call] { return export_file(*options, call); });
    command->add_option("FILE", options->file, "The file to export")->required();
    command->add_option("--project", options->project, "Code of the one project to export");
    command->add_option("-o", options->out, "The JSON file to write")->required();
}

}  // namespace tandem::cli
