#include "base/number.h"
#include "model/assets.h"
#include "model/needs.h"
#include "model/risks.h"
#include "rules/contributions.h"
#include "rules/coverage.h"
#include "rules/decisions.h"
#include "rules/evidence.h"
#include "rules/insights/checks.h"
#include "rules/insights/words.h"
#include "rules/monitoring.h"
#include "rules/offers.h"
#include "rules/pathways.h"
#include "rules/progress.h"

#include <algorithm>
#include <set>

namespace tandem {

namespace {

std::string from_co_produced(const Facts& facts) {
    return from_count(static_cast<std::int64_t>(facts.co_produced()), "activity with citizens",
                      "activities with citizens");
}

// Each says its strength when it holds, in the order of E0's row for E33.

void say_all_coes(const Facts& facts, Findings& found) {
    const Coverage& coverage = facts.coverage();
    for (const Co co : {Co::co_commissioning, Co::co_design, Co::co_delivery, Co::co_assessment})
        if (coverage.filled(co) == 0)
            return;
    found
        .strength("All four Co’s have been used over the cycle: co-production fills " +
                  grouped(std::int64_t{coverage.filled()}) + " of " +
                  grouped(std::int64_t{coverage.in_scope()}) + " cells of the matrix.")
        .plainly("Citizens had a part in deciding, in designing, in doing the work and in judging it.")
        .count("filled", "Cells filled", coverage.filled())
        .count("in_scope", "Cells in scope", coverage.in_scope())
        .from(from_co_produced(facts));
}

void say_no_phase_empty(const Facts& facts, Findings& found) {
    const Coverage& coverage = facts.coverage();
    std::int64_t phases = 0;
    for (const PhaseKind phase : all_phases) {
        if (!facts.in_play(phase))
            continue;
        ++phases;
        if (coverage.filled(phase) == 0)
            return;
    }
    if (phases > 0)
        found.strength("Every phase so far has co-production.")
            .plainly("Citizens and professionals worked together in every phase so far.")
            .count("phases", "Phases with co-production", phases)
            .from(from_co_produced(facts));
}

void say_all_answered(const Facts& facts, Findings& found) {
    const AnsweredLoop loop = loop_of(facts.of_cycle<Contribution>(), facts.as_at, facts.limits);
    if (loop.contributions > 0 && loop.answered == loop.contributions)
        found.strength("Everybody who said something has had an answer.")
            .count("answered", "Contributions answered", loop.answered)
            .from(from_count(loop.contributions, "contribution", "contributions"));
}

void say_all_levels(const Facts& facts, Findings& found) {
    std::set<ResilienceLevel> levels;
    const auto mechanisms = facts.of_project<Resilience>();
    for (const Resilience* mechanism : mechanisms)
        if (mechanism->level != ResilienceLevel::none)
            levels.insert(mechanism->level);
    if (levels.size() == 4)
        found.strength("Resilience is recorded at all four levels: user, community, provider and system.")
            .count("levels", "Levels", 4)
            .behind(mechanisms)
            .from(from_count(static_cast<std::int64_t>(mechanisms.size()), "mechanism", "mechanisms"));
}

void say_three_strategies(const Facts& facts, Findings& found) {
    const StagesOfPathways by_pathway(facts.portfolio);
    std::vector<const PathwayStage*> uses;
    const auto pathways = facts.of_project<Pathway>();
    for (const Pathway* pathway : pathways)
        std::ranges::copy(by_pathway.of({pathway->common.id}), std::back_inserter(uses));
    if (strategies_covered(stages_of(facts.portfolio, facts.groups, uses)) == 3)
        found
            .strength(std::string(pathways.size() == 1 ? "The pathway covers" : "The pathways cover") +
                      " all three strategies: prevention, treatment and rehabilitation.")
            .count("strategies", "Strategies", 3)
            .from(from_count(static_cast<std::int64_t>(uses.size()), "stage", "stages"));
}

void say_deep_co_assessment(const Facts& facts, Findings& found) {
    const Phase* const review = facts.phase(PhaseKind::review);
    if (!review)
        return;
    const CoAssessment assessment = co_assessment_of(facts.portfolio, facts.groups, {review->common.id});
    if (assessment.highest >= 2)
        found.strength("Citizens assessed results together with professionals, not only at arm’s length.")
            .count("highest", "Highest intensity", assessment.highest)
            .from(from_count(
                static_cast<std::int64_t>(assessment.activities.size() + assessment.evidence.size()),
                "activity or piece of evidence", "activities and pieces of evidence"));
}

void say_complete_decisions(const Facts& facts, Findings& found) {
    const OptionsOfDecisions options(facts.portfolio);
    const auto decisions = facts.of_cycle<Decision>();
    if (!decisions.empty() && std::ranges::all_of(decisions, [&](const Decision* decision) {
            return parts_of(options, *decision).complete();
        }))
        found.strength("Every decision names its reasons, the options and the citizen input used.")
            .count("decisions", "Decisions", static_cast<std::int64_t>(decisions.size()))
            .from(from_count(static_cast<std::int64_t>(decisions.size()), "decision", "decisions"));
}

void say_assets_and_needs(const Facts& facts, Findings& found) {
    const auto assets = static_cast<std::int64_t>(facts.of_project<Asset>().size());
    const auto needs = static_cast<std::int64_t>(facts.of_cycle<Need>().size());
    if (needs > 0 && assets >= needs)
        found
            .strength("At least as many assets as needs are recorded: " + grouped(assets) + " and " +
                      grouped(needs) + '.')
            .count("assets", "Assets", assets)
            .count("needs", "Needs", needs)
            .from(from_count(assets + needs, "record", "records"));
}

void say_target_reached(const Facts& facts, Findings& found) {
    const ReadingsOfIndicators readings(facts.portfolio);
    const ProgressLimits limits(facts.limits);
    std::vector<const Indicator*> reached;
    const std::vector<const Indicator*> indicators = facts.of_project<Indicator>();
    for (const Indicator* indicator : indicators) {
        const Track track = progress_of(readings, *indicator, facts.as_at, limits).track;
        if (track == Track::reached || track == Track::kept)
            reached.push_back(indicator);
    }
    const auto number = static_cast<std::int64_t>(reached.size());
    if (number > 0)
        found
            .strength(opening(number) + (number == 1 ? " target is" : " targets are") +
                      " reached: " + codes_of(reached) + '.')
            .behind(reached)
            .count("reached", "Targets reached", number)
            .from(from_count(static_cast<std::int64_t>(indicators.size()), "indicator", "indicators"));
}

void say_offers_used(const Facts& facts, Findings& found) {
    std::vector<const Asset*> willing;
    for (const Asset* asset : facts.of_project<Asset>())
        if (asset->offer == Offer::willing_to_do)
            willing.push_back(asset);
    if (!willing.empty() &&
        std::ranges::all_of(willing, [&](const Asset* asset) { return is_in_use(facts.portfolio, *asset); }))
        found.strength("Everything that people offered to do is in use.")
            .behind(willing)
            .count("used", "Offers in use", static_cast<std::int64_t>(willing.size()))
            .from(from_count(static_cast<std::int64_t>(willing.size()), "offer", "offers"));
}

void say_citizens_at_meetings(const Facts& facts, Findings& found) {
    MeetingCount count;
    for (const Meeting* meeting : meetings_held(facts.portfolio, facts.as_at))
        if (meeting->common.project == facts.project.value && meeting->contract)
            count.add(citizens_at(facts.portfolio, *meeting));
    if (count.held > 0 && count.with_citizens == count.held)
        found.strength("Citizens were at every contract meeting.")
            .count("meetings", "Meetings held", count.held)
            .from(from_count(count.held, "meeting", "meetings"));
}

constexpr std::array candidates = {&say_all_coes,           &say_no_phase_empty,      &say_all_answered,
                                   &say_all_levels,         &say_three_strategies,    &say_deep_co_assessment,
                                   &say_complete_decisions, &say_assets_and_needs,    &say_target_reached,
                                   &say_offers_used,        &say_citizens_at_meetings};

}  // namespace

void check_strengths(const Facts& facts, Findings& found) {
    for (const auto candidate : candidates) {
        if (static_cast<double>(found.size()) >= found.limit("strengths"))
            break;
        candidate(facts, found);
    }
    if (found.none())
        found.no_data("Not enough is recorded yet to name a strength.");
}

}  // namespace tandem
