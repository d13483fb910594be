// Forms of what is known, judged and decided: evidence, findings, governance, equality, decisions, actions
// and contributions (DOMAIN.md A2, A7, A8).

#include "model/contribution.h"
#include "model/decisions.h"
#include "model/evidence.h"
#include "ui/forms/compositions/compositions.h"
#include "ui/kit/text.h"

namespace tandem {

void compose_evidence(RecordForm& form) {
    form.row({"finding"});
    form.row({"kind", "strength"});
    form.row({"date", "n"});
    form.row({"phase", "review_intensity"});
    form.row({"made_with_citizens"});
    form.row({"detail"});
    form.row({"reference"});
    form.links({"About outcomes", "outcomes"});
    form.links({"About services", "services"});
    form.links({"About activities", "activities"});
    form.row({"principles"});
    form.links({.words = "Used in decisions", .through = &entity<Decision>(), .from = "evidence"});
    form.links({.words = "Used in findings", .through = &entity<Finding>(), .from = "evidence"});
    form.rest();
}

void compose_finding(RecordForm& form) {
    form.row({"title"});
    form.row({"change", "phase"});
    form.row({"what_worked"});
    form.row({"what_did_not"});
    form.row({"next_cycle"});
    form.links({"About", "subject"});
    form.links({"Evidence", "evidence"});
    form.rest();
}

void compose_governance_check(RecordForm& form) {
    form.row({"principle"});
    form.row({"phase", "rating"});
    form.row({"date"});
    form.row({"evidence"});
    form.words("evidence", "Why this rating");
    form.links({"Who judged it", "judged_by"});
    form.row({"judged_by_note"});
    form.row({"action"});
    form.links({.words = "Actions that follow", .through = &entity<Action>(), .from = "governance_check"});
    form.links({"Of the activity", "activity"});
    form.links({"Of the service", "service"});
    form.links({"Of the provider", "organisation"});
    form.rest();
}

void compose_equality_impact(RecordForm& form) {
    form.row({"characteristic"});
    form.row({"effect"});
    form.row({"who"});
    form.row({"note"});
    form.row({"mitigation"});
    form.row({"owner"});
    form.row({"monitoring"});
    form.links({"About", "subject"});
    form.links({"Evidence", "evidence"});
    form.rest();
}

void compose_decision(RecordForm& form) {
    form.row({"title"});
    form.row({"detail"});
    form.row({"date", "level"});
    form.row({"decided_by", "phase"});
    form.row({"reasons"});
    form.row({"citizen_input"});
    form.words("citizen_input", "Because citizens said", "What came from citizens, and what it changed");
    form.links({.words = "You said", .through = &entity<Contribution>(), .from = "decision"});
    form.links({.words = "Options that were open", .through = &entity<DecisionOption>(), .from = "decision"});
    form.links({"Groups it concerns", "groups"});
    form.links({"Evidence", "evidence"});
    form.links({"Activities", "activities"});
    form.links({"Works towards", "outcomes"});
    form.links({.words = "Actions that follow", .through = &entity<Action>(), .from = "decision"});
    form.heading(tr_text("Political confirmation"));
    form.row({"political_by", "political_on"});
    form.row({"safeguards"});
    form.row({"review_date"});
    form.links({"Supersedes", "supersedes"});
    form.rest();
}

void compose_decision_option(RecordForm& form) {
    form.row({"text"});
    form.row({"chosen", "do_nothing"});
    form.row({"benefits"});
    form.row({"costs"});
    form.row({"risks"});
    form.row({"why"});
    form.rest();
}

void compose_contribution(RecordForm& form) {
    form.row({"text"});
    form.words("text", "You said");
    form.links({"Who said it", "group"});
    form.links({"In the activity", "activity"});
    form.row({"date"});
    form.heading(tr_text("We did"));
    form.row({"response", "responded_on"});
    form.row({"response_text"});
    form.words("response_text", "", "What was or will be done, or why it cannot be");
    form.links({"Decision", "decision"});
    form.links({"Action", "action"});
    form.rest();
}

void compose_action(RecordForm& form) {
    form.row({"text"});
    form.row({"owner", "due"});
    form.row({"done", "done_on"});
    form.row({"note"});
    form.links({"From the decision", "decision"});
    form.links({"From the risk", "risk"});
    form.links({"From the meeting", "meeting"});
    form.rest();
}

}  // namespace tandem
