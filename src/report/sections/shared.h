// Parts that the reports of several phases have in common. Each writes blocks; none of them writes a
// section's heading.
#pragma once

#include "report/writer.h"

#include "model/activity.h"
#include "model/needs.h"
#include "model/outcomes.h"
#include "model/risks.h"
#include "rules/lookup.h"
#include "rules/money.h"

#include <string>
#include <string_view>
#include <vector>

namespace tandem {

// Whether a record of the cycle belongs in this report: recorded for its phase, or for no phase in
// particular; in the report about a whole cycle all of them do.
bool belongs(const ReportScope& scope, Id<Cycle> cycle, Id<Phase> phase);
// The records of kind T that belong, in the order of their making.
template <class T>
std::vector<const T*> belonging(const ReportScope& scope) {
    std::vector<const T*> found;
    for (const T& record : scope.portfolio.template all<T>())
        if (belongs(scope, record.cycle, record.phase))
            found.push_back(&record);
    return found;
}
// The records of kind T of the report's cycle, in the order of their making.
template <class T>
std::vector<const T*> of_cycle(const ReportScope& scope) {
    std::vector<const T*> found;
    for (const T& record : scope.portfolio.template all<T>())
        if (record.cycle == scope.cycle_id())
            found.push_back(&record);
    return found;
}

// "N1 Company at home (people a year)": the unit goes with the need, so that its numbers stay short.
Spans name_with_unit(Writer& out, const Need& need);

// The label of a catalogue key, or of the project's own entry in that list; the key itself when neither knows
// it.
std::string label_for(const Portfolio& portfolio, std::string_view list, const CatalogueKey& key);
// "this phase", or "this cycle" in the report about a whole cycle.
std::string_view this_part(const ReportScope& scope);
// "Analyse" and so on.
std::string phase_name(const ReportScope& scope);

// The phase's own summary where there is one, else the sentences; never both.
void write_brief(Writer& out, const std::vector<std::string>& sentences);
// The agreed problem statement, by whom it was agreed and when; nothing where there is none.
void write_problem(Writer& out);
// "2011 to 2012", "from 2011 (planned)"; of a complete phase without an end "began 2010"; "" without dates.
std::string phase_dates(const Phase& phase);
// "The Plan phase is complete (2011 to 2012)."
std::string phase_sentence(const ReportScope& scope);
// "Four activities are recorded for this phase, three of them with citizens."
std::string activity_sentence(const Writer& out);

// "Commissioning lead"; in the board edition with the person's name where one is recorded.
std::string owner_words(Writer& out, const Common& record, std::string_view role, Id<Person> person);

void write_key_tasks(Writer& out);   // both strands and the co-produced tasks, with their status
void write_governance(Writer& out);  // the principles as judged in this phase
void write_decisions(Writer& out);   // extract of the decision log, with the options considered
void write_actions(Writer& out);     // next steps with owners and dates
void write_took_part(Writer& out);   // groups and counts
void write_equality(Writer& out);    // per characteristic
// What the evidence of this phase says, and the law and guidance recorded for it; Analyse has that of no
// phase in particular too.
void write_evidence(Writer& out);
// In the report of the Review: its law and guidance, and by code the evidence that stands in other reports.
void write_evidence_elsewhere(Writer& out);
// What committee papers always ask for (DOMAIN.md D1), each in a few sentences from the records.
void write_finance_and_law(Writer& out);
void write_sustainability(Writer& out);
void write_you_said(Writer& out);  // contributions of this phase's activities and their answers
// How those who took part in the activities of this phase were thanked; nothing where it is not recorded.
void write_thanks(Writer& out);
void write_have_your_say(Writer& out);

// All places taken in a phase, hidden wherever the phase's own report hides their sum.
std::string places_of_phase(Writer& out, Id<Phase> phase);
// The places taken of each activity, as one column: their sum may be printed elsewhere, and a hidden number
// must not be worked out from it.
std::vector<std::string> places_column(Writer& out, const std::vector<const Activity*>& activities);
void write_activities(
    Writer& out);                  // of this phase: what, when, which Co, how many took part, what came of it
void write_coverage(Writer& out);  // the matrix of phases and Co's
void write_resources(Writer& out);                          // of the project, citizens' own included
std::string hours_or_no_data(std::optional<double> hours);  // in a table: "562.5", "no data"
std::vector<const Outcome*> outcomes_by_rank(const Portfolio& portfolio);  // those without a rank last
void write_outcomes(Writer& out);                                          // priority outcomes, ranked
void write_indicators(Writer& out);                                        // with baseline and target
// The risks given: whose they are, how grave, what is gained by taking them, what is done.
void write_risks(Writer& out, const std::vector<const Risk*>& risks);
std::string severity_words(std::optional<std::int64_t> score);  // "medium, 12", "no data"
// Whose risk it is, each with whether it is acceptable to them: "Service user (G1 Residents): yes".
std::string bearer_words(Writer& out, Children<RiskBearer> bearers);
// What a body gains less what it pays: "£1,234", "£1,234 short", "not known" where one of the two is not
// recorded.
std::string balance_words(const BodyBalance& body);
// "20 October 2026", "20 October 2026, past its date": of a date by which something is to be looked at again;
// "" without one. Nothing records that it was.
std::string look_again_words(const Writer& out, PartialDate date);

// Decisions with their options, then next steps, as parts of one section.
void write_decisions_and_next(Writer& out);
// Points to consider, strengths first.
void write_points(Writer& out);

}  // namespace tandem
