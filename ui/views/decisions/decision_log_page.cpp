#include "ui/views/decisions/decision_log_page.h"

#include "model/decisions.h"
#include "rules/decisions.h"
#include "ui/kit/buttons.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/labels.h"
#include "ui/kit/number_text.h"
#include "ui/kit/page_head.h"
#include "ui/kit/text.h"
#include "ui/models/lines_paste.h"
#include "ui/views/decisions/decision_log.h"
#include "ui/views/decisions/you_said_panel.h"
#include "ui/views/frame/page_keys.h"
#include "ui/views/frame/side_page.h"
#include "ui/views/parts/quick_add.h"
#include "ui/views/parts/quick_line.h"

#include <QtWidgets/QPushButton>

#include <algorithm>

namespace tandem {

namespace {

constexpr std::size_t most_cards = 100;

// "8 of them say", "It says", "None of them says"
QString who_say(std::int64_t some, std::int64_t all) {
    if (all == 1)
        return some == 1 ? tr_text("It says") : tr_text("It does not say");
    if (some == 0)
        return tr_text("None of them says");
    if (some == all)
        return tr_text("All of them say");
    return some == 1 ? tr_text("1 of them says") : tr_text("%1 of them say").arg(number_text(some));
}

class DecisionLogPage : public SidePage {
public:
    DecisionLogPage(Workspace& workspace, QWidget* bar, QWidget* parent);

    void arrive(const Place& place) override;
    Place here() const override;
    bool add_new() override;
    QString add_words() const override;
    QWidget* first_focus() override;
    RecordId current_record() const override;

protected:
    void reload() override;

private:
    void add_decision(const QString& title);

    QPushButton* add_;
    QuickLine* line_;
    DecisionLog* log_;
    EmptyState* empty_;
    TextLabel* rest_;
    YouSaidPanel* said_;
};

}  // namespace

DecisionLogPage::DecisionLogPage(Workspace& workspace, QWidget* bar, QWidget* parent)
    : SidePage(workspace, tr_text("Decisions"), bar, parent) {
    add_ = make_button(ButtonKind::primary, QStringLiteral("decision_add"), tr_text("Record decision"), this,
                       Icon::decision, QStringLiteral("D"));
    connect(add_, &QPushButton::clicked, this, &DecisionLogPage::add_new);
    head().add_button(add_);
    line_ = new QuickLine(QStringLiteral("decision_new"), tr_text("What was decided?"),
                          tr_text("In one sentence; reasons and options come next"), this);
    main()->addWidget(line_);
    connect(line_, &QuickLine::entered, this, &DecisionLogPage::add_decision);
    log_ = new DecisionLog(this);
    main()->addWidget(log_);
    rest_ = text_label({}, this, TextStyle::small, Ink::text2);
    main()->addWidget(rest_);
    empty_ = new EmptyState(Icon::decision, tr_text("No decisions yet"),
                            tr_text("Record the first decision and why."), tr_text("Record decision"), this);
    connect(empty_, &EmptyState::pressed, this, &DecisionLogPage::add_new);
    main()->addWidget(empty_);
    main()->addStretch();
    connect(log_, &DecisionLog::current_changed, this, [this] { show_area(log_, log_->chosen()->area); });
    connect(log_, &DecisionLog::opened, this, [this] { this->workspace().inspect(log_->chosen_record()); });
    said_ = new YouSaidPanel(workspace, this);
    side()->addWidget(said_);
    side()->addStretch();
    auto* keys = new PageKeys(this);
    keys->add(Qt::Key_D, [this] { add_new(); });
    keys->add(Qt::Key_A, [this] { said_->answer(); });
}

void DecisionLogPage::reload() {
    const auto& all = portfolio().all<Decision>();
    const auto in_cycle = [this](const Decision& decision) { return decision.cycle == workspace().cycle(); };
    const auto count = std::count_if(all.begin(), all.end(), in_cycle);
    // As the rule has it (E29): what a card asks for as still to add is not counted here.
    const OptionsOfDecisions options(portfolio());
    const auto with_input = std::count_if(all.begin(), all.end(), [&](const Decision& decision) {
        return in_cycle(decision) && parts_of(options, decision).citizen_input;
    });
    head().set_fact(count == 0
                        ? tr_text("What was decided, by whom, why, and because of what citizens said")
                        : tr_text("%1, newest first. %2 which citizen input was used.")
                              .arg(counted(count, "decision", "decisions"), who_say(with_input, count)));
    add_->setEnabled(workspace().can_edit());
    log_->setVisible(count > 0);
    empty_->setVisible(count == 0);
    const auto beyond = static_cast<int>(count) - static_cast<int>(most_cards);
    rest_->setVisible(beyond > 0);
    rest_->setText(tr_text("%1 older in the table").arg(number_text(std::max(beyond, 0))));
    log_->set_cards(decision_cards(workspace(), most_cards));
    said_->refresh();
}

void DecisionLogPage::add_decision(const QString& title) {
    GivenFields given{{"date", workspace().today()}};
    give_likely_phase(workspace(), entity<Decision>(), given);
    const EditOutcome outcome = add_titles(workspace(), entity<Decision>(), title, given);
    if (!outcome.ok()) {
        line_->refuse(workspace().file(), outcome);
        return;
    }
    if (outcome.waiting) {
        line_->wait_for(workspace().file());
        return;
    }
    line_->done();
    make_current();
    log_->choose_record(outcome.id);
    workspace().inspect(outcome.id);
}

void DecisionLogPage::arrive(const Place& place) {
    log_->choose_record(place.record);
}

Place DecisionLogPage::here() const {
    return {{}, log_->chosen_record(), {}};
}

bool DecisionLogPage::add_new() {
    if (!workspace().can_edit())
        return false;
    line_->open();
    return true;
}

QString DecisionLogPage::add_words() const {
    return tr_text("Record decision");
}

QWidget* DecisionLogPage::first_focus() {
    if (log_->isVisibleTo(this))
        return log_;
    return empty_->findChild<QPushButton*>();
}

RecordId DecisionLogPage::current_record() const {
    return log_->chosen_record();
}

Page* make_decision_log_page(Workspace& workspace, QWidget* bar, QWidget* parent) {
    return new DecisionLogPage(workspace, bar, parent);
}

}  // namespace tandem
