#include "edit/draft.h"

#include "model/project.h"

#include <algorithm>
#include <utility>

namespace tandem {

Draft::Draft(const Portfolio& portfolio, const References& references, const CodeIndex& codes)
    : portfolio_(&portfolio), references_(&references), codes_(&codes) {}

const RowChange* Draft::staged(RecordId id) const {
    const auto it = position_.find(id);
    return it == position_.end() ? nullptr : &changes_[it->second];
}

bool Draft::exists(const EntityDef& def, RecordId id) const {
    if (const RowChange* change = staged(id))
        return change->entity == &def && change->after;
    return portfolio_->table(def).find(id) != nullptr;
}

Value Draft::value(const EntityDef& def, RecordId id, std::size_t field) const {
    if (const RowChange* change = staged(id))
        return change->after->values[field];
    return def.fields[field].get(portfolio_->table(def).find(id));
}

Common Draft::common(const EntityDef& def, RecordId id) const {
    if (const RowChange* change = staged(id))
        return change->after->common;
    return def.common_of(portfolio_->table(def).find(id));
}

std::optional<Row> Draft::row(const EntityDef& def, RecordId id) const {
    if (const RowChange* change = staged(id))
        return change->entity == &def ? change->after : std::nullopt;
    return portfolio_->row(def, id);
}

const EntityDef* Draft::kind_of(RecordId id) const {
    if (const RowChange* change = staged(id))
        return change->after ? change->entity : nullptr;
    const EntityDef* def = nullptr;
    portfolio_->find_any(id, &def);
    return def;
}

std::vector<Use> Draft::uses_of(RecordId id) const {
    std::vector<Use> uses;
    for (const Use& use : references_->to(id))
        if (!staged(use.from))
            uses.push_back(use);
    const std::vector<Use>& more = staged_uses_.to(id);
    uses.insert(uses.end(), more.begin(), more.end());
    return uses;
}

FoundRecord Draft::by_code(RecordId project, std::string_view code) const {
    if (const FoundRecord found = staged_codes_.find(project, code))
        return found;
    const FoundRecord found = codes_->find(project, code);
    return found && staged(found.id) ? FoundRecord{} : found;
}

RecordIds Draft::all(const EntityDef& def) const {
    RecordIds ids;
    const TableBase& table = portfolio_->table(def);
    for (std::size_t i = 0; i < table.size(); ++i)
        if (const RecordId id = def.common_of(table.at(i)).id; !staged(id))
            ids.push_back(id);
    for (const RowChange& change : changes_)
        if (change.entity == &def && change.after)
            ids.push_back(change.id);
    return ids;
}

RowChange& Draft::stage(const EntityDef& def, RecordId id) {
    const auto it = position_.find(id);
    if (it != position_.end()) {
        RowChange& change = changes_[it->second];
        if (change.after) {
            const std::vector<RowChange> away{{&def, id, change.after, std::nullopt}};
            staged_uses_.update(away);
            staged_codes_.update(away);
        }
        return change;
    }
    position_.emplace(id, changes_.size());
    changes_.push_back({&def, id, portfolio_->row(def, id), std::nullopt});
    return changes_.back();
}

void Draft::put(const EntityDef& def, Row after) {
    RowChange& change = stage(def, after.common.id);
    change.after = std::move(after);
    const std::vector<RowChange> come{{&def, change.id, std::nullopt, change.after}};
    staged_uses_.update(come);
    staged_codes_.update(come);
}

void Draft::erase(const EntityDef& def, RecordId id) {
    stage(def, id).after.reset();
}

std::vector<RowChange> Draft::take_changes() {
    std::erase_if(changes_, [](const RowChange& change) { return change.before == change.after; });
    position_.clear();
    staged_uses_ = {};
    staged_codes_ = {};
    return std::exchange(changes_, {});
}

RecordId target_of(const EntityDef& def, const Row& row, std::string_view field_key) {
    const auto index = def.index_of(field_key);
    const auto* reference = index ? std::get_if<Reference>(&row.values[*index]) : nullptr;
    return reference ? reference->id : 0;
}

namespace {

// The record that this one's scope hangs on, with its kind: its owner, its phase or its cycle; {} at the top.
FoundRecord above(const EntityDef& def, const Row& row) {
    std::string_view key = def.owner;
    if (key.empty() && def.scope == Scope::phase)
        key = "phase";
    if (key.empty() && def.scope == Scope::cycle)
        key = "cycle";
    const FieldDef* field = key.empty() ? nullptr : def.find(key);
    const RecordId id = field ? target_of(def, row, key) : 0;
    return id != 0 && field->to ? FoundRecord{&field->to(), id} : FoundRecord{};
}

}  // namespace

RecordId cycle_of(const Draft& draft, const EntityDef& def, const Row& row) {
    if (&def == &entity<Cycle>())
        return row.common.id;
    if (def.scope == Scope::file || def.scope == Scope::project)
        return 0;
    const std::string_view own = def.scope == Scope::cycle ? "cycle" : "";
    if (const RecordId cycle = own.empty() ? 0 : target_of(def, row, own))
        return cycle;
    const FoundRecord up = above(def, row);
    const auto parent = up ? draft.row(*up.entity, up.id) : std::nullopt;
    return parent ? cycle_of(draft, *up.entity, *parent) : 0;
}

RecordId project_by_scope(const Draft& draft, const EntityDef& def, const Row& row) {
    if (def.scope == Scope::file)
        return row.common.id;
    const FoundRecord up = above(def, row);
    return up && draft.exists(*up.entity, up.id) ? draft.common(*up.entity, up.id).project : 0;
}

bool cycle_is_closed(const Draft& draft, RecordId cycle) {
    const EntityDef& def = entity<Cycle>();
    if (cycle == 0 || !draft.exists(def, cycle))
        return false;
    static const std::size_t status = *def.index_of("status");
    const Value value = draft.value(def, cycle, status);
    const auto* code = std::get_if<std::string>(&value);
    return code && *code == code_of_choice(CycleStatus::closed);
}

RecordId open_cycle(const Draft& draft, RecordId project) {
    RecordId newest = 0;
    for (RecordId id : draft.all(entity<Cycle>()))
        if (draft.common(entity<Cycle>(), id).project == project && !cycle_is_closed(draft, id))
            newest = id;
    return newest;
}

}  // namespace tandem
