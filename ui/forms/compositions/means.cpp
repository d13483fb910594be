// Forms of what there is to work with and what could go wrong: assets, resources, money raised with citizens,
// risks, bearers, resilience (DOMAIN.md A5, A6).

#include "model/assets.h"
#include "model/risks.h"
#include "ui/forms/compositions/compositions.h"
#include "ui/kit/text.h"

namespace tandem {

void compose_asset(RecordForm& form) {
    form.row({"title"});
    form.row({"holder", "kind"});
    form.row({"offer"});
    form.links({"Group", "group"});
    form.links({"Organisation", "organisation"});
    form.row({"description"});
    form.row({"conditions"});
    form.links({"In use in", "activities"});
    form.links({"Helps these services", "services"});
    form.links({"Works towards", "outcomes"});
    form.heading(tr_text("The offer and its answer"));
    form.row({"offered_on", "answered"});
    form.row({"answer_reason"});
    form.rest();
}

void compose_resource(RecordForm& form) {
    form.row({"title"});
    form.row({"kind", "period"});
    form.row({"money", "amount"});
    form.row({"unit"});
    form.row({"start", "end"});
    form.row({"committed"});
    form.links({"From the organisation", "organisation"});
    form.links({"From the group", "group"});
    form.links({"For services", "services"});
    form.links({"For activities", "activities"});
    form.row({"note"});
    form.rest();
}

void compose_co_financing(RecordForm& form) {
    form.row({"title"});
    form.row({"form"});
    form.row({"expected", "raised"});
    form.row({"start", "end"});
    form.row({"who_pays"});
    form.links({"Groups who pay", "paying_groups"});
    form.row({"exempt"});
    form.row({"fairness_check"});
    form.links({"Resource it becomes", "resource"});
    form.rest();
}

void compose_risk(RecordForm& form) {
    form.row({"statement"});
    form.links({.words = "Whose risk it is", .through = &entity<RiskBearer>(), .from = "risk"});
    form.row({"benefits"});
    form.words("benefits", "What would be gained");
    form.row({"disbenefits"});
    form.words("disbenefits", "What could be lost");
    form.row({"likelihood", "impact", "benefit", "residual_score"});
    form.row({"response"});
    form.row({"conditions"});
    form.row({"owner", "review_date"});
    form.row({"trigger"});
    form.links({"Who is exposed", "exposed_groups"});
    form.links({"What catches it", "mechanisms"});
    form.links({"Touches these outcomes", "outcomes"});
    form.links({"Touches these services", "services"});
    form.links({"Touches these activities", "activities"});
    form.heading(tr_text("What became of it"));
    form.row({"taken"});
    form.row({"what_was_gained"});
    form.row({"what_happened"});
    form.rest();
}

void compose_risk_bearer(RecordForm& form) {
    form.row({"bearer", "acceptable"});
    form.links({"Group", "group"});
    form.links({"Organisation", "organisation"});
    form.row({"asked_how"});
    form.rest();
}

void compose_resilience(RecordForm& form) {
    form.row({"title"});
    form.row({"level"});
    form.row({"when_it_fails"});
    form.links({"For services", "services"});
    form.links({"Protects these outcomes", "outcomes"});
    form.links({.words = "Risks it catches", .through = &entity<Risk>(), .from = "mechanisms"});
    form.row({"cost"});
    form.row({"tested_on", "used_on"});
    form.row({"what_happened"});
    form.rest();
}

}  // namespace tandem
