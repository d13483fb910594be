#include "ui/forms/record_form.h"

#include "rules/record_checks.h"
#include "ui/forms/field_editor.h"
#include "ui/forms/field_row.h"
#include "ui/forms/link_field.h"
#include "ui/kit/buttons.h"
#include "ui/kit/labels.h"
#include "ui/kit/regions.h"
#include "ui/kit/text.h"
#include "ui/models/any_field.h"
#include "ui/models/value_options.h"

#include <QtWidgets/QVBoxLayout>

#include <algorithm>
#include <stdexcept>

namespace tandem {

namespace {

constexpr int between_fields = 12;

const FieldDef& field_in(const EntityDef& def, std::string_view key) {
    const FieldDef* field = any_field(def, key);
    if (!field)
        throw std::logic_error("no field " + std::string(key) + " in " + std::string(def.key));
    return *field;
}

bool is_link(const FieldDef& field) {
    return (field.kind == Kind::Reference || field.kind == Kind::References) && !names_a_phase(field);
}

bool is_wide(const FieldDef& field) {
    return is_link(field) || field.kind == Kind::Text || field.kind == Kind::Choices ||
           field.kind == Kind::Keys || field.kind == Kind::Line || field.kind == Kind::Key;
}

bool is_number(const FieldDef& field) {
    return field.kind == Kind::Integer || field.kind == Kind::Number || field.kind == Kind::Percent ||
           field.kind == Kind::Hours || field.kind == Kind::Money;
}

}  // namespace

RecordForm::RecordForm(Workspace& workspace, const EntityDef& def, QWidget* parent)
    : QWidget(parent),
      workspace_(workspace),
      def_(def),
      layout_(new QVBoxLayout(this)),
      issue_(new IssueText(this)) {
    setObjectName(qt(def.key) + QStringLiteral("_form"));
    layout_->setContentsMargins(0, 0, 0, 0);
    layout_->setSpacing(px(between_fields));
    issue_->setObjectName(qt(def.key) + QStringLiteral("_remark"));
    layout_->addWidget(issue_);
    connect(&workspace, &Workspace::changed, this, &RecordForm::take);
    connect(&workspace, &Workspace::frame_changed, this, &RecordForm::take);
}

void RecordForm::heading(const QString& words) {
    layout_->addWidget(text_label(words, this, TextStyle::section));
}

QWidget* RecordForm::make_field(const FieldDef& field, int columns) {
    if (is_link(field)) {
        // The words of a description live for ever.
        auto* links = new LinkField(workspace_, def_, {field.label.source, field.key}, this);
        links_.emplace_back(field.key, links);
        return links;
    }
    FieldEditor* editor = FieldEditor::make(workspace_, def_, field, columns, this);
    editors_.emplace_back(field.key, editor);
    return editor;
}

void RecordForm::add_row(const std::vector<const FieldDef*>& fields) {
    const int columns = static_cast<int>(fields.size());
    if (columns == 1) {
        layout_->addWidget(make_field(*fields.front(), 1));
        return;
    }
    auto* row = new FieldRow(this);
    for (const FieldDef* field : fields)
        row->add(make_field(*field, columns));
    layout_->addWidget(row);
}

void RecordForm::row(std::initializer_list<std::string_view> fields) {
    std::vector<const FieldDef*> found;
    for (const std::string_view key : fields)
        found.push_back(&field_in(def_, key));
    add_row(found);
}

void RecordForm::links(const LinkSpec& spec) {
    auto* links = new LinkField(workspace_, def_, spec, this);
    links_.emplace_back(spec.field, links);
    layout_->addWidget(links);
}

void RecordForm::custom(QWidget* widget) {
    widget->setParent(this);
    layout_->addWidget(widget);
}

void RecordForm::words(std::string_view field, const char* label, const char* placeholder) {
    FieldEditor* editor = this->editor(field);
    if (!editor)
        throw std::logic_error("no editor of " + std::string(field) + " in " + std::string(def_.key));
    if (*label)
        editor->set_words(tr_text(label));
    if (*placeholder)
        editor->set_placeholder(tr_text(placeholder));
}

void RecordForm::remark(std::string_view field, Words text) {
    remarks_.emplace_back(field, std::move(text));
}

void RecordForm::fact(Words text) {
    TextLabel* label = text_label({}, this, TextStyle::secondary, Ink::text2);
    facts_.emplace_back(label, std::move(text));
    layout_->addWidget(label);
}

std::vector<const FieldDef*> RecordForm::unused() const {
    std::vector<const FieldDef*> left;
    for (const FieldDef& field : def_.fields) {
        const auto has = [&](const auto& used) { return used.first == field.key; };
        const bool used = std::any_of(editors_.begin(), editors_.end(), has) ||
                          std::any_of(links_.begin(), links_.end(), has);
        if (!used && !field.options.read_only && field.key != "cycle" && field.key != def_.owner)
            left.push_back(&field);
    }
    return left;
}

// Two fields a row, four for numbers; texts and links take one of their own.
void RecordForm::add_fields(const std::vector<const FieldDef*>& fields) {
    for (std::size_t i = 0; i < fields.size();) {
        const bool numbers = is_number(*fields[i]);
        const std::size_t most = is_wide(*fields[i]) ? 1 : numbers ? 4 : 2;
        std::vector<const FieldDef*> row{fields[i++]};
        while (row.size() < most && i < fields.size() && !is_wide(*fields[i]) &&
               is_number(*fields[i]) == numbers)
            row.push_back(fields[i++]);
        add_row(row);
    }
}

void RecordForm::all_fields() {
    const std::vector<const FieldDef*> left = unused();
    std::vector<std::string_view> groups;
    for (const FieldDef* field : left)
        if (std::find(groups.begin(), groups.end(), field->options.group) == groups.end())
            groups.emplace_back(field->options.group);
    for (const std::string_view group : groups) {
        if (!group.empty())
            heading(qt(group));
        std::vector<const FieldDef*> fields;
        std::copy_if(left.begin(), left.end(), std::back_inserter(fields),
                     [&](const FieldDef* field) { return field->options.group == group; });
        add_fields(fields);
    }
}

void RecordForm::rest() {
    if (unused().empty())
        return;
    QPushButton* unfold = make_button(ButtonKind::quiet, qt(def_.key) + QStringLiteral("_more"),
                                      tr_text("More details"), this, Icon::right);
    unfold->setCheckable(true);
    layout_->addWidget(unfold, 0, Qt::AlignLeft);
    auto* more = new QWidget(this);
    more->setObjectName(qt(def_.key) + QStringLiteral("_more_fields"));
    auto* inner = new QVBoxLayout(more);
    inner->setContentsMargins(0, 0, 0, 0);
    inner->setSpacing(px(between_fields));
    layout_->addWidget(more);
    QVBoxLayout* outer = std::exchange(layout_, inner);
    all_fields();
    layout_ = outer;
    more->hide();
    connect(unfold, &QPushButton::toggled, more, [unfold, more](bool open) {
        more->setVisible(open);
        unfold->setIcon(icon(open ? Icon::down : Icon::right));
    });
}

void RecordForm::source_and_visibility() {
    row({"source"});
    words("source", "", "A document, a meeting, a survey");
    row({"visibility"});
    row({"illustrative"});
}

void RecordForm::show_record(RecordId id) {
    for (const auto& [key, editor] : editors_)
        if (!editor->commit() && !editor->hold() && id != record_)
            workspace_.tell(
                tr_text("%1 was not kept. %2").arg(field_words(editor->field()), editor->issue()));
    record_ = id;
    stale_ = false;
    for (const auto& [key, editor] : editors_)
        editor->show_record(id);
    for (const auto& [key, links] : links_)
        links->show_record(id);
    show_remarks();
    Q_EMIT shown(id);
}

void RecordForm::commit_typing() {
    for (const auto& [key, editor] : editors_)
        editor->commit();
    for (RecordForm* inner : findChildren<RecordForm*>())
        inner->commit_typing();
}

bool RecordForm::is_typing() const {
    return std::any_of(editors_.begin(), editors_.end(),
                       [](const auto& entry) { return entry.second->is_typing(); });
}

FieldEditor* RecordForm::editor(std::string_view key) const {
    const auto found = std::find_if(editors_.begin(), editors_.end(),
                                    [key](const auto& entry) { return entry.first == key; });
    return found == editors_.end() ? nullptr : found->second;
}

void RecordForm::focus_field(std::string_view key) {
    QWidget* wanted = nullptr;
    if (FieldEditor* own = editor(key))
        wanted = own->control();
    for (const auto& [field, links] : links_)
        if (field == key && wanted == nullptr)
            wanted = links;
    if (wanted == nullptr)
        return;
    const QString more = qt(def_.key) + QStringLiteral("_more");
    if (const auto* fields = findChild<QWidget*>(more + QStringLiteral("_fields"));
        fields != nullptr && fields->isAncestorOf(wanted))
        findChild<QPushButton*>(more)->setChecked(true);
    if (wanted->focusPolicy() == Qt::NoFocus)
        wanted = first_tab_stop(*wanted);
    if (wanted != nullptr)
        wanted->setFocus(Qt::OtherFocusReason);
}

void RecordForm::take() {
    if (!isVisible()) {
        stale_ = true;
        return;
    }
    refresh();
}

void RecordForm::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    if (std::exchange(stale_, false))
        refresh();
}

void RecordForm::refresh() {
    if (record_ != 0 && !workspace_.portfolio().table(def_).find(record_)) {
        for (const auto& [key, editor] : editors_)
            editor->take_back();  // nothing is left to type into
        show_record(0);
        return;
    }
    for (const auto& [key, editor] : editors_)
        editor->refresh();
    for (const auto& [key, links] : links_)
        links->refresh();
    show_remarks();
}

void RecordForm::show_remarks() {
    const Portfolio& portfolio = workspace_.portfolio();
    std::vector<std::pair<std::string_view, QString>> by_field;
    const auto note = [&](std::string_view field, const QString& text) {
        if (!text.isEmpty())
            by_field.emplace_back(field, text);
    };
    Issues issues;
    if (record_ != 0)
        issues = warnings_for(portfolio, workspace_.references(), def_, record_);
    for (const auto& [key, links] : links_)
        links->set_remark({});
    QString whole;
    for (const Issue& issue : issues) {
        const auto at = std::find_if(links_.begin(), links_.end(), [&](const auto& entry) {
            return !issue.code.empty() && entry.second->remark_code() == issue.code;
        });
        if (at != links_.end())
            at->second->set_remark(qt(issue.text));
        else if (editor(issue.field))
            note(issue.field, qt(issue.text));
        else
            whole = qt(issue.text);
    }
    if (record_ != 0)
        for (const auto& [field, text] : remarks_)
            note(field, text(portfolio, record_));
    for (const auto& [key, editor] : editors_) {
        const auto found = std::find_if(by_field.begin(), by_field.end(), [&](const auto& entry) {
            return entry.first == editor->field().key;
        });
        editor->set_remark(found == by_field.end() ? QString() : found->second);
    }
    if (whole.isEmpty())
        issue_->clear();
    else
        issue_->set_issue(whole, Severity::warning);
    for (const auto& [label, text] : facts_) {
        const QString words = record_ == 0 ? QString() : text(portfolio, record_);
        static_cast<TextLabel*>(label)->setText(words);
        label->setVisible(!words.isEmpty());
    }
}

}  // namespace tandem
