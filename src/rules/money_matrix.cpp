#include "rules/money_matrix.h"

#include "model/people.h"

#include <algorithm>
#include <tuple>

namespace tandem {

namespace {

void add(std::optional<Money>& sum, std::optional<Money> more) {
    if (more)
        sum = Money{sum.value_or(Money{}).pence + more->pence};
}

// Who is not in the records, as in a public edition, is not named.
MoneyParty party(const Portfolio& portfolio, Id<Organisation> organisation, Id<Group> group) {
    if (portfolio.find(organisation) != nullptr)
        return {organisation, {}};
    if (portfolio.find(group) != nullptr)
        return {{}, group};
    return {};
}

// Bodies, groups, nobody; each in the order of their making.
std::vector<MoneyParty> in_order(std::vector<MoneyParty> parties) {
    const auto key = [](const MoneyParty& one) {
        return std::tuple(one.organisation ? 0
                          : one.group      ? 1
                                           : 2,
                          one.organisation ? one.organisation.value : one.group.value);
    };
    std::ranges::sort(parties, {}, key);
    const auto repeated = std::ranges::unique(parties);
    parties.erase(repeated.begin(), repeated.end());
    return parties;
}

std::size_t place_of(const std::vector<MoneyParty>& parties, const MoneyParty& party) {
    return static_cast<std::size_t>(std::ranges::find(parties, party) - parties.begin());
}

}  // namespace

std::size_t MoneyMatrix::parties() const {
    std::vector<MoneyParty> all = payers;
    all.insert(all.end(), receivers.begin(), receivers.end());
    all = in_order(std::move(all));
    return all.size() - static_cast<std::size_t>(std::ranges::count(all, false, &MoneyParty::is_named));
}

bool MoneyMatrix::stays(std::size_t row, std::size_t column) const {
    return payers[row].is_named() && payers[row] == receivers[column];
}

MoneyMatrix money_matrix_of(const Portfolio& portfolio, Id<Project> project, CostPeriod period) {
    struct Line {
        const CostBenefit* record;
        MoneyParty payer, receiver;
        bool has_cost, has_benefit;
    };
    std::vector<Line> lines;
    MoneyMatrix matrix;
    matrix.period = period;
    for (const CostBenefit& line : portfolio.all<CostBenefit>()) {
        if (line.common.project != project.value || line.period != period)
            continue;
        const Line found{&line, party(portfolio, line.payer_organisation, line.payer_group),
                         party(portfolio, line.receiver_organisation, line.receiver_group),
                         line.cost || line.cost_scale != Amount::none,
                         line.benefit || line.benefit_scale != Amount::none};
        if (!found.has_cost && !found.has_benefit)
            continue;
        lines.push_back(found);
        matrix.payers.push_back(found.payer);
        if (found.has_benefit)
            matrix.receivers.push_back(found.receiver);
    }
    matrix.payers = in_order(std::move(matrix.payers));
    matrix.receivers = in_order(std::move(matrix.receivers));
    matrix.cells.assign(matrix.payers.size(), std::vector<MoneyCell>(matrix.receivers.size()));
    matrix.paid.resize(matrix.payers.size());
    matrix.paid_judged.resize(matrix.payers.size(), Amount::none);
    matrix.brought.resize(matrix.payers.size());
    matrix.gained.resize(matrix.receivers.size());
    for (const Line& line : lines) {
        const CostBenefit& record = *line.record;
        const std::size_t row = place_of(matrix.payers, line.payer);
        add(matrix.paid[row], record.cost);
        add(matrix.all_paid, record.cost);
        if (!record.cost)
            matrix.paid_judged[row] = std::max(matrix.paid_judged[row], record.cost_scale);
        if (!line.has_benefit)
            continue;
        const std::size_t column = place_of(matrix.receivers, line.receiver);
        MoneyCell& cell = matrix.cells[row][column];
        ++cell.lines;
        add(cell.benefit, record.benefit);
        if (!record.benefit)
            cell.judged = std::max(cell.judged, record.benefit_scale);
        add(matrix.brought[row], record.benefit);
        add(matrix.gained[column], record.benefit);
        add(matrix.all_gained, record.benefit);
        const bool elsewhere =
            line.payer.organisation && line.receiver.organisation && line.payer != line.receiver;
        cell.unshared += elsewhere && record.benefit && record.sharing_agreement.empty();
    }
    return matrix;
}

}  // namespace tandem
