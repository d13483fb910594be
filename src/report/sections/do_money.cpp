#include "base/text.h"
#include "model/assets.h"
#include "model/people.h"
#include "report/figures/figures.h"
#include "report/sections/do.h"
#include "report/sections/shared.h"
#include "rules/co_financing.h"

namespace tandem::doing {

namespace {

std::string share_words(const CoFinancing& money) {
    const auto share = share_raised(money);
    return share ? percent_words(*share) : std::string(no_data);
}

std::string who_pays(Writer& out, const CoFinancing& money) {
    std::string text = one_line(money.who_pays);
    if (const std::string groups = out.codes(money.paying_groups); !groups.empty())
        text += (text.empty() ? "" : " ") + ('(' + groups + ')');
    return text;
}

// Charges and fees ask for a rule on who is exempt and for a check of fairness (DOMAIN.md E30).
std::string unfair_words(const Portfolio& portfolio) {
    std::vector<std::string> open;
    for (const CoFinancing& money : portfolio.all<CoFinancing>()) {
        if (money.form != CoFinancingForm::charge && money.form != CoFinancingForm::fee)
            continue;
        std::vector<std::string> missing;
        if (one_line(money.exempt).empty())
            missing.emplace_back("who is exempt");
        if (one_line(money.fairness_check).empty())
            missing.emplace_back("a check of fairness");
        if (!missing.empty())
            open.push_back(money.common.code + ' ' + join_and(missing));
    }
    return join(open, "; ");
}

}  // namespace

// Two tables, because eight columns are too narrow to read on paper.
void write_money_raised(Writer& out) {
    if (out.portfolio().all<CoFinancing>().empty()) {
        out.say(
            "No money raised with citizens, such as a charge, a fee or crowdfunding, is recorded for this "
            "project yet.");
        return;
    }
    const MoneyRaised sums = money_raised_of(out.portfolio(), out.scope().project_id());
    out.say("Raised so far: " + in_words(sums.raised) + ". Expected: " + in_words(sums.expected) +
            std::string(out.from_published()) + '.');
    const bool drawn = place(out, raised_figure(out));
    TableMaker table(
        "Extra money agreed with citizens: expected and raised",
        "Each row is a way of raising money: its form, the sum expected and the sum raised.",
        {text_column("What", 2.6), text_column("Form and when", 2), number_column("Expected", 1.1),
         number_column("Raised", 1.1), number_column("Share raised", 0.9)});
    TableMaker fairness(
        "Who pays, who is exempt, and is it fair",
        "Each row is a way of raising money: who pays, who is exempt and how fairness was checked.",
        {text_column("Money", 1.4), text_column("Who pays", 2), text_column("Exempt", 2),
         text_column("Fairness", 2)});
    for (const CoFinancing& money : out.portfolio().all<CoFinancing>()) {
        std::string form = in_words(money.form);
        if (const std::string period = period_words(money.start, money.end); !period.empty())
            form += "; " + period;
        table.row({out.name(money), plain(std::move(form)), plain(in_words(money.expected)),
                   plain(in_words(money.raised)), plain(share_words(money))});
        fairness.row({out.name(money), plain(who_pays(out, money)), plain(one_line(money.exempt)),
                      plain(one_line(money.fairness_check))});
    }
    out.behind(drawn, std::move(table));
    if (out.scope().phase_id())  // the report of the whole cycle has the sums
        out.table(std::move(fairness));
    if (const std::string open = unfair_words(out.portfolio()); !open.empty())
        out.say("Not recorded for charges and fees: " + open + '.');
}

}  // namespace tandem::doing
