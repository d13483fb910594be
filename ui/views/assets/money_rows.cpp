#include "ui/views/assets/money_rows.h"

#include "base/text.h"
#include "model/assets.h"
#include "model/people.h"
#include "report/words.h"
#include "rules/money.h"
#include "ui/kit/text.h"
#include "ui/link/project_limits.h"

#include <algorithm>

namespace tandem {

namespace {

QString money_cell(std::optional<Money> money) {
    return money ? qt(money->words()) : QString();
}

// "£900 of £1,200"; with one of the two missing, what is known of it.
QString raised_words(const CoFinancing& money) {
    if (money.raised && money.expected)
        return qt(money.raised->words()) + tr_text(" of ") + qt(money.expected->words());
    if (money.raised)
        return tr_text("%1 raised, goal not recorded").arg(qt(money.raised->words()));
    if (money.expected)
        return tr_text("goal %1, nothing raised recorded").arg(qt(money.expected->words()));
    return tr_text("no sum recorded");
}

TreeCell net_cell(std::optional<Money> net) {
    if (!net)
        return {};
    if (net->pence < 0)
        return {.text = QChar(0x2212) + qt(Money{-net->pence}.words()), .status = Status::attention};
    return {.text = qt(net->words()), .status = net->pence > 0 ? Status::strength : Status::planned};
}

}  // namespace

QString period_name(CostPeriod period) {
    switch (period) {
        case CostPeriod::per_year:
            return tr_text("Every year");
        case CostPeriod::one_off:
            return tr_text("Once");
        case CostPeriod::none:
            break;
    }
    return tr_text("Once or every year: not said");
}

std::vector<RecordTree::Column> money_columns() {
    return {{tr_text("Code"), 70},
            {tr_text("Body"), 0},
            {.heading = tr_text("Bears"), .width = 130, .right = true},
            {.heading = tr_text("Gains"), .width = 130, .right = true},
            {.heading = tr_text("Balance"), .width = 160, .right = true}};
}

std::vector<TreeRow> money_rows(const Workspace& workspace) {
    const Portfolio& portfolio = workspace.portfolio();
    std::vector<TreeRow> rows;
    for (const MoneyAccount& account : money_accounts(portfolio, workspace.project())) {
        TreeRow heading;
        heading.heading = period_name(account.period);
        for (const BodyBalance& body : account.bodies) {
            const Organisation* organisation = portfolio.find(body.organisation);
            if (organisation == nullptr)
                continue;
            TreeRow row;
            row.record = organisation->common.id;
            row.cells = {{qt(organisation->common.code)},
                         {.text = qt(one_line(organisation->name)),
                          .second = qt(label_of_choice(organisation->sector))},
                         {money_cell(body.cost)},
                         {money_cell(body.benefit)},
                         net_cell(body.net())};
            heading.children.push_back(std::move(row));
        }
        rows.push_back(std::move(heading));
    }
    return rows;
}

QString money_words(const Workspace& workspace) {
    QStringList sentences;
    for (const MoneyAccount& account : money_accounts(workspace.portfolio(), workspace.project()))
        if (const std::optional<double> leak = account.leak()) {
            QString words = period_name(account.period) + QStringLiteral(": ") + qt(percent_words(*leak)) +
                            tr_text(" of the benefit falls to another body than the one that pays");
            words += account.asks_for_sharing(limits_of(workspace))
                         ? tr_text(", and not all of that has a sharing agreement.")
                         : QStringLiteral(".");
            sentences << words;
        }
    return sentences.join(QStringLiteral(" "));
}

std::vector<Bar> raised_bars(const Workspace& workspace) {
    std::vector<Bar> bars;
    for (const CoFinancing& raised : workspace.portfolio().all<CoFinancing>()) {
        if (!workspace.shows(entity<CoFinancing>(), &raised))
            continue;
        Bar bar;
        bar.label = qt(raised.common.code + ' ' + one_line(raised.title));
        if (raised.expected && raised.expected->pence > 0 && raised.raised)
            bar.value = std::clamp(
                static_cast<double>(raised.raised->pence) / static_cast<double>(raised.expected->pence), 0.0,
                1.0);
        bar.words = raised_words(raised);
        const bool exempt = !trimmed(raised.exempt).empty();
        const bool checked = !trimmed(raised.fairness_check).empty();
        bar.warn = !exempt || !checked;
        if (bar.warn)
            bar.words += exempt    ? tr_text("; fairness not checked")
                         : checked ? tr_text("; nobody is named as exempt")
                                   : tr_text("; nobody named as exempt, fairness not checked");
        bars.push_back(std::move(bar));
    }
    return bars;
}

}  // namespace tandem
