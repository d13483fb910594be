// What every command of the command line shares: where it reads and writes, its exit status, its options.
//
// One file a command; each has one function that adds its subcommand and, when it is the one called, leaves
// the work to do in Invocation::run. CLI.md is the contract. No command asks a question, needs a display or a
// network.
#pragma once

#include "base/clock.h"
#include "base/error.h"

#include <CLI/CLI.hpp>

#include <functional>
#include <iosfwd>

namespace tandem::cli {

enum ExitStatus { done = 0, problems = 1, usage = 2, refused = 3 };

struct Invocation {
    const Clock& clock;
    std::istream& in;
    std::ostream& out;
    std::ostream& err;
    int& argc;  // for the QGuiApplication that `report` needs
    char** argv;
    std::function<int()> run = {};  // set by the subcommand that was called
    bool json = false;
};

void add_new(CLI::App& app, Invocation& call);
void add_sample(CLI::App& app, Invocation& call);
void add_info(CLI::App& app, Invocation& call);
void add_schema(CLI::App& app, Invocation& call);
void add_catalogue(CLI::App& app, Invocation& call);
void add_check(CLI::App& app, Invocation& call);
void add_report(CLI::App& app, Invocation& call);
void add_export(CLI::App& app, Invocation& call);
void add_import(CLI::App& app, Invocation& call);
void add_apply(CLI::App& app, Invocation& call);
void add_undo_redo(CLI::App& app, Invocation& call);
void add_history(CLI::App& app, Invocation& call);
void add_mark(CLI::App& app, Invocation& call);
void add_revert(CLI::App& app, Invocation& call);
void add_copy(CLI::App& app, Invocation& call);
void add_verify(CLI::App& app, Invocation& call);

// A subcommand with --json; `run` is what it does when called.
CLI::App* subcommand(CLI::App& app, Invocation& call, const char* name, const char* help,
                     std::function<int()> run);

}  // namespace tandem::cli
