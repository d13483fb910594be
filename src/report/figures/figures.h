// The pictures of the phase reports: each function makes one Figure, its finding as a title, or nothing.
//
// Nothing when fewer than two marks would be in it, when there is no data, or when a number in it is one that
// the edition must not print (report/people_count.h). All numbers come from rules/; here they are only put
// into words. A title is a finding and not a judgement: direct, calm, without blame. The alternative says
// what the picture shows, with its numbers, so that nobody needs to see it. The section prints the table
// behind the figure.
#pragma once

#include "report/blocks.h"
#include "report/writer.h"
#include "rules/money.h"
#include "rules/monitoring.h"
#include "rules/needs.h"
#include "rules/prioritisation.h"
#include "rules/progress.h"
#include "rules/public_value.h"
#include "rules/representation.h"

#include <optional>
#include <set>
#include <vector>

namespace tandem {

// Puts the figure where the section stands, if there is one; whether there is.
bool place(Writer& out, std::optional<Figure> figure);

// People (people.cpp).
std::optional<Figure> know_care_figure(const Writer& out);
// The pairs that the edition may show, for the table behind the figure too.
std::vector<SharePair> shares_to_show(const Writer& out);
std::optional<Figure> took_part_figure(const Writer& out, const std::vector<SharePair>& pairs);

// Needs (needs.cpp).
std::optional<Figure> provided_now_figure(const Writer& out);
std::optional<Figure> route_figure(const Writer& out, const Need& need, const RoutesOfNeeds& routes);

// Choices (votes.cpp). `printed`: whether the edition prints all numbers of the result.
std::optional<Figure> votes_figure(const Prioritisation& vote, const PrioritisationResult& result,
                                   bool printed);

// Risks and pathways (risks.cpp, pathways.cpp).
std::optional<Figure> risk_map_figure(const Writer& out);
std::optional<Figure> pathways_figure(const Writer& out);

// Money (money.cpp).
std::optional<Figure> agency_figure(const Writer& out, const MoneyAccount& account);
std::optional<Figure> raised_figure(const Writer& out);

// What is under way (work.cpp).
std::optional<Figure> timeline_figure(const Writer& out);
// Who was there, meeting by meeting; and meetings with citizens of meetings held, contract by contract, which
// tells no count of people.
std::optional<Figure> attendance_figure(const Writer& out, const ContractMonitoring& monitoring);
std::optional<Figure> meetings_figure(const Writer& out, const std::vector<ContractMonitoring>& contracts);

// What changed (outcomes.cpp).
std::optional<Figure> trend_figure(const Writer& out, const ReadingsOfIndicators& readings,
                                   const Indicator& indicator);
// The indicators whose trend says more than two numbers in a table do, at most `most` of them, in the order
// given; those of two points only where none has more, and both are dated.
std::vector<const Indicator*> worth_a_trend(const Writer& out, const ReadingsOfIndicators& readings,
                                            const std::vector<const Indicator*>& indicators,
                                            std::size_t most);
std::optional<Figure> progress_figure(const Writer& out, const ReadingsOfIndicators& readings);
// Public value is one picture of two halves, never one number (DOMAIN.md E21); the grid has the judgements
// behind its right half.
std::optional<Figure> public_value_figure(const Writer& out, const PublicValue& value,
                                          const std::set<RecordId>& withheld);
std::optional<Figure> principles_figure(const Writer& out, const PublicValue& value);

}  // namespace tandem
