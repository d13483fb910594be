#include "exchange/apply_line.h"
#include "exchange/line_reader.h"
#include "rules/record_checks.h"
#include "ui/cli/command.h"
#include "ui/cli/open_file.h"

#include <filesystem>
#include <fstream>
#include <istream>
#include <ostream>

namespace tandem::cli {

namespace {

struct ApplyCommandOptions {
    std::string file;
    std::string edits = "-";
    std::string project;
    bool stop = false;
};

class Applying {
public:
    Applying(const ApplyCommandOptions& options, Invocation& call)
        : call_(call), stop_(options.stop), document_(open_to_write(options.file, call.clock)) {
        if (!options.project.empty())
            options_.project = project_in(document_->portfolio(), options.project).common.id;
    }

    // The exit status. Each line is answered, and the answer flushed, before the next is read.
    int run(std::istream& in) {
        LineReader lines(in);
        while (lines.next()) {
            if (lines.line().find_first_not_of(" \t\r") == std::string::npos)
                continue;
            if (!apply(lines.line(), lines.number(), lines.too_long()))
                ++refused_;
            call_.out.flush();
            if (world_failed_)
                return refused;
            if (refused_ > 0 && stop_)
                break;
        }
        return refused_ > 0 ? problems : done;
    }

private:
    bool apply(const std::string& line, std::size_t number, bool too_long) {
        if (too_long) {
            ApplyStep step;
            step.problem = error_issue("too_long", "This line is longer than 16 MB.");
            call_.out << refused_answer(number, step) << '\n';
            return false;
        }
        EditBuilder builder(document_->context());
        ApplyStep step = prepare(line, options_, names_, builder);
        if (step.problem) {
            call_.out << refused_answer(number, step) << '\n';
            return false;
        }
        EditNumber edit = 0;
        Issues warnings;
        try {
            if (step.edit) {
                const std::vector<RowChange> changes = step.edit->changes;
                edit = document_->commit(std::move(*step.edit));
                warnings = warnings_for(document_->portfolio(), document_->references(), changes);
            }
        } catch (const Error& error) {
            call_.out << refused_answer(number, error) << '\n';
            world_failed_ = error.code() != ErrorCode::conflict;
            if (world_failed_)
                call_.err << "tandem-planner: " << error.what() << '\n';
            return false;
        }
        for (auto& [name, id] : step.names)
            names_[name] = id;
        call_.out << ok_answer(number, edit, step, warnings) << '\n';
        return true;
    }

    Invocation& call_;
    bool stop_;
    std::unique_ptr<Document> document_;
    ApplyOptions options_;
    GivenNames names_;
    int refused_ = 0;
    bool world_failed_ = false;
};

int apply_edits(const ApplyCommandOptions& options, Invocation& call) {
    if (options.edits == "-")
        return Applying(options, call).run(call.in);
    std::error_code ignored;
    if (std::filesystem::is_directory(path_of(options.edits), ignored))
        throw Error(ErrorCode::not_a_file, options.edits + " is a folder", "nothing was changed",
                    "name a file in it, or give the edits on standard input");
    std::ifstream edits(path_of(options.edits), std::ios::binary);
    if (!edits)
        throw Error(ErrorCode::no_such_file, "The edits in " + options.edits + " cannot be read",
                    "nothing was changed", "check the name, or give the edits on standard input");
    return Applying(options, call).run(edits);
}

}  // namespace

void add_apply(CLI::App& app, Invocation& call) {
    const auto options = std::make_shared<ApplyCommandOptions>();
    CLI::App* command = subcommand(app, call, "apply", "Carry out edits, one JSON object a line",
                                   [options, &call] { return apply_edits(*options, call); });
    command->add_option("FILE", options->file, "The file to change")->required();
    command->add_option("--jsonl", options->edits, "Where the edits stand; - is standard input");
    command->add_option("--project", options->project, "Code of the project that bare codes belong to");
    command->add_flag("--stop", options->stop, "Stop at the first edit that is refused");
}

}  // namespace tandem::cli
