#include "ui/views/decisions/you_said_panel.h"

#include "base/number.h"
#include "edit/input.h"
#include "model/activity.h"
#include "model/decisions.h"
#include "model/people.h"
#include "rules/contributions.h"
#include "ui/kit/buttons.h"
#include "ui/kit/labels.h"
#include "ui/kit/marks.h"
#include "ui/kit/number_text.h"
#include "ui/kit/text.h"
#include "ui/link/project_limits.h"
#include "ui/link/workspace.h"
#include "ui/views/decisions/answer_box.h"
#include "ui/views/parts/record_chip.h"

#include <QtGui/QPainter>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QPushButton>

#include <algorithm>

namespace tandem {

namespace {

constexpr std::size_t most_of_each = 12;
constexpr int longest_task = 200;  // characters taken over from what was said

// A thin line between two entries.
class Line : public QWidget {
public:
    explicit Line(QWidget* parent) : QWidget(parent) { setFixedHeight(1); }

protected:
    void paintEvent(QPaintEvent*) override { QPainter(this).fillRect(rect(), tokens().line); }
};

QString from_words(const Workspace& workspace, const Contribution& contribution) {
    QStringList words;
    if (const Group* group = workspace.portfolio().find(contribution.group))
        words << qt(group->name);
    if (const Activity* activity = workspace.portfolio().find(contribution.activity))
        words << qt(activity->common.code);
    if (contribution.date.empty())
        return words.join(QStringLiteral(" · "));
    const bool waits = contribution.response == Response::none;
    const int days = workspace.today().first_day() - contribution.date.last_day();
    words << (waits && contribution.date.day() != 0 && days >= 0
                  ? tr_text("%1 ago").arg(counted(days, "day", "days"))
                  : qt(contribution.date.words()));
    return words.join(QStringLiteral(" · "));
}

}  // namespace

YouSaidPanel::YouSaidPanel(Workspace& workspace, QWidget* parent) : QWidget(parent), workspace_(workspace) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(8));
    column->addWidget(text_label(tr_text("You said – we did"), this, TextStyle::panel_title));
    fact_ = text_label({}, this, TextStyle::secondary, Ink::text2);
    column->addWidget(fact_);
    box_ = new AnswerBox(workspace, QStringLiteral("answer"), this);
    column->addWidget(box_);
    entries_ = new QVBoxLayout;
    entries_->setSpacing(px(8));
    column->addLayout(entries_);
}

void YouSaidPanel::refresh() {
    clear_layout(*entries_);
    std::vector<const Contribution*> waiting, answered;
    for (const Contribution& contribution : workspace_.portfolio().all<Contribution>())
        if (contribution.cycle == workspace_.cycle())
            (contribution.response == Response::none ? waiting : answered).push_back(&contribution);
    std::stable_sort(waiting.begin(), waiting.end(),
                     [](const Contribution* a, const Contribution* b) { return a->date < b->date; });
    std::stable_sort(answered.begin(), answered.end(), [](const Contribution* a, const Contribution* b) {
        return a->responded_on > b->responded_on;
    });
    waiting_.clear();
    for (const Contribution* contribution : waiting)
        waiting_.push_back(contribution->common.id);

    auto all = waiting;
    all.insert(all.end(), answered.begin(), answered.end());
    const AnsweredLoop loop = loop_of(all, workspace_.today(), limits_of(workspace_));
    QString fact =
        tr_text("%1 of %2 answered").arg(number_text(loop.answered), number_text(loop.contributions));
    if (loop.median_days)
        fact += tr_text(", half of them within %1 days").arg(qt(grouped(*loop.median_days, 0)));
    fact_->setText(all.empty() ? tr_text("Nothing waiting for an answer.") : fact);
    for (const bool waits : {true, false}) {
        const auto& part = waits ? waiting : answered;
        if (part.empty())
            continue;
        add_heading(waits ? tr_text("Waiting for an answer") : tr_text("Answered"), waits,
                    static_cast<int>(part.size()));
        for (std::size_t i = 0; i < part.size() && i < most_of_each; ++i)
            add_entry(*part[i]);
        if (part.size() > most_of_each)
            entries_->addWidget(text_label(
                tr_text("and %1 more under Contributions").arg(number_text(part.size() - most_of_each)), this,
                TextStyle::small, Ink::text2));
    }
}

void YouSaidPanel::add_heading(const QString& words, bool waiting, int count) {
    auto* row = new QWidget(this);
    auto* across = new QHBoxLayout(row);
    across->setContentsMargins(0, px(8), 0, 0);
    auto* status = new StatusLabel(waiting ? Status::overdue : Status::done, row);
    status->set_status(status->status(), words);
    across->addWidget(status);
    across->addStretch();
    across->addWidget(
        new TextLabel(number_text(count), TextStyle::body_strong, waiting ? Ink::warn : Ink::good, row));
    entries_->addWidget(row);
}

void YouSaidPanel::add_entry(const Contribution& contribution) {
    const Id<Contribution> id{contribution.common.id};
    const QString code = qt(contribution.common.code);
    entries_->addWidget(new Line(this));
    auto* entry = new QWidget(this);
    auto* column = new QVBoxLayout(entry);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(2));
    auto* said = make_link(QStringLiteral("said_") + code, code, entry);
    said->setAccessibleName(tr_text("Open contribution %1").arg(code));
    connect(said, &QPushButton::clicked, this, [this, id] { workspace_.inspect(id.value); });
    auto* head = new QHBoxLayout;
    head->setSpacing(px(8));  // mark and gap are the indent of the rest
    head->addWidget(MarkView::of_mechanism(Mechanism::voice, px(16), entry), 0, Qt::AlignTop);
    head->addWidget(text_label(tr_text("“%1”").arg(qt(contribution.text)), entry, TextStyle::body_strong), 1);
    head->addWidget(said, 0, Qt::AlignTop);
    column->addLayout(head);
    auto* rest = new QVBoxLayout;
    rest->setContentsMargins(px(24), 0, 0, 0);
    rest->setSpacing(px(4));
    column->addLayout(rest);
    if (const QString from = from_words(workspace_, contribution); !from.isEmpty())
        rest->addWidget(text_label(from, entry, TextStyle::small, Ink::text2));
    if (contribution.response != Response::none) {
        auto* status = new StatusLabel(response_status(contribution.response), entry);
        status->set_status(status->status(), response_words(contribution.response));
        rest->addWidget(status);
        if (!contribution.response_text.empty())
            rest->addWidget(text_label(qt(contribution.response_text), entry, TextStyle::secondary));
    } else if (workspace_.can_edit()) {
        auto* buttons = new QHBoxLayout;
        const bool first = !waiting_.empty() && waiting_.front() == id.value;
        auto* answer_button =
            make_button(ButtonKind::small, QStringLiteral("answer_") + code, tr_text("Answer"), entry, {},
                        first ? QStringLiteral("A") : QString());
        answer_button->setAccessibleName(tr_text("Answer %1").arg(code));
        connect(answer_button, &QPushButton::clicked, this, [this, id] { answer(id); });
        buttons->addWidget(answer_button);
        if (!contribution.action) {
            auto* task = make_link(QStringLiteral("task_") + code, tr_text("Make it a task"), entry);
            task->setAccessibleName(tr_text("Make %1 a task").arg(code));
            connect(task, &QPushButton::clicked, this, [this, id] { make_task(id); });
            buttons->addWidget(task);
        }
        buttons->addStretch();
        rest->addLayout(buttons);
    }
    for (const RecordId linked : {contribution.decision.value, contribution.action.value})
        if (linked != 0)
            if (Chip* chip = make_record_chip(workspace_, linked, entry)) {
                // Two contributions may have led to one record.
                chip->setObjectName(chip->objectName() + QLatin1Char('_') + code);
                auto* row = new QHBoxLayout;
                row->addWidget(chip);
                row->addStretch();
                rest->addLayout(row);
            }
    entries_->addWidget(entry);
}

bool YouSaidPanel::answer(Id<Contribution> contribution) {
    if (!contribution && !waiting_.empty())
        contribution = {waiting_.front()};
    if (!contribution || !workspace_.can_edit())
        return false;
    box_->open(contribution);
    return true;
}

void YouSaidPanel::make_task(Id<Contribution> contribution) {
    const Contribution* found = workspace_.portfolio().find(contribution);
    if (found == nullptr)
        return;
    QString text = qt(found->text).simplified();
    if (text.size() > longest_task)
        text = text.left(longest_task - 1) + QChar(0x2026);
    const EntityDef& action = entity<Action>();
    const EntityDef& def = entity<Contribution>();
    InputFor made(action);
    made.with("text", utf8(text)).with("cycle", Reference{found->cycle.value});
    if (found->decision)
        made.with("decision", Reference{found->decision.value});
    RecordId task = 0;
    const EditOutcome outcome = workspace_.edit(
        [&](EditBuilder& builder) {
            const StepResult created = builder.create(action, workspace_.project().value, made.input());
            if (!created.ok())
                return created;
            task = created.id;
            return builder.set(def, contribution.value,
                               InputFor(def).with("action", Reference{created.id}).input());
        },
        tr_text("Make a contribution a task"));
    if (!outcome.ok())
        workspace_.tell(qt(outcome.issues.front().text));
    else
        workspace_.inspect(task);
}

}  // namespace tandem
