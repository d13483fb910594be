#include "base/text.h"
#include "exchange/answer_json.h"
#include "ui/cli/command.h"
#include "ui/cli/open_file.h"

#include <ostream>

namespace tandem::cli {

namespace {

struct MarkOptions {
    std::string file;
    std::string name;
};

int set_mark(const MarkOptions& options, Invocation& call) {
    if (trimmed(options.name).empty() || !is_clean_utf8(options.name) || character_count(options.name) > 500)
        throw Error(ErrorCode::usage, "A restore point needs a name of at most 500 characters",
                    "nothing was changed", "give a name such as \"before the board\"");
    const auto document = open_to_write(options.file, call.clock);
    document->set_mark(options.name);
    if (call.json)
        call.out << marked_json(options.name, document->last_edit()) << '\n';
    else
        call.err << "Restore point “" << options.name << "” set.\n";
    return done;
}

int revert(const MarkOptions& options, Invocation& call) {
    const auto document = open_to_write(options.file, call.clock);
    const EditNumber edit = document->revert_to(options.name);
    if (call.json)
        call.out << marked_json(options.name, edit) << '\n';
    else if (edit == 0)
        call.err << "Nothing has changed since “" << options.name << "”.\n";
    else
        call.err << "Back at “" << options.name << "”; undo takes this back.\n";
    return done;
}

}  // namespace

void add_mark(CLI::App& app, Invocation& call) {
    const auto options = std::make_shared<MarkOptions>();
    CLI::App* command = subcommand(app, call, "mark", "Name the state as it is now, to come back to",
                                   [options, &call] { return set_mark(*options, call); });
    command->add_option("FILE", options->file, "The file")->required();
    command->add_option("NAME", options->name, "Name of the restore point")->required();
}

void add_revert(CLI::App& app, Invocation& call) {
    const auto options = std::make_shared<MarkOptions>();
    CLI::App* command =
        subcommand(app, call, "revert", "Go back to a restore point; itself a step that can be undone",
                   [options, &call] { return revert(*options, call); });
    command->add_option("FILE", options->file, "The file")->required();
    command->add_option("--to", options->name, "Name of the restore point")->required();
}

}  // namespace tandem::cli
