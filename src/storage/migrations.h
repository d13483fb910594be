// How the tables came to be: numbered steps of plain SQL, each compiled in as `schema/vN.sql`.
//
// A new file starts empty and runs every step, so that one road leads to the newest schema and every test
// walks it. A released step is never edited; a change of the schema is a new step (docs/adding-things.md).
#pragma once

#include "base/clock.h"
#include "storage/connection.h"

#include <filesystem>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace tandem {

struct Migration {
    int number = 0;        // the schema number that it leads to
    int min_reader = 0;    // the oldest program schema that can read files of this number
    std::string_view sql;  // statements, run in one transaction
    const char* why = "";
};

// Rising by one from 1.
std::span<const Migration> migrations();

// Runs the steps after `from` in the transaction the caller has begun; sets user_version and meta.
void run_migrations(Connection& connection, int from, std::span<const Migration> steps);

// What stands in a file's schema: one line an object, sorted; two schemas are the same when these are.
std::vector<std::string> schema_objects(Connection& connection);
// Those of a new file of a released number; made once.
const std::vector<std::string>& released_objects(int number);

// Brings an older file to the newest number: first a checked copy `name.before-vN.tandem`, then one
// transaction. The caller holds the writer's lock.
void migrate_file(const std::filesystem::path& path, int from, std::span<const Migration> steps,
                  const std::string& vfs);

}  // namespace tandem
