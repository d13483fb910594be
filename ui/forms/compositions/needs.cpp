// Forms of demands, needs, the routes to meet them, and behaviour change (DOMAIN.md A3).

#include "model/needs.h"
#include "model/decisions.h"
#include "rules/needs.h"
#include "ui/forms/compositions/compositions.h"
#include "ui/forms/routes_editor.h"
#include "ui/kit/text.h"

namespace tandem {

void compose_demand(RecordForm& form) {
    form.row({"statement"});
    form.links({"Who asks for it", "expressed_by"});
    form.row({"voiced", "date"});
    form.row({"volume", "unit"});
    form.links({.words = "Needs made from it", .through = &entity<Need>(), .from = "demands"});
    form.rest();
}

void compose_need(RecordForm& form) {
    form.row({"statement"});
    form.row({"level", "rank"});
    form.links({"Who has it", "groups"});
    form.row({"population"});
    form.words("population", "Who has it, in words");
    form.links({"Demands behind it", "demands"});
    form.heading(tr_text("How much"));
    form.row({"people", "current", "required", "judged_gap"});
    form.row({"unit", "people_precision"});
    auto* routes = new RoutesEditor(form.workspace(), &form);
    QObject::connect(&form, &RecordForm::shown, routes, &RoutesEditor::show_need);
    form.custom(routes);
    form.row({"provision_note"});
    form.links({"Works towards", "outcomes"});
    form.heading(tr_text("Priority"));
    form.row({"prioritised_by", "prioritised_on"});
    form.links({"Decision", "decision"});
    form.rest();
}

void compose_route(RecordForm& form) {
    form.row({"kind"});
    form.row({"share", "volume"});
    form.row({"confidence"});
    form.row({"note"});
    form.links({"Activities", "activities"});
    form.links({"Services", "services"});
    form.links({"Behaviour changes", "behaviour_changes"});
    form.links({"Works towards", "outcomes"});
    form.rest();
}

void compose_behaviour_change(RecordForm& form) {
    form.row({"behaviour"});
    form.row({"who"});
    form.links({"Groups", "groups"});
    form.row({"strategies"});
    form.row({"message"});
    form.row({"horizon", "owner"});
    form.row({"demand_effect"});
    form.links({"Activities that encourage it", "activities"});
    form.rest();
}

}  // namespace tandem
