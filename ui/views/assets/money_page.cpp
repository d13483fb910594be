#include "ui/views/assets/money_page.h"

#include "model/assets.h"
#include "report/words.h"
#include "rules/hours.h"
#include "ui/kit/buttons.h"
#include "ui/kit/card.h"
#include "ui/kit/labels.h"
#include "ui/kit/page_head.h"
#include "ui/kit/scroll_page.h"
#include "ui/kit/text.h"
#include "ui/views/assets/money_rows.h"
#include "ui/views/parts/bars_view.h"
#include "ui/views/parts/card_row.h"

#include <QtWidgets/QPushButton>

#include <algorithm>

namespace tandem {

namespace {

Bar hours_bar(const QString& label, std::optional<double> hours, double most) {
    Bar bar;
    bar.label = label;
    if (hours && most > 0)
        bar.value = *hours / most;
    bar.words = qt(in_words(hours, "hours"));
    return bar;
}

// "£1,402,000 yearly; £12,000 once": sums of one kind, periods apart.
QString resource_words(const Workspace& workspace, ResourceKind kind) {
    QStringList parts;
    for (const Period period : {Period::yearly, Period::half_yearly, Period::quarterly, Period::monthly,
                                Period::weekly, Period::once, Period::none}) {
        std::optional<Money> sum;
        for (const Resource& resource : workspace.portfolio().all<Resource>())
            if (resource.kind == kind && resource.period == period && resource.money &&
                workspace.shows(entity<Resource>(), &resource))
                sum = Money{sum.value_or(Money{}).pence + resource.money->pence};
        if (sum)
            parts << qt(sum->words()) +
                         (period == Period::none
                              ? QString()
                              : QStringLiteral(" ") + qt(lower_first(label_of_choice(period))));
    }
    return parts.isEmpty() ? tr_text("no data") : parts.join(QStringLiteral("; "));
}

}  // namespace

MoneyPage::MoneyPage(Workspace& workspace, QWidget* bar, QWidget* parent) : Page(workspace, parent) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    auto* scroll = new ScrollPage(this);
    layout->addWidget(scroll);
    head_ = new PageHead(tr_text("Resources and money"), scroll);
    head_->set_crumbs({{QStringLiteral("home"), tr_text("Home")}});
    head_->set_fact(
        tr_text("What citizens and public bodies put in. Citizens' hours are never turned into money."));
    connect(head_, &PageHead::crumb_wanted, this,
            [this](const QString& place) { this->workspace().go(place_from_text(place)); });
    scroll->content()->addWidget(head_);
    if (bar != nullptr)
        scroll->content()->addWidget(bar);

    auto* row = new CardRow(720, scroll);
    auto* hours = new Card(tr_text("Citizens beside public bodies"), row);
    hours_ =
        new BarsView(QStringLiteral("money_hours"), tr_text("Hours given by citizens and by staff"), hours);
    hours_words_ = text_label({}, hours, TextStyle::secondary, Ink::text2);
    hours->content()->addWidget(hours_);
    hours->content()->addWidget(hours_words_);
    hours->content()->addStretch(1);
    auto* raised = new Card(tr_text("Money raised with citizens"), row);
    raised_ = new BarsView(QStringLiteral("money_raised"), tr_text("Raised beside expected"), raised);
    raised_words_ = text_label({}, raised, TextStyle::secondary, Ink::text2);
    raised->content()->addWidget(raised_);
    raised->content()->addWidget(raised_words_);
    raised->content()->addStretch(1);
    row->add(hours, 1);
    row->add(raised, 1);
    scroll->content()->addWidget(row);

    auto* bodies = new Card(tr_text("Who pays, who gains"), scroll);
    bodies_ = new RecordTree(QStringLiteral("money_bodies"), tr_text("Costs and benefits of each body"),
                             money_columns(), bodies);
    bodies_words_ = text_label({}, bodies, TextStyle::secondary, Ink::text2);
    bodies->content()->addWidget(bodies_);
    bodies->content()->addWidget(bodies_words_);
    connect(bodies_, &RecordTree::opened, this,
            [this](RecordId record) { this->workspace().inspect(record); });
    scroll->content()->addWidget(bodies);
    scroll->content()->addStretch(1);
}

void MoneyPage::reload() {
    fill_hours();
    fill_raised();
    fill_bodies();
}

void MoneyPage::fill_hours() {
    const std::vector<const Activity*> activities = activities_of_cycle(portfolio(), workspace().cycle());
    const HoursAccount account = hours_of(GroupsOfActivities(portfolio()), activities);
    const double most = std::max(account.citizen.value_or(0), account.staff.value_or(0));
    hours_->set_bars({hours_bar(tr_text("Citizens"), account.citizen, most),
                      hours_bar(tr_text("Staff"), account.staff, most)});
    QString words = tr_text("Citizens' hours are recorded for ") +
                    QString::number(account.with_citizen_hours) + tr_text(" of ") +
                    counted(account.activities, "activity", "activities") +
                    tr_text(". Public cost of activities: ") + qt(in_words(account.public_cost)) +
                    tr_text(". Public budgets: ") + resource_words(workspace(), ResourceKind::public_budget) +
                    tr_text(". Citizens' money: ") +
                    resource_words(workspace(), ResourceKind::citizen_money) + QStringLiteral(".");
    hours_words_->setText(words);
}

void MoneyPage::fill_raised() {
    std::vector<Bar> bars = raised_bars(workspace());
    const auto unchecked = std::count_if(bars.begin(), bars.end(), [](const Bar& bar) { return bar.warn; });
    raised_words_->setText(
        bars.empty()     ? tr_text("No charge, crowdfunding or other money from citizens is recorded.")
        : unchecked == 0 ? tr_text("Each names who is exempt and how fairness was checked.")
                         : counted(unchecked, "way of raising money does", "ways of raising money do") +
                               tr_text(" not yet say who is exempt and how fairness was checked."));
    raised_->setVisible(!bars.empty());
    raised_->set_bars(std::move(bars));
}

void MoneyPage::fill_bodies() {
    const std::vector<TreeRow> rows = money_rows(workspace());
    bodies_->set_rows(rows);
    bodies_->setVisible(!rows.empty());
    const QString words = money_words(workspace());
    bodies_words_->setText(rows.empty() ? tr_text("No cost or benefit of a body is recorded. Add one under "
                                                  "“Costs and benefits”.")
                           : words.isEmpty()
                               ? tr_text("Whether benefits fall to those who pay cannot be said yet.")
                               : words);
}

QWidget* MoneyPage::first_focus() {
    return bodies_->isVisible() ? static_cast<QWidget*>(bodies_) : head_;
}

RecordId MoneyPage::current_record() const {
    return bodies_->current_record();
}

}  // namespace tandem
