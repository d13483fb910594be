#include "exchange/schema_json.h"
#include "model/portfolio.h"
#include "ui/cli/command.h"

#include <ostream>

namespace tandem::cli {

void add_schema(CLI::App& app, Invocation& call) {
    subcommand(app, call, "schema", "Print every kind of record with its fields", [&call] {
        if (call.json) {
            call.out << schema_json() << '\n';
            return done;
        }
        for (const EntityDef* def : entities()) {
            call.out << def->key << (def->prefix.empty() ? "" : " (") << def->prefix
                     << (def->prefix.empty() ? "" : ")") << '\n';
            for (const FieldDef& field : def->fields)
                call.out << "  " << field.key << ": " << word_for(field.kind)
                         << (field.options.required ? ", needed" : "") << '\n';
        }
        return done;
    });
}

}  // namespace tandem::cli
