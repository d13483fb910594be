#include "base/number_words.h"
#include "model/people.h"
#include "report/figures/figures.h"
#include "report/figures/parts.h"
#include "rules/co_financing.h"

#include <algorithm>

namespace tandem {

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

std::string or_nothing(std::optional<Money> sum) {
    return sum ? sum->words() : "nothing recorded";
}

std::optional<double> part_of_most(std::optional<Money> sum, std::int64_t most) {
    return sum ? std::optional(static_cast<double>(sum->pence) / static_cast<double>(most)) : std::nullopt;
}

// Who is out of pocket, who gains.
std::string balance_words(const MoneyAccount& account) {
    const auto count = [&](auto wanted) { return std::ranges::count_if(account.bodies, wanted); };
    const auto net = [](const BodyBalance& body) { return body.net().value_or(Money{}).pence; };
    const auto paying = count([&](const BodyBalance& body) { return net(body) < 0; });
    const auto gaining = count([&](const BodyBalance& body) { return net(body) > 0; });
    return upper_first(counted_in_letters(paying, "body pays", "bodies pay")) + " more than " +
           (paying == 1 ? "it gains" : "they gain") + ", " + counted_in_letters(gaining, "gains", "gain") +
           " more than " + (gaining == 1 ? "it pays" : "they pay");
}

}  // namespace

std::optional<Figure> agency_figure(const Writer& out, const MoneyAccount& account) {
    std::int64_t most = 0;
    std::size_t marks = 0;
    for (const BodyBalance& body : account.bodies)
        for (const std::optional<Money> sum : {body.cost, body.benefit})
            if (sum) {
                if (sum->pence < 0)
                    return std::nullopt;  // a bar has no length below nothing; the table says it
                most = std::max(most, sum->pence);
                ++marks;
            }
    if (account.bodies.size() < 2 || marks < 2 || most == 0)
        return std::nullopt;
    Figure figure;
    figure.chart = Figure::Chart::bars;
    std::vector<std::string> shown;
    for (const BodyBalance& body : account.bodies) {
        const Organisation* organisation = out.portfolio().find(body.organisation);
        if (!organisation)
            return std::nullopt;
        const std::string words = "pays " + or_nothing(body.cost) + ", gains " + or_nothing(body.benefit);
        figure.bars.push_back({organisation->common.code + ' ' + one_line(organisation->name),
                               part_of_most(body.cost, most).value_or(0),
                               part_of_most(body.benefit, most).value_or(0), words, false});
        shown.push_back(organisation->common.code + ' ' + words);
    }
    const auto leak = account.leak();
    figure.title = !leak        ? balance_words(account)
                   : *leak <= 0 ? "All of the benefit in money stays with the body that pays"
                                : percent_words(*leak) +
                                      " of the benefit in money falls to other bodies than the one that pays";
    figure.alternative = "Two bars for each body: what it pays and what it gains. " + join(shown, "; ") + '.';
    figure.caption = "Solid: pays; hatched: gains; " + period_label(account.period) + ". " +
                     basis(counted(static_cast<std::int64_t>(account.bodies.size()), "body", "bodies") +
                               " with sums in money",
                           out.from_published());
    return figure;
}

std::optional<Figure> raised_figure(const Writer& out) {
    const MoneyRaised sums = money_raised_of(out.portfolio(), out.scope().project_id());
    if (sums.comparable < 2)
        return std::nullopt;
    Figure figure;
    figure.chart = Figure::Chart::bars;
    std::int64_t most = 1;
    for (const CoFinancing& money : out.portfolio().all<CoFinancing>())
        if (share_raised(money))
            most = std::max({most, money.expected->pence, money.raised->pence});
    std::vector<std::string> shown;
    for (const CoFinancing& money : out.portfolio().all<CoFinancing>()) {
        if (!share_raised(money))
            continue;
        const std::string words = money.raised->words() + " of " + money.expected->words();
        figure.bars.push_back({money.common.code + ' ' + one_line(money.title),
                               part_of_most(money.raised, most), part_of_most(money.expected, most), words,
                               false});
        shown.push_back(money.common.code + ": " + words);
    }
    figure.title =
        sums.comparable_raised.words() + " of " + sums.comparable_expected.words() +
        " expected is raised so far; " +
        lower_first(part_of(sums.reached, sums.comparable, "way of raising money has",
                            sums.reached == 1 ? "ways of raising money has" : "ways of raising money have")) +
        " brought what was hoped for";
    figure.alternative = "Two bars for each way of raising money: the sum raised and the sum expected. " +
                         join(shown, "; ") + '.';
    figure.caption =
        "Solid: raised; hatched: expected. " +
        basis(counted(std::int64_t{sums.comparable}, "way", "ways") + " of raising money with both sums",
              out.from_published());
    return figure;
}

}  // namespace tandem
