#include "ui/views/parts/reason_box.h"

#include "ui/kit/buttons.h"
#include "ui/kit/labels.h"
#include "ui/kit/text.h"
#include "ui/kit/theme.h"

#include <QtGui/QKeyEvent>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QVBoxLayout>

namespace tandem {

ReasonBox::ReasonBox(const QString& name, const QString& label, const QString& hint, const QString& button,
                     QWidget* parent)
    : QFrame(parent) {
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(px(4));
    line_ = new QLineEdit(this);
    line_->setObjectName(name);
    line_->setPlaceholderText(hint);
    line_->setMaxLength(500);
    auto* words = field_label(label, line_, this);
    words->setWordWrap(true);
    line_->setAccessibleName(label);
    auto* set = make_button(ButtonKind::secondary, name + QStringLiteral("_button"), button, this);
    problem_ = new IssueText(this);
    auto* row = new QHBoxLayout;
    row->setSpacing(px(8));
    row->addWidget(line_, 1);
    row->addWidget(set);
    all->addWidget(words);
    all->addLayout(row);
    all->addWidget(problem_);
    connect(set, &QPushButton::clicked, this, &ReasonBox::finish);
    connect(line_, &QLineEdit::textEdited, problem_, &IssueText::clear);
}

void ReasonBox::set_text(const QString& reason) {
    line_->setText(reason);
    problem_->clear();
}

void ReasonBox::take_focus() {
    line_->setFocus(Qt::OtherFocusReason);
    line_->selectAll();
}

void ReasonBox::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape)
        Q_EMIT left();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        finish();
    else
        QFrame::keyPressEvent(event);
}

void ReasonBox::finish() {
    const QString reason = line_->text().trimmed();
    if (reason.isEmpty()) {
        problem_->set_issue(tr_text("Say why in a few words. The report shows it."), Severity::warning);
        line_->setFocus(Qt::OtherFocusReason);
        return;
    }
    Q_EMIT given(reason);
}

}  // namespace tandem
