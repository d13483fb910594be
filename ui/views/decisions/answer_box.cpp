#include "ui/views/decisions/answer_box.h"

#include "edit/input.h"
#include "ui/forms/until_saved.h"
#include "ui/kit/buttons.h"
#include "ui/kit/labels.h"
#include "ui/kit/segmented.h"
#include "ui/kit/text.h"
#include "ui/link/workspace.h"

#include <QtGui/QKeyEvent>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QPlainTextEdit>

namespace tandem {

QString response_words(Response response) {
    switch (response) {
        case Response::done:
            return tr_text("We did");
        case Response::will_do:
            return tr_text("We will");
        case Response::part:
            return tr_text("In part");
        case Response::cannot:
            return tr_text("We cannot");
        case Response::none:
            break;
    }
    return tr_text("Waiting for an answer");
}

Status response_status(Response response) {
    switch (response) {
        case Response::done:
            return Status::done;
        case Response::will_do:
            return Status::planned;
        case Response::part:
            return Status::under_way;
        case Response::cannot:
            return Status::cancelled;
        case Response::none:
            break;
    }
    return Status::overdue;
}

AnswerBox::AnswerBox(Workspace& workspace, const QString& name, QWidget* parent)
    : Card(tr_text("Answer"), parent), workspace_(workspace) {
    said_ = text_label({}, this, TextStyle::body_strong);
    content()->addWidget(said_);
    std::vector<Segmented::Option> options;
    for (const Response response : {Response::done, Response::will_do, Response::part, Response::cannot})
        options.push_back({qt(code_of_choice(response)), response_words(response), {}});
    kind_ = new Segmented(std::move(options), this);
    kind_->setObjectName(name + QStringLiteral("_kind"));
    kind_->setAccessibleName(tr_text("Kind of answer"));
    kind_->set_clearable(false);
    content()->addWidget(kind_);
    text_ = new QPlainTextEdit(this);
    text_->setObjectName(name);
    text_->setAccessibleName(tr_text("What we did, or why not"));
    text_->setTabChangesFocus(true);
    text_->setFixedHeight(px(76));
    text_->installEventFilter(this);
    content()->addWidget(field_label(tr_text("What we did, or why not"), text_, this));
    content()->addWidget(text_);
    issue_ = new IssueText(this);
    content()->addWidget(issue_);
    auto* row = new QHBoxLayout;
    auto* later = make_button(ButtonKind::quiet, name + QStringLiteral("_later"), tr_text("Later"), this);
    auto* save = make_button(ButtonKind::secondary, name + QStringLiteral("_save"), tr_text("Answer"), this,
                             Icon::check);
    row->addStretch();
    row->addWidget(later);
    row->addWidget(save);
    content()->addLayout(row);
    connect(later, &QPushButton::clicked, this, &AnswerBox::close_box);
    connect(save, &QPushButton::clicked, this, &AnswerBox::save);
    hide();
}

void AnswerBox::open(Id<Contribution> contribution) {
    const Contribution* found = workspace_.portfolio().find(contribution);
    if (found == nullptr)
        return;
    if (contribution != contribution_) {
        kind_->set_current(qt(code_of_choice(found->response)));
        text_->setPlainText(qt(found->response_text));
    }
    contribution_ = contribution;
    said_->setText(tr_text("“%1”").arg(qt(found->text)));
    issue_->clear();
    show();
    kind_->setFocus(Qt::ShortcutFocusReason);
}

void AnswerBox::save() {
    const auto response = choice_from_code<Response>(utf8(kind_->current()));
    const QString words = text_->toPlainText().trimmed();
    if (response == Response::none) {
        issue_->set_issue(tr_text("Choose the kind of answer first."), Severity::error);
        kind_->setFocus();
        return;
    }
    const EntityDef& def = entity<Contribution>();
    const RecordInput input = InputFor(def)
                                  .with("response", std::string(code_of_choice(response)))
                                  .with("response_text", words.isEmpty() ? Value{} : Value{utf8(words)})
                                  .with("responded_on", workspace_.today())
                                  .input();
    const EditOutcome outcome =
        workspace_.edit([&](EditBuilder& builder) { return builder.set(def, contribution_.value, input); },
                        tr_text("Answer a contribution"));
    if (!outcome.ok()) {
        say_refused(workspace_.file(), *issue_, outcome);
        return;
    }
    contribution_ = {};
    close_box();
}

void AnswerBox::close_box() {
    hide();
    Q_EMIT closed();
}

bool AnswerBox::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_Escape) {
            close_box();
            return true;
        }
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (enter && key->modifiers().testFlag(Qt::ControlModifier)) {
            save();
            return true;
        }
    }
    return Card::eventFilter(watched, event);
}

void AnswerBox::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape)
        close_box();
    else
        Card::keyPressEvent(event);
}

}  // namespace tandem
