#include "storage/connection.h"

#include <limits>
#include <utility>

namespace tandem {

namespace {

constexpr std::size_t kept_statements_limit = 600;
constexpr int steps_between_questions = 10'000;  // of SQLite's machine: some tenths of a millisecond

int flags_for(Connection::Access access) {
    switch (access) {
        case Connection::Access::read_only:
            return SQLITE_OPEN_READONLY | SQLITE_OPEN_NOMUTEX;
        case Connection::Access::read_write:
            return SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX;
        case Connection::Access::make:
            return SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX;
    }
    return SQLITE_OPEN_READONLY;
}

// What a stranger's file could use against us is switched off or bounded before any of it is read.
void restrain(sqlite3* db) {
    sqlite3_db_config(db, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(db, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_db_config(db, SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, nullptr);
    sqlite3_db_config(db, SQLITE_DBCONFIG_ENABLE_VIEW, 0, nullptr);
    sqlite3_db_config(db, SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0, nullptr);
    // Checked in memory before a commit; run time checks would need an index for each reference column.
    sqlite3_db_config(db, SQLITE_DBCONFIG_ENABLE_FKEY, 0, nullptr);
    sqlite3_limit(db, SQLITE_LIMIT_LENGTH, longest_value_bytes);
    sqlite3_limit(db, SQLITE_LIMIT_SQL_LENGTH, 1'000'000);
    sqlite3_limit(db, SQLITE_LIMIT_COLUMN, 200);
    sqlite3_limit(db, SQLITE_LIMIT_EXPR_DEPTH, 50);
    sqlite3_limit(db, SQLITE_LIMIT_ATTACHED, 0);
    sqlite3_limit(db, SQLITE_LIMIT_TRIGGER_DEPTH, 1);
    sqlite3_limit(db, SQLITE_LIMIT_WORKER_THREADS, 0);
    sqlite3_extended_result_codes(db, 1);
}

}  // namespace

Statement::~Statement() {
    sqlite3_reset(kept_);
    sqlite3_clear_bindings(kept_);
}

void Statement::check(int result) const {
    if (result != SQLITE_OK)
        throw SQLite::Exception(db_, result);
}

Statement& Statement::bind(int place, std::int64_t value) {
    check(sqlite3_bind_int64(kept_, place, value));
    return *this;
}

Statement& Statement::bind(int place, double value) {
    check(sqlite3_bind_double(kept_, place, value));
    return *this;
}

Statement& Statement::bind(int place, std::string_view value) {
    check(sqlite3_bind_text64(kept_, place, value.data() ? value.data() : "", value.size(), SQLITE_STATIC,
                              SQLITE_UTF8));
    return *this;
}

Statement& Statement::bind_null(int place) {
    check(sqlite3_bind_null(kept_, place));
    return *this;
}

bool Statement::step() {
    const int result = sqlite3_step(kept_);
    if (result == SQLITE_ROW)
        return true;
    if (result != SQLITE_DONE)
        throw SQLite::Exception(db_, result);
    return false;
}

void Statement::run() {
    while (step()) {
    }
    sqlite3_reset(kept_);
}

std::string_view Statement::text(int column) const {
    const auto* bytes = reinterpret_cast<const char*>(sqlite3_column_text(kept_, column));
    if (!bytes)
        return {};
    return {bytes, static_cast<std::size_t>(sqlite3_column_bytes(kept_, column))};
}

Connection::Connection(const std::filesystem::path& path, Access access, const std::string& vfs)
    : db_(path.string(), flags_for(access), busy_timeout_ms, vfs) {
    restrain(handle());
}

std::unique_ptr<Connection> Connection::in_memory() {
    return std::make_unique<Connection>(":memory:", Access::make, "");
}

void Connection::prepare_for_use() {
    // EXTRA, not FULL: in DELETE mode a commit is final when the journal is gone, and only EXTRA syncs the
    // folder after removing it. With FULL a power cut can bring the journal back and take an acknowledged
    // edit away.
    db_.exec(
        "PRAGMA synchronous = EXTRA; PRAGMA cell_size_check = ON; PRAGMA mmap_size = 0;"
        "PRAGMA temp_store = MEMORY; PRAGMA secure_delete = ON");
}

Statement Connection::use(std::string_view sql) {
    auto found = kept_.find(sql);
    if (found == kept_.end()) {
        sqlite3_stmt* made = nullptr;
        const int result = sqlite3_prepare_v3(handle(), sql.data(), static_cast<int>(sql.size()),
                                              SQLITE_PREPARE_PERSISTENT, &made, nullptr);
        if (result != SQLITE_OK)
            throw SQLite::Exception(handle(), result);
        found = kept_.emplace(std::string(sql), made).first;
    }
    return {handle(), found->second.get()};
}

std::int64_t Connection::integer(std::string_view sql) {
    Statement statement = use(sql);
    return statement.step() ? statement.integer(0) : 0;
}

void Connection::trim() {
    if (kept_.size() > kept_statements_limit)
        kept_.clear();
}

GiveUp::GiveUp(Connection& connection, std::stop_token stop)
    : connection_(connection), stop_(std::move(stop)) {
    if (!stop_.stop_possible())
        return;
    if (stop_.stop_requested())
        throw SQLite::Exception("stopped before it began", SQLITE_INTERRUPT);
    sqlite3_progress_handler(
        connection_.handle(), steps_between_questions,
        [](void* asked) { return static_cast<const std::stop_token*>(asked)->stop_requested() ? 1 : 0; },
        &stop_);
}

GiveUp::~GiveUp() {
    sqlite3_progress_handler(connection_.handle(), 0, nullptr, nullptr);
}

Transaction::Transaction(Connection& connection, const char* begin) : connection_(connection) {
    connection_.use(begin).run();
}

Transaction::~Transaction() {
    // Some failures (a full disk) have rolled back already.
    if (!connection_.in_transaction())
        return;
    try {
        connection_.use("ROLLBACK").run();
    } catch (const SQLite::Exception&) {
        // Nothing more can be done here: SQLite takes the transaction back when the file is next opened.
    }
}

void Transaction::commit() {
    connection_.use("COMMIT").run();
}

}  // namespace tandem
