#include "base/number_words.h"
#include "model/people.h"
#include "report/figures/figures.h"
#include "report/figures/parts.h"
#include "rules/co_financing.h"
#include "rules/money_matrix.h"

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

std::string name_of_party(const Portfolio& portfolio, const MoneyParty& party) {
    if (const Organisation* body = portfolio.find(party.organisation))
        return code_and(*body, body->name);
    if (const Group* group = portfolio.find(party.group))
        return code_and(*group, group->name);
    return "nobody named";
}

std::string or_judged(Amount judged, std::string_view else_words) {
    return judged == Amount::none ? std::string(else_words)
                                  : "what is judged " + lower_first(in_words(judged));
}

// "OR2 Hospital trust £300 without an agreement to share", "G4 Carers high (judged)".
std::string gain_words(const Portfolio& portfolio, const MoneyMatrix& matrix, std::size_t row,
                       std::size_t column) {
    const MoneyCell& cell = matrix.cells[row][column];
    std::string words = name_of_party(portfolio, matrix.receivers[column]) + ' ';
    if (cell.benefit)
        words += cell.benefit->words();
    if (cell.judged != Amount::none)
        words += (cell.benefit ? " and " : "") + lower_first(in_words(cell.judged)) + " (judged)";
    if (cell.unshared > 0)
        words += " without an agreement to share";
    return matrix.stays(row, column) ? words + ", which stays there" : words;
}

}  // namespace

std::optional<Figure> agency_figure(const Writer& out, const MoneyAccount& account) {
    const MoneyMatrix matrix = money_matrix_of(out.portfolio(), out.scope().project_id(), account.period);
    std::vector<std::string> rows;
    std::int64_t lines = 0;
    for (std::size_t row = 0; row < matrix.payers.size(); ++row) {
        std::vector<std::string> gains;
        for (std::size_t column = 0; column < matrix.receivers.size(); ++column) {
            const MoneyCell& cell = matrix.cells[row][column];
            lines += cell.lines;
            if (cell.lines > 0)
                gains.push_back(gain_words(out.portfolio(), matrix, row, column));
        }
        rows.push_back("Paid by " + name_of_party(out.portfolio(), matrix.payers[row]) + ": " +
                       (matrix.paid[row] ? matrix.paid[row]->words()
                                         : or_judged(matrix.paid_judged[row], "nothing recorded")) +
                       (gains.empty() ? ", for which no benefit is recorded"
                                      : ". Gained from it: " + join(gains, "; ")));
    }
    if (!matrix.makes_a_picture() || lines == 0)
        return std::nullopt;
    Figure figure;
    figure.chart = Figure::Chart::money_matrix;
    figure.part = static_cast<int>(account.period);
    const auto leak = account.leak();
    figure.title = !leak        ? balance_words(account)
                   : *leak <= 0 ? "All of the benefit in money stays with the body that pays"
                                : percent_words(*leak) +
                                      " of the benefit in money falls to other bodies than the one that pays";
    figure.alternative =
        "A matrix with a row for each payer and a column for each who gains. " + join(rows, ". ") + '.';
    figure.caption = "Rows: who pays, and how much; columns: who gains from it; " +
                     period_label(account.period) +
                     ". The darker, the larger; “stays”: with the body that pays; “no agreement”: none "
                     "to share is recorded; a dash: no benefit in money is recorded. " +
                     basis(counted(lines, "line", "lines") + " with a benefit", out.from_published());
    return figure;
}

// "one of two ways of raising money due by now has brought what was hoped for; one more is due later": what
// is not due yet has not failed.
std::string brought_words(std::int64_t reached, std::int64_t all, std::int64_t still_due) {
    const std::int64_t due = all - still_due;
    if (due == 0)
        return "none of the " + in_letters(all) + " ways of raising money is due yet";
    const std::string by_now = still_due > 0 ? " due by now" : "";
    return lower_first(part_of(reached, due, "way of raising money" + by_now + " has",
                               "ways of raising money" + by_now + (reached == 1 ? " has" : " have"))) +
           " brought what was hoped for" +
           (still_due == 0
                ? ""
                : "; " + in_letters(still_due) + " more " + (still_due == 1 ? "is" : "are") + " due later");
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
    std::int64_t still_due = 0;
    for (const CoFinancing& money : out.portfolio().all<CoFinancing>()) {
        if (!share_raised(money))
            continue;
        const bool is_due_later = is_still_due(money, out.scope().as_at);
        still_due += is_due_later;
        const std::string words = money.raised->words() + " of " + money.expected->words() +
                                  (is_due_later ? ", due " + money.end.words() : "");
        figure.bars.push_back({money.common.code + ' ' + one_line(money.title),
                               part_of_most(money.raised, most), part_of_most(money.expected, most), words,
                               false});
        shown.push_back(code_and(money, money.title) + ": " + words);
    }
    figure.title = sums.comparable_raised.words() + " of " + sums.comparable_expected.words() +
                   " expected is raised so far; " + brought_words(sums.reached, sums.comparable, still_due);
    figure.alternative = "Two bars for each way of raising money: the sum raised and the sum expected. " +
                         join(shown, "; ") + '.';
    figure.caption =
        "Solid: raised; hatched: expected. " +
        basis(counted(std::int64_t{sums.comparable}, "way", "ways") + " of raising money with both sums",
              out.from_published());
    return figure;
}

}  // namespace tandem
