#include "model/portfolio.h"

#include <algorithm>

namespace tandem {

namespace {
template <class... T>
std::array<const EntityDef*, sizeof...(T)> defs_of(TypeList<T...>) {
    return {&entity<T>()...};
}
}  // namespace

std::span<const EntityDef* const> entities() {
    static const auto all = defs_of(AllEntities{});
    return all;
}

const EntityDef* entity_by_key(std::string_view key) {
    for (const EntityDef* def : entities())
        if (def->key == key)
            return def;
    return nullptr;
}

const EntityDef* entity_by_prefix(std::string_view prefix) {
    if (prefix.empty())
        return nullptr;
    for (const EntityDef* def : entities())
        if (def->prefix == prefix)
            return def;
    return nullptr;
}

Portfolio::Portfolio() {
    for (const EntityDef* def : entities())
        tables_[def->index] = def->make_table();
}

Portfolio::Portfolio(const Portfolio& other) {
    for (std::size_t i = 0; i < tables_.size(); ++i)
        tables_[i] = other.tables_[i]->clone();
}

Portfolio& Portfolio::operator=(const Portfolio& other) {
    if (this != &other)
        *this = Portfolio(other);
    return *this;
}

const void* Portfolio::find_any(RecordId id, const EntityDef** def) const {
    for (const EntityDef* candidate : entities())
        if (const void* record = tables_[candidate->index]->find(id)) {
            if (def)
                *def = candidate;
            return record;
        }
    return nullptr;
}

std::optional<Row> Portfolio::row(const EntityDef& def, RecordId id) const {
    const void* record = table(def).find(id);
    return record ? std::optional(row_of(def, record)) : std::nullopt;
}

void Portfolio::apply(const std::vector<RowChange>& changes) {
    // Removals and additions are gathered per table, so that a large import, or taking it back, costs one
    // pass and not one shift of the table per record.
    std::array<std::vector<RecordId>, AllEntities::size> removed;
    std::array<bool, AllEntities::size> out_of_order{};
    std::vector<const RowChange*> added;
    for (const RowChange& change : changes) {
        TableBase& table = *tables_[change.entity->index];
        if (!change.after)
            removed[change.entity->index].push_back(change.id);
        else if (void* record = table.find_for_change(change.id))
            put_row(*change.entity, record, *change.after);
        else
            added.push_back(&change);
    }
    for (std::size_t i = 0; i < removed.size(); ++i) {
        if (removed[i].empty())
            continue;
        std::sort(removed[i].begin(), removed[i].end());
        tables_[i]->erase_all(removed[i]);
    }
    for (const RowChange* change : added) {
        TableBase& table = *tables_[change->entity->index];
        if (change->id < table.last_id())
            out_of_order[change->entity->index] = true;
        put_row(*change->entity, table.append(change->id), *change->after);
    }
    for (std::size_t i = 0; i < out_of_order.size(); ++i)
        if (out_of_order[i])
            tables_[i]->restore_order();
}

std::size_t Portfolio::record_count() const {
    std::size_t count = 0;
    for (const auto& table : tables_)
        count += table->size();
    return count;
}

RecordId Portfolio::highest_id() const {
    RecordId highest = 0;
    for (const EntityDef* def : entities()) {
        const TableBase& records = table(*def);
        if (records.size() > 0)
            highest = std::max(highest, def->common_of(records.at(records.size() - 1)).id);
    }
    return highest;
}

}  // namespace tandem
