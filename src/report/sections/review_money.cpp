#include "base/number.h"
#include "base/text.h"
#include "model/people.h"
#include "report/figures/figures.h"
#include "report/sections/review.h"
#include "report/sections/shared.h"
#include "rules/money.h"

namespace tandem::review {

namespace {

std::string period_label(CostPeriod period) {
    switch (period) {
        case CostPeriod::per_year:
            return "per year";
        case CostPeriod::one_off:
            return "one-off";
        case CostPeriod::none:
            break;
    }
    return "period not stated";
}

Spans or_none(std::optional<Money> sum) {
    return plain(sum ? in_words(sum) : "none recorded");
}

void write_account(Writer& out, const MoneyAccount& account) {
    const bool drawn = place(out, agency_figure(out, account));
    TableMaker table("Costs and benefits by body, " + period_label(account.period),
                     "Each row is an organisation: what it paid, what it gained and the difference, where "
                     "both are recorded.",
                     {text_column("Organisation", 3), number_column("Paid", 1.3),
                      number_column("Gained", 1.3), number_column("Difference", 1.3)});
    for (const BodyBalance& body : account.bodies)
        table.row({out.mention(body.organisation), or_none(body.cost), or_none(body.benefit),
                   plain(balance_words(body))});
    out.behind(drawn, std::move(table));
    const auto leak = account.leak();
    if (!leak) {
        out.say("No benefit that follows from an organisation’s spending is recorded in money here.");
        return;
    }
    out.say(percent_words(*leak) + " of the benefit (" + account.elsewhere.words() + " of " +
            account.benefit.words() + ", " + period_label(account.period) +
            ") falls to other bodies than the one that pays" + std::string(out.from_published()) + '.' +
            (account.asks_for_sharing(out.scope().limits)
                 ? " Not all of it is covered by a sharing agreement. Who could agree on one?"
                 : ""));
}

std::string sum_words(std::optional<Money> money, Amount scale) {
    if (money)
        return money->words();
    return scale == Amount::none ? std::string(no_data) : lower_first(in_words(scale)) + " (judged)";
}

Spans who(Writer& out, Id<Organisation> organisation, Id<Group> group) {
    return organisation ? out.mention(organisation) : out.mention(group);
}

Spans with_sum(Spans who, const std::string& sum) {
    who.push_back({": " + sum});
    return who;
}

Spans name_with_period(Writer& out, const CostBenefit& line) {
    Spans name = out.name(line);
    name.push_back({", " + period_label(line.period)});
    return name;
}

std::string benefit_words(const CostBenefit& line) {
    std::vector<std::string> parts{sum_words(line.benefit, line.benefit_scale)};
    if (line.cashable != Cashable::none)
        parts.push_back(lower_first(in_words(line.cashable)));
    if (line.recoupable != Recoupable::none)
        parts.push_back("payer can get it back: " + lower_first(in_words(line.recoupable)));
    return join(parts, "; ");
}

void write_lines(Writer& out) {
    TableMaker table(
        "Every cost and benefit, with those that are not in money",
        "Each row is a cost or benefit: who pays and how much, who gains and how much, for which "
        "period, and whether there is an agreement to share.",
        {text_column("What", 2.4), text_column("Who pays how much", 2),
         text_column("Who gains how much", 2.6), text_column("Sharing agreement", 1.5)});
    for (const CostBenefit& line : out.portfolio().all<CostBenefit>())
        table.row({name_with_period(out, line),
                   with_sum(who(out, line.payer_organisation, line.payer_group),
                            sum_words(line.cost, line.cost_scale)),
                   with_sum(who(out, line.receiver_organisation, line.receiver_group), benefit_words(line)),
                   plain(one_line(line.sharing_agreement).empty() ? "none recorded"
                                                                  : one_line(line.sharing_agreement))});
    out.later(std::move(table));
}

}  // namespace

void write_who_gained_and_paid(Writer& out) {
    if (out.portfolio().all<CostBenefit>().empty()) {
        out.say("No cost or benefit is recorded by body yet, so it cannot be said who gained and who paid.");
        return;
    }
    const auto accounts = money_accounts(out.portfolio(), out.scope().project_id());
    if (accounts.empty())
        out.say("No cost or benefit of an organisation is recorded in money.");
    for (const MoneyAccount& account : accounts)
        write_account(out, account);
    if (out.scope().phase_id())  // the report of the whole cycle has the sums
        write_lines(out);
    out.say(
        "Benefits to citizens are listed and not counted as falling elsewhere; yearly and one-off sums are "
        "never added up.");
}

}  // namespace tandem::review
