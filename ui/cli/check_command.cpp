#include "base/number.h"
#include "exchange/check_json.h"
#include "rules/insights/insight.h"
#include "ui/cli/command.h"
#include "ui/cli/open_file.h"

#include <algorithm>
#include <ostream>

namespace tandem::cli {

namespace {

struct CheckOptions {
    std::string file;
    std::string phase;
    std::string closing;
    std::string project;
    std::string as_at;
    std::string fail_on;
    std::int64_t cycle = 0;
};

std::string_view word_for(Insight::Kind kind) {
    switch (kind) {
        case Insight::Kind::strength:
            return "Strength ";
        case Insight::Kind::attention:
            return "Attention";
        case Insight::Kind::prompt:
            break;
    }
    return "To ask   ";
}

// "Meetings held: 1; meetings with citizens: 0": those with data, on a line of their own below the sentence.
void print_numbers(const Insight& row, std::ostream& out) {
    std::string_view before = "           ";
    for (const InsightNumber& number : row.numbers)
        if (number.value) {
            out << before << number.label << ": " << number.words;
            before = "; ";
        }
    if (before == "; ")
        out << '\n';
}

void print(const std::vector<InsightResult>& results, PhaseKind phase, std::ostream& out) {
    const auto wanted = [&](const Insight& row) { return phase == PhaseKind::none || row.phase == phase; };
    for (const Insight& row : points_of(results))
        if (wanted(row)) {
            out << word_for(row.kind) << "  " << row.key << "  " << row.sentence;
            if (!row.basis.empty())
                out << " (" << row.basis << ')';
            out << '\n';
            print_numbers(row, out);
        }
    for (const Insight& row : set_aside_in(results))
        if (wanted(row))
            out << "Set aside  " << row.key << "  " << row.sentence << " Reason: " << row.set_aside->reason
                << '\n';
    const auto count = [&](InsightState state) {
        return std::ranges::count(results, state, &InsightResult::state);
    };
    if (phase == PhaseKind::none)
        out << "Nothing to remark: " << grouped(count(InsightState::clear))
            << ". No data yet: " << grouped(count(InsightState::no_data)) << ".\n";
}

bool fails(const std::vector<InsightResult>& results, PhaseKind phase, const std::string& fail_on) {
    const auto points = points_of(results);
    return !fail_on.empty() && std::ranges::any_of(points, [&](const Insight& row) {
        return (phase == PhaseKind::none || row.phase == phase) &&
               (row.kind == Insight::Kind::attention ||
                (row.kind == Insight::Kind::prompt && fail_on == "prompt"));
    });
}

int check(const CheckOptions& options, Invocation& call) {
    const PartialDate as_at = day_from(options.as_at, call.clock);
    const auto document = open_to_read(options.file, call.clock);
    const Portfolio& portfolio = document->portfolio();
    const Project& project = project_in(portfolio, options.project);
    const Cycle& cycle = cycle_in(portfolio, project.common.id, options.cycle);
    const auto phase = choice_from_code<PhaseKind>(options.phase);
    const auto results = check_all({portfolio,
                                    {project.common.id},
                                    {cycle.common.id},
                                    as_at,
                                    choice_from_code<PhaseKind>(options.closing)});
    if (call.json)
        call.out << check_json(portfolio, project, cycle, as_at, phase, results) << '\n';
    else
        print(results, phase, call.out);
    return fails(results, phase, options.fail_on) ? problems : done;
}

}  // namespace

void add_check(CLI::App& app, Invocation& call) {
    const auto options = std::make_shared<CheckOptions>();
    CLI::App* command = subcommand(app, call, "check",
                                   "What the records say about the plan: strengths and points to consider",
                                   [options, &call] { return check(*options, call); });
    const auto phases = CLI::IsMember({"analyse", "plan", "do", "review"});
    command->add_option("FILE", options->file, "The file to look at")->required();
    command->add_option("--phase", options->phase, "Only what is said of this phase")->check(phases);
    command->add_option("--closing", options->closing, "As if this phase were being closed now")
        ->check(phases);
    command->add_option("--project", options->project, "Code of the project");
    command->add_option("--cycle", options->cycle, "Number of the cycle; the open one, else the newest");
    command->add_option("--as-at", options->as_at,
                        "The day to look from, such as 2026-11-21; today unless given");
    command->add_option("--fail-on", options->fail_on, "End with status 1 if something of this kind is said")
        ->check(CLI::IsMember({"attention", "prompt"}));
}

}  // namespace tandem::cli
