#include "edit/input.h"
#include "edit/structure.h"
#include "model/project.h"
#include "model/tasks.h"

#include <algorithm>
#include <map>

namespace tandem {

namespace {

bool part_of_a_cycle(const EntityDef& def) {
    return def.scope == Scope::cycle || def.scope == Scope::phase;
}

// Copies the chosen records of one cycle into another, twice over: first the records, so that every copy has
// its id, then the references between them.
class CarryOver {
public:
    CarryOver(EditBuilder& builder, RecordId from_cycle, RecordId to_cycle)
        : builder_(builder), from_(from_cycle), to_(to_cycle) {}

    // The phases of the new cycle stand for those of the old one.
    void match_phases() {
        const EntityDef& phases = entity<Phase>();
        const std::size_t kind = *phases.index_of("phase");
        const std::size_t cycle = *phases.index_of("cycle");
        const Draft& draft = builder_.draft();
        for (RecordId old_id : draft.all(phases)) {
            if (draft.value(phases, old_id, cycle) != Value{Reference{from_}})
                continue;
            for (RecordId new_id : draft.all(phases))
                if (draft.value(phases, new_id, cycle) == Value{Reference{to_}} &&
                    draft.value(phases, new_id, kind) == draft.value(phases, old_id, kind))
                    copies_[old_id] = new_id;
        }
        copies_[from_] = to_;
    }

    // The framework's tasks of the new cycle stand for those of the old one with the same key.
    void match_tasks(const EntityDef& def) {
        const std::size_t key = *def.index_of("key");
        const std::size_t phase = *def.index_of("phase");
        const Draft& draft = builder_.draft();
        std::map<std::string, RecordId> fresh;
        for (RecordId id : draft.all(def))
            if (const Value v = draft.value(def, id, key);
                std::holds_alternative<std::string>(v) && in(def, id, phase, to_))
                fresh[std::get<std::string>(v)] = id;
        for (RecordId id : draft.all(def))
            if (const Value v = draft.value(def, id, key);
                std::holds_alternative<std::string>(v) && in(def, id, phase, from_))
                if (const auto it = fresh.find(std::get<std::string>(v)); it != fresh.end())
                    copies_[id] = it->second;
    }

    // The record and what is part of it.
    void choose(const EntityDef& def, RecordId id) {
        if (copies_.contains(id))
            return;
        copies_[id] = 0;
        chosen_.push_back({&def, id});
        for (const Use& use : builder_.draft().uses_of(id))
            if (use.entity->fields[use.field].key == use.entity->owner && use.entity->scope != Scope::project)
                choose(*use.entity, use.from);
    }

    StepResult copy() {
        // In the order of the description an owner comes before its parts.
        std::sort(chosen_.begin(), chosen_.end(), [](const auto& a, const auto& b) {
            return std::pair(a.first->index, a.second) < std::pair(b.first->index, b.second);
        });
        for (const auto& [def, id] : chosen_)
            if (StepResult step = copy_one(*def, id); !step.ok())
                return step;
        for (const auto& [def, id] : chosen_)
            if (StepResult step = link_copy(*def, id); !step.ok())
                return step;
        return {};
    }

private:
    bool in(const EntityDef& def, RecordId id, std::size_t phase_field, RecordId cycle) const {
        const Value phase = builder_.draft().value(def, id, phase_field);
        const auto* reference = std::get_if<Reference>(&phase);
        if (!reference)
            return false;
        static const std::size_t cycle_field = *entity<Phase>().index_of("cycle");
        return builder_.draft().value(entity<Phase>(), reference->id, cycle_field) == Value{Reference{cycle}};
    }

    // Where a reference leads in the new cycle: the copy, the same record when it lives on over the cycles,
    // or nowhere.
    RecordId new_target(RecordId old_target) const {
        const auto it = copies_.find(old_target);
        if (it != copies_.end())
            return it->second;
        const EntityDef* kind = builder_.draft().kind_of(old_target);
        if (!kind)
            return 0;
        const auto row = builder_.draft().row(*kind, old_target);
        return cycle_of(builder_.draft(), *kind, *row) == 0 ? old_target : 0;
    }

    Value translated(const Value& value) const {
        if (const auto* one = std::get_if<Reference>(&value)) {
            const RecordId target = new_target(one->id);
            return target ? Value{Reference{target}} : Value{};
        }
        if (const auto* many = std::get_if<RecordIds>(&value)) {
            RecordIds targets;
            for (RecordId id : *many)
                if (const RecordId target = new_target(id))
                    targets.push_back(target);
            std::sort(targets.begin(), targets.end());
            targets.erase(std::unique(targets.begin(), targets.end()), targets.end());
            return targets.empty() ? Value{} : Value{targets};
        }
        return value;
    }

    StepResult copy_one(const EntityDef& def, RecordId id) {
        const Row row = *builder_.draft().row(def, id);
        RecordInput input;
        for (std::size_t i = 0; i < def.fields.size(); ++i) {
            const FieldDef& field = def.fields[i];
            const bool reference = field.kind == Kind::Reference || field.kind == Kind::References;
            if (field.key == "carried_from")
                input.fields.emplace_back(i, Reference{id});
            else if (!reference || field.options.required)
                input.fields.emplace_back(i, translated(row.values[i]));
            // A part that cannot be without something that stays behind stays behind with it.
            if (reference && field.options.required && !def.owner.empty() &&
                is_absent(translated(row.values[i])))
                return {};
        }
        input.visibility = row.common.visibility;
        input.source = row.common.source;
        input.illustrative = row.common.illustrative;
        StepResult step = builder_.create(def, row.common.project, input, Authority::program);
        if (step.ok())
            copies_[id] = step.id;
        return step;
    }

    StepResult link_copy(const EntityDef& def, RecordId id) {
        if (copies_.at(id) == 0)
            return {};
        const Row row = *builder_.draft().row(def, id);
        RecordInput input;
        for (std::size_t i = 0; i < def.fields.size(); ++i) {
            const Kind kind = def.fields[i].kind;
            if (def.fields[i].key != "carried_from" && (kind == Kind::Reference || kind == Kind::References))
                input.fields.emplace_back(i, translated(row.values[i]));
        }
        return builder_.set(def, copies_.at(id), input, Authority::program);
    }

    EditBuilder& builder_;
    RecordId from_;
    RecordId to_;
    std::map<RecordId, RecordId> copies_;  // old -> new; 0 while it is still to be made
    std::vector<std::pair<const EntityDef*, RecordId>> chosen_;
};

Issue refused(std::string_view code, std::string text, RecordId id) {
    return error_issue(code, std::move(text), "carry", id);
}

}  // namespace

StepResult start_next_cycle(EditBuilder& builder, RecordId project, const NextCycle& wanted) {
    const EntityDef& cycles = entity<Cycle>();
    const RecordId old_cycle = open_cycle(builder.draft(), project);
    if (old_cycle == 0)
        return {{error_issue("unknown_ref", "The project has no open cycle.", {}, project)}, 0};
    for (RecordId id : wanted.carry) {
        const EntityDef* kind = builder.draft().kind_of(id);
        if (!kind)
            return {{refused("unknown_ref", "There is no such record to carry over.", id)}, 0};
        if (!part_of_a_cycle(*kind) || kind == &entity<Phase>())
            return {{refused("bad_value",
                             "Only records of the cycle are carried over; the others live on by themselves.",
                             id)},
                    0};
        if (cycle_of(builder.draft(), *kind, *builder.draft().row(*kind, id)) != old_cycle)
            return {{refused("bad_value", "This record belongs to another cycle.", id)}, 0};
    }

    const Value number = builder.draft().value(cycles, old_cycle, *cycles.index_of("number"));
    InputFor closed(cycles);
    closed.with("status", std::string("closed"));
    if (!wanted.closed_on.empty())
        closed.with("end", wanted.closed_on);
    if (StepResult step = builder.set(cycles, old_cycle, closed.input(), Authority::program); !step.ok())
        return step;

    InputFor next(cycles);
    next.with("number", std::get<std::int64_t>(number) + 1).with("status", std::string("open"));
    next.with("follows", Reference{old_cycle});
    if (!wanted.trigger.empty())
        next.with("trigger", wanted.trigger);
    if (!wanted.start.empty())
        next.with("start", wanted.start);
    StepResult made = builder.create(cycles, project, next.input(), Authority::program);
    if (!made.ok())
        return made;
    if (StepResult step = add_framework(builder, made.id, true); !step.ok())
        return step;

    CarryOver carry(builder, old_cycle, made.id);
    carry.match_phases();
    carry.match_tasks(entity<KeyTask>());
    carry.match_tasks(entity<CoTask>());
    for (RecordId id : wanted.carry)
        carry.choose(*builder.draft().kind_of(id), id);
    if (StepResult step = carry.copy(); !step.ok())
        return step;
    return made;
}

}  // namespace tandem
