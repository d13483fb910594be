#include "rules/contributions.h"

#include "base/number.h"
#include "base/number_words.h"
#include "rules/insights/checks.h"
#include "rules/insights/words.h"

#include <algorithm>
#include <map>

namespace tandem {

namespace {

// What to tell of the contributions of a phase; "" when the loop is closed as it should be.
std::string seen_of(const AnsweredLoop& loop, bool complete, double least) {
    const std::string within = rounded(loop.within_days) + " days";
    if (loop.waiting_long > 0)
        return counted_in_letters(loop.waiting_long, "contribution has", "contributions have") +
               " waited more than " + within + " for an answer.";
    if (loop.late > 0)
        return counted_in_letters(loop.late, "contribution was", "contributions were") +
               " answered after more than " + within + '.';
    if (complete && loop.share() && *loop.share() < least)
        return percent(*loop.share()) + " of the contributions have an answer.";
    return {};
}

std::vector<const Contribution*> unanswered_of(Children<Contribution> all) {
    std::vector<const Contribution*> found;
    std::ranges::copy_if(all, std::back_inserter(found),
                         [](const Contribution* said) { return said->response == Response::none; });
    return found;
}

}  // namespace

void check_answers(const Facts& facts, Findings& found) {
    std::map<PhaseKind, std::vector<const Contribution*>> phases;  // none = said outside an activity
    for (const Contribution* said : facts.of_cycle<Contribution>()) {
        const Activity* const activity = facts.portfolio.find(said->activity);
        phases[activity ? facts.kind_of(activity->phase) : PhaseKind::none].push_back(said);
    }
    for (const auto& [phase, contributions] : phases) {
        const AnsweredLoop loop = loop_of(contributions, facts.as_at, facts.limits);
        const bool complete = phase != PhaseKind::none && facts.complete(phase);
        const std::string where = phase == PhaseKind::none ? std::string() : "In " + label_of(phase) + ", ";
        const std::string seen = seen_of(loop, complete, found.limit("least_answered"));
        const std::string all_well =
            opening(loop.answered) + " of " +
            counted_in_letters(loop.contributions, "contribution has", "contributions have") + " an answer.";
        Said said = seen.empty() ? found.clear(where + all_well) : found.prompt(where + seen);
        said.of(phase)
            .behind(unanswered_of(contributions))
            .count("answered", "Answered", loop.answered)
            .count("contributions", "Contributions", loop.contributions)
            .share("share", "Share", loop.share())
            .amount("median_days", "Days to an answer, median", loop.median_days)
            .count("late", "Answered late", loop.late)
            .count("waiting_long", "Waiting too long", loop.waiting_long)
            .from(from_count(loop.contributions, "contribution", "contributions"));
    }
    if (found.none())
        found.no_data("No contribution is recorded.");
}

}  // namespace tandem
