// SQLite's session extension as a witness: what it says a commit changed is what the commit's log says, row
// for row.
#include "catch.h"
#include "model/activity.h"
#include "storage/connection.h"
#include "storage/history.h"
#include "storage/layout.h"
#include "storage/migrations.h"
#include "storage/rows_write.h"
#include "support/stored.h"

#include <random>
#include <set>

using namespace tandem::test;

namespace tandem {

namespace {

// "activity 5 update" and so on. Changes of links count as changes of their owner.
using Witnessed = std::set<std::string>;

class Witness {
public:
    explicit Witness(sqlite3* db) {
        REQUIRE(sqlite3session_create(db, "main", &session_) == SQLITE_OK);
        for (const EntityDef* def : entities()) {
            REQUIRE(sqlite3session_attach(session_, std::string(def->key).c_str()) == SQLITE_OK);
            for (const LinkLayout& link : layout_of(*def).links) {
                REQUIRE(sqlite3session_attach(session_, link.table.c_str()) == SQLITE_OK);
                owners_[link.table] = std::string(def->key);
            }
        }
    }
    Witness(const Witness&) = delete;
    Witness& operator=(const Witness&) = delete;
    ~Witness() { sqlite3session_delete(session_); }

    Witnessed seen() {
        int size = 0;
        void* bytes = nullptr;
        REQUIRE(sqlite3session_changeset(session_, &size, &bytes) == SQLITE_OK);
        Witnessed rows;
        std::set<std::string> by_links;
        sqlite3_changeset_iter* at = nullptr;
        REQUIRE(sqlite3changeset_start(&at, size, bytes) == SQLITE_OK);
        while (sqlite3changeset_next(at) == SQLITE_ROW) {
            const char* table = nullptr;
            int columns = 0;
            int operation = 0;
            int indirect = 0;
            sqlite3changeset_op(at, &table, &columns, &operation, &indirect);
            sqlite3_value* id = nullptr;
            if (operation == SQLITE_INSERT)
                sqlite3changeset_new(at, 0, &id);
            else
                sqlite3changeset_old(at, 0, &id);
            const std::string number = std::to_string(sqlite3_value_int64(id));
            if (const auto owner = owners_.find(table); owner != owners_.end())
                by_links.insert(owner->second + " " + number);
            else
                rows.insert(std::string(table) + " " + number +
                            (operation == SQLITE_INSERT   ? " create"
                             : operation == SQLITE_DELETE ? " delete"
                                                          : " update"));
        }
        sqlite3changeset_finalize(at);
        sqlite3_free(bytes);
        for (const std::string& row : by_links)
            if (!rows.contains(row + " create") && !rows.contains(row + " delete"))
                rows.insert(row + " update");
        return rows;
    }

private:
    sqlite3_session* session_ = nullptr;
    std::map<std::string, std::string> owners_;
};

Witnessed logged(Connection& connection, EditNumber edit) {
    Witnessed rows;
    for (const RowChange& change : read_images(connection, edit))
        rows.insert(std::string(change.entity->key) + " " + std::to_string(change.id) +
                    (!change.before  ? " create"
                     : !change.after ? " delete"
                                     : " update"));
    return rows;
}

// Some records removed, some given the values of another, some new; and one changed in a link alone.
std::vector<RowChange> random_changes(const Portfolio& portfolio, std::mt19937& random, RecordId& next_id) {
    std::vector<RowChange> changes;
    for (const EntityDef* def : entities()) {
        const TableBase& table = portfolio.table(*def);
        for (std::size_t i = 0; i < table.size(); ++i) {
            RowChange change = removed(portfolio, *def, def->common_of(table.at(i)).id);
            switch (random() % 6) {
                case 0:
                    changes.push_back(change);
                    break;
                case 1:
                    change.after = row_of(*def, table.at(random() % table.size()));
                    change.after->common.id = change.id;
                    if (change.after != change.before)
                        changes.push_back(change);
                    break;
                case 2: {
                    Row row = *change.before;
                    row.common.id = next_id++;
                    changes.push_back(added(*def, row));
                    break;
                }
                default:
                    break;
            }
        }
    }
    return changes;
}

}  // namespace

TEST_CASE("The rows that a commit logs are the rows that SQLite says changed", "[oracle]") {
    const auto connection = Connection::in_memory();
    Portfolio portfolio = filled_portfolio(4);
    run_migrations(*connection, 0, migrations());
    for (const EntityDef* def : entities())
        for (std::size_t i = 0; i < portfolio.table(*def).size(); ++i)
            insert_row(*connection, *def, row_of(*def, portfolio.table(*def).at(i)));

    std::mt19937 random(20261121);
    RecordId next_id = portfolio.highest_id() + 1;
    LogState state;
    for (int round = 0; round < 12; ++round) {
        std::vector<RowChange> changes = random_changes(portfolio, random, next_id);
        if (round == 0) {
            const Activity& linked = portfolio.all<Activity>().rows().front();
            RowChange change = removed(portfolio, entity<Activity>(), linked.common.id);
            change.after = change.before;
            change.after->values[*entity<Activity>().index_of("outcomes")] = Value{};
            changes = {change};
        }
        Witness witness(connection->handle());
        write_changes(*connection, changes);
        const Commit commit = plain_commit(state, changes);
        append_history(*connection, commit);
        const Witnessed seen = witness.seen();
        CHECK(seen.size() == changes.size());
        CHECK(seen == logged(*connection, commit.log.entry.edit));
        portfolio.apply(changes);
    }
}

}  // namespace tandem
