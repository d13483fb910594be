#include "edit/wording.h"

#include "base/number.h"
#include "base/text.h"

#include <algorithm>
#include <array>

namespace tandem {

namespace {

// "Activity" -> "activity"; a label that goes on in capitals ("IT ...") is left alone.
std::string lower_first(std::string_view text) {
    std::string lowered(text);
    const bool capital = !lowered.empty() && lowered[0] >= 'A' && lowered[0] <= 'Z';
    const bool more = lowered.size() > 1 && lowered[1] >= 'A' && lowered[1] <= 'Z';
    if (capital && !more)
        lowered[0] = static_cast<char>(lowered[0] - 'A' + 'a');
    return lowered;
}

std::string code_or_name(const EntityDef& def, const Common& common) {
    return common.code.empty() ? lower_first(def.label.text()) : common.code;
}

std::string change_label(const RowChange& change) {
    const EntityDef& def = *change.entity;
    const FieldDef* only = nullptr;
    int fields = 0;
    for (std::size_t i = 0; i < def.fields.size(); ++i)
        if (change.before->values[i] != change.after->values[i]) {
            only = &def.fields[i];
            ++fields;
        }
    const std::string name = code_or_name(def, change.after->common);
    if (fields == 1 && change.before->common.visibility == change.after->common.visibility)
        return "Change " + lower_first(only->label.text()) + " of " + name;
    if (fields == 0 && change.before->common.visibility != change.after->common.visibility)
        return "Change visibility of " + name;
    return "Change " + name;
}

// "8 groups in activities", "2 persons in activities".
std::vector<std::string> each_kind_counted(
    const std::vector<std::pair<const EntityDef*, RecordId>>& records) {
    std::array<std::int64_t, AllEntities::size> counts{};
    for (const auto& record : records)
        ++counts[record.first->index];
    std::vector<std::string> parts;
    for (const EntityDef* def : entities())
        if (const std::int64_t n = counts[def->index]; n > 0)
            parts.push_back(counted(n, lower_first(def->label.text()), lower_first(def->plural.text())));
    return parts;
}

std::string delete_label(const std::vector<const RowChange*>& removed) {
    const RowChange& first = *removed.front();
    std::vector<std::pair<const EntityDef*, RecordId>> rest;
    for (std::size_t i = 1; i < removed.size(); ++i)
        rest.push_back({removed[i]->entity, removed[i]->id});
    const auto is_like_first = [&](const auto& record) { return record.first == first.entity; };
    if (std::any_of(rest.begin(), rest.end(), is_like_first)) {
        rest.push_back({first.entity, first.id});
        return "Delete " + counted_kinds(rest);
    }
    std::vector<std::string> parts = each_kind_counted(rest);
    parts.insert(parts.begin(), name_of(*first.entity, first.before->common));
    return "Delete " + join_and(parts);
}

// "Add group G2 in an activity": a record and the line that places it elsewhere ("Group in an activity") are
// one thing to a person. "" when the two are no such pair.
std::string placed_label(const RowChange& record, const RowChange& line) {
    const std::string_view whole = line.entity->label.text();
    const std::string_view kind = record.entity->label.text();
    if (record.after->common.code.empty() || !line.after->common.code.empty() ||
        !whole.starts_with(std::string(kind) + " in "))
        return {};
    return "Add " + name_of(*record.entity, record.after->common) + std::string(whole.substr(kind.size()));
}

}  // namespace

std::string name_of(const EntityDef& def, const Common& common) {
    std::string text = lower_first(def.label.text());
    return common.code.empty() ? text : text + " " + common.code;
}

std::string counted_kinds(const std::vector<std::pair<const EntityDef*, RecordId>>& records) {
    return join_and(each_kind_counted(records));
}

std::string label_for(const std::vector<RowChange>& changes) {
    std::vector<const RowChange*> added;
    std::vector<const RowChange*> removed;
    std::vector<const RowChange*> changed;
    for (const RowChange& change : changes)
        (change.before ? change.after ? changed : removed : added).push_back(&change);
    if (changes.empty())
        return "No change";
    if (!removed.empty() && added.empty())
        return delete_label(removed);
    if (added.size() == 1)
        return "Add " + name_of(*added[0]->entity, added[0]->after->common);
    if (added.size() == 2)
        for (const std::size_t first : {0U, 1U})
            if (const std::string placed = placed_label(*added[first], *added[1 - first]); !placed.empty())
                return placed;
    std::vector<std::pair<const EntityDef*, RecordId>> all;
    for (const RowChange* change : added.empty() ? changed : added)
        all.push_back({change->entity, change->id});
    if (!added.empty())
        return "Add " + counted_kinds(all);
    return changed.size() == 1 ? change_label(*changed[0]) : "Change " + counted_kinds(all);
}

}  // namespace tandem
