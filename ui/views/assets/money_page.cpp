#include "ui/views/assets/money_page.h"

#include "base/number_words.h"
#include "model/assets.h"
#include "report/words.h"
#include "rules/co_financing.h"
#include "rules/hours.h"
#include "ui/kit/buttons.h"
#include "ui/kit/card.h"
#include "ui/kit/labels.h"
#include "ui/kit/page_head.h"
#include "ui/kit/scroll_page.h"
#include "ui/kit/text.h"
#include "ui/views/assets/money_matrices.h"
#include "ui/views/assets/money_rows.h"
#include "ui/views/frame/page.h"
#include "ui/views/frame/tabbed_page.h"
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

// "£1,402,000 yearly; £12,000 once": sums of one kind that are committed, or are not; periods apart.
QStringList sums_of(const Workspace& workspace, ResourceKind kind, bool committed) {
    QStringList parts;
    for (const Period period : {Period::yearly, Period::half_yearly, Period::quarterly, Period::monthly,
                                Period::weekly, Period::once, Period::none}) {
        std::optional<Money> sum;
        for (const Resource& resource : workspace.portfolio().all<Resource>())
            if (resource.kind == kind && resource.period == period && resource.committed == committed &&
                resource.money && workspace.shows(entity<Resource>(), &resource))
                sum = Money{sum.value_or(Money{}).pence + resource.money->pence};
        if (sum)
            parts << qt(sum->words()) +
                         (period == Period::none
                              ? QString()
                              : QStringLiteral(" ") + qt(lower_first(label_of_choice(period))));
    }
    return parts;
}

// Money that is only hoped for is not added to money that is committed.
QString resource_words(const Workspace& workspace, ResourceKind kind) {
    const QStringList committed = sums_of(workspace, kind, true);
    const QStringList hoped_for = sums_of(workspace, kind, false);
    QStringList parts;
    if (!committed.isEmpty())
        parts << tr_text("%1 committed").arg(committed.join(tr_text(" and ")));
    if (!hoped_for.isEmpty())
        parts << tr_text("%1 not committed yet").arg(hoped_for.join(tr_text(" and ")));
    return parts.isEmpty() ? tr_text("no data") : parts.join(QStringLiteral("; "));
}

// What is raised with citizens is no resource until it is recorded as one. It stands beside these words, so
// they must not say that there is no data.
QString citizens_money_words(const Workspace& workspace) {
    const Portfolio& portfolio = workspace.portfolio();
    const bool recorded = std::ranges::any_of(portfolio.all<Resource>(), [&](const Resource& resource) {
        return resource.kind == ResourceKind::citizen_money && resource.money &&
               workspace.shows(entity<Resource>(), &resource);
    });
    const std::optional<Money> raised = money_raised_of(portfolio, workspace.project()).raised;
    if (recorded || !raised || raised->pence == 0)
        return resource_words(workspace, ResourceKind::citizen_money);
    return tr_text("%1 raised, none of it recorded as a resource").arg(qt(raised->words()));
}

class MoneyPage : public Page {
public:
    MoneyPage(Workspace& workspace, QWidget* bar, QWidget* parent);

    bool add_new() override;
    QString add_words() const override { return tr_text("Add cost or benefit"); }
    QWidget* first_focus() override;
    RecordId current_record() const override;

protected:
    void reload() override;

private:
    void fill_hours();
    void fill_raised();
    void fill_bodies();

    PageHead* head_;
    QPushButton* add_;
    BarsView* hours_;
    TextLabel* hours_words_;
    BarsView* raised_;
    TextLabel* raised_words_;
    MoneyMatrices* matrices_;
    RecordTree* bodies_;
    TextLabel* bodies_words_;
};

}  // namespace

MoneyPage::MoneyPage(Workspace& workspace, QWidget* bar, QWidget* parent) : Page(workspace, parent) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    auto* scroll = new ScrollPage(this);
    scroll->fill_width();
    layout->addWidget(scroll);
    head_ = new PageHead(tr_text("Resources and money"), scroll);
    lead_home(*head_);
    head_->set_fact(
        tr_text("What citizens and public bodies put in. Citizens’ hours are never turned into money."));
    add_ = make_button(ButtonKind::primary, QStringLiteral("money_add"), tr_text("Add cost or benefit"),
                       head_, Icon::plus, QStringLiteral("N"));
    connect(add_, &QPushButton::clicked, this, [this] { add_new(); });
    head_->add_button(add_);
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
    matrices_ = new MoneyMatrices(bodies);
    bodies->content()->addWidget(bodies_words_);
    bodies->content()->addWidget(matrices_);
    bodies->content()->addWidget(bodies_);
    connect(bodies_, &RecordTree::opened, this,
            [this](RecordId record) { this->workspace().inspect(record); });
    scroll->content()->addWidget(bodies);
    scroll->content()->addStretch(1);
}

void MoneyPage::reload() {
    add_->setEnabled(workspace().can_edit());
    fill_hours();
    fill_raised();
    fill_bodies();
}

void MoneyPage::fill_hours() {
    const std::vector<const Activity*> activities = activities_of_cycle(portfolio(), workspace().cycle());
    const HoursAccount account = hours_of(GroupsOfActivities(portfolio()), activities);
    const double most = std::max(account.citizen.value_or(0), account.staff.value_or(0));
    hours_->set_bars({hours_bar(tr_text("Citizens’ hours"), account.citizen, most),
                      hours_bar(tr_text("Staff hours"), account.staff, most)});
    if (activities.empty()) {
        hours_words_->setText(tr_text("Hours come from activities, and there is none yet."));
        return;
    }
    const QString all = qt(counted_in_letters(account.activities, "activity", "activities"));
    QString words =
        (account.with_citizen_hours == 0 ? tr_text("Citizens’ hours are recorded for none of the %1").arg(all)
                                         : tr_text("Citizens’ hours are recorded for %1 of %2")
                                               .arg(qt(in_letters(account.with_citizen_hours)), all)) +
        tr_text("; cancelled ones are not counted. Public cost of activities: ") +
        qt(in_words(account.public_cost)) + tr_text(". Public budgets: ") +
        resource_words(workspace(), ResourceKind::public_budget) + tr_text(". Citizens’ money: ") +
        citizens_money_words(workspace()) + QStringLiteral(".");
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
    BarsStyle style;
    style.wraps = true;  // a warning is cut nowhere
    raised_->set_bars(std::move(bars), style);
}

void MoneyPage::fill_bodies() {
    matrices_->show_money(workspace());
    const std::vector<TreeRow> rows = money_rows(workspace());
    bodies_->set_rows(rows);
    bodies_->setVisible(!rows.empty());
    const QString words = money_words(workspace());
    bodies_words_->setText(rows.empty() ? tr_text("Who pays, and who gains from it? No "
                                                  "organisation’s cost or benefit is recorded yet.")
                           : words.isEmpty()
                               ? tr_text("Whether benefits fall to those who pay cannot be said yet.")
                               : words);
}

QWidget* MoneyPage::first_focus() {
    return bodies_->isVisible() ? static_cast<QWidget*>(bodies_) : add_;
}

// Costs and benefits are a list of their own, on the next tab.
bool MoneyPage::add_new() {
    workspace().go({QStringLiteral("resources"), 0, QStringLiteral("costs")});
    for (QWidget* above = parentWidget(); above != nullptr; above = above->parentWidget())
        if (auto* tabs = qobject_cast<TabbedPage*>(above))
            return tabs->tab() == QLatin1String("costs") && tabs->add_new();
    return false;
}

RecordId MoneyPage::current_record() const {
    return bodies_->current_record();
}

Page* make_money_page(Workspace& workspace, QWidget* bar, QWidget* parent) {
    return new MoneyPage(workspace, bar, parent);
}

}  // namespace tandem
