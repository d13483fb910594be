#include "rules/decisions.h"

#include "base/text.h"

namespace tandem {

namespace {

bool says_something(const std::string& text) {
    return !trimmed(text).empty();
}

}  // namespace

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
