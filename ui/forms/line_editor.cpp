#include "ui/forms/line_editor.h"

#include "report/words.h"
#include "ui/forms/elided_fields.h"
#include "ui/kit/text.h"

namespace tandem {

LineEditor::LineEditor(Workspace& workspace, const EntityDef& def, const FieldDef& field, QWidget* parent)
    : FieldEditor(workspace, def, field, parent), line_(new ElidedLine(this)) {
    adopt(line_);
    line_->setPlaceholderText(tr_text("no data"));
    connect(line_, &QLineEdit::textEdited, this, &LineEditor::edited);
    connect(line_, &QLineEdit::returnPressed, this, [this] { commit(); });
}

void LineEditor::set_placeholder(const QString& words) {
    line_->setPlaceholderText(words);
}

void LineEditor::put(const Value& value) {
    QString text = value_text(workspace().portfolio(), field(), value);
    if (field().kind == Kind::Text)
        text = qt(one_line(utf8(text)));
    // What was typed may say the same in another form ("3/4/2015"); it is tidied when the field is left.
    if (line_->hasFocus() && read().problem.isEmpty() && read().value == value)
        return;
    line_->setText(text);
    line_->setCursorPosition(0);
}

ParsedValue LineEditor::read() const {
    return parse_value(field(), line_->text());
}

void LineEditor::set_read_only(bool read_only) {
    line_->setReadOnly(read_only);
}

}  // namespace tandem
