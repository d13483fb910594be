#include "exchange/answer_json.h"
#include "ui/cli/command.h"
#include "ui/cli/open_file.h"

#include <ostream>

namespace tandem::cli {

namespace {

struct CopyOptions {
    std::string file;
    std::string target;
    bool with_history = false;
    bool force = false;
};

int copy_file(const CopyOptions& options, Invocation& call) {
    open_to_read(options.file, call.clock)
        ->copy_to(path_of(options.target), options.with_history, options.force);
    if (call.json)
        call.out << made_json(options.target, {}) << '\n';
    else
        call.err << "Copied to " << options.target
                 << (options.with_history ? " with its history.\n" : " without its history.\n");
    return done;
}

}  // namespace

void add_copy(CLI::App& app, Invocation& call) {
    const auto options = std::make_shared<CopyOptions>();
    CLI::App* command = subcommand(
        app, call, "copy", "Save a whole copy; without the history, which holds deleted names, unless asked",
        [options, &call] { return copy_file(*options, call); });
    command->add_option("FILE", options->file, "The file to copy")->required();
    command->add_option("OUT", options->target, "The copy to make")->required();
    command->add_flag("--with-history", options->with_history,
                      "Keep the history: undo works in the copy too");
    command->add_flag("--force", options->force, "Replace a file of that name");
}

}  // namespace tandem::cli
