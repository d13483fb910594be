#include "model/references.h"

#include <algorithm>

namespace tandem {

namespace {
bool refers(const FieldDef& field) {
    return field.kind == Kind::Reference || field.kind == Kind::References;
}
}  // namespace

References::References(const Portfolio& portfolio) {
    uses_.reserve(portfolio.record_count());  // rather than grow and move them time and again
    for (const EntityDef* def : entities()) {
        const TableBase& table = portfolio.table(*def);
        for (std::size_t f = 0; f < def->fields.size(); ++f) {
            if (!refers(def->fields[f]))
                continue;
            for (std::size_t i = 0; i < table.size(); ++i) {
                const void* record = table.at(i);
                add(*def, def->common_of(record).id, def->fields[f].get(record), f);
            }
        }
    }
}

const std::vector<Use>& References::to(RecordId id) const {
    static const std::vector<Use> nobody;
    const auto it = uses_.find(id);
    return it == uses_.end() ? nobody : it->second;
}

void References::add(const EntityDef& def, RecordId from, const Value& value, std::size_t field) {
    for_each_target(value, [&](RecordId target) {
        uses_[target].push_back({&def, from, static_cast<std::uint16_t>(field)});
    });
}

void References::remove(const EntityDef& def, RecordId from, const Value& value, std::size_t field) {
    for_each_target(value, [&](RecordId target) {
        const auto it = uses_.find(target);
        if (it == uses_.end())
            return;
        auto& list = it->second;
        // From the end: what is taken back was mostly added last.
        const auto use =
            std::find(list.rbegin(), list.rend(), Use{&def, from, static_cast<std::uint16_t>(field)});
        if (use != list.rend())
            list.erase(std::next(use).base());
        if (list.empty())
            uses_.erase(it);
    });
}

void References::update(const std::vector<RowChange>& changes) {
    for (const RowChange& change : changes) {
        const EntityDef& def = *change.entity;
        for (std::size_t f = 0; f < def.fields.size(); ++f) {
            if (!refers(def.fields[f]))
                continue;
            const Value* before = change.before ? &change.before->values[f] : nullptr;
            const Value* after = change.after ? &change.after->values[f] : nullptr;
            if (before && after && *before == *after)
                continue;
            if (before)
                remove(def, change.id, *before, f);
            if (after)
                add(def, change.id, *after, f);
        }
    }
}

}  // namespace tandem
