// Who refers to a record: the other way round of every reference in the portfolio.
//
// Made once from a portfolio and then kept up with each set of changes. Document owns the one of the open
// file; rules and reports that need one make their own from their (filtered) portfolio. Costs about 40 ns a
// reference to make.
#pragma once

#include "model/portfolio.h"

#include <cstdint>
#include <unordered_map>
#include <vector>

namespace tandem {

// One place that names a record.
struct Use {
    const EntityDef* entity = nullptr;  // the kind of the record that refers
    RecordId from = 0;                  // the record that refers
    std::uint16_t field = 0;            // position of the field in its description

    bool operator==(const Use&) const = default;
};

class References {
public:
    References() = default;
    explicit References(const Portfolio& portfolio);

    // In the order of making; empty when nobody refers to it.
    const std::vector<Use>& to(RecordId id) const;

    // The records of kind `From` that name `id` in any of their fields, each once.
    template <class From>
    std::vector<const From*> records(const Portfolio& portfolio, RecordId id) const {
        std::vector<const From*> found;
        for (const Use& use : to(id))
            if (use.entity->index == entity_index<From>)
                if (const From* record = portfolio.all<From>().get(use.from);
                    record && (found.empty() || found.back() != record))
                    found.push_back(record);
        return found;
    }

    void update(const std::vector<RowChange>& changes);

private:
    void add(const EntityDef& def, RecordId from, const Value& value, std::size_t field);
    void remove(const EntityDef& def, RecordId from, const Value& value, std::size_t field);

    std::unordered_map<RecordId, std::vector<Use>> uses_;
};

// Calls visit(target id) for each record that a value names.
template <class Visit>
void for_each_target(const Value& value, Visit visit) {
    if (const auto* one = std::get_if<Reference>(&value))
        visit(one->id);
    else if (const auto* many = std::get_if<RecordIds>(&value))
        for (RecordId id : *many)
            visit(id);
}

}  // namespace tandem
