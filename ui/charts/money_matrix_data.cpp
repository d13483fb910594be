// What the matrix of payers and receivers shows of a portfolio, in words.
#include "base/text.h"
#include "model/people.h"
#include "report/words.h"
#include "ui/charts/money_matrix.h"
#include "ui/kit/number_text.h"
#include "ui/kit/text.h"

#include <QtCore/QStringList>

#include <algorithm>
#include <cstddef>
#include <numeric>

namespace tandem {

namespace {

constexpr std::size_t most_rows = 9, most_columns = 7;

// A row or column of the picture: one party of the matrix, or all those that share the last one.
struct Line {
    std::vector<std::size_t> members;
    bool others = false;
};

// In the order given; the ones with the least share a line where there are more than that.
std::vector<Line> lines_of(const std::vector<std::optional<Money>>& sums, std::size_t most) {
    std::vector<std::size_t> order(sums.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::vector<Line> lines;
    if (sums.size() <= most) {
        for (const std::size_t i : order)
            lines.push_back({{i}, false});
        return lines;
    }
    std::ranges::stable_sort(order, std::ranges::greater{},
                             [&](std::size_t i) { return sums[i].value_or(Money{}); });
    std::vector<std::size_t> alone(order.begin(), order.begin() + static_cast<std::ptrdiff_t>(most - 1));
    std::vector<std::size_t> rest(order.begin() + static_cast<std::ptrdiff_t>(most - 1), order.end());
    std::ranges::sort(alone);
    std::ranges::sort(rest);
    for (const std::size_t i : alone)
        lines.push_back({{i}, false});
    lines.push_back({std::move(rest), true});
    return lines;
}

MoneyPicture::Party party_of(const Portfolio& portfolio, const std::vector<MoneyParty>& parties,
                             const Line& line) {
    if (line.others)
        return {{}, tr_text("%1 others").arg(number_text(line.members.size())), {}};
    const MoneyParty& party = parties[line.members.front()];
    if (const Organisation* body = portfolio.find(party.organisation))
        return {qt(body->common.code), qt(one_line(body->name)), {}};
    if (const Group* group = portfolio.find(party.group))
        return {qt(group->common.code), qt(one_line(group->name)), {}};
    return {{}, tr_text("Nobody named"), {}};
}

std::optional<Money> sum_of(const std::vector<std::optional<Money>>& sums, const Line& line) {
    std::optional<Money> all;
    for (const std::size_t i : line.members)
        if (sums[i])
            all = Money{all.value_or(Money{}).pence + sums[i]->pence};
    return all;
}

QString money_words(std::optional<Money> sum) {
    return sum ? qt(sum->words()) : QString();
}

QString pays_words(std::optional<Money> sum, Amount judged) {
    if (sum)
        return tr_text("pays %1").arg(qt(sum->words()));
    return judged == Amount::none ? QString()
                                  : tr_text("pays: judged %1").arg(qt(lower_first(in_words(judged))));
}

MoneyPicture::Cell cell_of(const MoneyMatrix& matrix, const Line& row, const Line& column, double most) {
    MoneyCell all;
    bool stays = false;
    for (const std::size_t i : row.members)
        for (const std::size_t j : column.members) {
            const MoneyCell& one = matrix.cells[i][j];
            if (one.benefit)
                all.benefit = Money{all.benefit.value_or(Money{}).pence + one.benefit->pence};
            all.judged = std::max(all.judged, one.judged);
            all.lines += one.lines;
            all.unshared += one.unshared;
            stays = stays || (one.lines > 0 && matrix.stays(i, j));
        }
    MoneyPicture::Cell cell;
    if (all.lines == 0)
        return cell;
    QStringList words;
    if (all.benefit) {
        cell.value = qt(all.benefit->words());
        cell.part = most > 0 ? std::clamp(static_cast<double>(all.benefit->pence) / most, 0.0, 1.0) : 0;
        if (all.judged != Amount::none)
            words << tr_text("and %1, judged").arg(qt(lower_first(in_words(all.judged))));
    } else {
        cell.judged = true;
        cell.value = qt(in_words(all.judged));
        words << tr_text("judged");
    }
    if (stays && !row.others && !column.others)
        words << tr_text("stays");
    cell.attention = all.unshared > 0;
    if (cell.attention)
        words << tr_text("no agreement");
    else if (all.benefit && !stays && !row.others && !column.others &&
             matrix.payers[row.members.front()].organisation &&
             matrix.receivers[column.members.front()].organisation)
        words << tr_text("agreed");
    cell.words = words.join(QStringLiteral(", "));
    return cell;
}

}  // namespace

QString MoneyPicture::spoken() const {
    const auto name = [](const Party& party) { return party.code.isEmpty() ? party.name : party.code; };
    QStringList rows;
    for (std::size_t row = 0; row < payers.size(); ++row) {
        QStringList parts;
        for (std::size_t column = 0; column < receivers.size(); ++column) {
            const Cell& cell = cells[row][column];
            if (cell.value.isEmpty())
                continue;
            QString words = name(receivers[column]) + QLatin1Char(' ') + cell.value;
            if (!cell.words.isEmpty())
                words += QStringLiteral(" (") + cell.words + QLatin1Char(')');
            parts << words;
        }
        rows << name(payers[row]) + QLatin1Char(' ') +
                    (payers[row].pays.isEmpty() ? tr_text("names no cost") : payers[row].pays) +
                    (parts.isEmpty() ? QString()
                                     : tr_text("; it brings ") + parts.join(QStringLiteral(", ")));
    }
    return rows.join(QStringLiteral(". ")) + QLatin1Char('.');
}

MoneyPicture money_picture_of(const Portfolio& portfolio, const MoneyMatrix& matrix) {
    MoneyPicture picture;
    const std::vector<Line> rows = lines_of(matrix.paid, most_rows);
    const std::vector<Line> columns = lines_of(matrix.gained, most_columns);
    double most = 0;
    for (const auto& row : matrix.cells)
        for (const MoneyCell& cell : row)
            most = std::max(most, static_cast<double>(cell.benefit.value_or(Money{}).pence));
    for (const Line& column : columns) {
        picture.receivers.push_back(party_of(portfolio, matrix.receivers, column));
        picture.gained.push_back(money_words(sum_of(matrix.gained, column)));
    }
    for (const Line& row : rows) {
        MoneyPicture::Party payer = party_of(portfolio, matrix.payers, row);
        Amount judged = Amount::none;
        for (const std::size_t i : row.members)
            judged = std::max(judged, matrix.paid_judged[i]);
        payer.pays = pays_words(sum_of(matrix.paid, row), judged);
        picture.payers.push_back(std::move(payer));
        picture.brought.push_back(money_words(sum_of(matrix.brought, row)));
        picture.cells.emplace_back();
        for (const Line& column : columns)
            picture.cells.back().push_back(cell_of(matrix, row, column, most));
    }
    picture.all_paid = money_words(matrix.all_paid);
    picture.all_gained = money_words(matrix.all_gained);
    return picture;
}

}  // namespace tandem
