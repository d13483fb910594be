#include "exchange/answer_json.h"
#include "ui/cli/command.h"
#include "ui/cli/open_file.h"

#include <algorithm>
#include <ostream>

namespace tandem::cli {

namespace {

// A file that cannot even be opened for its damage is the answer to "is it sound?", not a failure to ask.
std::vector<VerifyCheck> checks_of(const std::string& file, const Clock& clock) {
    try {
        return open_to_read(file, clock)->verify();
    } catch (const Error& error) {
        if (error.code() == ErrorCode::damaged)
            return {{"quick_check", false, error.happened()}};
        if (error.code() == ErrorCode::hostile_schema)
            return {{"schema", false, error.happened()}};
        throw;
    }
}

int verify_file(const std::string& file, Invocation& call) {
    const std::vector<VerifyCheck> checks = checks_of(file, call.clock);
    const bool ok = std::all_of(checks.begin(), checks.end(), [](const VerifyCheck& c) { return c.ok; });
    if (call.json) {
        std::vector<CheckAnswer> answers;
        for (const VerifyCheck& check : checks)
            answers.push_back({check.check, check.ok, check.text});
        call.out << verify_json(answers) << '\n';
    } else {
        for (const VerifyCheck& check : checks)
            call.err << (check.ok ? "ok       " : "problem  ") << check.check
                     << (check.text.empty() ? "" : ": ") << check.text << '\n';
    }
    return ok ? done : problems;
}

}  // namespace

void add_verify(CLI::App& app, Invocation& call) {
    const auto file = std::make_shared<std::string>();
    CLI::App* command =
        subcommand(app, call, "verify", "Check that the file is sound and holds what it should",
                   [file, &call] { return verify_file(*file, call); });
    command->add_option("FILE", *file, "The file to check")->required();
}

}  // namespace tandem::cli
