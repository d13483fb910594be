#include "ui/views/services/monitoring_panel.h"

#include "edit/input.h"
#include "model/documents.h"
#include "model/meetings.h"
#include "model/people.h"
#include "report/words.h"
#include "ui/forms/until_saved.h"
#include "ui/kit/buttons.h"
#include "ui/kit/card.h"
#include "ui/kit/labels.h"
#include "ui/kit/marks.h"
#include "ui/kit/number_text.h"
#include "ui/kit/text.h"
#include "ui/link/project_limits.h"
#include "ui/models/value_text.h"
#include "ui/views/parts/head_counts.h"
#include "ui/views/services/quarter_strip_view.h"

#include <QtGui/QKeyEvent>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>

#include <algorithm>

namespace tandem {

namespace {

constexpr std::size_t most_groups = 4;

bool is_reached(PartialDate due, PartialDate today) {
    return !due.empty() && due.first_day() <= today.first_day();
}

std::optional<ContractMonitoring> monitoring_of(const Workspace& workspace, RecordId contract) {
    for (const ContractMonitoring& one :
         tandem::monitoring_of(workspace.portfolio(), workspace.today(), limits_of(workspace)))
        if (one.contract->common.id == contract)
            return one;
    return std::nullopt;
}

}  // namespace

MonitoringPanel::MonitoringPanel(Workspace& workspace, QWidget* parent)
    : QWidget(parent), workspace_(workspace) {
    setObjectName(QStringLiteral("monitoring_panel"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(px(8));
    auto* head = new QHBoxLayout;
    head->addWidget(text_label(tr_text("Monitoring meetings"), this, TextStyle::section), 1);
    held_ = text_label({}, this, TextStyle::secondary, Ink::text2);
    held_->setObjectName(QStringLiteral("monitoring_held"));
    head->addWidget(held_);
    layout->addLayout(head);
    about_ = text_label({}, this, TextStyle::secondary, Ink::text2);
    layout->addWidget(about_);
    strip_ = new QuarterStripView(QStringLiteral("monitoring_quarters"), this);
    layout->addWidget(strip_);

    card_ = new Card(tr_text("Who was there?"), this);
    card_->setObjectName(QStringLiteral("meeting_card"));
    date_ = new QLineEdit(card_);
    date_->setObjectName(QStringLiteral("meeting_date"));
    card_->content()->addWidget(field_label(tr_text("Date of the meeting"), date_, card_));
    card_->content()->addWidget(date_);
    counts_ = new HeadCounts(card_);
    card_->content()->addWidget(counts_);
    issue_ = new IssueText(card_);
    card_->content()->addWidget(issue_);
    auto* buttons = new QHBoxLayout;
    auto* save_button = make_button(ButtonKind::secondary, QStringLiteral("meeting_save"),
                                    tr_text("Save meeting"), card_, Icon::check);
    auto* close = make_link(QStringLiteral("meeting_close"), tr_text("Not now"), card_);
    connect(save_button, &QPushButton::clicked, this, &MonitoringPanel::save);
    connect(close, &QPushButton::clicked, this, &MonitoringPanel::close_counts);
    connect(date_, &QLineEdit::returnPressed, this, &MonitoringPanel::save);
    buttons->addWidget(save_button);
    buttons->addWidget(close);
    buttons->addStretch(1);
    card_->content()->addLayout(buttons);
    layout->addWidget(card_);
    card_->hide();

    auto* foot = new QHBoxLayout;
    next_ = new StatusLabel(Status::planned, this);
    foot->addWidget(next_, 1);
    add_ = make_button(ButtonKind::small, QStringLiteral("monitoring_add"), tr_text("Meeting"), this,
                       Icon::plus, QStringLiteral("M"));
    connect(add_, &QPushButton::clicked, this, &MonitoringPanel::add_meeting);
    foot->addWidget(add_);
    layout->addLayout(foot);
}

void MonitoringPanel::show_contract(RecordId contract) {
    const bool another = contract != contract_;
    contract_ = contract;
    if (another)
        close_counts();
    else
        reload();
    if (another && !due_.empty() && is_reached(due_, workspace_.today()) && workspace_.can_edit())
        open_counts(due_, false);
}

void MonitoringPanel::reload() {
    const Contract* contract = workspace_.portfolio().find(Id<Contract>{contract_});
    setVisible(contract != nullptr);
    if (contract == nullptr)
        return;
    const PartialDate today = workspace_.today();
    const std::optional<ContractMonitoring> monitoring = monitoring_of(workspace_, contract_);
    due_ = monitoring ? next_meeting_due(*monitoring) : PartialDate{};
    std::vector<const Meeting*> held;
    for (const Meeting* meeting : meetings_held(workspace_.portfolio(), today))
        if (meeting->contract.value == contract_)
            held.push_back(meeting);
    const MeetingCount count = count_of_meetings(workspace_.portfolio(), held);
    held_->setText(count.held == 0 ? tr_text("none on record")
                                   : number_text(count.held) + tr_text(" held, ") +
                                         number_text(count.with_citizens) + tr_text(" with citizens"));
    QuarterStrip strip = quarter_strip_of(workspace_.portfolio(), *contract, due_, today);
    about_->setText((strip.is_cut ? tr_text("Citizens present at each meeting, the newest ones. ")
                                  : tr_text("Citizens present at each meeting. ")) +
                    (strip.is_quarterly ? tr_text("Dashed: a quarter without a meeting.")
                                        : tr_text("Dashed: a meeting was due and none is on record.")));
    strip_->set_strip(std::move(strip));
    if (!monitoring)
        next_->set_status(Status::not_recorded, tr_text("Not in force now"));
    else if (due_.empty())
        next_->set_status(Status::ask, tr_text("Next: no date to count from"));
    else if (is_reached(due_, today))
        next_->set_status(Status::overdue, tr_text("Was due ") + qt(due_.words()));
    else
        next_->set_status(Status::planned, tr_text("Next: ") + qt(due_.words()));
    add_->setVisible(!counting_ && workspace_.can_edit());
}

// Those who came before; where nobody did yet, citizen groups of the project.
std::vector<RecordId> MonitoringPanel::groups_to_count() const {
    const Portfolio& portfolio = workspace_.portfolio();
    std::vector<RecordId> groups;
    const auto add = [&](RecordId id) {
        const Group* group = portfolio.find(Id<Group>{id});
        if (group != nullptr && group->side == Side::citizen && groups.size() < most_groups &&
            std::find(groups.begin(), groups.end(), id) == groups.end())
            groups.push_back(id);
    };
    for (const Meeting& meeting : portfolio.all<Meeting>())
        if (meeting.contract.value == contract_)
            for (const Id<Group> group : meeting.groups)
                add(group.value);
    if (groups.empty())
        for (const Group& group : portfolio.all<Group>())
            if (workspace_.shows(entity<Group>(), &group))
                add(group.common.id);
    return groups;
}

void MonitoringPanel::add_meeting() {
    if (contract_ == 0 || !workspace_.can_edit())
        return;
    open_counts(is_reached(due_, workspace_.today()) ? due_ : workspace_.today(), true);
}

void MonitoringPanel::open_counts(PartialDate date, bool focus) {
    counting_ = true;
    std::vector<HeadCounts::Line> lines;
    for (const RecordId group : groups_to_count())
        lines.push_back({group, qt(one_line(workspace_.portfolio().find(Id<Group>{group})->name))});
    counts_->set_lines(lines);
    issue_->clear();
    date_->setText(qt(date.words()));
    card_->show();
    add_->hide();
    if (focus) {
        date_->setFocus(Qt::OtherFocusReason);
        date_->selectAll();
    }
}

void MonitoringPanel::close_counts() {
    counting_ = false;
    card_->hide();
    reload();
}

void MonitoringPanel::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape && counting_)
        close_counts();
    else
        QWidget::keyPressEvent(event);
}

void MonitoringPanel::save() {
    const EntityDef& def = entity<Meeting>();
    const ParsedValue date = parse_value(*def.find("date"), date_->text());
    if (!date.problem.isEmpty() || is_absent(date.value)) {
        issue_->set_issue(date.problem.isEmpty()
                              ? tr_text("Write when the meeting was, such as 12 November 2026.")
                              : date.problem,
                          Severity::error);
        date_->setFocus(Qt::OtherFocusReason);
        return;
    }
    InputFor input(def);
    input.with("contract", Reference{contract_}).with("date", date.value);
    if (const std::optional<std::int64_t> citizens = counts_->sum())
        input.with("citizen_representatives", *citizens);
    if (const std::vector<RecordId> groups = counts_->groups_there(); !groups.empty())
        input.with("groups", RecordIds(groups));
    const EditOutcome made = workspace_.edit(
        [&](EditBuilder& builder) { return builder.create(def, workspace_.project().value, input.input()); });
    if (!made.ok()) {
        say_refused(workspace_.file(), *issue_, made);
        return;
    }
    if (made.waiting) {
        issue_->set_issue(not_saved_words(), Severity::warning);
        once_saved(workspace_.file(), this, [this] { close_counts(); });
        return;
    }
    close_counts();
    add_->setFocus(Qt::OtherFocusReason);
    workspace_.tell(tr_text("Saved the meeting of ") + qt(std::get<PartialDate>(date.value).words()), true);
}

}  // namespace tandem
