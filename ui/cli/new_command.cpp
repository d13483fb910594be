#include "document/new_file.h"
#include "edit/structure.h"
#include "exchange/answer_json.h"
#include "ui/cli/command.h"
#include "ui/cli/open_file.h"

#include <ostream>

namespace tandem::cli {

namespace {

struct NewOptions {
    std::string file;
    std::string title;
    std::string place;
    bool blank = false;
    bool force = false;
};

// A sentence of its own becomes the first part of another.
std::string without_full_stop(std::string text) {
    if (text.ends_with('.'))
        text.pop_back();
    return text;
}

int make_new(const NewOptions& options, Invocation& call) {
    Beginning beginning(call.clock);
    EditBuilder builder(beginning.context());
    const StepResult made = add_project(builder, {options.title, options.place, {}, !options.blank});
    if (!made.ok())
        throw Error(ErrorCode::usage, without_full_stop(made.issues.front().text), "no file was made",
                    "give another --title or --place");
    beginning.take(builder.take());
    beginning.write(path_of(options.file), options.force);
    if (call.json)
        call.out << made_json(options.file, "P1") << '\n';
    else
        call.err << "Made " << options.file << " with project P1.\n";
    return done;
}

}  // namespace

void add_new(CLI::App& app, Invocation& call) {
    const auto options = std::make_shared<NewOptions>();
    CLI::App* command = subcommand(app, call, "new", "Make a file with one project",
                                   [options, &call] { return make_new(*options, call); });
    command->add_option("FILE", options->file, "The file to make")->required();
    command->add_option("--title", options->title, "Title of the project")->required();
    command->add_option("--place", options->place, "Place it is for");
    command->add_flag("--blank", options->blank, "Without the framework's key tasks and co-produced tasks");
    command->add_flag("--force", options->force, "Replace a file of that name");
}

}  // namespace tandem::cli
