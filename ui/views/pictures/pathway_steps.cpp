#include "ui/views/pictures/pathway_steps.h"

#include "edit/input.h"
#include "model/activity.h"
#include "model/pathways.h"
#include "model/services.h"
#include "ui/kit/text.h"

#include <algorithm>

namespace tandem {

namespace {

// Which list of a stage holds records of this kind; "" when none does.
std::string_view list_for(const Portfolio& portfolio, RecordId record) {
    if (portfolio.find(Id<Activity>{record}) != nullptr)
        return "activities";
    return portfolio.find(Id<Service>{record}) != nullptr ? "services" : std::string_view{};
}

template <class T>
Value ids_of(const std::vector<Id<T>>& ids, RecordId with, RecordId without) {
    RecordIds all;
    for (const Id<T> id : ids)
        if (id.value != without)
            all.push_back(id.value);
    if (with != 0)
        all.push_back(with);
    std::sort(all.begin(), all.end());
    all.erase(std::unique(all.begin(), all.end()), all.end());
    return all.empty() ? Value{} : Value{std::move(all)};
}

StepResult refused(const char* text) {
    return {{error_issue("invalid", text)}, 0};
}

}  // namespace

StepResult put_on_stage(EditBuilder& builder, const Portfolio& portfolio, RecordId project,
                        const PathwayStrip::Row& row, std::size_t stage, RecordId record) {
    const std::string_view list = list_for(portfolio, record);
    if (list.empty())
        return refused("Only an activity or a service can stand on a stage.");
    RecordId pathway = row.pathway;
    if (pathway == 0) {
        InputFor wanted(entity<Pathway>());
        wanted.with("title", utf8(tr_text("Pathway to %1").arg(row.code)))
            .with("outcome", Reference{row.outcome});
        const StepResult made = builder.create(entity<Pathway>(), project, wanted.input());
        if (!made.ok())
            return made;
        pathway = made.id;
    }
    const PathwayStage* use = row.cells[stage].uses.empty()
                                  ? nullptr
                                  : portfolio.find(Id<PathwayStage>{row.cells[stage].uses.front()});
    if (use == nullptr) {
        InputFor wanted(entity<PathwayStage>());
        wanted.with("pathway", Reference{pathway})
            .with("stage", utf8(stage_key(stage)))
            .with("order", static_cast<std::int64_t>(stage) + 1)
            .with(list, RecordIds{record});
        return builder.create(entity<PathwayStage>(), project, wanted.input());
    }
    InputFor wanted(entity<PathwayStage>());
    wanted.with(list,
                list == "activities" ? ids_of(use->activities, record, 0) : ids_of(use->services, record, 0));
    return builder.set(entity<PathwayStage>(), use->common.id, wanted.input());
}

StepResult take_off_stage(EditBuilder& builder, const Portfolio& portfolio, const PathwayStrip::Cell& cell,
                          RecordId record) {
    StepResult last;
    for (const RecordId id : cell.uses) {
        const PathwayStage* use = portfolio.find(Id<PathwayStage>{id});
        if (use == nullptr)
            continue;
        const Value activities = ids_of(use->activities, 0, record);
        const Value services = ids_of(use->services, 0, record);
        if (is_absent(activities) && is_absent(services) && use->note.empty()) {
            last = builder.remove(entity<PathwayStage>(), id, true);
        } else {
            InputFor wanted(entity<PathwayStage>());
            wanted.with("activities", activities).with("services", services);
            last = builder.set(entity<PathwayStage>(), id, wanted.input());
        }
        if (!last.ok())
            break;
    }
    return last;
}

StepResult clear_stage(EditBuilder& builder, const PathwayStrip::Cell& cell) {
    StepResult last;
    for (const RecordId id : cell.uses) {
        last = builder.remove(entity<PathwayStage>(), id, true);
        if (!last.ok())
            break;
    }
    return last;
}

}  // namespace tandem
