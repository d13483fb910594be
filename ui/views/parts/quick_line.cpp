#include "ui/views/parts/quick_line.h"

#include "ui/forms/adding_line.h"
#include "ui/forms/line_undo.h"
#include "ui/forms/until_saved.h"
#include "ui/kit/buttons.h"
#include "ui/kit/labels.h"
#include "ui/kit/text.h"

#include <QtGui/QKeyEvent>
#include <QtWidgets/QApplication>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLineEdit>

namespace tandem {

QuickLine::QuickLine(const QString& name, const QString& label, const QString& placeholder, QWidget* parent)
    : QWidget(parent) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(4));
    field_ = new QLineEdit(this);
    field_->setObjectName(name);
    field_->setAccessibleName(label);
    field_->setPlaceholderText(placeholder);
    field_->installEventFilter(this);
    make_adding(*field_, [this] { enter(); });
    column->addWidget(field_label(label, field_, this));
    auto* row = new QHBoxLayout;
    row->addWidget(field_, 1);
    auto* add = make_button(ButtonKind::secondary, name + QStringLiteral("_enter"), tr_text("Add"), this);
    row->addWidget(add);
    column->addLayout(row);
    issue_ = new IssueText(this);
    column->addWidget(issue_);
    connect(field_, &QLineEdit::returnPressed, this, &QuickLine::enter);
    connect(add, &QPushButton::clicked, this, &QuickLine::enter);
    connect(field_, &QLineEdit::textEdited, issue_, &IssueText::clear);
    hide();
}

void QuickLine::open() {
    if (QWidget* focused = QApplication::focusWidget(); focused != nullptr && !isAncestorOf(focused))
        came_from_ = focused;
    show();
    field_->setFocus(Qt::ShortcutFocusReason);
}

void QuickLine::refuse(FileLink& file, const EditOutcome& outcome) {
    say_refused(file, *issue_, outcome);
    field_->setFocus();
}

void QuickLine::wait_for(FileLink& file) {
    keep_until_saved(file, *field_, *issue_);
}

void QuickLine::done() {
    empty_for_next(*field_);
    issue_->clear();
    field_->setFocus();
}

void QuickLine::enter() {
    if (const QString text = field_->text().trimmed(); !text.isEmpty())
        Q_EMIT entered(text);
}

bool QuickLine::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        // A line that was begun stays, so that Esc loses nothing.
        if (field_->text().trimmed().isEmpty())
            field_->clear();
        // Before it is hidden: then the keyboard would go to whatever follows, and choose that.
        Q_EMIT closed();
        if (field_->hasFocus() && came_from_ != nullptr && came_from_->isVisible())
            came_from_->setFocus(Qt::OtherFocusReason);
        hide();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

}  // namespace tandem
