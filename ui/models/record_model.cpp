#include "ui/models/record_model.h"

#include "base/number.h"
#include "ui/kit/number_text.h"
#include "ui/kit/text.h"
#include "ui/models/any_field.h"
#include "ui/models/sort_key.h"
#include "ui/models/value_text.h"

#include <algorithm>
#include <utility>

namespace tandem {

namespace {

QVariant mark_variant(auto mark) {
    return mark == decltype(mark){} ? QVariant() : QVariant(static_cast<int>(mark));
}

// As a person types it: without what only reading needs.
QString typed_form(const FieldDef& field, const Value& value, const Portfolio& portfolio) {
    if (const auto* code = std::get_if<std::string>(&value))
        return qt(*code);
    if (const auto* flag = std::get_if<bool>(&value))
        return *flag ? QStringLiteral("yes") : QStringLiteral("no");
    if (const auto* number = std::get_if<double>(&value))
        return qt(shortest(*number));
    if (const auto* number = std::get_if<std::int64_t>(&value))
        return QString::number(*number);
    return value_text(portfolio, field, value);
}

}  // namespace

RecordModel::RecordModel(Workspace& workspace, const EntityDef& def, std::vector<Column> columns,
                         QObject* parent)
    : QAbstractTableModel(parent), workspace_(workspace), def_(def), columns_(std::move(columns)) {
    for (const Column& column : columns_)
        fields_.push_back(column.field.empty() ? nullptr : any_field(def, column.field));
    connect(&workspace, &Workspace::changed, this, &RecordModel::take);
    connect(&workspace, &Workspace::frame_changed, this, &RecordModel::rebuild);
    connect(&workspace.file(), &FileLink::saved_state_changed, this, &RecordModel::let_go_once_saved);
    rebuild();
}

RecordId RecordModel::id_at(int row) const {
    return row >= 0 && row < static_cast<int>(rows_.size()) ? rows_[static_cast<std::size_t>(row)].id : 0;
}

int RecordModel::row_of(RecordId id) const {
    if (id == 0)
        return -1;
    const auto found =
        std::find_if(rows_.begin(), rows_.end(), [id](const Row& row) { return row.id == id; });
    return found == rows_.end() ? -1 : static_cast<int>(found - rows_.begin());
}

std::vector<RecordId> RecordModel::shown() const {
    std::vector<RecordId> ids;
    ids.reserve(rows_.size());
    for (const Row& row : rows_)
        if (row.id != 0)
            ids.push_back(row.id);
    return ids;
}

int RecordModel::count() const {
    return shown_;
}

int RecordModel::count_all() const {
    return static_cast<int>(all_.size());
}

const FieldDef* RecordModel::field_of(int column) const {
    return fields_[static_cast<std::size_t>(column)];
}

std::vector<ValueOption> RecordModel::options(int column) const {
    const FieldDef* field = field_of(column);
    if (!field)
        return {};
    if (field->kind == Kind::Flag)
        return {{Value{std::string("yes")}, tr_text("Yes"), {}},
                {Value{std::string("no")}, tr_text("No"), {}}};
    return value_options(workspace_.portfolio(), workspace_.project(), workspace_.cycle(), *field);
}

void RecordModel::set_scope(Test test) {
    scope_ = std::move(test);
    rebuild();
}

void RecordModel::set_filter(const QString& text) {
    QStringList words;
    for (const QString& word : text.split(QChar(' '), Qt::SkipEmptyParts))
        words.push_back(qt(folded(utf8(word))));
    if (words == words_)
        return;
    words_ = words;
    rebuild();
}

void RecordModel::set_condition(const QString& name, Test test) {
    std::erase_if(conditions_, [&](const auto& condition) { return condition.first == name; });
    if (test)
        conditions_.emplace_back(name, std::move(test));
    rebuild();
}

void RecordModel::set_group(int column) {
    if (column == group_)
        return;
    group_ = column;
    folded_.clear();
    rebuild();
}

void RecordModel::refilter() {
    rebuild();
}

void RecordModel::toggle_group(int row) {
    if (row < 0 || row >= rowCount() || id_at(row) != 0)
        return;
    const QString heading = rows_[static_cast<std::size_t>(row)].heading;
    if (folded_.erase(heading) == 0)
        folded_.insert(heading);
    rebuild();
}

bool RecordModel::is_folded(int row) const {
    return row >= 0 && row < rowCount() && folded_.contains(rows_[static_cast<std::size_t>(row)].heading);
}

int RecordModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(rows_.size());
}

int RecordModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(columns_.size());
}

const void* RecordModel::find(RecordId id) const {
    return workspace_.portfolio().table(def_).find(id);
}

QString RecordModel::text_of(const void* record, int column) const {
    const Column& shown = columns_[static_cast<std::size_t>(column)];
    if (shown.text)
        return shown.text(workspace_.portfolio(), record);
    const FieldDef* field = field_of(column);
    return field ? value_text(workspace_.portfolio(), *field, any_value(def_, *field, record)) : QString();
}

QVariant RecordModel::edit_value(const void* record, int column) const {
    const FieldDef* field = field_of(column);
    if (!field)
        return {};
    const Value value = any_value(def_, *field, record);
    if (const auto* reference = std::get_if<Reference>(&value))
        return static_cast<qlonglong>(reference->id);
    return is_absent(value) ? QString() : typed_form(*field, value, workspace_.portfolio());
}

QVariant RecordModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const Row& row = rows_[static_cast<std::size_t>(index.row())];
    if (row.id == 0) {
        if (role == group_role)
            return row.heading;
        const bool words = role == Qt::DisplayRole || role == Qt::AccessibleTextRole;
        return words && index.column() == 0
                   ? QVariant(row.heading + QStringLiteral("  ") + number_text(row.count))
                   : QVariant();
    }
    const void* record = find(row.id);
    if (!record)
        return {};
    if (held_.id == row.id && held_.column == index.column()) {
        if (role == Qt::DisplayRole)
            return held_.words.isEmpty() ? QStringLiteral("–") : held_.words;
        if (role == Qt::AccessibleTextRole)
            return tr_text("%1, not saved").arg(held_.words.isEmpty() ? tr_text("no data") : held_.words);
        if (role == Qt::EditRole)
            return held_.value;
    }
    const Column& column = columns_[static_cast<std::size_t>(index.column())];
    const Portfolio& portfolio = workspace_.portfolio();
    switch (role) {
        case Qt::DisplayRole: {
            const QString text = text_of(record, index.column());
            return text.isEmpty() ? QStringLiteral("–") : text;
        }
        case Qt::AccessibleTextRole: {
            const QString text = text_of(record, index.column());
            return text.isEmpty() ? tr_text("no data") : text;
        }
        case Qt::ToolTipRole:
            return text_of(record, index.column());
        case Qt::EditRole:
            return edit_value(record, index.column());
        case Qt::TextAlignmentRole:
            return static_cast<int>(Qt::AlignVCenter | (column.right ? Qt::AlignRight : Qt::AlignLeft));
        case id_role:
            return static_cast<qlonglong>(row.id);
        case status_role:
            // A dash stands for what is missing; a symbol before it would be a second one.
            return column.status && !text_of(record, index.column()).isEmpty()
                       ? QVariant(static_cast<int>(column.status(portfolio, record)))
                       : QVariant();
        case coes_role:
            return column.coes ? QVariant::fromValue(column.coes(record)) : QVariant();
        case phase_role:
            return column.phase ? mark_variant(column.phase(portfolio, record)) : QVariant();
        case mechanism_role:
            return column.mechanism ? mark_variant(column.mechanism(record)) : QVariant();
        default:
            return {};
    }
}

QVariant RecordModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const Column& column = columns_[static_cast<std::size_t>(section)];
    if (role == Qt::DisplayRole)
        return column.heading;
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>(Qt::AlignVCenter | (column.right ? Qt::AlignRight : Qt::AlignLeft));
    if (role == Qt::ToolTipRole)
        if (const FieldDef* field = field_of(section))
            return qt(field->options.help);
    return {};
}

Qt::ItemFlags RecordModel::flags(const QModelIndex& index) const {
    if (id_at(index.row()) == 0)
        return Qt::ItemIsEnabled;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    // While an edit waits for the disk no other is taken, and what was typed into a cell would be gone.
    if (columns_[static_cast<std::size_t>(index.column())].editable && workspace_.can_edit() &&
        workspace_.file().waiting() == nullptr)
        flags |= Qt::ItemIsEditable;
    return flags;
}

bool RecordModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (role != Qt::EditRole || !(flags(index) & Qt::ItemIsEditable))
        return false;
    const RecordId id = id_at(index.row());
    const FieldDef* field = field_of(index.column());
    if (!field || value == edit_value(find(id), index.column()))
        return field != nullptr;

    ParsedValue parsed;
    if (names_a_phase(*field))
        parsed.value = value.toLongLong() == 0 ? Value{} : Value{Reference{value.toLongLong()}};
    else
        parsed = parse_value(*field, value.toString());
    const int column = index.column();
    if (!parsed.problem.isEmpty()) {
        Q_EMIT refused(id, column, parsed.problem);
        return false;
    }
    const EditOutcome outcome = workspace_.edit(
        [&](EditBuilder& builder) { return builder.set(def_, id, input_of(def_, *field, parsed.value)); });
    if (outcome.waiting)
        hold({id, column, value, value_text(workspace_.portfolio(), *field, parsed.value)});
    if (outcome.ok())
        return true;
    Q_EMIT refused(id, column, qt(outcome.issues.front().text));
    return false;
}

// One edit waits at a time; others are refused until then.
void RecordModel::hold(Held held) {
    const Held before = std::exchange(held_, std::move(held));
    for (const Held* each : {&before, static_cast<const Held*>(&held_)})
        if (const int row = row_of(each->id); each->id != 0 && row >= 0)
            Q_EMIT dataChanged(index(row, each->column), index(row, each->column));
}

void RecordModel::let_go_once_saved() {
    if (held_.id != 0 && workspace_.file().saved_state() == SavedState::saved)
        hold({});
}

}  // namespace tandem
