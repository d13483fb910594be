// Whether a file may be believed: asked in order from the least that must be trusted to the most, before a
// row is read.
//
// Kind of file and rights; the first 100 bytes; the schema, compared object by object with ours; then
// SQLite's own check of every page. Nothing here writes. A file that does not pass throws Error.
#pragma once

#include "storage/connection.h"

#include <filesystem>

namespace tandem {

struct Header {
    int schema = 0;  // PRAGMA user_version
};

// Magic, application id, schema number and journal mode, read without a lock and without touching a journal.
Header read_header(Connection& connection, const std::filesystem::path& path);

// meta.min_reader, 0 when it cannot be read.
int min_reader_of(Connection& connection);

// Throws newer_schema with both numbers unless this program can read it.
void check_readable_schema(Connection& connection, const std::filesystem::path& path, const Header& header);

// The schema is exactly that of its number; a newer one has at least our tables and columns, and nothing that
// runs.
void check_schema(Connection& connection, const std::filesystem::path& path, const Header& header);

void check_pages(Connection& connection, const std::filesystem::path& path);

}  // namespace tandem
