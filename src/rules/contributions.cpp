#include "rules/contributions.h"

#include <algorithm>

namespace tandem {

namespace {

bool is_full(PartialDate date) {
    return !date.empty() && date.day() != 0;
}

}  // namespace

const Decision* decision_after(const Portfolio& portfolio, const Contribution& said) {
    const Decision* decision = portfolio.find(said.decision);
    const bool is_older = decision && !decision->date.empty() && !said.date.empty() &&
                          decision->date.last_day() < said.date.first_day();
    return is_older ? nullptr : decision;
}

std::optional<double> AnsweredLoop::share() const {
    if (contributions == 0)
        return std::nullopt;
    return static_cast<double>(answered) / contributions;
}

AnsweredLoop loop_of(Children<Contribution> contributions, PartialDate as_at, const Limits& limits) {
    AnsweredLoop loop;
    loop.within_days = limits.value("E28", "days");
    std::vector<double> days;
    for (const Contribution* said : contributions) {
        ++loop.contributions;
        if (said->response == Response::none) {
            loop.waiting_long +=
                !said->date.empty() && as_at.first_day() - said->date.last_day() > loop.within_days;
            continue;
        }
        ++loop.answered;
        if (!is_full(said->date) || !is_full(said->responded_on))
            continue;
        const DayNumber taken = said->responded_on.first_day() - said->date.first_day();
        if (taken < 0)
            continue;
        days.push_back(taken);
        loop.late += taken > loop.within_days;
    }
    loop.timed = static_cast<int>(days.size());
    if (!days.empty()) {
        std::sort(days.begin(), days.end());
        const std::size_t middle = days.size() / 2;
        loop.median_days = days.size() % 2 == 1 ? days[middle] : (days[middle - 1] + days[middle]) / 2;
    }
    return loop;
}

}  // namespace tandem
