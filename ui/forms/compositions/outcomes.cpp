// Forms of what should change and how it is seen: outcomes, indicators, readings, pathways, costs and
// benefits (DOMAIN.md A4, A7).

#include "model/outcomes.h"
#include "model/activity.h"
#include "model/pathways.h"
#include "model/services.h"
#include "ui/forms/compositions/compositions.h"
#include "ui/kit/text.h"
#include "ui/models/value_text.h"

namespace tandem {

void compose_outcome(RecordForm& form) {
    form.row({"statement"});
    form.row({"description"});
    form.row({"value_types"});
    form.row({"rank", "weight"});
    form.row({"agreed_by", "agreed_on"});
    form.links({.words = "Indicators", .through = &entity<Indicator>(), .from = "outcomes"});
    form.links(
        {.words = "Activities that work towards it", .through = &entity<Activity>(), .from = "outcomes"});
    form.links({.words = "Services that work towards it", .through = &entity<Service>(), .from = "outcomes"});
    form.heading(tr_text("Effect on demand"));
    form.row({"demand_effect"});
    form.row({"demand_effect_note"});
    form.links({"Demands affected", "affected_demands"});
    form.rest();
}

void compose_indicator(RecordForm& form) {
    form.row({"name"});
    form.links({"Shows this outcome", "outcomes"});
    form.row({"unit", "direction"});
    form.row({"baseline", "baseline_date"});
    form.row({"target", "target_date"});
    form.remark("target", [](const Portfolio& portfolio, RecordId id) {
        const Indicator* indicator = portfolio.find(Id<Indicator>{id});
        return indicator && !indicator->target ? tr_text("No target is set, so only the change is shown.")
                                               : QString();
    });
    form.links({.words = "Readings", .through = &entity<Measurement>(), .from = "indicator"});
    form.row({"frequency"});
    form.row({"citizen_chosen"});
    form.row({"data_source"});
    form.row({"limits"});
    form.words("limits", "What it does not show");
    form.rest();
}

void compose_measurement(RecordForm& form) {
    form.fact([](const Portfolio& portfolio, RecordId id) {
        const Measurement* reading = portfolio.find(Id<Measurement>{id});
        return reading == nullptr || !reading->indicator
                   ? QString()
                   : tr_text("Reading of %1").arg(record_name(portfolio, reading->indicator.value));
    });
    form.row({"date", "value"});
    form.row({"numerator", "denominator"});
    form.row({"note"});
    form.rest();
}

void compose_pathway(RecordForm& form) {
    form.row({"title"});
    form.links({"Outcome", "outcome"});
    form.links({.words = "Stages", .through = &entity<PathwayStage>(), .from = "pathway"});
    form.row({"steps"});
    form.row({"evidence_strength"});
    form.links({"Evidence", "evidence"});
    form.links({.words = "Costs and benefits", .through = &entity<CostBenefit>(), .from = "pathway"});
    form.rest();
}

void compose_pathway_stage(RecordForm& form) {
    form.row({"stage", "order"});
    form.row({"note"});
    form.links({"Activities", "activities"});
    form.links({"Services", "services"});
    form.rest();
}

void compose_cost_benefit(RecordForm& form) {
    form.row({"text"});
    form.heading(tr_text("Who bears the cost"));
    form.row({"payer_organisation"});
    form.row({"payer_group"});
    form.row({"cost", "cost_scale"});
    form.heading(tr_text("Who gets the benefit"));
    form.row({"receiver_organisation"});
    form.row({"receiver_group"});
    form.row({"benefit", "benefit_scale"});
    form.row({"period"});
    form.row({"cashable", "recoupable"});
    form.row({"sharing_agreement"});
    form.links({"Pathway", "pathway"});
    form.rest();
}

}  // namespace tandem
