#include "storage/portfolio_load.h"

#include "base/error.h"
#include "base/text.h"
#include "storage/history.h"
#include "storage/rows_read.h"
#include "storage/stored_value.h"

#include <algorithm>

namespace tandem {

namespace {

[[noreturn]] void refuse(const std::string& where) {
    throw Error(ErrorCode::damaged, "The file is damaged " + where, "it was not changed",
                "open a sound copy of it instead");
}

class Loader {
public:
    Loader(Connection& connection, Portfolio& portfolio) : connection_(connection), portfolio_(portfolio) {}

    void load() {
        for (const EntityDef* def : entities())
            load_table(*def);
        for (const EntityDef* def : entities())
            for (const LinkLayout& link : layout_of(*def).links)
                load_links(*def, link);
        for (const EntityDef* def : entities())
            check_references(*def);
    }

private:
    void load_table(const EntityDef& def) {
        const TableLayout& layout = layout_of(def);
        TableBase& table = portfolio_.table_for_change(def);
        const RowReader reader(layout);
        Statement row = connection_.use(layout.select_all);
        while (row.step()) {
            if (++records_ > record_limit)
                throw Error(ErrorCode::too_big, "The file holds more than 2,000,000 records",
                            "it was not changed", "open a smaller file");
            const RecordId id = row.integer(0);
            if (id <= 0)
                refuse(place_and_reason(def, id, "", "an id is a positive number"));
            reader.read_into(row.handle(), table.append(id));
        }
    }

    void load_links(const EntityDef& def, const LinkLayout& link) {
        TableBase& table = portfolio_.table_for_change(def);
        const FieldDef& field = def.fields[link.field];
        RecordId owner = 0;
        RecordIds targets;
        const auto store = [&] {
            if (targets.empty())
                return;
            void* record = table.find_for_change(owner);
            if (!record)
                refuse(place_and_reason(def, owner, field.key, "the record it belongs to is not there"));
            field.set(record, std::move(targets));
            targets = {};
        };
        Statement row = connection_.use(link.select_all);
        while (row.step()) {
            if (const RecordId next = row.integer(0); next != owner) {
                store();
                owner = next;
            }
            targets.push_back(row.integer(1));
        }
        store();
    }

    // A table in order of id, asked again and again: most often for the same record or the next one.
    struct Lookup {
        const EntityDef* def = nullptr;
        RecordId last = 0;

        bool has(const Portfolio& portfolio, RecordId id) {
            if (id != last && !portfolio.table(*def).find(id))
                return false;
            last = id;
            return true;
        }
    };

    void check_references(const EntityDef& def) {
        const TableBase& table = portfolio_.table(def);
        Lookup project{&entity<Project>()};
        std::vector<std::pair<const FieldDef*, Lookup>> references;
        for (const FieldDef& field : def.fields)
            if (field.to)
                references.emplace_back(&field, Lookup{&field.to()});
        for (std::size_t i = 0; i < table.size(); ++i) {
            const void* record = table.at(i);
            const Common& common = def.common_of(record);
            if (!project.has(portfolio_, common.project))
                refuse(place_and_reason(def, common.id, "project", "it names a record that is not there"));
            for (auto& [field, lookup] : references) {
                const Value value = field->get(record);
                bool found = true;
                if (const auto* one = std::get_if<Reference>(&value))
                    found = lookup.has(portfolio_, one->id);
                else if (const auto* many = std::get_if<RecordIds>(&value))
                    for (const RecordId id : *many)
                        found = found && lookup.has(portfolio_, id);
                if (!found)
                    refuse(
                        place_and_reason(def, common.id, field->key, "it names a record that is not there"));
            }
        }
    }

    Connection& connection_;
    Portfolio& portfolio_;
    std::size_t records_ = 0;
};

Counters load_counters(Connection& connection) {
    Counters counters;
    Statement row = connection.use("SELECT project, prefix, next FROM counters");
    while (row.step()) {
        if (row.integer(0) < 0 || row.integer(2) < 1 || !is_clean_utf8(row.text(1)))
            refuse("in table counters");
        counters[{row.integer(0), std::string(row.text(1))}] = row.integer(2);
    }
    return counters;
}

}  // namespace

LoadResult load_everything(Connection& connection) {
    Transaction one_state(connection, "BEGIN");
    LoadResult result;
    Loader(connection, result.portfolio).load();
    result.counters = load_counters(connection);
    result.last_edit = last_edit(connection);
    if (result.last_edit > 0) {
        const auto entry = read_entry(connection, result.last_edit);
        if (!entry)
            refuse("in table history");
        result.last_step = entry->entry.step;
        result.undo = read_undo_state(connection, result.last_edit);
    }
    return result;
}

}  // namespace tandem
