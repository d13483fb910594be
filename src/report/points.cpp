#include "report/points.h"

#include "base/number.h"
#include "base/text.h"
#include "model/assets.h"
#include "model/outcomes.h"
#include "model/tasks.h"
#include "report/words.h"
#include "rules/coverage.h"
#include "rules/decisions.h"
#include "rules/evidence.h"
#include "rules/governance.h"
#include "rules/monitoring.h"
#include "rules/pathways.h"
#include "rules/risks.h"

#include <algorithm>

namespace tandem {

namespace {

using Points = std::vector<Point>;

void strength(Points& points, std::string text) {
    points.push_back({Point::Kind::strength, std::move(text)});
}
void attention(Points& points, std::string text) {
    points.push_back({Point::Kind::attention, std::move(text)});
}
void prompt(Points& points, std::string text) {
    points.push_back({Point::Kind::prompt, std::move(text)});
}

// E0: nothing is said about a phase that has not begun and holds nothing.
bool speaks(const ReportScope& scope, PhaseKind kind) {
    const Phase* phase = phase_of(scope.portfolio, scope.cycle_id(), kind);
    if (!phase)
        return false;
    if (phase->status == PhaseStatus::under_way || phase->status == PhaseStatus::complete)
        return true;
    const auto& activities = scope.portfolio.all<Activity>();
    return std::any_of(activities.begin(), activities.end(),
                       [&](const Activity& activity) { return activity.phase.value == phase->common.id; });
}

template <class E>
std::string labels_where(const Coverage& coverage, auto wanted) {
    std::vector<std::string> labels;
    for (std::size_t i = 1; i <= Coverage::size; ++i)
        if (const E value = static_cast<E>(i); wanted(value, coverage))
            labels.push_back(in_words(value));
    return join_and(labels);
}

void say_coverage(const ReportScope& scope, Points& points) {
    const Coverage coverage = coverage_of(scope.portfolio, scope.cycle_id());
    const auto no_phase = [&](PhaseKind kind, const Coverage& all) {
        return all.filled(kind) == 0 && speaks(scope, kind);
    };
    const auto no_co = [](Co co, const Coverage& all) { return all.filled(co) == 0; };
    const std::string empty_phases = labels_where<PhaseKind>(coverage, no_phase);
    const std::string unused = labels_where<Co>(coverage, no_co);
    if (unused.empty())
        strength(points, "All four Co's have been used over the cycle.");
    if (empty_phases.empty() && coverage.filled() > 0)
        strength(points, "No phase so far is without co-production.");
    prompt(points, "Co-production fills " + grouped(std::int64_t{coverage.filled()}) + " of " +
                       grouped(std::int64_t{coverage.in_scope()}) +
                       " cells of the matrix of phases and Co's. Where could it add most next?");
    if (!empty_phases.empty())
        prompt(points, "No activity with citizens is recorded in: " + empty_phases + '.');
    if (!unused.empty())
        prompt(points, "Not used so far in this cycle: " + unused + '.');
}

void say_principles(const ReportScope& scope, Points& points) {
    const auto levels = principle_levels(scope.portfolio, scope.project_id(), scope.phase_id());
    std::vector<std::string> missing;
    for (const PrincipleLevel& level : levels)
        if (level.rating() == Rating::not_considered)
            missing.push_back(lower_first(level.principle.label));
    if (missing.empty() || !speaks(scope, scope.phase.phase))
        return;
    if (missing.size() == levels.size())
        prompt(points, "None of the " + grouped(static_cast<std::int64_t>(levels.size())) +
                           " governance principles has a recorded judgement in this phase. How well were "
                           "they honoured?");
    else
        prompt(points, "Not considered in this phase: " + join_and(missing) + '.');
}

const Phase* phase_in_play(const ReportScope& scope, PhaseKind kind) {
    return speaks(scope, kind) ? phase_of(scope.portfolio, scope.cycle_id(), kind) : nullptr;
}

void say_risks(const ReportScope& scope, Points& points) {
    const BearersOfRisks bearers(scope.portfolio);
    for (const Risk& risk : scope.portfolio.all<Risk>())
        if (risk.cycle == scope.cycle_id() && has_bearer(bearers, risk))
            return;
    prompt(points,
           "No risk is recorded with whose risk it is. What could go wrong, for whom, and what would they "
           "gain by "
           "taking the risk?");
}

void say_targets(const ReportScope& scope, Points& points) {
    std::int64_t all = 0;
    std::int64_t without = 0;
    for (const Indicator& indicator : scope.portfolio.all<Indicator>()) {
        ++all;
        without += !indicator.target;
    }
    if (without == 0)
        return;
    prompt(points, grouped(without) + " of " + counted(all, "indicator", "indicators") +
                       (without == 1 ? " has" : " have") + " no target, so only the change can be shown.");
}

void say_decisions(const ReportScope& scope, Points& points) {
    std::vector<std::string> unconfirmed;
    std::int64_t all = 0;
    std::int64_t incomplete = 0;
    const OptionsOfDecisions options(scope.portfolio);
    for (const Decision& decision : scope.portfolio.all<Decision>()) {
        if (decision.cycle != scope.cycle_id() || (decision.phase && decision.phase != scope.phase_id()))
            continue;
        const DecisionParts parts = parts_of(options, decision);
        ++all;
        incomplete += !parts.complete();
        if (!parts.political_say)
            unconfirmed.push_back(decision.common.code);
    }
    if (all > 0 && incomplete == 0)
        strength(points,
                 "Every decision of this phase names its reasons, options and the citizen input used.");
    if (!unconfirmed.empty())
        prompt(points, "Decided at macro level without a political confirmation recorded: " +
                           join_and(unconfirmed) + '.');
}

void say_pathways(const ReportScope& scope, Points& points) {
    const std::vector<StageState> stages = stages_of(scope.portfolio);
    std::vector<std::string> service_only;
    for (const StageState& stage : stages)
        if (stage.service_only())
            service_only.push_back(lower_first(stage.label));
    if (strategies_covered(stages) == 3)
        strength(points,
                 "The pathways cover all three strategies: prevention, treatment and rehabilitation.");
    if (!service_only.empty())
        prompt(points, "On the pathway, a service but no activity with citizens is recorded for: " +
                           join_and(service_only) + ". What could citizens add there?");
}

void say_monitoring(const ReportScope& scope, Points& points) {
    if (!phase_in_play(scope, PhaseKind::do_))
        return;
    std::vector<std::string> never_met;
    std::vector<std::string> without_citizens;
    for (const ContractMonitoring& monitoring : monitoring_of(scope.portfolio, scope.as_at)) {
        if (monitoring.meetings.held == 0)
            never_met.push_back(monitoring.contract->common.code);
        else if (monitoring.meetings.with_citizens == 0)
            without_citizens.push_back(monitoring.contract->common.code);
    }
    if (!never_met.empty())
        attention(points, "No monitoring meeting, and so no citizen at one, is recorded for contract " +
                              join_and(never_met) + '.');
    if (!without_citizens.empty())
        attention(points, "No citizen is recorded at a monitoring meeting of contract " +
                              join_and(without_citizens) + '.');
}

void say_co_financing(const ReportScope& scope, Points& points) {
    if (!phase_in_play(scope, PhaseKind::do_))
        return;
    for (const CoTask& task : scope.portfolio.all<CoTask>())
        if (task.key.key == "jd3" && task.out_of_scope &&
            cycle_of(scope.portfolio, task.phase) == scope.cycle_id())
            return;
    if (!scope.portfolio.all<CoFinancing>().empty())
        return;
    prompt(
        points,
        "No co-financing is recorded. Has anyone asked whether citizens would and fairly could add money?");
}

void say_co_assessment(const ReportScope& scope, Points& points) {
    const Phase* review = phase_in_play(scope, PhaseKind::review);
    if (!review)
        return;
    const CoAssessment assessment = co_assessment_of(scope.portfolio, {review->common.id});
    if (assessment.highest >= 2)
        strength(points, "Citizens assessed results together with professionals, not only at arm's length.");
    else
        prompt(points, assessment.highest == 0
                           ? "How closely citizens took part in assessing results is not recorded."
                           : "Co-assessment is light: citizens assessed results at arm's length only.");
}

// What is said, and in the reports of which phases on (PhaseKind::none = of all).
struct Rule {
    PhaseKind from;
    void (*say)(const ReportScope&, Points&);
};

constexpr Rule rules[] = {
    {PhaseKind::none, &say_coverage},         // E1
    {PhaseKind::none, &say_risks},            // E15
    {PhaseKind::none, &say_decisions},        // E29
    {PhaseKind::plan, &say_pathways},         // E19
    {PhaseKind::plan, &say_targets},          // E20
    {PhaseKind::do_, &say_monitoring},        // E25
    {PhaseKind::do_, &say_co_financing},      // E30
    {PhaseKind::review, &say_co_assessment},  // E27
    {PhaseKind::none, &say_principles},       // E18
};

}  // namespace

std::string_view word_for(Point::Kind kind) {
    switch (kind) {
        case Point::Kind::strength:
            return "Strength";
        case Point::Kind::attention:
            return "Attention";
        case Point::Kind::prompt:
            break;
    }
    return "To ask";
}

std::vector<Point> points_to_consider(const ReportScope& scope) {
    Points points;
    for (const Rule& rule : rules)
        if (scope.phase.phase >= rule.from)
            rule.say(scope, points);
    std::stable_sort(points.begin(), points.end(),
                     [](const Point& a, const Point& b) { return a.kind < b.kind; });
    return points;
}

}  // namespace tandem
