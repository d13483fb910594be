#include "edit/checks.h"

#include "catalogue/framework.h"
#include "model/marks.h"
#include "model/project.h"
#include "schema/validate.h"

#include <algorithm>
#include <set>
#include <string>

namespace tandem {

namespace {

std::string named(const EntityDef& def) {
    std::string text(def.label.text());
    if (!text.empty() && text[0] >= 'A' && text[0] <= 'Z')
        text[0] = static_cast<char>(text[0] - 'A' + 'a');
    return text;
}

class RecordCheck {
public:
    RecordCheck(const Draft& draft, const EntityDef& def, const Row& row)
        : draft_(draft), def_(def), row_(row) {}

    Issues take() { return std::move(issues_); }

    void check_field(std::size_t index) {
        const FieldDef& field = def_.fields[index];
        const Value& value = row_.values[index];
        if (auto issue = validate(field, value))
            return add(std::move(*issue));
        if (field.kind == Kind::Reference || field.kind == Kind::References)
            for_each_target(value, [&](RecordId target) { check_target(field, target); });
        if (field.kind == Kind::Reference && field.to && &field.to() == &def_)
            check_loop(index);
        if (field.kind == Kind::Key)
            if (const auto* key = std::get_if<std::string>(&value))
                check_key(field, *key);
        if (field.kind == Kind::Keys)
            if (const auto* keys = std::get_if<Codes>(&value))
                for (const std::string& key : *keys)
                    check_key(field, key);
    }

    // A phase given beside a cycle must be one of that cycle.
    void check_phase_in_cycle() {
        if (def_.scope != Scope::cycle || !def_.find("phase") || def_.find("phase")->kind != Kind::Reference)
            return;
        const RecordId phase = target_of(def_, row_, "phase");
        const RecordId cycle = target_of(def_, row_, "cycle");
        if (phase == 0 || !draft_.exists(entity<Phase>(), phase))
            return;
        static const std::size_t cycle_field = *entity<Phase>().index_of("cycle");
        if (draft_.value(entity<Phase>(), phase, cycle_field) != Value{Reference{cycle}})
            add(error_issue("bad_value", "This phase belongs to another cycle.", "phase"));
    }

    void check_unique() {
        for (const UniquePair& pair : unique_pairs()) {
            if (pair.entity != def_.key)
                continue;
            const RecordId owner = target_of(def_, row_, pair.owner);
            const std::size_t other = *def_.index_of(pair.other);
            if (owner == 0 || is_absent(row_.values[other]))
                return;
            for (const Use& use : draft_.uses_of(owner))
                if (use.entity == &def_ && use.from != row_.common.id &&
                    draft_.value(def_, use.from, other) == row_.values[other])
                    return add(error_issue("duplicate", "This is here already.", std::string(pair.other)));
        }
    }

private:
    void add(Issue issue) {
        issue.record = row_.common.id;
        issue.entity = std::string(def_.key);
        issues_.push_back(std::move(issue));
    }

    void check_target(const FieldDef& field, RecordId target) {
        const std::string key(field.key);
        const bool itself = target == row_.common.id;
        const EntityDef* kind = field.to ? &field.to() : itself ? &def_ : draft_.kind_of(target);
        if (!kind || (itself ? kind != &def_ : !draft_.exists(*kind, target)))
            return add(error_issue(
                "unknown_ref",
                field.to ? "There is no such " + named(field.to()) + "." : "There is no such record.", key));
        const RecordId project = itself ? row_.common.project : draft_.common(*kind, target).project;
        if (project != row_.common.project)
            add(error_issue("unknown_ref", "This " + named(*kind) + " belongs to another project.", key));
    }

    // Follows the same field from record to record; coming back to this one is a loop.
    void check_loop(std::size_t index) {
        const std::string key(def_.fields[index].key);
        std::set<RecordId> seen{row_.common.id};
        const auto* next = std::get_if<Reference>(&row_.values[index]);
        RecordId id = next ? next->id : 0;
        while (id != 0) {
            if (!seen.insert(id).second)
                return add(error_issue("loop", "This leads back to the record itself.", key));
            if (!draft_.exists(def_, id))
                return;
            const Value value = draft_.value(def_, id, index);
            const auto* reference = std::get_if<Reference>(&value);
            id = reference ? reference->id : 0;
        }
    }

    void check_key(const FieldDef& field, const std::string& key) {
        const std::string_view name = field.options.catalogue;
        if (find_choice(name, key) || is_own_entry(name, key))
            return;
        add(error_issue("bad_value",
                        "“" + key + "” is not in the catalogue’s list of " + std::string(name) + ".",
                        std::string(field.key)));
    }

    bool is_own_entry(std::string_view name, const std::string& key) const {
        const EntityDef& own = entity<OwnEntry>();
        static const std::size_t list_field = *own.index_of("list");
        static const std::size_t key_field = *own.index_of("entry_key");
        for (RecordId id : draft_.all(own))
            if (draft_.common(own, id).project == row_.common.project &&
                draft_.value(own, id, list_field) == Value{std::string(name)} &&
                draft_.value(own, id, key_field) == Value{key})
                return true;
        return false;
    }

    const Draft& draft_;
    const EntityDef& def_;
    const Row& row_;
    Issues issues_;
};

}  // namespace

std::span<const UniquePair> unique_pairs() {
    static constexpr UniquePair pairs[] = {
        {"activity_group", "activity", "group"},
        {"activity_person", "activity", "person"},
        {"phase", "cycle", "phase"},
        {"matrix_mark", "phase", "co"},
        {"session_group", "session", "group"},
        {"pathway_stage", "pathway", "stage"},
        {"ballot_mark", "ballot", "option"},
    };
    return pairs;
}

Issues check_record(const Draft& draft, const EntityDef& def, const Row& row,
                    const std::vector<bool>& changed) {
    RecordCheck check(draft, def, row);
    for (std::size_t i = 0; i < def.fields.size(); ++i)
        if (changed[i])
            check.check_field(i);
    check.check_phase_in_cycle();
    check.check_unique();
    return check.take();
}

std::optional<Issue> check_open(const Draft& draft, const EntityDef& def, const Row& row) {
    const RecordId cycle = cycle_of(draft, def, row);
    if (!cycle_is_closed(draft, cycle))
        return std::nullopt;
    return error_issue("frozen", "This cycle is closed and kept as it is.", {}, row.common.id);
}

}  // namespace tandem
