#include "storage/verify.h"

#include "base/error.h"
#include "schema/validate.h"
#include "storage/layout.h"
#include "storage/open_checks.h"
#include "storage/portfolio_load.h"
#include "storage/rows_read.h"
#include "storage/stored_value.h"
#include "storage/verify_history.h"

#include <functional>
#include <unordered_map>

namespace tandem {

namespace {

// Runs one check: it returns what is wrong, "" when nothing; a failure of the file itself is a finding too.
VerifyCheck checked(std::string name, const std::function<std::string()>& look) {
    VerifyCheck check{std::move(name), true, {}};
    try {
        check.text = look();
    } catch (const Error& error) {
        check.text = error.happened();
    } catch (const SQLite::Exception& failure) {
        check.text = std::string("The file cannot be read: ") + failure.what();
    }
    check.ok = check.text.empty();
    return check;
}

std::string look_at_pages(Connection& connection) {
    Statement row = connection.use("PRAGMA quick_check(5)");
    std::string found;
    while (row.step())
        if (row.text(0) != "ok")
            found += (found.empty() ? "" : "; ") + std::string(row.text(0));
    return found;
}

std::string look_for_lost_references(Connection& connection) {
    Statement row = connection.use("PRAGMA foreign_key_check");
    if (row.step())
        return "A record of table " + std::string(row.text(0)) + " names a " + std::string(row.text(2)) +
               " that is not there (id " + (row.is_null(1) ? "of a link" : std::to_string(row.integer(1))) +
               ")";
    return {};
}

// References to a record of any kind have no foreign key in the tables.
std::string look_for_lost_any_references(const Portfolio& portfolio) {
    for (const EntityDef* def : entities())
        for (const FieldDef& field : def->fields) {
            if (field.kind != Kind::Reference || field.to)
                continue;
            const TableBase& table = portfolio.table(*def);
            for (std::size_t i = 0; i < table.size(); ++i) {
                const Value value = field.get(table.at(i));
                const auto* reference = std::get_if<Reference>(&value);
                if (reference && !portfolio.find_any(reference->id))
                    return "It names a record that is not there " +
                           place_and_reason(*def, def->common_of(table.at(i)).id, field.key,
                                            "nothing has that id");
            }
        }
    return {};
}

std::string look_at_schema(Connection& connection, const std::filesystem::path& path) {
    const Header header = read_header(connection, path);
    check_schema(connection, path, header);
    const std::int64_t oldest = min_reader_of(connection);
    if (oldest < 1 || oldest > header.schema)
        return "The table meta has no sound min_reader";
    return {};
}

std::string look_at_values(const Portfolio& portfolio) {
    for (const EntityDef* def : entities()) {
        const TableBase& table = portfolio.table(*def);
        for (std::size_t i = 0; i < table.size(); ++i) {
            const Row row = row_of(*def, table.at(i));
            for (const Issue& issue : validate(*def, row))
                return "A value is wrong " + place_and_reason(*def, row.common.id, issue.field, issue.text);
        }
    }
    return {};
}

std::string look_at_ids(const Portfolio& portfolio) {
    std::unordered_map<RecordId, const EntityDef*> seen;
    seen.reserve(portfolio.record_count());
    for (const EntityDef* def : entities()) {
        const TableBase& table = portfolio.table(*def);
        for (std::size_t i = 0; i < table.size(); ++i) {
            const Common& common = def->common_of(table.at(i));
            const RecordId id = common.id;
            if (def->scope == Scope::file && common.project != id)
                return "A project belongs to itself, but not the one with id " + std::to_string(id);
            if (const auto [other, is_new] = seen.emplace(id, def); !is_new)
                return "The id " + std::to_string(id) + " stands in table " +
                       std::string(other->second->key) + " and in table " + std::string(def->key);
        }
    }
    return {};
}

}  // namespace

std::vector<VerifyCheck> verify_file(Connection& connection, const std::filesystem::path& path) {
    std::vector<VerifyCheck> checks;
    checks.push_back(checked("quick_check", [&] { return look_at_pages(connection); }));

    std::optional<LoadResult> loaded;
    std::string why_not_loaded;
    try {
        loaded = load_everything(connection);
    } catch (const Error& error) {
        why_not_loaded = error.happened();
    } catch (const SQLite::Exception& failure) {
        why_not_loaded = std::string("The rows cannot be read: ") + failure.what();
    }

    checks.push_back(checked("foreign_keys", [&] {
        std::string found = look_for_lost_references(connection);
        return found.empty() && loaded ? look_for_lost_any_references(loaded->portfolio) : found;
    }));
    checks.push_back(checked("schema", [&] {
        std::string found = look_at_schema(connection, path);
        if (found.empty() && !loaded && checks[0].ok && checks[1].ok)
            found = why_not_loaded;
        if (found.empty() && loaded)
            found = look_at_values(loaded->portfolio);
        return found.empty() && loaded ? look_at_ids(loaded->portfolio) : found;
    }));
    checks.push_back(
        checked("history", [&] { return loaded ? look_at_history(connection, *loaded) : why_not_loaded; }));
    return checks;
}

}  // namespace tandem
