#include "exchange/answer_json.h"
#include "ui/cli/command.h"
#include "ui/cli/open_file.h"

#include "base/number.h"

#include <limits>
#include <ostream>

namespace tandem::cli {

namespace {

struct TurnOptions {
    std::string file;
    std::string steps = "1";
};

std::int64_t steps_from(const std::string& text) {
    if (text == "all")
        return std::numeric_limits<std::int64_t>::max();
    const auto number = read_integer(text);
    if (number && *number >= 0)
        return *number;
    throw Error(ErrorCode::usage, "--steps takes a whole number or all", "nothing was changed",
                "give for instance --steps 2");
}

int turn(const TurnOptions& options, Invocation& call, bool back) {
    const std::int64_t steps = steps_from(options.steps);
    const auto document = open_to_write(options.file, call.clock);
    const std::vector<TurnedStep> turned = back ? document->undo(steps) : document->redo(steps);
    if (call.json) {
        TurnedAnswer answer{{}, document->undo_state().undoable, document->undo_state().redoable};
        for (const TurnedStep& step : turned)
            answer.edits.push_back({step.edit, step.label});
        call.out << turned_json(answer) << '\n';
        return done;
    }
    for (const TurnedStep& step : turned)
        call.err << (back ? "Undone: " : "Done again: ") << step.label << '\n';
    if (turned.empty())
        call.err << (back ? "Nothing to undo.\n" : "Nothing to redo.\n");
    return done;
}

void add_turn(CLI::App& app, Invocation& call, const char* name, const char* help, bool back) {
    const auto options = std::make_shared<TurnOptions>();
    CLI::App* command =
        subcommand(app, call, name, help, [options, &call, back] { return turn(*options, call, back); });
    command->add_option("FILE", options->file, "The file to change")->required();
    command->add_option("--steps", options->steps, "How many steps, or all; 1 unless given");
}

}  // namespace

void add_undo_redo(CLI::App& app, Invocation& call) {
    add_turn(app, call, "undo", "Take back the last steps", true);
    add_turn(app, call, "redo", "Do again what was taken back", false);
}

}  // namespace tandem::cli
