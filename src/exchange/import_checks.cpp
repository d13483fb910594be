#include "exchange/import_checks.h"

#include "base/text.h"
#include "catalogue/framework.h"
#include "edit/checks.h"
#include "exchange/value_json.h"
#include "model/marks.h"
#include "model/project.h"
#include "model/references.h"

#include <algorithm>
#include <utility>

namespace tandem {

namespace {

bool refers(const FieldDef& field) {
    return field.kind == Kind::Reference || field.kind == Kind::References;
}

RecordId target_in(const Row& row, std::size_t field) {
    const auto* reference = std::get_if<Reference>(&row.values[field]);
    return reference != nullptr ? reference->id : 0;
}

void renumber_value(Value& value, const std::unordered_map<RecordId, RecordId>& new_ids) {
    const auto renumbered = [&](RecordId id) {
        const auto it = new_ids.find(id);
        return it == new_ids.end() ? id : it->second;
    };
    if (auto* one = std::get_if<Reference>(&value)) {
        one->id = renumbered(one->id);
    } else if (auto* many = std::get_if<RecordIds>(&value)) {
        for (RecordId& id : *many)
            id = renumbered(id);
        std::sort(many->begin(), many->end());
    }
}

// An entry of a project's own in one of the catalogue's lists.
std::string own_entry(RecordId project, std::string_view list, std::string_view key) {
    return std::to_string(project) + '/' + std::string(list) + '/' + std::string(key);
}

void add_own_entry(std::unordered_set<std::string>& own, const Row& row) {
    static const std::size_t list = *entity<OwnEntry>().index_of("list");
    static const std::size_t key = *entity<OwnEntry>().index_of("entry_key");
    const auto* list_name = std::get_if<std::string>(&row.values[list]);
    const auto* entry_key = std::get_if<std::string>(&row.values[key]);
    if (list_name != nullptr && entry_key != nullptr)
        own.insert(own_entry(row.common.project, *list_name, *entry_key));
}

// What may stand only once, as one text per combination.
std::string combination(RecordId owner, const Value& other) {
    std::string text = std::to_string(owner) + '/';
    append_value(text, other);
    return text;
}

}  // namespace

ImportChecks::ImportChecks(ImportedRows& imported, const Portfolio& existing)
    : imported_(imported), existing_(existing), has_existing_(existing.record_count() > 0) {}

void ImportChecks::drop(ImportedRow& row, std::string_view key, std::string_view error, std::string text) {
    row.dropped = true;
    ++drops_;
    note_skipped(imported_.skipped, *row.def, row.row.common.id, key, error, std::move(text));
}

void ImportChecks::take_out(ImportedRow& row, std::size_t field, std::string_view error, std::string text) {
    const FieldDef& def = row.def->fields[field];
    if (def.options.required)
        return drop(row, def.key, error, std::move(text) + " The record cannot be without it.");
    note_skipped(imported_.skipped, *row.def, row.row.common.id, def.key, error, std::move(text));
    row.row.values[field] = Value{};
}

void ImportChecks::drop_doubles() {
    position_.reserve(imported_.rows.size());
    for (std::size_t i = 0; i < imported_.rows.size(); ++i) {
        ImportedRow& row = imported_.rows[i];
        if (!position_.emplace(row.row.common.id, static_cast<std::uint32_t>(i)).second)
            drop(row, "", "duplicate", "This id stands twice; the first record was taken.");
    }
}

void ImportChecks::renumber(IdSource& ids) {
    std::unordered_map<RecordId, RecordId> new_ids;
    new_ids.reserve(imported_.rows.size());
    std::vector<std::uint32_t> by_old_id;
    for (const auto& [id, position] : position_)
        by_old_id.push_back(position);
    // In the order of the old ids, so that records keep their order and the same run gives the same ids.
    std::sort(by_old_id.begin(), by_old_id.end(), [&](std::uint32_t a, std::uint32_t b) {
        return imported_.rows[a].row.common.id < imported_.rows[b].row.common.id;
    });
    for (const std::uint32_t position : by_old_id)
        new_ids[imported_.rows[position].row.common.id] = ids.next();

    position_.clear();
    for (std::size_t i = 0; i < imported_.rows.size(); ++i) {
        ImportedRow& row = imported_.rows[i];
        if (row.dropped)
            continue;
        row.row.common.id = new_ids.at(row.row.common.id);
        if (const auto it = new_ids.find(row.row.common.project); it != new_ids.end())
            row.row.common.project = it->second;
        for (Value& value : row.row.values)
            renumber_value(value, new_ids);
        position_.emplace(row.row.common.id, static_cast<std::uint32_t>(i));
    }
}

void ImportChecks::drop_existing() {
    if (!has_existing_)
        return;
    for (ImportedRow& row : imported_.rows)
        if (!row.dropped && existing_.find_any(row.row.common.id) != nullptr)
            drop(row, "", "exists", "A record with this id is here already.");
}

const Row* ImportChecks::row_of(RecordId id) const {
    const auto it = position_.find(id);
    return it == position_.end() || imported_.rows[it->second].dropped ? nullptr
                                                                       : &imported_.rows[it->second].row;
}

bool ImportChecks::was_dropped(RecordId id) const {
    return position_.contains(id);
}

ImportChecks::Place ImportChecks::find(RecordId id) const {
    if (const auto it = position_.find(id); it != position_.end())
        if (const ImportedRow& row = imported_.rows[it->second]; !row.dropped)
            return {row.def, row.row.common.project};
    const EntityDef* def = nullptr;
    const void* record = has_existing_ ? existing_.find_any(id, &def) : nullptr;
    return record != nullptr ? Place{def, def->common_of(record).project} : Place{};
}

bool ImportChecks::target_holds(const ImportedRow& row, const FieldDef& field, RecordId target) const {
    const Place place = find(target);
    return place.def != nullptr && (field.to == nullptr || place.def == &field.to()) &&
           place.project == row.row.common.project;
}

bool ImportChecks::check_row_references(ImportedRow& row) {
    const Common& common = row.row.common;
    if (common.project != known_project_ && find(common.project).def != &entity<Project>()) {
        drop(row, "project", "unknown_ref", "Its project is not here.");
        return true;
    }
    known_project_ = common.project;
    for (std::size_t i = 0; i < row.def->fields.size(); ++i) {
        const FieldDef& field = row.def->fields[i];
        if (!refers(field))
            continue;
        bool holds = true;
        for_each_target(row.row.values[i],
                        [&](RecordId id) { holds = holds && target_holds(row, field, id); });
        if (holds)
            continue;
        if (auto* many = std::get_if<RecordIds>(&row.row.values[i])) {
            std::erase_if(*many, [&](RecordId id) { return !target_holds(row, field, id); });
            if (!many->empty()) {
                note_skipped(imported_.skipped, *row.def, common.id, field.key, "unknown_ref",
                             "Some of the records named here are not here; they were left out.");
                continue;
            }
        }
        take_out(row, i, "unknown_ref",
                 was_dropped(target_in(row.row, i)) ? "The record named here was kept out or does not fit."
                                                    : "The record named here is not here.");
        if (row.dropped)
            return true;
    }
    return false;
}

bool ImportChecks::check_references() {
    bool dropped = false;
    known_project_ = 0;
    for (ImportedRow& row : imported_.rows)
        if (!row.dropped)
            dropped = check_row_references(row) || dropped;
    return dropped;
}

// Follows one reference from record to record of the same kind. Each record is walked once: `seen` holds the
// number of the walk that came by; meeting the number of this very walk again closes a loop, which is cut
// there.
void ImportChecks::check_loops(const EntityDef& def, std::size_t field) {
    std::unordered_map<RecordId, std::uint32_t> seen;
    std::uint32_t walk = 0;
    for (ImportedRow& start : imported_.rows) {
        if (start.dropped || start.def != &def || target_in(start.row, field) == 0)
            continue;
        ++walk;
        RecordId id = start.row.common.id;
        while (id != 0) {
            const Row* row = row_of(id);
            if (row == nullptr || !seen.emplace(id, walk).second)
                break;
            const RecordId next = target_in(*row, field);
            if (const auto met = seen.find(next); met != seen.end() && met->second == walk)
                take_out(imported_.rows[position_.at(id)], field, "loop",
                         "This leads back to the record itself.");
            id = next;
        }
    }
}

void ImportChecks::check_unique() {
    for (const UniquePair& pair : unique_pairs()) {
        const EntityDef& def = *entity_by_key(pair.entity);
        const std::size_t owner = *def.index_of(pair.owner);
        const std::size_t other = *def.index_of(pair.other);
        std::unordered_set<std::string> seen;
        const TableBase& table = existing_.table(def);
        for (std::size_t i = 0; i < table.size(); ++i) {
            const Value owner_value = def.fields[owner].get(table.at(i));
            if (const auto* reference = std::get_if<Reference>(&owner_value))
                seen.insert(combination(reference->id, def.fields[other].get(table.at(i))));
        }
        for (ImportedRow& row : imported_.rows)
            if (row.def == &def && !row.dropped && !is_absent(row.row.values[other]) &&
                !seen.insert(combination(target_in(row.row, owner), row.row.values[other])).second)
                drop(row, pair.other, "duplicate", "This is here already.");
    }
}

void ImportChecks::check_phases() {
    static const std::size_t cycle_of_phase = *entity<Phase>().index_of("cycle");
    for (ImportedRow& row : imported_.rows) {
        if (row.dropped || row.def->scope != Scope::cycle)
            continue;
        const auto phase_field = row.def->index_of("phase");
        const auto cycle_field = row.def->index_of("cycle");
        const RecordId phase = phase_field && cycle_field ? target_in(row.row, *phase_field) : 0;
        if (phase == 0)
            continue;
        const Row* imported = row_of(phase);
        const auto there = imported != nullptr ? std::nullopt : existing_.row(entity<Phase>(), phase);
        const Row* phase_row = there ? &*there : imported;
        if (phase_row != nullptr && target_in(*phase_row, cycle_of_phase) != target_in(row.row, *cycle_field))
            take_out(row, *phase_field, "bad_value", "This phase belongs to another cycle.");
    }
}

void ImportChecks::check_keys() {
    std::unordered_set<std::string> own;
    const TableBase& entries = existing_.table(entity<OwnEntry>());
    for (std::size_t i = 0; i < entries.size(); ++i)
        add_own_entry(own, tandem::row_of(entity<OwnEntry>(), entries.at(i)));
    for (const ImportedRow& row : imported_.rows)
        if (!row.dropped && row.def == &entity<OwnEntry>())
            add_own_entry(own, row.row);

    const auto known = [&](const ImportedRow& row, std::string_view list_name, const std::string& key) {
        return find_choice(list_name, key) != nullptr ||
               own.contains(own_entry(row.row.common.project, list_name, key));
    };
    for (ImportedRow& row : imported_.rows) {
        for (std::size_t i = 0; i < row.def->fields.size() && !row.dropped; ++i) {
            const FieldDef& field = row.def->fields[i];
            bool good = true;
            if (field.kind == Kind::Key && !is_absent(row.row.values[i]))
                good = known(row, field.options.catalogue, std::get<std::string>(row.row.values[i]));
            else if (field.kind == Kind::Keys && !is_absent(row.row.values[i]))
                for (const std::string& key : std::get<Codes>(row.row.values[i]))
                    good = good && known(row, field.options.catalogue, key);
            if (!good)
                take_out(row, i, "bad_value", "This is not in the catalogue’s list.");
        }
    }
}

void ImportChecks::check_all() {
    // A dropped record can take others with it, downwards over the owners: a few passes at most.
    const auto settle = [&] {
        while (check_references()) {
        }
    };
    settle();
    const std::size_t settled = drops_;
    for (const EntityDef* def : entities())
        for (std::size_t i = 0; i < def->fields.size(); ++i)
            if (def->fields[i].kind == Kind::Reference && def->fields[i].to != nullptr &&
                &def->fields[i].to() == def)
                check_loops(*def, i);
    check_unique();
    check_phases();
    check_keys();
    if (drops_ > settled)
        settle();
}

}  // namespace tandem
