#include "ui/views/outcomes/reading_line.h"

#include "edit/input.h"
#include "model/outcomes.h"
#include "report/words.h"
#include "ui/forms/adding_line.h"
#include "ui/forms/line_undo.h"
#include "ui/forms/until_saved.h"
#include "ui/kit/buttons.h"
#include "ui/kit/labels.h"
#include "ui/kit/text.h"
#include "ui/models/value_text.h"

#include <QtGui/QKeyEvent>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>

namespace tandem {

namespace {

QLineEdit* make_field(const char* name, const QString& words, const QString& placeholder, QWidget* parent) {
    auto* field = new QLineEdit(parent);
    field->setObjectName(QLatin1String(name));
    field->setAccessibleName(words);
    field->setPlaceholderText(placeholder);
    return field;
}

}  // namespace

ReadingLine::ReadingLine(Workspace& workspace, QWidget* parent) : QWidget(parent), workspace_(workspace) {
    setObjectName(QStringLiteral("reading_line"));
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(px(12));
    grid->setVerticalSpacing(px(4));
    date_ = make_field("reading_date", tr_text("Date of the reading"), tr_text("such as March 2026"), this);
    value_ = make_field("reading_value", tr_text("Value"), {}, this);
    source_ =
        make_field("reading_source", tr_text("Where it comes from"), tr_text("report, survey, system"), this);
    value_label_ = field_label(tr_text("Value"), value_, this);
    grid->addWidget(field_label(tr_text("Date"), date_, this), 0, 0);
    grid->addWidget(value_label_, 0, 1);
    grid->addWidget(field_label(tr_text("Where it comes from"), source_, this), 0, 2);
    grid->addWidget(date_, 1, 0);
    grid->addWidget(value_, 1, 1);
    grid->addWidget(source_, 1, 2);
    auto* save_button = make_button(ButtonKind::secondary, QStringLiteral("reading_save"),
                                    tr_text("Save reading"), this, Icon::check);
    connect(save_button, &QPushButton::clicked, this, &ReadingLine::save);
    grid->addWidget(save_button, 1, 3);
    issue_ = new IssueText(this);
    grid->addWidget(issue_, 2, 0, 1, 4);
    grid->setColumnStretch(0, 2);
    grid->setColumnStretch(1, 2);
    grid->setColumnStretch(2, 3);
    for (QLineEdit* field : {date_, value_, source_}) {
        make_adding(*field);
        connect(field, &QLineEdit::textEdited, issue_, &IssueText::clear);
        connect(field, &QLineEdit::returnPressed, this, &ReadingLine::save);
    }
    hide();
}

void ReadingLine::open(RecordId indicator) {
    const Indicator* record = workspace_.portfolio().find(Id<Indicator>{indicator});
    if (record == nullptr)
        return;
    if (indicator != indicator_ || isHidden())
        issue_->clear();
    indicator_ = indicator;
    const QString unit = qt(one_line(record->unit));
    value_label_->setText(unit.isEmpty() ? tr_text("Value") : tr_text("Value, ") + unit);
    show();
    date_->setFocus(Qt::OtherFocusReason);
}

void ReadingLine::close_line() {
    hide();
    for (QLineEdit* field : {date_, value_, source_})
        field->clear();
    issue_->clear();
}

void ReadingLine::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape)
        close_line();
    else
        QWidget::keyPressEvent(event);
}

void ReadingLine::save() {
    const EntityDef& def = entity<Measurement>();
    const ParsedValue date = parse_value(*def.find("date"), date_->text());
    const ParsedValue value = parse_value(*def.find("value"), value_->text());
    if (!date.problem.isEmpty() || !value.problem.isEmpty() || is_absent(value.value)) {
        const bool date_is_wrong = !date.problem.isEmpty();
        issue_->set_issue(date_is_wrong              ? date.problem
                          : !value.problem.isEmpty() ? value.problem
                                                     : tr_text("Write the value, such as 40 or 12.5."),
                          Severity::error);
        (date_is_wrong ? date_ : value_)->setFocus(Qt::OtherFocusReason);
        return;
    }
    InputFor input(def);
    input.with("indicator", Reference{indicator_}).with("value", value.value);
    if (!is_absent(date.value))
        input.with("date", date.value);
    if (const QString source = source_->text().trimmed(); !source.isEmpty())
        input.from(utf8(source));
    const EditOutcome made = workspace_.edit(
        [&](EditBuilder& builder) { return builder.create(def, workspace_.project().value, input.input()); });
    if (!made.ok()) {
        say_refused(workspace_.file(), *issue_, made);
        return;
    }
    note_added(*source_);  // stays for the next
    if (made.waiting) {
        issue_->set_issue(not_saved_words(), Severity::warning);
        empty_once_saved(workspace_.file(), *date_);
        empty_once_saved(workspace_.file(), *value_);
        once_saved(workspace_.file(), this, [this, id = made.id] {
            issue_->clear();
            Q_EMIT added(id);
        });
        return;
    }
    if (is_absent(date.value))
        issue_->set_issue(tr_text("Saved without a date, so it cannot stand on the line of time."),
                          Severity::warning);
    else
        issue_->clear();
    empty_for_next(*date_);
    empty_for_next(*value_);
    date_->setFocus(Qt::OtherFocusReason);
    Q_EMIT added(made.id);
}

}  // namespace tandem
