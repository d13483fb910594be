#include "base/number.h"
#include "document/new_file.h"
#include "exchange/import_json.h"
#include "ui/cli/command.h"
#include "ui/cli/open_file.h"
#include "ui/cli/read_text.h"

#include <ostream>

namespace tandem::cli {

namespace {

struct ImportOptions {
    std::string in;
    std::string out;
    std::string into;
    bool as_new = false;
    bool force = false;
};

int answer(const ImportReport& report, EditNumber edit, Invocation& call) {
    if (call.json)
        call.out << import_json_answer(report, edit) << '\n';
    else {
        call.err << "Imported " << counted(static_cast<std::int64_t>(report.created), "record", "records")
                 << ".\n";
        for (const SkippedItem& item : report.skipped)
            call.err << "Kept out: " << item.entity << ' ' << item.id << (item.key.empty() ? "" : " ")
                     << item.key << ": " << item.text << '\n';
        for (const RenamedCode& code : report.renamed)
            call.err << "Renamed: " << code.from << " is " << code.to << " here.\n";
    }
    return report.skipped.empty() ? done : problems;
}

int import_file(const ImportOptions& options, Invocation& call) {
    if (options.out.empty() == options.into.empty())
        throw Error(ErrorCode::usage, "An import goes either into a new file or into one that is there",
                    "nothing was changed", "give one of -o NEW and --into FILE");
    const std::string text = read_text(options.in, import_limit_bytes);
    if (!options.into.empty()) {
        const auto document = open_to_write(options.into, call.clock);
        ImportedEdit imported = import_into(text, document->context(), options.as_new);
        const EditNumber edit = document->commit(std::move(imported.edit));
        return answer(imported.report, edit, call);
    }
    IdSource ids(call.clock);
    const ImportedFile imported = import_to_new(text, options.as_new ? &ids : nullptr);
    write_new_file(path_of(options.out), imported.portfolio, imported.counters, call.clock, options.force);
    return answer(imported.report, 0, call);
}

}  // namespace

void add_import(CLI::App& app, Invocation& call) {
    const auto options = std::make_shared<ImportOptions>();
    CLI::App* command =
        subcommand(app, call, "import", "Read an export into a new file or into one that is there",
                   [options, &call] { return import_file(*options, call); });
    command->add_option("IN", options->in, "The JSON file to read")->required();
    command->add_option("-o", options->out, "The new file to make");
    command->add_option("--into", options->into,
                        "The file to add the records to, as one step that can be undone");
    command->add_flag("--as-new", options->as_new, "Give every record a new id");
    command->add_flag("--force", options->force, "With -o: replace a file of that name");
}

}  // namespace tandem::cli
