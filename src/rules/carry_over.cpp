#include "rules/carry_over.h"

#include "model/activity.h"
#include "model/contribution.h"
#include "model/decisions.h"
#include "model/evidence.h"
#include "model/governance.h"
#include "model/marks.h"
#include "model/meetings.h"
#include "model/needs.h"
#include "model/risks.h"
#include "model/tasks.h"
#include "rules/lookup.h"

namespace tandem {

namespace {

// The cycle a record of this kind belongs to, by its scope; empty when it belongs to none.
Id<Cycle> cycle_of_record(const Portfolio& portfolio, const EntityDef& def, const void* record) {
    const FieldDef* field = def.find(def.scope == Scope::phase ? "phase" : "cycle");
    if (!field)
        return {};
    const Value value = field->get(record);
    const auto* reference = std::get_if<Reference>(&value);
    if (!reference)
        return {};
    return def.scope == Scope::phase ? cycle_of(portfolio, Id<Phase>{reference->id})
                                     : Id<Cycle>{reference->id};
}

bool is_judged_afresh(const EntityDef& def) {
    return &def == &entity<Phase>() || &def == &entity<GovernanceCheck>() || &def == &entity<MatrixMark>() ||
           &def == &entity<ReportSetting>();
}

bool is_framework_task(const EntityDef& def, const void* record) {
    if (&def == &entity<KeyTask>())
        return static_cast<bool>(static_cast<const KeyTask*>(record)->key);
    if (&def == &entity<CoTask>())
        return static_cast<bool>(static_cast<const CoTask*>(record)->key);
    return false;
}

bool is_proposed(const EntityDef& def, const void* record) {
    if (&def == &entity<Finding>() || &def == &entity<Need>())
        return true;
    if (&def == &entity<Contribution>()) {
        const Response response = static_cast<const Contribution*>(record)->response;
        return response == Response::none || response == Response::will_do;
    }
    if (&def == &entity<Action>())
        return !static_cast<const Action*>(record)->done;
    if (&def == &entity<Development>())
        return static_cast<const Development*>(record)->status != Progress::done;
    if (&def == &entity<Activity>()) {
        const ActivityStatus status = static_cast<const Activity*>(record)->status;
        return status == ActivityStatus::planned || status == ActivityStatus::under_way;
    }
    return false;
}

}  // namespace

std::vector<CarryKind> carry_over_choices(const Portfolio& portfolio, Id<Cycle> cycle) {
    std::vector<CarryKind> kinds;
    for (const EntityDef* def : entities()) {
        if ((def->scope != Scope::cycle && def->scope != Scope::phase) || !def->owner.empty() ||
            is_judged_afresh(*def))
            continue;
        CarryKind kind{def, {}};
        const TableBase& table = portfolio.table(*def);
        for (std::size_t i = 0; i < table.size(); ++i) {
            const void* record = table.at(i);
            if (cycle_of_record(portfolio, *def, record) == cycle && !is_framework_task(*def, record))
                kind.items.push_back({def->common_of(record).id, is_proposed(*def, record)});
        }
        if (!kind.items.empty())
            kinds.push_back(std::move(kind));
    }
    return kinds;
}

}  // namespace tandem
