// How the form of each kind of record is composed: one small function a kind, in the file of its subject
// (DOMAIN.md A). A kind without one shows all its fields under the headings of their description.
//
// A function only calls the composing functions of RecordForm; it keeps nothing.
#pragma once

#include "ui/forms/record_form.h"

namespace tandem {

using Compose = void (*)(RecordForm& form);

// nullptr when the kind has no composition of its own.
Compose composition_of(const EntityDef& def);

void compose_activity(RecordForm& form);
void compose_key_task(RecordForm& form);
void compose_co_task(RecordForm& form);
void compose_phase(RecordForm& form);
void compose_project(RecordForm& form);

void compose_group(RecordForm& form);
void compose_organisation(RecordForm& form);
void compose_person(RecordForm& form);
void compose_charter(RecordForm& form);
void compose_sign_up(RecordForm& form);

void compose_demand(RecordForm& form);
void compose_need(RecordForm& form);
void compose_route(RecordForm& form);
void compose_behaviour_change(RecordForm& form);

void compose_outcome(RecordForm& form);
void compose_indicator(RecordForm& form);
void compose_measurement(RecordForm& form);
void compose_pathway(RecordForm& form);
void compose_pathway_stage(RecordForm& form);
void compose_cost_benefit(RecordForm& form);

void compose_service(RecordForm& form);
void compose_contract(RecordForm& form);
void compose_specification(RecordForm& form);
void compose_meeting(RecordForm& form);

void compose_asset(RecordForm& form);
void compose_resource(RecordForm& form);
void compose_co_financing(RecordForm& form);
void compose_risk(RecordForm& form);
void compose_risk_bearer(RecordForm& form);
void compose_resilience(RecordForm& form);

void compose_evidence(RecordForm& form);
void compose_finding(RecordForm& form);
void compose_governance_check(RecordForm& form);
void compose_equality_impact(RecordForm& form);

void compose_decision(RecordForm& form);
void compose_decision_option(RecordForm& form);
void compose_contribution(RecordForm& form);
void compose_action(RecordForm& form);

}  // namespace tandem
