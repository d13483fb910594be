#include "ui/forms/key_editor.h"

#include "edit/input.h"
#include "model/marks.h"
#include "ui/forms/elided_fields.h"
#include "ui/kit/text.h"
#include "ui/models/any_field.h"

#include <QtCore/QSignalBlocker>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QCompleter>
#include <QtWidgets/QLineEdit>

#include <algorithm>

namespace tandem {

namespace {

// "own_coffee_morning", with a number where the list has one of that name.
std::string own_key(const QString& words, const std::vector<ValueOption>& taken) {
    std::string key = "own_";
    for (const char c : utf8(words.toCaseFolded())) {
        const bool plain = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
        if (plain || key.back() != '_')
            key += plain ? c : '_';
    }
    const auto is_taken = [&](const std::string& wanted) {
        return std::any_of(taken.begin(), taken.end(),
                           [&](const ValueOption& option) { return option.value == Value{wanted}; });
    };
    std::string free = key;
    for (int number = 2; is_taken(free); ++number)
        free = key + "_" + std::to_string(number);
    return free;
}

}  // namespace

KeyEditor::KeyEditor(Workspace& workspace, const EntityDef& def, const FieldDef& field, QWidget* parent)
    : FieldEditor(workspace, def, field, parent), combo_(new ElidedCombo(this)) {
    combo_->setEditable(true);
    combo_->setLineEdit(new ElidedLine(combo_));
    combo_->setInsertPolicy(QComboBox::NoInsert);
    combo_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    combo_->setMinimumContentsLength(4);
    combo_->completer()->setCompletionMode(QCompleter::PopupCompletion);
    combo_->completer()->setFilterMode(Qt::MatchContains);
    combo_->lineEdit()->setPlaceholderText(tr_text("no data"));
    adopt(combo_);
    watch(combo_->lineEdit());
    connect(combo_->lineEdit(), &QLineEdit::textEdited, this, &KeyEditor::edited);
    connect(combo_->lineEdit(), &QLineEdit::returnPressed, this, &KeyEditor::add_own_entry);
    connect(combo_, &QComboBox::activated, this, &KeyEditor::chosen);
}

void KeyEditor::fill() {
    options_ = value_options(workspace().portfolio(), workspace().project(), workspace().cycle(), field());
    const QSignalBlocker quiet(combo_);
    combo_->clear();
    combo_->addItem(QString());
    for (const ValueOption& option : options_) {
        combo_->addItem(option.words);
        combo_->setItemData(combo_->count() - 1, option.help, Qt::ToolTipRole);
    }
}

const ValueOption* KeyEditor::option_called(const QString& words) const {
    const auto found = std::find_if(options_.begin(), options_.end(), [&](const ValueOption& option) {
        return option.words.compare(words, Qt::CaseInsensitive) == 0;
    });
    return found == options_.end() ? nullptr : &*found;
}

void KeyEditor::put(const Value& value) {
    fill();
    const QSignalBlocker quiet(combo_);
    const QString words = value_text(workspace().portfolio(), field(), value);
    combo_->setCurrentIndex(std::max(0, combo_->findText(words)));
    combo_->setEditText(words);
    combo_->lineEdit()->setCursorPosition(0);
    combo_->updateGeometry();  // it has not told: its words may take another number of lines
}

ParsedValue KeyEditor::read() const {
    const QString words = combo_->currentText().trimmed();
    if (words.isEmpty())
        return parse_value(field(), QString());
    if (const ValueOption* option = option_called(words))
        return {option->value, {}};
    return {{}, tr_text("“%1” is not in the list. Press Enter to add it as your own.").arg(words)};
}

void KeyEditor::add_own_entry() {
    const QString words = combo_->currentText().trimmed();
    if (words.isEmpty() || option_called(words) || record() == 0 || !workspace().can_edit()) {
        commit();
        return;
    }
    const std::string key = own_key(words, options_);
    write(
        [&](EditBuilder& builder) {
            const EntityDef& own = entity<OwnEntry>();
            const InputFor entry = InputFor(own)
                                       .with("list", Value{std::string(field().options.catalogue)})
                                       .with("entry_key", Value{key})
                                       .with("label", Value{utf8(words)});
            StepResult made = builder.create(own, workspace().project().value, entry.input());
            return made.ok() ? builder.set(kind(), record(), input_of(kind(), field(), Value{key})) : made;
        },
        {});  // the entry has no words before it is written
}

void KeyEditor::set_read_only(bool read_only) {
    combo_->setEnabled(!read_only);
}

}  // namespace tandem
