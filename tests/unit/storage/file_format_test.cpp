// docs/file-format.md promises queries that anyone can run: each SELECT in it runs on a real file.
#include "catch.h"
#include "storage/sqlite_file.h"
#include "support/stored.h"
#include "support/temp_folder.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>
#include <filesystem>

using namespace tandem::test;

namespace tandem {

TEST_CASE("Every query in docs/file-format.md runs", "[unit][storage]") {
    const std::string text = bytes_of(std::filesystem::path(TANDEM_SOURCE_DIR) / "docs/file-format.md");
    const TempFolder folder;
    const Portfolio portfolio = filled_portfolio();
    SqliteFile::create(folder / "a.tandem", portfolio, counters_of(portfolio), Clock(Instant{1}), false);
    SQLite::Database db((folder / "a.tandem").string(), SQLite::OPEN_READONLY);
    int queries = 0;
    for (std::size_t at = text.find("\n    SELECT"); at != std::string::npos;
         at = text.find("\n    SELECT", at + 1)) {
        const std::string sql = text.substr(at, text.find(';', at) - at);
        CAPTURE(sql);
        SQLite::Statement query(db, sql);
        while (query.executeStep()) {
        }
        ++queries;
    }
    CHECK(queries == 6);
}

}  // namespace tandem
