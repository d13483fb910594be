#include "report/points.h"

#include "base/number.h"
#include "base/text.h"
#include "report/words.h"
#include "rules/coverage.h"
#include "rules/governance.h"

#include <algorithm>

namespace tandem {

namespace {

using Points = std::vector<Point>;

void strength(Points& points, std::string text) {
    points.push_back({Point::Kind::strength, std::move(text)});
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

// What is said, and in the reports of which phases (PhaseKind::none = of all).
struct Rule {
    PhaseKind from;
    void (*say)(const ReportScope&, Points&);
};

constexpr Rule rules[] = {
    {PhaseKind::none, &say_coverage},
    {PhaseKind::none, &say_principles},
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
