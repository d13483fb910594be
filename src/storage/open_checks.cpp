#include "storage/open_checks.h"

#include "base/number.h"
#include "model/portfolio.h"
#include "storage/layout.h"
#include "storage/migrations.h"
#include "storage/sqlite_file.h"
#include "storage/world_errors.h"

#include <algorithm>
#include <array>
#include <cstring>

namespace tandem {

namespace {

constexpr std::size_t header_bytes = 100;
constexpr std::size_t write_version_at =
    18;                                  // 1 = rollback journal, 2 = WAL (sqlite.org/fileformat2.html, 1.3)
constexpr std::size_t encoding_at = 56;  // 1 = UTF-8
constexpr std::size_t user_version_at = 60;
constexpr std::size_t application_id_at = 68;
constexpr char magic[] = "SQLite format 3";  // with the closing zero: 16 bytes

int big_endian(const std::array<unsigned char, header_bytes>& bytes, std::size_t at) {
    return static_cast<int>((std::uint32_t{bytes[at]} << 24U) | (std::uint32_t{bytes[at + 1]} << 16U) |
                            (std::uint32_t{bytes[at + 2]} << 8U) | std::uint32_t{bytes[at + 3]});
}

// The file as SQLite has it open; nullptr when there is none.
sqlite3_file* open_file(Connection& connection) {
    sqlite3_file* file = nullptr;
    const int result = sqlite3_file_control(connection.handle(), "main", SQLITE_FCNTL_FILE_POINTER, &file);
    return result == SQLITE_OK && file && file->pMethods ? file : nullptr;
}

std::int64_t file_size(Connection& connection) {
    sqlite3_file* file = open_file(connection);
    sqlite3_int64 bytes = 0;
    if (!file || file->pMethods->xFileSize(file, &bytes) != SQLITE_OK)
        throw SQLite::Exception(connection.handle(), SQLITE_IOERR_FSTAT);
    return bytes;
}

// Up to the colon: what kind of object and its name.
std::string name_part(const std::string& object) {
    return object.substr(0, object.find(": "));
}

Error hostile(const std::filesystem::path& path) {
    return refused_file(ErrorCode::hostile_schema, path,
                        "holds tables, views or triggers that Tandem never makes");
}

bool has_columns(Connection& connection, const TableLayout& layout) {
    std::vector<std::string> present;
    Statement row = connection.use("SELECT name FROM pragma_table_xinfo(?1)");
    row.bind(1, layout.def->key);
    while (row.step())
        present.emplace_back(row.text(0));
    const auto wanted = column_names(layout);
    return std::all_of(wanted.begin(), wanted.end(), [&](std::string_view name) {
        return std::find(present.begin(), present.end(), name) != present.end();
    });
}

void check_newer_schema(Connection& connection, const std::filesystem::path& path) {
    if (connection.integer("SELECT count(*) FROM sqlite_schema WHERE type NOT IN ('table', 'index') OR "
                           "sql LIKE 'CREATE VIRTUAL%'") != 0)
        throw hostile(path);
    for (const EntityDef* def : entities())
        if (!has_columns(connection, layout_of(*def)))
            throw refused_file(ErrorCode::damaged, path, "lacks the table " + std::string(def->key));
}

}  // namespace

Header read_header(Connection& connection, const std::filesystem::path& path) {
    std::array<unsigned char, header_bytes> bytes{};
    sqlite3_file* file = open_file(connection);
    const int result =
        file ? file->pMethods->xRead(file, bytes.data(), static_cast<int>(bytes.size()), 0) : SQLITE_CANTOPEN;
    if (result == SQLITE_IOERR_SHORT_READ)
        throw refused_file(ErrorCode::not_tandem, path, "is not a Tandem file");
    if (result != SQLITE_OK)
        throw SQLite::Exception(connection.handle(), result);

    if (std::memcmp(bytes.data(), magic, sizeof magic) != 0)
        throw refused_file(ErrorCode::not_tandem, path, "is not a Tandem file");
    if (big_endian(bytes, application_id_at) != application_id)
        throw refused_file(ErrorCode::not_tandem, path, "belongs to another program");
    if (bytes[write_version_at] != 1 || bytes[write_version_at + 1] != 1)
        throw refused_file(ErrorCode::damaged, path,
                           "was changed by another program (its journal mode is not ours)");
    if (big_endian(bytes, encoding_at) != 1)
        throw refused_file(ErrorCode::damaged, path,
                           "was changed by another program (its text is not UTF-8)");
    const Header header{big_endian(bytes, user_version_at)};
    if (header.schema < 1)
        throw refused_file(ErrorCode::damaged, path, "has no schema number");
    return header;
}

int min_reader_of(Connection& connection) {
    try {
        Statement row = connection.use("SELECT value FROM meta WHERE key = 'min_reader'");
        if (row.step())
            return static_cast<int>(
                std::clamp<std::int64_t>(read_integer(row.text(0)).value_or(0), 0, 1'000'000));
    } catch (const SQLite::Exception& failure) {
        // No such table. What is wrong with the file beyond that is for the other checks to say.
        if (failure.getErrorCode() != SQLITE_ERROR)
            throw;
    }
    return 0;
}

void check_readable_schema(Connection& connection, const std::filesystem::path& path, const Header& header) {
    if (header.schema <= schema_number)
        return;
    const int oldest = min_reader_of(connection);
    if (oldest < 1 || oldest > schema_number)
        throw refused_file(ErrorCode::newer_schema, path,
                           "was made with a newer Tandem (schema " + std::to_string(header.schema) +
                               ", this Tandem knows " + std::to_string(schema_number) + ")");
}

void check_schema(Connection& connection, const std::filesystem::path& path, const Header& header) {
    if (header.schema > schema_number)
        return check_newer_schema(connection, path);
    const std::vector<std::string>& wanted = released_objects(header.schema);
    const std::vector<std::string> present = schema_objects(connection);
    if (present == wanted)
        return;
    for (const std::string& object : wanted) {
        const std::string name = name_part(object);
        if (std::none_of(present.begin(), present.end(),
                         [&](const std::string& p) { return name_part(p) == name; }))
            throw refused_file(ErrorCode::damaged, path, "lacks the " + name);
    }
    throw hostile(path);
}

void check_pages(Connection& connection, const std::filesystem::path& path) {
    Statement row = connection.use("PRAGMA quick_check(1)");
    if (!row.step() || row.text(0) != "ok")
        throw refused_file(ErrorCode::damaged, path, "is damaged");
    // SQLite takes what is missing of the last page for zeroes, which would pass for text that ends early.
    // The statement still holds its lock, so nobody is writing.
    const std::int64_t page = connection.integer("PRAGMA page_size");
    if (file_size(connection) % page != 0)
        throw refused_file(ErrorCode::damaged, path, "is cut off");
}

}  // namespace tandem
