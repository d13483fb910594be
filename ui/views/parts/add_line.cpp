#include "ui/views/parts/add_line.h"

#include "ui/forms/adding_line.h"
#include "ui/forms/line_undo.h"
#include "ui/forms/until_saved.h"
#include "ui/kit/buttons.h"
#include "ui/kit/labels.h"
#include "ui/kit/text.h"

#include <QtGui/QKeyEvent>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QVBoxLayout>

namespace tandem {

AddLine::AddLine(const QString& name, const QString& words, QWidget* parent)
    : QWidget(parent), line_(new QLineEdit(this)), issue_(new IssueText(this)) {
    setObjectName(name);
    line_->setObjectName(name + QStringLiteral("_text"));
    line_->setPlaceholderText(tr_text("Write it in a few words, then Enter"));
    line_->setAccessibleName(words);
    line_->installEventFilter(this);
    auto* add = make_button(ButtonKind::secondary, name + QStringLiteral("_add"), words, this);
    auto* shut = make_icon_button(name + QStringLiteral("_close"), Icon::close, tr_text("Close (Esc)"), this);
    auto* row = new QHBoxLayout;
    row->setSpacing(px(8));
    row->addWidget(line_, 1);
    row->addWidget(add);
    row->addWidget(shut);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(px(4));
    layout->addLayout(row);
    layout->addWidget(issue_);
    const auto say = [this] { Q_EMIT wanted(line_->text().trimmed()); };
    make_adding(*line_, say);
    connect(line_, &QLineEdit::returnPressed, this, say);
    connect(add, &QPushButton::clicked, this, say);
    connect(shut, &QToolButton::clicked, this, [this] {
        hide();
        Q_EMIT closed();
    });
    connect(line_, &QLineEdit::textEdited, issue_, &IssueText::clear);
    hide();
}

void AddLine::open() {
    show();
    line_->setFocus(Qt::ShortcutFocusReason);
}

void AddLine::open_with(const QString& text) {
    line_->setText(text);
    open();
}

void AddLine::wait_for(FileLink& file) {
    keep_until_saved(file, *line_, *issue_);
}

void AddLine::show_problem(const QString& text) {
    issue_->set_issue(text, Severity::error);
}

void AddLine::refuse(FileLink& file, const EditOutcome& outcome) {
    say_refused(file, *issue_, outcome);
}

void AddLine::clear() {
    empty_for_next(*line_);
    issue_->clear();
}

bool AddLine::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        clear();
        hide();
        Q_EMIT closed();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

}  // namespace tandem
