#include "base/number.h"
#include "document/new_file.h"
#include "document/sample.h"
#include "edit/large_project.h"
#include "exchange/answer_json.h"
#include "ui/cli/command.h"
#include "ui/cli/open_file.h"

#include <ostream>

namespace tandem::cli {

namespace {

struct SampleOptions {
    std::string name;
    std::string file;
    std::int64_t projects = 200;
    std::int64_t activities = 50'000;
    std::uint64_t seed = 1;
    bool force = false;
};

// The large one goes the way of all edits: one a project, each logged and undoable.
void make_large(const SampleOptions& options, const Clock& clock) {
    Beginning(clock).write(path_of(options.file), options.force);
    const auto document = Document::open(path_of(options.file), OpenMode::read_write, clock);
    for (std::int64_t i = 0; i < options.projects; ++i) {
        LargeProject wanted;
        wanted.number = i + 1;
        wanted.activities =
            options.activities / options.projects + (i < options.activities % options.projects ? 1 : 0);
        wanted.seed = options.seed * 1'000'003 + static_cast<std::uint64_t>(i);
        EditBuilder builder(document->context());
        add_large_project(builder, wanted);
        document->commit(builder.take("Add large sample " + std::to_string(wanted.number)));
    }
}

int make_sample(const SampleOptions& options, Invocation& call) {
    if (options.name == "large")
        make_large(options, call.clock);
    else
        make_sample_file(options.name, path_of(options.file), call.clock, options.force);
    if (call.json)
        call.out << made_json(options.file, "P1") << '\n';
    else
        call.err << "Made " << options.file << ", the sample “" << options.name << "”.\n";
    return done;
}

}  // namespace

void add_sample(CLI::App& app, Invocation& call) {
    const auto options = std::make_shared<SampleOptions>();
    CLI::App* command = subcommand(app, call, "sample", "Make a file with a sample project",
                                   [options, &call] { return make_sample(*options, call); });
    command->add_option("NAME", options->name, "lambeth, illustrative or large")
        ->required()
        ->check(CLI::IsMember({"lambeth", "illustrative", "large"}));
    command->add_option("FILE", options->file, "The file to make")->required();
    command->add_option("--projects", options->projects, "large: how many projects")
        ->check(CLI::Range(1, 10'000));
    command->add_option("--activities", options->activities, "large: how many activities in the whole file")
        ->check(CLI::Range(0, 300'000));
    command->add_option("--seed", options->seed, "large: the same seed makes the same content");
    command->add_flag("--force", options->force, "Replace a file of that name");
}

}  // namespace tandem::cli
