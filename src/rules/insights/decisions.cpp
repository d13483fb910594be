#include "rules/decisions.h"

#include "base/number.h"
#include "base/text.h"
#include "rules/insights/checks.h"
#include "rules/insights/words.h"

#include <algorithm>

namespace tandem {

namespace {

std::vector<std::string> missing_in(const DecisionParts& parts) {
    std::vector<std::string> missing;
    if (!parts.reasons)
        missing.emplace_back("its reasons");
    if (!parts.options)
        missing.emplace_back("the options considered");
    if (!parts.citizen_input)
        missing.emplace_back("the citizen input used");
    if (!parts.political_say)
        missing.emplace_back("a political confirmation, though it was decided at macro level");
    return missing;
}

// "its reasons, the options considered or the citizen input used"
std::string listed_with_or(std::vector<std::string> parts) {
    const std::string last = std::move(parts.back());
    parts.pop_back();
    return parts.empty() ? last : join(parts, ", ") + " or " + last;
}

}  // namespace

void check_decisions(const Facts& facts, Findings& found) {
    const std::vector<const Decision*> decisions = facts.of_cycle<Decision>();
    const auto all = static_cast<std::int64_t>(decisions.size());
    if (decisions.empty()) {
        const std::string missing = "No decision is recorded in this cycle.";
        const bool asks =
            std::ranges::any_of(all_phases, [&](PhaseKind kind) { return facts.complete(kind); });
        (asks ? found.prompt(missing) : found.no_data(missing)).count("decisions", "Decisions", 0);
        return;
    }
    const OptionsOfDecisions options(facts.portfolio);
    const auto said_by_e5 = decided_without_heart(facts);
    for (const Decision* decision : decisions) {
        DecisionParts parts = parts_of(options, *decision);
        if (said_by_e5.count(decision->common.id) > 0)
            parts.political_say = true;
        const std::vector<std::string> missing = missing_in(parts);
        if (missing.empty())
            continue;
        found
            .prompt(named(decision->common, decision->title) + " does not record " + listed_with_or(missing) +
                    '.')
            .of(facts.kind_of(decision->phase))
            .about(decision->common, join(missing, "; "))
            .count("reasons", "Reasons", parts.reasons)
            .count("options", "Options", parts.options)
            .count("citizen_input", "Citizen input", parts.citizen_input)
            .count("political_say", "Political say, where needed", parts.political_say)
            .from(from_count(all, "decision", "decisions"));
    }
    if (found.none())
        found.clear("Every decision names its reasons, the options and the citizen input used.")
            .count("decisions", "Decisions", all)
            .from(from_count(all, "decision", "decisions"));
}

}  // namespace tandem
