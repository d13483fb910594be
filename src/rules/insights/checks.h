// The functions behind the 33 insights, one each; the table in table.cpp names them (DOMAIN.md E, E0).
//
// Each says at least one row: what fires or, where nothing does, that all is clear or that data are missing.
#pragma once

#include "rules/insights/findings.h"

#include <unordered_set>

namespace tandem {

void check_coverage(const Facts& facts, Findings& found);             // E1
void check_voice_and_action(const Facts& facts, Findings& found);     // E2
void check_task_progress(const Facts& facts, Findings& found);        // E3
void check_co_produced_tasks(const Facts& facts, Findings& found);    // E4
void check_knows_and_cares(const Facts& facts, Findings& found);      // E5
void check_right_people(const Facts& facts, Findings& found);         // E6
void check_missing_people(const Facts& facts, Findings& found);       // E7
void check_usual_suspects(const Facts& facts, Findings& found);       // E8
void check_unvoiced_demands(const Facts& facts, Findings& found);     // E9
void check_political_priority(const Facts& facts, Findings& found);   // E10
void check_gaps(const Facts& facts, Findings& found);                 // E11
void check_routes(const Facts& facts, Findings& found);               // E12
void check_offers(const Facts& facts, Findings& found);               // E13
void check_assets_and_needs(const Facts& facts, Findings& found);     // E14
void check_whose_risks(const Facts& facts, Findings& found);          // E15
void check_enablement(const Facts& facts, Findings& found);           // E16
void check_resilience(const Facts& facts, Findings& found);           // E17
void check_principles(const Facts& facts, Findings& found);           // E18
void check_pathways(const Facts& facts, Findings& found);             // E19
void check_outcome_progress(const Facts& facts, Findings& found);     // E20
void check_public_value(const Facts& facts, Findings& found);         // E21
void check_benefits_elsewhere(const Facts& facts, Findings& found);   // E22
void check_not_free(const Facts& facts, Findings& found);             // E23
void check_citizen_input(const Facts& facts, Findings& found);        // E24
void check_contract_monitoring(const Facts& facts, Findings& found);  // E25
void check_documents(const Facts& facts, Findings& found);            // E26
void check_co_assessment(const Facts& facts, Findings& found);        // E27
void check_answers(const Facts& facts, Findings& found);              // E28
void check_decisions(const Facts& facts, Findings& found);            // E29
void check_co_financing(const Facts& facts, Findings& found);         // E30
void check_burden(const Facts& facts, Findings& found);               // E31
void check_readiness(const Facts& facts, Findings& found);            // E32
void check_strengths(const Facts& facts, Findings& found);            // E33

// The decisions that E5 speaks of: E29 does not say the same of their political say.
std::unordered_set<RecordId> decided_without_heart(const Facts& facts);

}  // namespace tandem
