#include "ui/views/reports/report_settings_form.h"

#include "edit/input.h"
#include "report/plain_english.h"
#include "report/sections.h"
#include "ui/forms/elided_fields.h"
#include "ui/kit/labels.h"
#include "ui/kit/marks.h"
#include "ui/kit/text.h"
#include "ui/kit/theme.h"
#include "ui/views/reports/section_list.h"

#include <QtCore/QEvent>
#include <QtCore/QTimer>
#include <QtGui/QPainter>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>
#include <set>

namespace tandem {

namespace {

constexpr int typing_ms = 500;
constexpr int key_role = Qt::UserRole, words_role = Qt::UserRole + 1;

Value text_value(const QString& text) {
    const QString trimmed = text.trimmed();
    return trimmed.isEmpty() ? Value{} : Value{utf8(trimmed)};
}

void show_from_the_start(QLineEdit& field, const QString& text) {
    field.setText(text);
    field.setCursorPosition(0);
}

constexpr int mark_size = 14;  // px at 100 %

// Before the number of a section: as wide where there is something to say, so that numbers stand in a column.
QIcon section_icon(bool nothing_yet) {
    QPixmap picture(px(mark_size) * 2, px(mark_size) * 2);
    picture.fill(Qt::transparent);
    if (nothing_yet) {
        QPainter painter(&picture);
        painter.setRenderHint(QPainter::Antialiasing);
        paint_status(painter, Status::ask, QRectF(picture.rect()), tokens());
    }
    return QIcon(picture);
}

std::set<QString> keys_of(const ReportSetting* setting) {
    std::set<QString> keys;
    if (setting != nullptr)
        for (const QString& key : qt(setting->sections_off).split(QLatin1Char(','), Qt::SkipEmptyParts))
            keys.insert(key.trimmed());
    return keys;
}

}  // namespace

const ReportSetting* report_setting_of(const Portfolio& portfolio, Id<Phase> phase, Edition edition) {
    for (const ReportSetting& setting : portfolio.all<ReportSetting>())
        if (setting.phase == phase && setting.edition == edition)
            return &setting;
    return nullptr;
}

ReportSettingsForm::ReportSettingsForm(Workspace& workspace, QWidget* parent)
    : QWidget(parent), workspace_(workspace) {
    purpose_ = new ElidedCombo(this);
    purpose_->setObjectName(QStringLiteral("report_purpose"));
    purpose_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    purpose_->addItem(tr_text("Not stated"), QString());
    for (const Choice& choice : choices_of<ReportPurpose>())
        purpose_->addItem(qt(choice.label.text()), qt(choice.code));
    ask_ = new QPlainTextEdit(this);
    ask_->setObjectName(QStringLiteral("report_ask"));
    ask_->setTabChangesFocus(true);
    ask_->setFixedHeight(px(64));
    prepared_by_ = new ElidedLine(this);
    prepared_by_->setObjectName(QStringLiteral("report_prepared_by"));
    prepared_by_->setPlaceholderText(tr_text("A role, never a name"));
    version_ = new ElidedLine(this);
    version_->setObjectName(QStringLiteral("report_version"));
    for (QWidget* field : std::initializer_list<QWidget*>{ask_, prepared_by_, version_})
        field->installEventFilter(this);
    sections_ = new SectionList(this);
    sections_->setObjectName(QStringLiteral("report_sections"));
    sections_->setAccessibleName(tr_text("Sections of the report; Space switches one on or off"));
    section_count_ = text_label({}, this, TextStyle::secondary, Ink::text2);
    problem_ = text_label({}, this, TextStyle::secondary, Ink::warn);
    problem_->hide();

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(px(4));
    const auto add = [&](const QString& words, QWidget* field) {
        TextLabel* name = field_label(words, field, this);
        field->setAccessibleName(words);
        layout->addWidget(name);
        layout->addWidget(field);
        layout->addSpacing(px(8));
    };
    add(tr_text("Purpose"), purpose_);
    add(tr_text("What we ask of the readers"), ask_);
    // It stands on the first page: said when somebody pauses, as under the fields of a record.
    auto* hint = text_label({}, this, TextStyle::secondary, Ink::text2);
    hint->setObjectName(QStringLiteral("report_ask_hint"));
    hint->hide();
    layout->insertWidget(layout->count() - 1, hint);
    auto* pause = new QTimer(this);
    pause->setSingleShot(true);
    connect(pause, &QTimer::timeout, this, [this, hint] {
        QStringList hints;
        for (const std::string& words : plain_english_hints(utf8(ask_->toPlainText())))
            hints += qt(words);
        hint->setText(hints.join(QLatin1Char(' ')));
        hint->setVisible(!hints.isEmpty());
        ask_->setAccessibleDescription(hint->text());
    });
    connect(ask_, &QPlainTextEdit::textChanged, pause,
            [this, pause] { pause->start(filling_ ? 0 : typing_ms); });
    add(tr_text("Prepared by"), prepared_by_);
    add(tr_text("Version"), version_);
    layout->addWidget(problem_);
    auto* head = new QHBoxLayout;
    section_title_ = text_label(tr_text("Sections"), this, TextStyle::section);
    section_title_->setBuddy(sections_);
    head->addWidget(section_title_, 1);
    section_count_->setWordWrap(false);
    head->addWidget(section_count_);
    layout->addLayout(head);
    layout->addWidget(sections_);

    typing_.setSingleShot(true);
    typing_.setInterval(typing_ms);
    connect(&typing_, &QTimer::timeout, this, &ReportSettingsForm::commit_typing);
    connect(ask_, &QPlainTextEdit::textChanged, this, &ReportSettingsForm::typed);
    connect(prepared_by_, &QLineEdit::textEdited, this, &ReportSettingsForm::typed);
    connect(version_, &QLineEdit::textEdited, this, &ReportSettingsForm::typed);
    connect(purpose_, &QComboBox::activated, this, [this] {
        const QString key = purpose_->currentData().toString();
        store("purpose", key.isEmpty() ? Value{} : Value{utf8(key)});
    });
    connect(&Theme::instance(), &Theme::changed, this, &ReportSettingsForm::show_marks);
    connect(sections_, &QListWidget::itemChanged, this, [this] {
        if (!filling_)
            store_sections();
    });
}

void ReportSettingsForm::show_report(PhaseKind phase, Edition edition) {
    const PhaseKind of = phase == PhaseKind::none ? PhaseKind::review : phase;
    sections_->setVisible(phase != PhaseKind::none);
    section_title_->setVisible(phase != PhaseKind::none);
    section_count_->setVisible(phase != PhaseKind::none);
    if (of != phase_ || edition != edition_) {
        commit_typing();
        empty_.clear();
        phase_ = of;
        edition_ = edition;
        stay_ = 0;
    }
    const ReportSetting* setting =
        report_setting_of(workspace_.portfolio(), workspace_.phase(phase_), edition_);
    filling_ = true;
    purpose_->setCurrentIndex(
        purpose_->findData(qt(code_of_choice(setting ? setting->purpose : ReportPurpose::none))));
    if (typing_in_ != ask_)
        if (const QString text = qt(setting ? setting->ask : ""); text != ask_->toPlainText().trimmed())
            ask_->setPlainText(text);
    if (typing_in_ != prepared_by_)
        if (const QString text = qt(setting ? setting->prepared_by : "");
            text != prepared_by_->text().trimmed())
            show_from_the_start(*prepared_by_, text);
    if (typing_in_ != version_)
        if (const QString text = qt(setting ? setting->version : ""); text != version_->text().trimmed())
            show_from_the_start(*version_, text);
    fill_sections(setting);
    const bool editable = workspace_.can_edit();
    purpose_->setEnabled(editable);
    ask_->setReadOnly(!editable);
    prepared_by_->setReadOnly(!editable);
    version_->setReadOnly(!editable);
    filling_ = false;
}

void ReportSettingsForm::fill_sections(const ReportSetting* setting) {
    const std::set<QString> off = keys_of(setting);
    std::vector<const Section*> all;
    for (const Sections list : {sections_of(phase_), back_sections()})
        for (const Section& section : list)
            all.push_back(&section);
    int row = 0;
    int on = 0;
    for (const Section* section : all) {
        QListWidgetItem* item = sections_->item(row);
        if (item == nullptr)
            item = new QListWidgetItem(sections_);
        const QString key = qt(section->key);
        const bool shown = !off.contains(key);
        on += shown;
        ++row;
        item->setToolTip(qt(section->title));
        item->setData(words_role, QStringLiteral("%1. %2").arg(row).arg(qt(section->title)));
        item->setData(key_role, key);
        item->setFlags(Qt::ItemIsSelectable | Qt::ItemIsEnabled |
                       (workspace_.can_edit() ? Qt::ItemIsUserCheckable : Qt::NoItemFlags));
        item->setCheckState(shown ? Qt::Checked : Qt::Unchecked);
    }
    while (sections_->count() > row)
        delete sections_->takeItem(row);
    if (sections_->currentRow() < 0)
        sections_->setCurrentRow(0);
    show_marks();
    section_count_->setText(tr_text("%1 of %2").arg(on).arg(row));
}

void ReportSettingsForm::mark_empty(const QStringList& keys) {
    empty_ = keys;
    show_marks();
}

// A section without records can be chosen all the same: it says in the report that there are none.
void ReportSettingsForm::show_marks() {
    const bool was_filling = std::exchange(filling_, true);
    sections_->setIconSize({px(mark_size), px(mark_size)});
    const auto is_empty = [this](const QListWidgetItem* item) {
        return item->checkState() == Qt::Checked && empty_.contains(item->data(key_role).toString());
    };
    bool any = false;
    for (int row = 0; row < sections_->count(); ++row)
        any = any || is_empty(sections_->item(row));
    for (int row = 0; row < sections_->count(); ++row) {
        QListWidgetItem* item = sections_->item(row);
        const QString words = item->data(words_role).toString();
        const bool empty = is_empty(item);
        item->setText(empty ? tr_text("%1: nothing yet").arg(words) : words);
        item->setIcon(any ? section_icon(empty) : QIcon());
    }
    sections_->fit();
    filling_ = was_filling;
}

void ReportSettingsForm::typed() {
    if (filling_)
        return;
    typing_in_ = qobject_cast<QWidget*>(sender());
    typing_.start();
}

void ReportSettingsForm::commit_typing() {
    typing_.stop();
    const QWidget* field = std::exchange(typing_in_, nullptr);
    if (field == ask_)
        store("ask", text_value(ask_->toPlainText()), &stay_);
    else if (field == prepared_by_)
        store("prepared_by", text_value(prepared_by_->text()), &stay_);
    else if (field == version_)
        store("version", text_value(version_->text()), &stay_);
}

bool ReportSettingsForm::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::FocusOut) {
        commit_typing();
        stay_ = 0;  // what is typed next is a step of its own
    }
    return QWidget::eventFilter(watched, event);
}

void ReportSettingsForm::store_sections() {
    QStringList off;
    for (int row = 0; row < sections_->count(); ++row)
        if (sections_->item(row)->checkState() == Qt::Unchecked)
            off += sections_->item(row)->data(key_role).toString();
    store("sections_off", text_value(off.join(QStringLiteral(", "))));
}

void ReportSettingsForm::store(std::string_view field, Value value, EditNumber* join) {
    const Id<Phase> phase = workspace_.phase(phase_);
    const EntityDef& def = entity<ReportSetting>();
    const ReportSetting* setting = report_setting_of(workspace_.portfolio(), phase, edition_);
    if (!phase || (setting == nullptr && is_absent(value)))
        return;
    const EditOutcome outcome =
        setting != nullptr
            ? workspace_.set(def, setting->common.id, field, std::move(value), join != nullptr ? *join : 0)
            : workspace_.create(def, {{"phase", Reference{phase.value}},
                                      {"edition", std::string(code_of_choice(edition_))},
                                      {field, std::move(value)}});
    problem_->setVisible(!outcome.ok());
    if (!outcome.ok())
        problem_->setText(qt(outcome.issues.front().text));
    else if (join != nullptr && *join == 0)
        *join = outcome.edit;
}

}  // namespace tandem
