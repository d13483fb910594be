#include "rules/decisions.h"

#include "base/text.h"

#include <algorithm>

namespace tandem {

namespace {

bool says_something(const std::string& text) {
    return !trimmed(text).empty();
}

}  // namespace

void sort_by_date(std::vector<const Decision*>& decisions) {
    std::ranges::stable_sort(decisions, [](const Decision* a, const Decision* b) {
        if (a->date.empty() != b->date.empty())
            return b->date.empty();
        return a->date < b->date;
    });
}

DecisionParts parts_of(const OptionsOfDecisions& options, const Decision& decision) {
    DecisionParts parts;
    parts.reasons = says_something(decision.reasons);
    parts.options = !options.of({decision.common.id}).empty();
    parts.citizen_input =
        says_something(decision.citizen_input) || !decision.groups.empty() || !decision.activities.empty();
    parts.political_say = decision.level != Level::macro || says_something(decision.political_by) ||
                          !decision.political_on.empty() || says_something(decision.safeguards);
    return parts;
}

}  // namespace tandem
