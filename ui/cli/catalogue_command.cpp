#include "catalogue/framework.h"
#include "exchange/catalogue_json.h"
#include "ui/cli/command.h"

#include <ostream>

namespace tandem::cli {

void add_catalogue(CLI::App& app, Invocation& call) {
    subcommand(app, call, "catalogue", "Print the framework: Four Co's, key tasks, approaches, principles",
               [&call] {
                   if (call.json) {
                       call.out << catalogue_json();
                       return done;
                   }
                   for (const CatalogueList& list : framework().lists) {
                       call.out << list.name << '\n';
                       for (const auto& entry : list.entries)
                           call.out << "  " << entry.key << "  " << entry.label << '\n';
                   }
                   return done;
               });
}

}  // namespace tandem::cli
