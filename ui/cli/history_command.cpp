#include "exchange/history_json.h"
#include "ui/cli/command.h"
#include "ui/cli/open_file.h"

#include <ostream>

namespace tandem::cli {

namespace {

struct HistoryOptions {
    std::string file;
    std::int64_t limit = 0;
    bool changes = false;
};

std::string_view word_for(StepState state) {
    switch (state) {
        case StepState::done:
            return "done";
        case StepState::undone:
            return "undone";
        case StepState::dropped:
            return "dropped";
    }
    return "";
}

int show_history(const HistoryOptions& options, Invocation& call) {
    const auto document = open_to_read(options.file, call.clock);
    const std::vector<HistoryStep> steps = document->history(static_cast<std::size_t>(options.limit));
    if (!call.json) {
        for (const HistoryStep& step : steps)
            call.out << step.entry.edit << "  " << step.entry.at.iso() << "  " << word_for(step.state) << "  "
                     << step.entry.label << '\n';
        return done;
    }
    std::vector<HistoryFact> facts;
    for (const HistoryStep& step : steps) {
        HistoryFact& fact = facts.emplace_back();
        fact.edit = step.entry.edit;
        fact.at = step.entry.at;
        fact.label = step.entry.label;
        fact.kind = step.entry.kind;
        fact.of = step.entry.of;
        fact.state = word_for(step.state);
        fact.records = step.entry.records;
        if (options.changes)
            fact.changes = document->changes_of(step.entry);
    }
    std::vector<MarkFact> marks;
    for (const Mark& mark : document->marks())
        marks.push_back({mark.name, mark.at, mark.edit});
    call.out << history_json(document->last_edit(), facts, options.changes, marks) << '\n';
    return done;
}

}  // namespace

void add_history(CLI::App& app, Invocation& call) {
    const auto options = std::make_shared<HistoryOptions>();
    CLI::App* command = subcommand(app, call, "history", "List what was done, newest first",
                                   [options, &call] { return show_history(*options, call); });
    command->add_option("FILE", options->file, "The file to look at")->required();
    command->add_option("--limit", options->limit, "At most so many entries; 0 = all")
        ->check(CLI::NonNegativeNumber);
    command->add_flag("--changes", options->changes, "With --json: what each entry changed, value by value");
}

}  // namespace tandem::cli
