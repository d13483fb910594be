#include "rules/public_value.h"

#include <algorithm>
#include <cmath>

namespace tandem {

namespace {

std::optional<double> contribution_of(const IndicatorProgress& progress) {
    if (progress.track == Track::kept)
        return 1;
    if (progress.track == Track::not_kept)
        return 0;
    if (!progress.progress)
        return std::nullopt;
    return std::clamp(*progress.progress, 0.0, 1.0);
}

OutcomeLevel level_of(const Portfolio& portfolio, const ReadingsOfIndicators& readings,
                      const Outcome& outcome, PartialDate as_at, const ProgressLimits& limits) {
    OutcomeLevel level;
    level.outcome = &outcome;
    double sum = 0;
    for (const Indicator& indicator : portfolio.all<Indicator>()) {
        const auto& of = indicator.outcomes;
        if (std::find(of.begin(), of.end(), Id<Outcome>{outcome.common.id}) == of.end())
            continue;
        ++level.indicators;
        const IndicatorProgress progress = progress_of(readings, indicator, as_at, limits);
        level.with_reading += progress.latest != nullptr;
        level.with_change += progress.change.has_value();
        if (const auto part = contribution_of(progress)) {
            ++level.with_progress;
            sum += *part;
        }
    }
    if (level.with_progress > 0)
        level.progress = sum / level.with_progress;
    return level;
}

std::optional<double> weighted_mean(const std::vector<OutcomeLevel>& levels) {
    double sum = 0;
    double weights = 0;
    for (const OutcomeLevel& level : levels)
        if (level.progress) {
            const double weight = level.outcome->weight.value_or(1);
            sum += weight * *level.progress;
            weights += weight;
        }
    return weights > 0 ? std::optional(sum / weights) : std::nullopt;
}

}  // namespace

std::optional<double> PublicValue::share_with_data() const {
    if (outcomes.empty())
        return std::nullopt;
    const auto with = std::count_if(outcomes.begin(), outcomes.end(),
                                    [](const OutcomeLevel& level) { return level.progress.has_value(); });
    return static_cast<double>(with) / static_cast<double>(outcomes.size());
}

std::vector<const PrincipleInCycle*> PublicValue::weakest() const {
    std::vector<const PrincipleInCycle*> found;
    if (!honoured)
        return found;
    Rating lowest = Rating::met;
    for (const PrincipleInCycle& principle : principles)
        lowest = std::min(lowest, principle.level);
    if (lowest == Rating::met)
        return found;
    for (const PrincipleInCycle& principle : principles)
        if (principle.level == lowest)
            found.push_back(&principle);
    return found;
}

bool PublicValue::results_ahead() const {
    return achieved && honoured && *achieved - *honoured > ahead_by;
}

bool PublicValue::principles_ahead() const {
    return achieved && honoured && *honoured - *achieved > ahead_by;
}

double worth_of(Rating rating) {
    switch (rating) {
        case Rating::concern:
            return 0.25;
        case Rating::partly:
            return 0.6;
        case Rating::met:
            return 1;
        case Rating::none:
        case Rating::not_considered:
            break;
    }
    return 0;
}

std::string worth_words() {
    const auto worth = [](Rating rating) {
        return std::to_string(std::lround(worth_of(rating) * 100)) + " %";
    };
    return "Met counts " + worth(Rating::met) + ", partly met " + worth(Rating::partly) + ", a concern " +
           worth(Rating::concern);
}

std::vector<PrincipleInCycle> principles_in_cycle(const Portfolio& portfolio, Id<Project> project,
                                                  Id<Cycle> cycle) {
    std::vector<PrincipleInCycle> principles;
    for (Principle& principle : principles_of(portfolio, project))
        principles.push_back({std::move(principle), {}, Rating::not_considered});
    for (const PhaseKind kind : {PhaseKind::analyse, PhaseKind::plan, PhaseKind::do_, PhaseKind::review}) {
        const Phase* phase = phase_of(portfolio, cycle, kind);
        if (!phase)
            continue;
        const auto levels = principle_levels(portfolio, project, {phase->common.id});
        for (std::size_t i = 0; i < levels.size(); ++i) {
            if (!levels[i].check)
                continue;
            PrincipleInCycle& principle = principles[i];
            const Rating rating = levels[i].rating();
            principle.by_phase[static_cast<std::size_t>(kind) - 1] = levels[i].check;
            if (rating == Rating::not_considered)
                continue;
            if (principle.level == Rating::not_considered || rating < principle.level)
                principle.level = rating;
        }
    }
    return principles;
}

PublicValue public_value_of(const Portfolio& portfolio, Id<Project> project, Id<Cycle> cycle,
                            PartialDate as_at, const Limits& limits) {
    PublicValue value;
    value.ahead_by = limits.value("E21", "ahead_by");
    const ProgressLimits of_progress(limits);
    const ReadingsOfIndicators readings(portfolio);
    for (const Outcome& outcome : portfolio.all<Outcome>())
        if (outcome.common.project == project.value)
            value.outcomes.push_back(level_of(portfolio, readings, outcome, as_at, of_progress));
    value.achieved = weighted_mean(value.outcomes);
    value.principles = principles_in_cycle(portfolio, project, cycle);
    double sum = 0;
    bool rated = false;
    for (const PrincipleInCycle& principle : value.principles) {
        sum += worth_of(principle.level);
        rated = rated || principle.level != Rating::not_considered;
    }
    if (rated)
        value.honoured = sum / static_cast<double>(value.principles.size());
    return value;
}

}  // namespace tandem
