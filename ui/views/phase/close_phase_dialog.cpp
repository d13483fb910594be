#include "ui/views/phase/close_phase_dialog.h"

#include "edit/input.h"
#include "rules/closing.h"
#include "rules/lookup.h"
#include "ui/kit/buttons.h"
#include "ui/kit/labels.h"
#include "ui/kit/marks.h"
#include "ui/kit/number_text.h"
#include "ui/kit/text.h"
#include "ui/link/project_limits.h"
#include "ui/link/workspace.h"
#include "ui/views/frame/dialog_frame.h"
#include "ui/views/parts/line_list.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace tandem {

namespace {

QString of_words(const ClosingLine& line) {
    return line.no_data ? tr_text("no data")
                        : tr_text("%1 of %2").arg(number_text(line.count), number_text(line.of));
}

ListLine line_for(const ClosingLine& from) {
    ListLine line;
    line.key = static_cast<std::int64_t>(from.point) + 1;
    const Status partly = from.no_data      ? Status::not_recorded
                          : !from.open      ? Status::done
                          : from.count == 0 ? Status::not_started
                                            : Status::under_way;
    switch (from.point) {
        case ClosingPoint::decisions:
            line.text = from.of == 0 ? tr_text("Decisions") : tr_text("Decisions name their reasons");
            line.right = from.of == 0 ? tr_text("none recorded") : of_words(from);
            line.status = from.of == 0 ? Status::ask : partly;
            break;
        case ClosingPoint::key_tasks:
            line.text = tr_text("Key tasks done");
            line.right = of_words(from);
            line.status = partly;
            break;
        case ClosingPoint::with_citizens:
            line.text = tr_text("Key tasks with a part for citizens");
            line.right = of_words(from);
            line.status = from.no_data ? Status::not_recorded : from.open ? Status::ask : Status::done;
            break;
        case ClosingPoint::co_tasks:
            line.text = tr_text("Co-produced tasks done");
            line.right = of_words(from);
            line.status = partly;
            break;
        case ClosingPoint::monitoring:
            line.text = tr_text("Citizens at contract monitoring");
            line.right =
                from.of == 0
                    ? tr_text("0 meetings")
                    : tr_text("%1 of %2 meetings").arg(number_text(from.count), number_text(from.of));
            line.status = from.open ? Status::attention : Status::done;
            break;
        case ClosingPoint::contributions:
            line.text = tr_text("Contributions with no answer");
            line.right = number_text(from.count);
            line.status = from.open ? Status::attention : Status::done;
            break;
        case ClosingPoint::principles:
            line.text = tr_text("Principles not considered");
            line.right = of_words(from);
            line.status = from.open ? Status::ask : Status::done;
            break;
        case ClosingPoint::equality:
            line.text = tr_text("Equality impact");
            line.right =
                from.open ? tr_text("not started") : tr_text("%1 recorded").arg(number_text(from.count));
            line.status = from.open ? Status::not_started : Status::done;
            break;
    }
    return line;
}

Place place_of(ClosingPoint point, PhaseKind phase) {
    const QString board = QStringLiteral("phase/") + qt(code_of_choice(phase));
    switch (point) {
        case ClosingPoint::key_tasks:
        case ClosingPoint::with_citizens:
        case ClosingPoint::co_tasks:
            return {board, 0, QStringLiteral("board")};
        case ClosingPoint::decisions:
            return {board, 0, QStringLiteral("decisions")};
        case ClosingPoint::principles:
            return {board, 0, QStringLiteral("principles")};
        case ClosingPoint::monitoring:
            return {QStringLiteral("services"), 0, {}};
        case ClosingPoint::contributions:
            return {QStringLiteral("decisions"), 0, QStringLiteral("contributions")};
        case ClosingPoint::equality:
            return {QStringLiteral("equality"), 0, {}};
    }
    return {};
}

// What the dialog says first: the one thing that others wait for, else what insight E32 says of closing.
QString lead_words(PhaseKind phase, const std::vector<ClosingLine>& lines) {
    const auto said = std::ranges::find(lines, ClosingPoint::contributions, &ClosingLine::point);
    if (said != lines.end() && said->count > 0)
        return said->count == 1
                   ? tr_text(
                         "One contribution has no answer yet. It stays on your list, and the report names "
                         "it.")
                   : tr_text(
                         "%1 contributions have no answer yet. They stay on your list, and the report names "
                         "them.")
                         .arg(number_text(said->count));
    const auto open = std::ranges::count(lines, true, &ClosingLine::open);
    const QString sentence =
        qt(closing_sentence(std::string(label_of_choice(phase)) + " can be closed", lines));
    return open == 0 ? sentence
                     : sentence + tr_text(" What is open stays on your list, and the report names it.");
}

class CloseDialog : public DialogFrame {
public:
    CloseDialog(Workspace& workspace, PhaseKind phase, QWidget* over)
        : DialogFrame(QStringLiteral("close_phase"), tr_text("Close %1?").arg(qt(label_of_choice(phase))),
                      430, over),
          phase_(phase) {
        lines_ = closing_lines(workspace.portfolio(), workspace.project(), workspace.cycle(), phase,
                               workspace.today(), limits_of(workspace));
        content()->addLayout(make_title());
        auto* lead = text_label(lead_words(phase, lines_), this);
        lead->setObjectName(QStringLiteral("close_lead"));
        content()->addWidget(lead);
        std::vector<ListLine> shown;
        for (const ClosingLine& line : lines_)
            shown.push_back(line_for(line));
        auto* list = new LineList(LineList::Look::rows, QStringLiteral("close_open_list"),
                                  tr_text("What is open"), this);
        list->set_lines(std::move(shown));
        content()->addWidget(list);
        connect(list, &LineList::pressed, this,
                [this](const ListLine& line) { go_to(static_cast<ClosingPoint>(line.key - 1)); });
        lesson_ = new QPlainTextEdit(this);
        lesson_->setObjectName(QStringLiteral("close_lesson"));
        lesson_->setPlaceholderText(tr_text("One sentence is enough. It goes into Lessons."));
        lesson_->setTabChangesFocus(true);
        lesson_->setFixedHeight(px(58));
        add_field(field_label(tr_text("What have you learnt? (optional)"), lesson_, this), lesson_);
        lesson_->setAccessibleName(tr_text("What have you learnt? Optional"));
        content()->addWidget(text_label(tr_text("Closing locks nothing. You can open %1 again at any time.")
                                            .arg(qt(label_of_choice(phase))),
                                        this, TextStyle::secondary, Ink::text2));
        set_foot(make_buttons(), tr_text("Esc keeps it open"));
    }

    QString lesson() const { return lesson_->toPlainText().trimmed(); }
    const Place& wanted() const { return wanted_; }

private:
    QLayout* make_title() {
        auto* row = new QHBoxLayout;
        row->setSpacing(px(12));
        row->addWidget(MarkView::of_phase(phase_, 30, this));
        row->addWidget(text_label(windowTitle(), this, TextStyle::panel_title), 1);
        return row;
    }

    QLayout* make_buttons() {
        auto* row = new QHBoxLayout;
        row->setSpacing(px(8));
        row->addStretch(1);
        const auto said = std::ranges::find(lines_, ClosingPoint::contributions, &ClosingLine::point);
        const bool waiting = said != lines_.end() && said->open;
        const QString answer =
            waiting && said->count == 1 ? tr_text("Answer it first") : tr_text("Answer them first");
        auto* keep = make_button(ButtonKind::secondary, QStringLiteral("close_keep"),
                                 waiting ? answer : tr_text("Keep it open"), this);
        auto* close =
            make_button(ButtonKind::primary, QStringLiteral("close_close"), windowTitle().chopped(1), this);
        keep->setDefault(true);
        row->addWidget(keep);
        row->addWidget(close);
        connect(keep, &QPushButton::clicked, this, [this, waiting] {
            if (waiting)
                go_to(ClosingPoint::contributions);
            else
                reject();
        });
        connect(close, &QPushButton::clicked, this, &QDialog::accept);
        keep->setFocus();
        return row;
    }

    void go_to(ClosingPoint point) {
        wanted_ = place_of(point, phase_);
        reject();
    }

    PhaseKind phase_;
    std::vector<ClosingLine> lines_;
    QPlainTextEdit* lesson_ = nullptr;
    Place wanted_;
};

bool put_under_way(Workspace& workspace, PhaseKind phase, const InputFor& input, const QString& step,
                   const QString& told) {
    const RecordId id = workspace.phase(phase).value;
    const EditOutcome outcome = workspace.edit(
        [&](EditBuilder& builder) { return builder.set(entity<Phase>(), id, input.input()); }, step);
    workspace.tell(outcome.ok() ? told : qt(outcome.issues.front().text), outcome.ok());
    return outcome.ok();
}

// Below the lessons that are there.
void add_lesson(InputFor& input, const Phase& phase, const QString& lesson) {
    if (!lesson.isEmpty())
        input.with("lessons", phase.lessons.empty() ? utf8(lesson) : phase.lessons + "\n" + utf8(lesson));
}

// Whoever leaves the dialog has not taken back what they learnt.
void keep_lesson(Workspace& workspace, PhaseKind phase, const QString& lesson) {
    const Phase* const found = phase_of(workspace.portfolio(), workspace.cycle(), phase);
    if (found == nullptr || lesson.isEmpty())
        return;
    const QString name = qt(label_of_choice(phase));
    InputFor input(entity<Phase>());
    add_lesson(input, *found, lesson);
    const RecordId id = found->common.id;
    const EditOutcome outcome =
        workspace.edit([&](EditBuilder& builder) { return builder.set(entity<Phase>(), id, input.input()); },
                       tr_text("Add a lesson of %1").arg(name));
    workspace.tell(outcome.ok() ? tr_text("%1 stays open. What you learnt stands in its lessons.").arg(name)
                                : qt(outcome.issues.front().text),
                   outcome.ok());
}

}  // namespace

CloseAnswer run_close_phase(Workspace& workspace, PhaseKind phase, QWidget* over) {
    CloseDialog dialog(workspace, phase, over);
    if (dialog.exec() != QDialog::Accepted) {
        keep_lesson(workspace, phase, dialog.lesson());
        if (!dialog.wanted().page.isEmpty())
            workspace.go(dialog.wanted());
        return CloseAnswer::kept;
    }
    const Phase* found = phase_of(workspace.portfolio(), workspace.cycle(), phase);
    if (found == nullptr)
        return CloseAnswer::kept;
    const QString name = qt(label_of_choice(phase));
    InputFor input(entity<Phase>());
    input.with("status", std::string(code_of_choice(PhaseStatus::complete)));
    if (found->actual_end.empty())
        input.with("actual_end", workspace.today());
    add_lesson(input, *found, dialog.lesson());
    const RecordId id = found->common.id;
    const EditOutcome outcome =
        workspace.edit([&](EditBuilder& builder) { return builder.set(entity<Phase>(), id, input.input()); },
                       tr_text("Close %1").arg(name));
    if (!outcome.ok()) {
        workspace.tell(qt(outcome.issues.front().text));
        return CloseAnswer::kept;
    }
    workspace.tell(tr_text("%1 is closed.").arg(name), true);
    return outcome.waiting ? CloseAnswer::kept : CloseAnswer::closed;
}

bool start_phase(Workspace& workspace, PhaseKind phase) {
    const QString name = qt(label_of_choice(phase));
    const Phase* found = workspace.portfolio().find(workspace.phase(phase));
    InputFor input(entity<Phase>());
    input.with("status", std::string(code_of_choice(PhaseStatus::under_way)));
    if (found != nullptr && found->actual_start.empty())
        input.with("actual_start", workspace.today());
    return put_under_way(workspace, phase, input, tr_text("Start %1").arg(name),
                         tr_text("%1 is under way.").arg(name));
}

bool open_phase_again(Workspace& workspace, PhaseKind phase) {
    const QString name = qt(label_of_choice(phase));
    InputFor input(entity<Phase>());
    input.with("status", std::string(code_of_choice(PhaseStatus::under_way))).with("actual_end", Value{});
    return put_under_way(workspace, phase, input, tr_text("Open %1 again").arg(name),
                         tr_text("%1 is under way again.").arg(name));
}

}  // namespace tandem
