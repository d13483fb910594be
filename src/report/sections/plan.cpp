#include "report/sections/plan.h"

#include "base/number_words.h"
#include "base/text.h"
#include "model/outcomes.h"
#include "model/services.h"
#include "report/sections.h"
#include "report/sections/published.h"
#include "report/sections/shared.h"
#include "rules/decisions.h"
#include "rules/needs.h"

#include <algorithm>
#include <array>

namespace tandem {

namespace plan {
namespace {

std::int64_t count(std::size_t n) {
    return static_cast<std::int64_t>(n);
}

std::string needs_sentence(const Writer& out) {
    const ReportScope& scope = out.scope();
    const auto needs = ranked_needs(scope.portfolio, scope.cycle_id());
    const auto priority = std::ranges::count_if(needs, [](const Need* need) { return is_priority(*need); });
    const std::int64_t routes = count(of_cycle<Route>(scope).size());
    if (needs.empty())
        return routes == 0
                   ? none_in_edition<Need, Route>(out, "No need and no route to meet one is recorded yet.")
                   : none_in_edition<Need>(out, "No need is recorded yet.");
    return upper_first(counted_in_edition<Need>(out, count(needs.size()), "need is", "needs are")) +
           " recorded, " + how_many(priority, count(needs.size()), "ranked. ") +
           (routes == 0 ? std::string("No route is planned to meet them yet.")
                        : upper_first(counted_in_edition<Route>(out, routes, "route is", "routes are")) +
                              " planned to meet them.");
}

std::string outcomes_sentence(const Writer& out) {
    const ReportScope& scope = out.scope();
    const auto& services = scope.portfolio.all<Service>();
    const auto planned = [&](ServicePlan plan) {
        return std::ranges::count_if(services,
                                     [&](const Service& service) { return service.in_this_plan == plan; });
    };
    const std::int64_t outcomes = count(scope.portfolio.all<Outcome>().size());
    const std::string works =
        outcomes == 0
            ? none_in_edition<Outcome>(out, "No outcome is recorded yet")
            : "The plan works for " + counted_in_edition<Outcome>(out, outcomes, "outcome", "outcomes");
    if (planned(ServicePlan::none) == count(services.size()))
        return works + "; which services will start, change or stop is not recorded.";
    return works + "; " +
           counted_in_edition<Service>(out, planned(ServicePlan::start), "service", "services") +
           " will start, " + counted_in_letters(planned(ServicePlan::change), "service", "services") +
           " will change and " + counted_in_letters(planned(ServicePlan::stop), "service", "services") +
           " will stop.";
}

struct PartOfDecision {
    bool DecisionParts::*is_there;
    std::string_view name;
    std::string_view are;
};

constexpr std::array parts_of_a_decision{
    PartOfDecision{&DecisionParts::reasons, "reasons", " are"},
    PartOfDecision{&DecisionParts::options, "options", " are"},
    PartOfDecision{&DecisionParts::citizen_input, "citizen input", " is"},
    PartOfDecision{&DecisionParts::political_say, "a political confirmation", " is"},
};

using MissingParts = std::array<std::int64_t, parts_of_a_decision.size()>;

// "options and a political confirmation are missing"
std::string missing_of_one(const MissingParts& missing) {
    std::vector<std::string> names;
    std::string_view are;
    for (std::size_t i = 0; i < missing.size(); ++i) {
        if (missing[i] == 0)
            continue;
        are = names.empty() ? parts_of_a_decision[i].are : " are";
        names.emplace_back(parts_of_a_decision[i].name);
    }
    return names.empty() ? "" : join_and(names) + std::string(are) + " missing";
}

// "options are missing for two of them and a political confirmation for all"
std::string missing_of_many(const MissingParts& missing, std::int64_t all) {
    std::vector<std::string> parts;
    for (std::size_t i = 0; i < missing.size(); ++i) {
        if (missing[i] == 0)
            continue;
        const PartOfDecision& part = parts_of_a_decision[i];
        const std::string of = missing[i] < all ? in_letters(missing[i]) : all == 2 ? "both" : "all";
        parts.push_back(std::string(part.name) +
                        (parts.empty() ? std::string(part.are) + " missing" : std::string()) + " for " + of +
                        (parts.empty() ? " of them" : ""));
    }
    return join_and(parts);
}

std::string decisions_sentence(const Writer& out) {
    const ReportScope& scope = out.scope();
    std::int64_t all = 0;
    MissingParts missing{};
    const OptionsOfDecisions options(scope.portfolio);
    for (const Decision* decision : of_cycle<Decision>(scope)) {
        if (decision->phase != scope.phase_id())
            continue;
        ++all;
        const DecisionParts parts = parts_of(options, *decision);
        for (std::size_t i = 0; i < missing.size(); ++i)
            missing[i] += !(parts.*parts_of_a_decision[i].is_there);
    }
    if (all == 0)
        return none_in_edition<Decision>(out, "No decision is recorded for this phase yet.");
    const std::string recorded =
        upper_first(counted_in_edition<Decision>(out, all, "decision is", "decisions are")) + " recorded";
    const std::string lacking = all == 1 ? missing_of_one(missing) : missing_of_many(missing, all);
    return recorded + (!lacking.empty() ? "; " + lacking + '.'
                                        : std::string(all == 1 ? "," : ", each") +
                                              " with reasons, options, citizen input and, where it needs "
                                              "one, a political confirmation.");
}

void write_brief(Writer& out) {
    const ReportScope& scope = out.scope();
    tandem::write_brief(out, {phase_sentence(scope), activity_sentence(out), needs_sentence(out),
                              outcomes_sentence(out), decisions_sentence(out)});
}

}  // namespace

}  // namespace plan

Sections plan_sections() {
    static constexpr Section sections[] = {
        {"brief", "In brief", &plan::write_brief},
        {"points", "Points to consider", &write_points, Depth::first_page},
        {"outcomes", "Priority outcomes and how they were chosen", &plan::write_outcomes_and_votes},
        {"gap", "The gap between what is required and what there is", &plan::write_gap},
        {"routes", "Routes: how needs will be met", &plan::write_routes},
        {"pathways", "Pathways to outcomes", &plan::write_pathways},
        {"services", "Services to start, continue, change and stop", &plan::write_services},
        {"criteria", "Criteria for choosing providers", &plan::write_criteria},
        {"money", "Money: public, partners’ and citizens’", &plan::write_money},
        {"enablement", "Risks worth taking, and what catches us when things fail", &plan::write_enablement},
        {"charter", "Charter and sign-ups", &plan::write_charter},
        {"next", "Decisions and next steps", &write_decisions_and_next},
        {"you_said", "You said, we did", &write_you_said},
        {"activities", "What we did together", &write_activities, Depth::appendix},
        {"took_part", "Who took part", &write_took_part, Depth::appendix},
        {"documents", "Specifications, tenders and contracts", &plan::write_documents, Depth::appendix},
        {"resources", "Resources", &write_resources, Depth::appendix},
        {"evidence", "Evidence, law and guidance", &write_evidence, Depth::appendix},
        {"equality", "Equality impact", &write_equality, Depth::appendix},
        {"tasks", "Key tasks", &write_key_tasks, Depth::appendix},
        {"governance", "Governance check", &write_governance, Depth::appendix},
        {"finance_law", "Finance, law and procurement", &write_finance_and_law, Depth::appendix},
        {"sustainability", "Environment and sustainability", &write_sustainability, Depth::appendix},
    };
    return sections;
}

}  // namespace tandem
