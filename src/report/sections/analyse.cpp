#include "report/sections/analyse.h"

#include "base/number.h"
#include "base/number_words.h"
#include "model/activity.h"
#include "model/assets.h"
#include "model/needs.h"
#include "model/outcomes.h"
#include "report/sections.h"
#include "report/sections/published.h"
#include "report/sections/shared.h"
#include "rules/needs.h"
#include "rules/people.h"
#include "rules/risks.h"

#include <algorithm>

namespace tandem {

namespace analyse {
namespace {

std::string needs_sentence(const Writer& out) {
    const ReportScope& scope = out.scope();
    const auto demands = of_cycle<Demand>(scope);
    const auto quiet = std::ranges::count(demands, Voiced::not_voiced, &Demand::voiced);
    const auto count = [](std::size_t n) { return static_cast<std::int64_t>(n); };
    if (demands.empty() && of_cycle<Need>(scope).empty())
        return none_in_edition<Demand, Need>(out, "No demand and no need is recorded yet.");
    std::string text =
        upper_first(counted_in_edition<Demand>(out, count(demands.size()), "demand", "demands")) + " and " +
        counted_in_edition<Need>(out, count(of_cycle<Need>(scope).size()), "need", "needs") + " are recorded";
    if (quiet > 0)
        text += "; " + counted_in_letters(quiet, "demand was", "demands were") +
                " not voiced openly but found by going out to people";
    return text + '.';
}

std::string assets_sentence(const Writer& out) {
    const ReportScope& scope = out.scope();
    const auto risks = belonging<Risk>(scope);
    const BearersOfRisks bearers(scope.portfolio);
    const auto owned =
        std::ranges::count_if(risks, [&](const Risk* risk) { return has_bearer(bearers, *risk); });
    const auto assets = static_cast<std::int64_t>(scope.portfolio.all<Asset>().size());
    const auto count = static_cast<std::int64_t>(risks.size());
    if (assets == 0 && count == 0)
        return none_in_edition<Asset, Risk>(out, "No asset and no risk is recorded yet.");
    std::string text = assets == 0 ? none_in_edition<Asset>(out, "No asset is recorded yet")
                                   : "People and organisations offer " +
                                         counted_in_edition<Asset>(out, assets, "asset", "assets");
    if (count == 0)
        return text + "; no risk is recorded yet.";
    text += ". " + upper_first(counted_in_edition<Risk>(out, count, "risk is", "risks are")) + " recorded; ";
    if (count == 1)
        return text + (owned == 1 ? "it is said whose it is." : "it is not said whose it is.");
    return text + (owned == 0       ? "none says whose it is."
                   : owned == count ? "each says whose it is."
                   : owned == 1     ? "one says whose it is."
                                    : in_letters(owned) + " say whose they are.");
}

std::string outcomes_sentence(const Writer& out) {
    const ReportScope& scope = out.scope();
    const auto outcomes = static_cast<std::int64_t>(scope.portfolio.all<Outcome>().size());
    const auto indicators = static_cast<std::int64_t>(scope.portfolio.all<Indicator>().size());
    if (outcomes == 0)
        return "No outcome is named yet.";
    return "The work so far names " + counted_in_edition<Outcome>(out, outcomes, "outcome", "outcomes") +
           " and " +
           (indicators == 0 ? "no indicator"
                            : counted_in_edition<Indicator>(out, indicators, "indicator", "indicators")) +
           " to tell whether " + (outcomes == 1 ? "it comes" : "they come") + " about.";
}

// "7", and where the edition lacks some of that kind "7 published".
template <class T>
std::string number_in_edition(const Writer& out, std::int64_t number) {
    return grouped(number) + (out.lacks_some<T>() ? " published" : "");
}

// DOMAIN.md D2: three figures in brief, also where the phase's own summary takes the place of the sentences.
// Places are all those taken, as the table of groups says them: a sum of citizens' places alone would tell
// what is hidden there.
std::vector<Spans> figures_in_brief(Writer& out) {
    const ReportScope& scope = out.scope();
    const auto count = [](std::size_t n) { return static_cast<std::int64_t>(n); };
    const auto item = [](std::string what, const std::string& text) {
        return Spans{{std::move(what), Span::Style::strong}, {text + '.'}};
    };
    const auto needs = of_cycle<Need>(scope);
    const auto ranked = std::ranges::count_if(needs, [](const Need* need) { return is_priority(*need); });
    const std::int64_t assets = count(scope.portfolio.all<Asset>().size());
    std::int64_t offers = 0;
    for (const Asset& asset : scope.portfolio.all<Asset>())
        offers += asset.offer == Offer::willing_to_do;
    const auto activities = activities_of(scope.portfolio, scope.phase_id());
    return {item("Needs: ", needs.empty() ? "none is recorded yet"
                                          : number_in_edition<Need>(out, count(needs.size())) + ", " +
                                                how_many(ranked, count(needs.size()), "ranked")),
            item("Assets: ", assets == 0 ? "none is recorded yet"
                                         : number_in_edition<Asset>(out, assets) + ", " +
                                               how_many(offers, assets, "on offer")),
            item("Places taken: ", activities.empty()
                                       ? "no activity is recorded yet"
                                       : places_of_phase(out, scope.phase_id()) + ", in " +
                                             counted_in_edition<Activity>(out, count(activities.size()),
                                                                          "activity", "activities"))};
}

void write_brief(Writer& out) {
    const ReportScope& scope = out.scope();
    tandem::write_brief(out, {phase_sentence(scope), activity_sentence(out), needs_sentence(out),
                              assets_sentence(out), outcomes_sentence(out)});
    out.say("This phase in three numbers:");
    out.list(figures_in_brief(out));
    write_problem(out);
}

}  // namespace
}  // namespace analyse

Sections analyse_sections() {
    static constexpr Section sections[] = {
        {"brief", "In brief", &analyse::write_brief},
        {"points", "Points to consider", &write_points, Depth::first_page},
        {"people", "Who we worked with", &analyse::write_people},
        {"needs", "Demands and needs", &analyse::write_demands_and_needs},
        {"assets", "Assets: what people do now and would be willing to do", &analyse::write_assets},
        {"provision", "Services and providers now", &analyse::write_provision},
        {"risks", "Risks, looked at together", &analyse::write_joint_risks},
        {"outcomes", "Draft outcomes", &analyse::write_draft_outcomes},
        {"opportunities", "New openings for citizens", &analyse::write_opportunities},
        {"next", "Decisions and next steps", &write_decisions_and_next},
        {"you_said", "You said, we did", &write_you_said},
        {"activities", "What we did together", &write_activities, Depth::appendix},
        {"took_part", "Who took part", &write_took_part, Depth::appendix},
        {"resources", "Resources, citizens’ own included", &write_resources, Depth::appendix},
        {"evidence", "Evidence, law and guidance", &write_evidence, Depth::appendix},
        {"tasks", "Key tasks", &write_key_tasks, Depth::appendix},
        {"governance", "Governance check", &write_governance, Depth::appendix},
        {"equality", "Equality impact", &write_equality, Depth::appendix},
        {"finance_law", "Finance, law and procurement", &write_finance_and_law, Depth::appendix},
        {"sustainability", "Environment and sustainability", &write_sustainability, Depth::appendix},
    };
    return sections;
}

}  // namespace tandem
