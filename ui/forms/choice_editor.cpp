#include "ui/forms/choice_editor.h"

#include "ui/forms/choice_marks.h"
#include "ui/forms/elided_fields.h"
#include "ui/kit/segmented.h"
#include "ui/kit/text.h"
#include "ui/kit/theme.h"
#include "ui/models/value_options.h"

#include <QtCore/QSignalBlocker>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>

#include <cstdlib>

namespace tandem {

namespace {

constexpr std::size_t most_segments = 5;
constexpr qsizetype letters_of_a_mark = 3;
constexpr qsizetype longest_flag = 36;  // letters beside a box in the narrowest inspector

// Letters of all options that stand side by side in a row of so many fields, in the narrowest inspector.
qsizetype letters_that_fit(int columns) {
    return columns <= 1 ? 34 : columns == 2 ? 22 : 0;
}

// The label over the segments says the rest of what these choices are called in a sentence.
QString segment_words(const FieldDef& field, const Choice& choice) {
    struct Short {
        ChoiceList list;
        std::string_view code;
        const char* words;
    };
    static const Short shorter[] = {
        {choices_of<Mechanism>(), "voice", "Voice"}, {choices_of<Mechanism>(), "action", "Action"},
        {choices_of<Mechanism>(), "both", "Both"},   {choices_of<Level>(), "macro", "Macro"},
        {choices_of<Level>(), "micro", "Micro"},
    };
    for (const Short& one : shorter)
        if (one.list.data() == field.choices.data() && one.code == choice.code)
            return tr_text(one.words);
    return qt(choice.label.text());
}

bool fits_in_segments(const Portfolio& portfolio, const FieldDef& field, int columns) {
    if (names_a_phase(field) || field.choices.size() < 2 || field.choices.size() > most_segments ||
        field.choices.data() == choices_of<Co>().data())
        return false;
    qsizetype letters = 0;
    for (const Choice& choice : field.choices) {
        // In half a row the fields go below each other where marks leave too little room (field_row.h).
        const bool marked = columns <= 1 && choice_mark(portfolio, field, Value{std::string(choice.code)});
        letters += segment_words(field, choice).size() + (marked ? 2 + letters_of_a_mark : 2);
    }
    return letters <= letters_that_fit(columns);
}

// A check box does not wrap its words: long ones break in the middle, at the gap that is nearest to it.
QString on_two_lines(const QString& words) {
    if (words.size() <= longest_flag)
        return words;
    qsizetype best = -1;
    for (qsizetype gap = words.indexOf(QLatin1Char(' ')); gap >= 0;
         gap = words.indexOf(QLatin1Char(' '), gap + 1))
        if (best < 0 || std::abs(2 * gap - words.size()) < std::abs(2 * best - words.size()))
            best = gap;
    return best < 0 ? words : words.left(best) + QLatin1Char('\n') + words.mid(best + 1);
}

QString item_key(const Value& value) {
    if (const auto* reference = std::get_if<Reference>(&value))
        return QString::number(reference->id);
    const auto* code = std::get_if<std::string>(&value);
    return code ? qt(*code) : QString();
}

}  // namespace

ChoiceEditor::ChoiceEditor(Workspace& workspace, const EntityDef& def, const FieldDef& field, int columns,
                           QWidget* parent)
    : FieldEditor(workspace, def, field, parent) {
    if (fits_in_segments(workspace.portfolio(), field, columns))
        make_segments();
    else
        make_combo();
}

void ChoiceEditor::make_segments() {
    std::vector<Segmented::Option> options;
    for (const Choice& choice : field().choices)
        options.push_back({qt(choice.code), segment_words(field(), choice),
                           choice_mark(workspace().portfolio(), field(), Value{std::string(choice.code)})});
    segments_ = new Segmented(std::move(options), this);
    segments_->set_clearable(!field().options.required);
    adopt(segments_);
    connect(segments_, &Segmented::chosen, this, &ChoiceEditor::chosen);
}

void ChoiceEditor::make_combo() {
    combo_ = new ElidedCombo(this);
    combo_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    combo_->setMinimumContentsLength(4);
    adopt(combo_);
    fill_combo();
    connect(combo_, &QComboBox::currentIndexChanged, this, &ChoiceEditor::chosen);
    connect(&Theme::instance(), &Theme::changed, this, &ChoiceEditor::fill_combo);
    connect(&workspace(), &Workspace::frame_changed, this, &ChoiceEditor::fill_combo);
}

void ChoiceEditor::fill_combo() {
    const QSignalBlocker quiet(combo_);
    const QString now = combo_->currentData().toString();
    combo_->clear();
    combo_->setIconSize(choice_icon_size());
    combo_->addItem(tr_text("no data"), QString());
    combo_->setItemData(0, tokens().text3, Qt::ForegroundRole);
    for (const ValueOption& option :
         value_options(workspace().portfolio(), workspace().project(), workspace().cycle(), field()))
        combo_->addItem(choice_icon(workspace().portfolio(), field(), option.value), option.words,
                        item_key(option.value));
    choose_item(now);
}

void ChoiceEditor::choose_item(const QString& key) {
    int item = combo_->findData(key);
    if (item < 0) {  // the phase of another cycle
        combo_->addItem(value_text(workspace().portfolio(), field(), value_of(key).value), key);
        item = combo_->count() - 1;
    }
    combo_->setCurrentIndex(item);
    combo_->updateGeometry();  // it has not told: its words may take another number of lines
}

void ChoiceEditor::put(const Value& value) {
    const QString key = item_key(value);
    if (segments_) {
        segments_->set_current(key);
        return;
    }
    const QSignalBlocker quiet(combo_);
    choose_item(key);
}

ParsedValue ChoiceEditor::read() const {
    return value_of(segments_ ? segments_->current() : combo_->currentData().toString());
}

ParsedValue ChoiceEditor::value_of(const QString& key) const {
    if (key.isEmpty() || !names_a_phase(field()))
        return parse_value(field(), key);
    return {Value{Reference{key.toLongLong()}}, {}};
}

void ChoiceEditor::set_read_only(bool read_only) {
    control()->setEnabled(!read_only);
}

FlagEditor::FlagEditor(Workspace& workspace, const EntityDef& def, const FieldDef& field, QWidget* parent)
    : FieldEditor(workspace, def, field, parent),
      box_(new QCheckBox(on_two_lines(field_words(field)), this)) {
    adopt(box_, false);
    connect(box_, &QCheckBox::toggled, this, &FlagEditor::chosen);
}

void FlagEditor::put(const Value& value) {
    const bool* yes = std::get_if<bool>(&value);
    box_->setChecked(yes && *yes);
}

ParsedValue FlagEditor::read() const {
    return {Value{box_->isChecked()}, {}};
}

void FlagEditor::set_read_only(bool read_only) {
    box_->setEnabled(!read_only);
}

}  // namespace tandem
