#include "edit/removal.h"

#include "edit/wording.h"

#include <algorithm>
#include <unordered_set>

namespace tandem {

namespace {

// A record that names its owner, phase, cycle or any other record it cannot be without falls with it.
bool falls_with(const Use& use) {
    return use.entity->fields[use.field].options.required;
}

// Records of the project scope hang on the project by their cross-cutting attribute, not by a field.
void add_project_records(const Draft& draft, RecordId project, Removal& removal,
                         std::unordered_set<RecordId>& seen) {
    for (const EntityDef* kind : entities())
        for (RecordId id : draft.all(*kind))
            if (draft.common(*kind, id).project == project && seen.insert(id).second)
                removal.doomed.push_back({kind, id});
}

}  // namespace

Removal plan_removal(const Draft& draft, const EntityDef& def, RecordId id) {
    Removal removal;
    std::unordered_set<RecordId> seen{id};
    removal.doomed.push_back({&def, id});
    if (def.scope == Scope::file)
        add_project_records(draft, id, removal, seen);
    for (std::size_t i = 0; i < removal.doomed.size(); ++i)
        for (const Use& use : draft.uses_of(removal.doomed[i].second)) {
            if (!falls_with(use))
                removal.unlinked.push_back(use);
            else if (seen.insert(use.from).second)
                removal.doomed.push_back({use.entity, use.from});
        }
    std::erase_if(removal.unlinked, [&](const Use& use) { return seen.contains(use.from); });
    return removal;
}

void unlink(Draft& draft, const Use& use, const Removal& removal, Instant now) {
    const auto gone = [&](RecordId id) {
        return std::any_of(removal.doomed.begin(), removal.doomed.end(),
                           [id](const auto& d) { return d.second == id; });
    };
    Row row = *draft.row(*use.entity, use.from);
    Value& value = row.values[use.field];
    if (auto* ids = std::get_if<RecordIds>(&value)) {
        std::erase_if(*ids, gone);
        if (ids->empty())
            value = {};
    } else if (const auto* one = std::get_if<Reference>(&value); one && gone(one->id)) {
        value = {};
    }
    row.common.changed = now;
    draft.put(*use.entity, std::move(row));
}

std::string dependants_sentence(const Removal& removal) {
    std::vector<std::pair<const EntityDef*, RecordId>> rest(removal.doomed.begin() + 1, removal.doomed.end());
    return "This holds " + counted_kinds(rest) + "; they would go too.";
}

}  // namespace tandem
