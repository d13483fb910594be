#include "rules/money.h"

#include "base/number.h"
#include "base/text.h"
#include "model/assets.h"
#include "model/people.h"
#include "model/tasks.h"
#include "rules/insights/checks.h"
#include "rules/insights/words.h"

#include <algorithm>

namespace tandem {

namespace {

// Lines of the account's period, and how many of them are only judged, not counted in money.
std::vector<const CostBenefit*> lines_of(const Facts& facts, CostPeriod period) {
    std::vector<const CostBenefit*> lines;
    for (const CostBenefit* line : facts.of_project<CostBenefit>())
        if (line->period == period)
            lines.push_back(line);
    return lines;
}

bool is_only_judged(const CostBenefit* line) {
    return (!line->cost && line->cost_scale != Amount::none) ||
           (!line->benefit && line->benefit_scale != Amount::none);
}

// The body that pays most beyond what it gains, where there is one.
std::string out_of_pocket(const Facts& facts, const MoneyAccount& account) {
    const BodyBalance* worst = nullptr;
    for (const BodyBalance& body : account.bodies)
        if (body.net().value_or(Money{}).pence < 0 && (!worst || *body.net() < *worst->net()))
            worst = &body;
    const Organisation* const name = worst ? facts.portfolio.find(worst->organisation) : nullptr;
    return name ? ' ' + named(name->common, name->name) + " pays " + Money{-worst->net()->pence}.words() +
                      " more than it gains."
                : std::string();
}

std::string_view period_words(CostPeriod period) {
    switch (period) {
        case CostPeriod::one_off:
            return " (one-off)";
        case CostPeriod::per_year:
            return " (per year)";
        case CostPeriod::none:
            break;
    }
    return "";
}

bool is_task_in_scope(const Facts& facts, std::string_view key) {
    return std::ranges::none_of(facts.portfolio.all<CoTask>(), [&](const CoTask& task) {
        return task.key.key == key && task.out_of_scope && facts.kind_of(task.phase) != PhaseKind::none;
    });
}

}  // namespace

void check_benefits_elsewhere(const Facts& facts, Findings& found) {
    for (const MoneyAccount& account : money_accounts(facts.portfolio, facts.project)) {
        const auto lines = lines_of(facts, account.period);
        const auto leak = account.leak();
        const std::string period(period_words(account.period));
        const auto say = [&]() -> Said {
            if (account.asks_for_sharing(facts.limits))
                return found.prompt(percent(leak.value_or(0)) + " of the benefits" + period +
                                    " fall to bodies that do not pay for them, and " +
                                    account.elsewhere_unshared.words() +
                                    " of this has no sharing agreement." + out_of_pocket(facts, account));
            if (!leak)
                return found.no_data("No benefit in money names who pays and who gains" + period + '.');
            return found.clear(percent(*leak) + " of the benefits" + period +
                               " fall to bodies that do not pay for them.");
        };
        say()
            .behind(lines)
            .money("benefit", "Benefits", account.benefit)
            .money("elsewhere", "Falling elsewhere", account.elsewhere)
            .money("unshared", "Of these without a sharing agreement", account.elsewhere_unshared)
            .share("leak", "Share falling elsewhere", leak)
            .count("only_judged", "Lines without a sum", std::ranges::count_if(lines, is_only_judged))
            .from(from_count(static_cast<std::int64_t>(lines.size()), "line", "lines"));
    }
    if (found.none())
        found.no_data("No cost or benefit of a body is recorded in money.");
}

void check_co_financing(const Facts& facts, Findings& found) {
    const std::vector<const CoFinancing*> all = facts.of_project<CoFinancing>();
    if (all.empty()) {
        const bool asks = facts.begun(PhaseKind::do_) && is_task_in_scope(facts, "jd3");
        (asks ? found.prompt(
                    "No co-financing is recorded. Has anyone asked whether citizens would, and fairly "
                    "could, add money?")
              : found.no_data("No co-financing is recorded."))
            .of(PhaseKind::do_)
            .count("co_financing", "Co-financing", 0)
            .from("from no co-financing")
            .suggest("Ask, or mark the task as not this cycle and say why.");
        return;
    }
    std::int64_t charges = 0;
    for (const CoFinancing* money : all) {
        if (money->form != CoFinancingForm::charge && money->form != CoFinancingForm::fee)
            continue;
        ++charges;
        std::vector<std::string> missing;
        if (trimmed(money->exempt).empty())
            missing.emplace_back("who is exempt");
        if (trimmed(money->fairness_check).empty())
            missing.emplace_back("a fairness check");
        if (!missing.empty())
            found.prompt(named(money->common, money->title) + " does not record " + join_and(missing) + '.')
                .of(PhaseKind::do_)
                .about(money->common, join_and(missing))
                .count("missing", "Missing", static_cast<std::int64_t>(missing.size()))
                .from(from_count(1, "charge or fee", "charges and fees"));
    }
    if (found.none())
        found
            .clear(charges == 0 ? std::string("Co-financing is recorded, without charges or fees.")
                                : std::string("Every charge and fee says who is exempt and how fairness was "
                                              "checked."))
            .of(PhaseKind::do_)
            .count("charges", "Charges and fees", charges)
            .from(from_count(static_cast<std::int64_t>(all.size()), "co-financing", "co-financings"));
}

}  // namespace tandem
