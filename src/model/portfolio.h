// Everything in one file, in memory: one table per kind of record. A value: it can be copied for work on a
// snapshot.
//
// It holds no indexes, no notices and no rules; who refers to whom is answered by References
// (model/references.h). Only Document changes the portfolio that is shown; storage fills one while loading;
// report filters a copy.
#pragma once

#include "model/names.h"
#include "model/table.h"
#include "schema/codec.h"
#include "schema/entity.h"

#include <array>
#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace tandem {

// All kinds in the order of AllEntities.
std::span<const EntityDef* const> entities();
const EntityDef* entity_by_key(std::string_view key);        // nullptr when unknown
const EntityDef* entity_by_prefix(std::string_view prefix);  // "L" -> activity; nullptr when unknown or ""

// One record as it was and as it shall be. No before = created, no after = removed.
struct RowChange {
    const EntityDef* entity = nullptr;
    RecordId id = 0;
    std::optional<Row> before;
    std::optional<Row> after;
};

class Portfolio {
public:
    Portfolio();
    Portfolio(const Portfolio& other);
    Portfolio& operator=(const Portfolio& other);
    Portfolio(Portfolio&&) noexcept = default;
    Portfolio& operator=(Portfolio&&) noexcept = default;

    template <class T>
    const Table<T>& all() const {
        return static_cast<const Table<T>&>(*tables_[entity_index<T>]);
    }
    template <class T>
    const T* find(Id<T> id) const {
        return id ? all<T>().get(id.value) : nullptr;
    }

    const TableBase& table(const EntityDef& def) const { return *tables_[def.index]; }
    TableBase& table_for_change(const EntityDef& def) { return *tables_[def.index]; }

    // A record of unknown kind: tries the tables; nullptr (and def untouched) when there is none.
    const void* find_any(RecordId id, const EntityDef** def = nullptr) const;
    std::optional<Row> row(const EntityDef& def, RecordId id) const;

    // Carries out changes that have been checked. Order within one call does not matter.
    void apply(const std::vector<RowChange>& changes);

    std::size_t record_count() const;
    RecordId highest_id() const;

private:
    std::array<std::unique_ptr<TableBase>, AllEntities::size> tables_;
};

}  // namespace tandem
