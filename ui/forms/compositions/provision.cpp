// Forms of services and the documents around them: specifications, contracts, monitoring meetings
// (DOMAIN.md A4).

#include "model/documents.h"
#include "model/meetings.h"
#include "model/needs.h"
#include "model/outcomes.h"
#include "model/risks.h"
#include "model/services.h"
#include "ui/forms/compositions/compositions.h"
#include "ui/kit/text.h"

namespace tandem {

void compose_service(RecordForm& form) {
    form.row({"name"});
    form.row({"description"});
    form.row({"mode", "sector"});
    form.links({"Providers", "providers"});
    form.row({"capacity", "annual_cost"});
    form.row({"capacity_unit"});
    form.words("capacity_unit", "", "places, people a year");
    form.row({"start", "end"});
    form.row({"in_this_plan"});
    form.row({"why"});
    form.links({"Works towards", "outcomes"});
    form.links(
        {.words = "Needs it helps to meet", .through = &entity<Route>(), .from = "services", .to = "need"});
    form.links({.words = "Contracts", .through = &entity<Contract>(), .from = "services"});
    form.links({.words = "Specifications", .through = &entity<Specification>(), .from = "services"});
    form.links({.words = "Indicators", .through = &entity<Indicator>(), .from = "service"});
    form.rest();
}

void compose_contract(RecordForm& form) {
    form.row({"title"});
    form.row({"kind", "value"});
    form.row({"status"});
    form.links({"Parties", "parties"});
    form.links({"For these services", "services"});
    form.links({"Works towards", "outcomes"});
    form.row({"start", "end"});
    form.row({"review_date", "break_date"});
    form.row({"citizen_input"});
    form.row({"citizen_input_note"});
    form.heading(tr_text("Monitoring meetings"));
    form.row({"meeting_interval"});
    form.links({.words = "Meetings held or planned", .through = &entity<Meeting>(), .from = "contract"});
    form.rest();
}

void compose_specification(RecordForm& form) {
    form.row({"title"});
    form.row({"kind", "status"});
    form.row({"date"});
    form.row({"citizen_input"});
    form.row({"citizen_input_note"});
    form.row({"summary"});
    form.links({"For these services", "services"});
    form.links({"Works towards", "outcomes"});
    form.links({.words = "Contracts made from it", .through = &entity<Contract>(), .from = "specifications"});
    form.rest();
}

void compose_meeting(RecordForm& form) {
    form.row({"date", "due"});
    form.links({"About the contract", "contract"});
    form.links({"About the service", "service"});
    form.row({"citizen_representatives", "present"});
    form.links({"Groups who were there", "groups"});
    form.row({"findings"});
    form.row({"provider_actions"});
    form.links({"Activities looked at", "activities"});
    form.rest();
}

}  // namespace tandem
