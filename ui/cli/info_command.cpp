#include "base/number.h"
#include "exchange/info_json.h"
#include "ui/cli/command.h"
#include "ui/cli/open_file.h"

#include <ostream>

namespace tandem::cli {

namespace {

InfoFacts facts_of(Document& document, const std::string& file) {
    const FileFacts facts = document.facts();
    InfoFacts info;
    info.file = file;
    info.schema = facts.schema;
    info.min_reader = facts.min_reader;
    info.program = facts.program;
    info.bytes = facts.bytes;
    info.read_only = facts.read_only;
    if (facts.lock)
        info.lock.emplace(facts.lock->holder, facts.lock->since);
    info.edits = document.last_edit();
    info.undoable = document.undo_state().undoable;
    info.redoable = document.undo_state().redoable;
    for (const Mark& mark : document.marks())
        info.marks.push_back({mark.name, mark.at, mark.edit});
    return info;
}

void print(const InfoFacts& info, const Portfolio& portfolio, std::ostream& out) {
    out << info.file << ": " << grouped(info.bytes) << " bytes, schema " << info.schema
        << ", made with Tandem " << info.program << '\n';
    if (info.lock)
        out << "Open for writing by " << info.lock->first << " since " << info.lock->second.iso() << '\n';
    for (const Project& project : portfolio.all<Project>()) {
        out << project.common.code << "  " << project.title;
        if (!project.place.empty())
            out << ", " << project.place;
        out << '\n';
    }
    for (const EntityDef* def : entities())
        if (const std::size_t count = portfolio.table(*def).size(); count > 0)
            out << "  " << grouped(static_cast<std::int64_t>(count)) << "  " << def->plural.text() << '\n';
    out << grouped(info.edits) << " edits in the history, " << info.undoable << " steps to undo, "
        << info.redoable << " to redo\n";
    for (const MarkFact& mark : info.marks)
        out << "Restore point “" << mark.name << "”, " << mark.at.iso() << '\n';
}

int show_info(const std::string& file, Invocation& call) {
    const auto document = open_to_read(file, call.clock);
    const InfoFacts info = facts_of(*document, file);
    if (call.json)
        call.out << info_json(info, document->portfolio()) << '\n';
    else
        print(info, document->portfolio(), call.out);
    return done;
}

}  // namespace

void add_info(CLI::App& app, Invocation& call) {
    const auto file = std::make_shared<std::string>();
    CLI::App* command =
        subcommand(app, call, "info", "What is in a file: projects, cycles, records, restore points",
                   [file, &call] { return show_info(*file, call); });
    command->add_option("FILE", *file, "The file to look at")->required();
}

}  // namespace tandem::cli
