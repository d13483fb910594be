#include "report/sections/plan.h"

#include "base/number.h"
#include "model/assets.h"
#include "model/outcomes.h"
#include "model/people.h"
#include "model/risks.h"
#include "model/services.h"
#include "report/figures/figures.h"
#include "report/sections/published.h"
#include "report/sections/shared.h"
#include "rules/money.h"

#include <algorithm>

namespace tandem::plan {

namespace {

void write_co_financing(Writer& out) {
    TableMaker table("Planned and raised, and who pays",
                     "Each row is a way of raising money: its form, how much is "
                     "expected and raised, who pays and who is exempt.",
                     {text_column("Way", 2.4), text_column("Form", 1.2), number_column("Expected", 1.2),
                      number_column("Raised", 1.2), text_column("Who pays, who is exempt", 2.4),
                      text_column("Checked for fairness", 2)});
    for (const CoFinancing& way : out.portfolio().all<CoFinancing>()) {
        std::string who = or_no_data(clause(way.who_pays));
        who += one_line(way.exempt).empty() ? "; no exemption recorded" : "; exempt: " + one_line(way.exempt);
        table.row({out.name(way), plain(in_words(way.form)), plain(in_words(way.expected)),
                   plain(in_words(way.raised)), plain(std::move(who)), plain(one_line(way.fairness_check))});
    }
    if (!out.table(std::move(table)))
        out.say(none_in_edition<CoFinancing>(
            out, "No co-financing by citizens is recorded for this project yet."));
}

std::string one_of(Writer& out, Id<Organisation> organisation, Id<Group> group) {
    if (organisation)
        return text_of(out.mention(organisation));
    return group ? text_of(out.mention(group)) : std::string(no_data);
}

std::string sum_or_scale(std::optional<Money> sum, Amount scale) {
    if (sum)
        return in_words(sum);
    return scale == Amount::none ? std::string(no_data) : "judged " + lower_first(in_words(scale));
}

Spans name_with_period(Writer& out, const CostBenefit& line) {
    Spans name = out.name(line);
    name.push_back({line.period == CostPeriod::none ? ", period not stated"
                                                    : ", " + lower_first(in_words(line.period))});
    return name;
}

void write_lines(Writer& out) {
    TableMaker table("What each line costs and brings",
                     "Each row is a cost or benefit: per year or once, who pays how much, and "
                     "who gains how much.",
                     {text_column("Line", 2.6), text_column("Who pays how much", 2),
                      text_column("Who gains how much", 2)});
    for (const CostBenefit& line : out.portfolio().all<CostBenefit>())
        table.row({name_with_period(out, line),
                   plain(one_of(out, line.payer_organisation, line.payer_group) + ": " +
                         sum_or_scale(line.cost, line.cost_scale)),
                   plain(one_of(out, line.receiver_organisation, line.receiver_group) + ": " +
                         sum_or_scale(line.benefit, line.benefit_scale))});
    if (!out.later(std::move(table)))
        out.say("No cost or benefit by body is recorded for this project yet.");
}

Spans or_none_recorded(std::optional<Money> sum) {
    return plain(sum ? in_words(sum) : "none recorded");
}

void write_balances(Writer& out) {
    for (const MoneyAccount& account : money_accounts(out.portfolio(), out.scope().project_id())) {
        const std::string period =
            account.period == CostPeriod::none ? "period not stated" : lower_first(in_words(account.period));
        const bool drawn = place(out, agency_figure(out, account));
        TableMaker table("Who pays and who gains, " + period,
                         "Each row is a body: what it pays, what it gains, and the "
                         "difference where both are recorded. Benefits to groups of citizens are in the "
                         "table of costs and benefits.",
                         {text_column("Body", 3), number_column("Cost", 1.3), number_column("Benefit", 1.3),
                          number_column("Difference", 1.4)});
        for (const BodyBalance& body : account.bodies)
            table.row({out.mention(body.organisation), or_none_recorded(body.cost),
                       or_none_recorded(body.benefit), plain(balance_words(body))});
        out.behind(drawn, std::move(table));
        if (account.asks_for_sharing(out.scope().limits))
            out.say(
                "Part of the benefit falls to other bodies than those that pay, and not all of it has a "
                "sharing agreement.");
    }
}

}  // namespace

void write_money(Writer& out) {
    const Portfolio& all = out.portfolio();
    if (all.all<CoFinancing>().empty() && all.all<CostBenefit>().empty()) {
        out.say("No money from citizens and no cost or benefit by body is recorded yet.");
        return;
    }
    out.part("Money from citizens");
    write_co_financing(out);
    out.part("Costs and benefits by body");
    write_lines(out);
    write_balances(out);
}

void write_enablement(Writer& out) {
    if (belonging<Risk>(out.scope()).empty() && out.portfolio().all<Resilience>().empty()) {
        out.say(none_in_edition<Risk, Resilience>(
            out, "No risk, and nothing that catches people when a service fails, is recorded yet."));
        return;
    }
    out.part("Risks and what is done about them");
    if (const auto risks = belonging<Risk>(out.scope()); risks.empty())
        out.say(none_in_edition<Risk>(out, "No risk is recorded for this phase yet."));
    else
        write_risks(out, risks);
    out.part("What catches us when things fail");
    std::vector<const Resilience*> mechanisms;
    for (const Resilience& mechanism : out.portfolio().all<Resilience>())
        mechanisms.push_back(&mechanism);
    std::ranges::stable_sort(mechanisms, {}, &Resilience::level);
    // The table can stand in the appendix: the heading is not to have a pointer alone below it.
    if (mechanisms.size() > 1)
        out.say(upper_first(counted_in_edition<Resilience>(out, std::ssize(mechanisms), "way", "ways")) +
                " to carry on when the usual path fails are recorded.");
    TableMaker table("Ways to carry on, by level",
                     "Each row is a way to carry on when the usual path fails: its "
                     "level, what happens then, what it is for, and when it was tested.",
                     {text_column("What catches us", 2.3), text_column("Level", 1.2),
                      text_column("What happens then", 2.6), text_column("For", 1.1),
                      if_absent("tests", text_column("Tested", 1.2)), number_column("Cost", 1.1)});
    for (const Resilience* mechanism : mechanisms) {
        std::string for_what = out.codes(mechanism->services);
        if (const std::string outcomes = out.codes(mechanism->outcomes); !outcomes.empty())
            for_what += (for_what.empty() ? "" : ", ") + outcomes;
        table.row({out.name(*mechanism), plain(in_words(mechanism->level)),
                   plain(one_line(mechanism->when_it_fails)), plain(std::move(for_what)),
                   plain(mechanism->tested_on.empty() ? "none recorded" : mechanism->tested_on.words()),
                   plain(in_words(mechanism->cost))});
    }
    if (!out.later(std::move(table)))
        out.say(none_in_edition<Resilience>(
            out, "Nothing that catches people when a service fails is recorded yet."));
}

}  // namespace tandem::plan
