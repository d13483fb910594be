// A connection to one SQLite file with the settings this program always uses, and its kept statements.
//
// SQLiteCpp opens, closes and reports; Statement is our own thin one, because SQLiteCpp's copies each column
// object and hides the handle that bulk reading needs (docs/decisions/0003-sqlite.md). A statement is reset
// when its use ends, so none stays open. For one thread at a time. Throws SQLite::Exception, which SqliteFile
// turns into Error (world_errors.h).
#pragma once

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Exception.h>

#include <sqlite3.h>
#include <cstdint>
#include <filesystem>
#include <map>
#include <memory>
#include <stop_token>
#include <string>
#include <string_view>

namespace tandem {

constexpr int busy_timeout_ms = 5000;
constexpr int longest_value_bytes = 17 * 1024 * 1024;

// One use of a kept statement. Values bound as text are not copied: they must live until the use ends.
class Statement {
public:
    Statement(sqlite3* db, sqlite3_stmt* kept) : db_(db), kept_(kept) {}
    Statement(const Statement&) = delete;
    Statement& operator=(const Statement&) = delete;
    ~Statement();

    Statement& bind(int place, std::int64_t value);
    Statement& bind(int place, double value);
    Statement& bind(int place, std::string_view value);
    Statement& bind_null(int place);
    Statement& bind_text_or_null(int place, std::string_view value) {
        return value.empty() ? bind_null(place) : bind(place, value);
    }

    bool step();  // whether there is a row
    void run();   // steps to the end, then it can be bound and run again

    bool is_null(int column) const { return sqlite3_column_type(kept_, column) == SQLITE_NULL; }
    std::int64_t integer(int column) const { return sqlite3_column_int64(kept_, column); }
    std::string_view text(int column) const;  // until the next step
    sqlite3_stmt* handle() const { return kept_; }

private:
    void check(int result) const;

    sqlite3* db_;
    sqlite3_stmt* kept_;
};

class Connection {
public:
    enum class Access { read_only, read_write, make };

    Connection(const std::filesystem::path& path, Access access, const std::string& vfs);
    static std::unique_ptr<Connection> in_memory();

    // The settings that speak of the content; to be called once the header is known to be ours.
    void prepare_for_use();

    Statement use(std::string_view sql);
    void exec(const std::string& sql) { db_.exec(sql); }
    std::int64_t integer(std::string_view sql);

    bool in_transaction() const { return sqlite3_get_autocommit(handle()) == 0; }
    sqlite3* handle() const { return db_.getHandle(); }

    // Forgets kept statements when there are very many; only between uses.
    void trim();
    void forget_statements() { kept_.clear(); }

private:
    struct Finalizer {
        void operator()(sqlite3_stmt* statement) const { sqlite3_finalize(statement); }
    };

    SQLite::Database db_;
    std::map<std::string, std::unique_ptr<sqlite3_stmt, Finalizer>, std::less<>> kept_;
};

// While it lives, work on the connection is given up soon after `stop` is asked for: SQLITE_INTERRUPT, which
// SqliteFile turns into Error(cancelled). Only for reading: what is being written must end one way or
// another.
class GiveUp {
public:
    GiveUp(Connection& connection, std::stop_token stop);
    GiveUp(const GiveUp&) = delete;
    GiveUp& operator=(const GiveUp&) = delete;
    ~GiveUp();

private:
    Connection& connection_;
    std::stop_token stop_;
};

// Rolls back unless committed. `begin` is "BEGIN IMMEDIATE" to write, "BEGIN" to read one state.
class Transaction {
public:
    Transaction(Connection& connection, const char* begin);
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;
    ~Transaction();
    void commit();

private:
    Connection& connection_;
};

}  // namespace tandem
