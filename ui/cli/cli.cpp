#include "ui/cli/cli.h"

#include "base/text.h"
#include "base/version.h"
#include "exchange/answer_json.h"
#include "ui/cli/command.h"

#include <exception>
#include <iostream>
#include <new>
#include <string>
#include <utility>

namespace tandem {

namespace cli {

CLI::App* subcommand(CLI::App& app, Invocation& call, const char* name, const char* help,
                     std::function<int()> run) {
    CLI::App* command = app.add_subcommand(name, help);
    command->add_flag("--json", call.json, "Answer as JSON on standard output");
    command->callback([&call, run = std::move(run)] { call.run = run; });
    return command;
}

namespace {

// One place that turns a failure into a sentence and an exit status.
int report_error(const Error& error, const Invocation& call) {
    call.err << "tandem-planner: " << quotable(error.what(), 2000) << '\n';
    if (call.json)
        call.out << error_json(error) << '\n';
    return error.code() == ErrorCode::usage ? usage : refused;
}

int run_guarded(const Invocation& call) {
    try {
        const int status = call.run();
        call.out.flush();
        if (!call.out)
            throw Error(ErrorCode::io, "The answer could not be written",
                        "what the command did to the file was kept", "check where the output goes");
        return status;
    } catch (const Error& error) {
        return report_error(error, call);
    } catch (const std::bad_alloc&) {
        return report_error(Error(ErrorCode::too_big, "There is not enough memory for this",
                                  "nothing was changed", "close other programs or use a smaller file"),
                            call);
    } catch (const std::exception& error) {
        return report_error(
            Error(ErrorCode::io, std::string("Something unforeseen went wrong (") + error.what() + ")",
                  "nothing was changed", "report this with the command you gave"),
            call);
    }
}

}  // namespace
}  // namespace cli

bool is_command_line(int argc, char** argv) {
    if (argc < 2)
        return false;
    const std::string_view first = argv[1];
    if (first.starts_with('-'))
        return true;
    // A word with a dot or a slash is a file for the window; any other is a command, known or not.
    return first.find_first_of("./\\") == std::string_view::npos;
}

int run_command_line(int& argc, char** argv) {
    std::ios::sync_with_stdio(false);
    try {
        const Clock clock = Clock::from_environment();
        cli::Invocation call{clock, std::cin, std::cout, std::cerr, argc, argv};
        CLI::App app("Tandem plans public-service commissioning with citizens, in four phases and Four Co's.",
                     "tandem-planner");
        app.set_version_flag("--version", "tandem-planner " + std::string(program_version()));
        app.require_subcommand(1);
        for (const auto add : {cli::add_new, cli::add_sample, cli::add_info, cli::add_schema,
                               cli::add_catalogue, cli::add_check, cli::add_report, cli::add_export,
                               cli::add_import, cli::add_apply, cli::add_undo_redo, cli::add_history,
                               cli::add_mark, cli::add_revert, cli::add_copy, cli::add_verify})
            add(app, call);
        try {
            app.parse(argc, argv);
        } catch (const CLI::CallForHelp& help) {
            return app.exit(help);
        } catch (const CLI::CallForAllHelp& help) {
            return app.exit(help);
        } catch (const CLI::CallForVersion& version) {
            return app.exit(version);
        } catch (const CLI::ParseError& error) {
            std::cerr << "tandem-planner: " << quotable(error.what(), 500)
                      << "; nothing was changed; see tandem-planner --help.\n";
            return cli::usage;
        }
        return cli::run_guarded(call);
    } catch (const Error& error) {
        std::cerr << "tandem-planner: " << error.what() << '\n';
        return error.code() == ErrorCode::usage ? cli::usage : cli::refused;
    }
}

}  // namespace tandem
