#include "ui/views/frame/list_actions.h"

#include "report/words.h"
#include "ui/kit/number_text.h"
#include "ui/kit/text.h"
#include "ui/models/any_field.h"
#include "ui/models/table_copy.h"
#include "ui/models/value_text.h"
#include "ui/views/frame/list_saving.h"
#include "ui/views/frame/record_table.h"

#include <QtCore/QMimeData>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QMenu>

#include <utility>

namespace tandem {

namespace {

QString error_text(const Issues& issues) {
    for (const Issue& issue : issues)
        if (issue.severity == Severity::error)
            return qt(issue.text);
    return {};
}

// Of many lines one cannot stand: whether the others were added is what the person asks next.
QString with_none_added(const QString& why) {
    return why + QLatin1Char(' ') + tr_text("Nothing was added.");
}

}  // namespace

ListActions::ListActions(Workspace& workspace, RecordModel& model, RecordTable& table,
                         std::function<GivenFields()> given, QObject* parent)
    : QObject(parent), workspace_(workspace), model_(model), table_(table), given_(std::move(given)) {}

QString ListActions::counted_selection() const {
    const auto count = static_cast<std::int64_t>(table_.selected().size());
    const EntityDef& def = model_.entity();
    return count == 1 ? qt(lower_first(def.label.text()))
                      : number_text(count) + QStringLiteral(" ") + qt(lower_first(def.plural.text()));
}

QString ListActions::change_words() const {
    return tr_text("Change %1").arg(counted_selection());
}

void ListActions::fill_change_menu(QMenu& menu) {
    menu.clear();
    const EntityDef& def = model_.entity();
    const auto add = [&](const FieldDef& field) {
        std::vector<ValueOption> options =
            field.kind == Kind::Flag
                ? std::vector<ValueOption>{{Value{true}, tr_text("Yes"), {}},
                                           {Value{false}, tr_text("No"), {}}}
                : value_options(workspace_.portfolio(), workspace_.project(), workspace_.cycle(), field);
        const bool several = field.kind == Kind::Choices || field.kind == Kind::Keys;
        if (options.empty() || several || field.options.read_only || field.key == "cycle")
            return;
        if (!field.options.required && field.kind != Kind::Flag)
            options.push_back({Value{}, tr_text("no data"), {}});
        QMenu* submenu = menu.addMenu(field_words(field));
        for (const ValueOption& option : options)
            connect(submenu->addAction(option.words), &QAction::triggered, this,
                    [this, &field, value = option.value] { change_selected(field, value); });
    };
    for (const FieldDef& field : def.fields)
        add(field);
    menu.addSeparator();
    add(*any_field(def, "visibility"));
    add(*any_field(def, "illustrative"));
    menu.setEnabled(workspace_.can_edit());
}

void ListActions::fill_column_menu(QMenu& menu) {
    menu.clear();
    for (int column = 0; column < model_.columnCount(); ++column) {
        if (column == table_.title_column())
            continue;
        QAction* action = menu.addAction(model_.columns()[static_cast<std::size_t>(column)].heading);
        action->setCheckable(true);
        action->setChecked(!table_.isColumnHidden(column));
        connect(action, &QAction::toggled, &table_, [this, column](bool on) {
            table_.setColumnHidden(column, !on);
            table_.fit();
        });
    }
}

void ListActions::fill_group_menu(QMenu& menu) {
    const auto add = [&](const QString& words, int column) {
        QAction* action = menu.addAction(words);
        action->setCheckable(true);
        action->setChecked(model_.group() == column);
        connect(action, &QAction::triggered, this, [this, column] {
            model_.set_group(column);
            table_.fit();
        });
    };
    add(tr_text("No groups"), -1);
    for (int column = 0; column < model_.columnCount(); ++column) {
        const Column& shown = model_.columns()[static_cast<std::size_t>(column)];
        const FieldDef* field = model_.field_of(column);
        const bool listed = (field && (field->kind == Kind::Choice || field->kind == Kind::Key ||
                                       field->kind == Kind::Flag || field->kind == Kind::Reference)) ||
                            shown.coes || shown.phase || shown.status || shown.mechanism;
        if (listed)
            add(shown.heading, column);
    }
}

// What a click on a heading does, for the keyboard.
void ListActions::fill_sort_menu(QMenu& menu) {
    const QHeaderView& header = *table_.horizontalHeader();
    const int sorted = header.sortIndicatorSection();
    const Qt::SortOrder order = header.sortIndicatorOrder();
    const auto add = [&](const QString& words, bool is_so, int column, Qt::SortOrder wanted) {
        QAction* action = menu.addAction(words);
        action->setCheckable(true);
        action->setChecked(is_so);
        connect(action, &QAction::triggered, this, [this, column, wanted] {
            table_.sortByColumn(column, wanted);
            table_.fit();
        });
        return action;
    };
    add(tr_text("As they were added"), sorted < 0, -1, Qt::AscendingOrder);
    for (const int column : table_.shown_columns())
        add(model_.columns()[static_cast<std::size_t>(column)].heading, sorted == column, column,
            sorted == column ? order : Qt::AscendingOrder);
    menu.addSeparator();
    for (const auto& [words, wanted] : {std::pair{tr_text("Smallest or first on top"), Qt::AscendingOrder},
                                        std::pair{tr_text("Largest or last on top"), Qt::DescendingOrder}})
        add(words, sorted >= 0 && order == wanted, sorted, wanted)->setEnabled(sorted >= 0);
}

void ListActions::fill_list_menu(QMenu& menu) {
    menu.clear();
    fill_sort_menu(*menu.addMenu(tr_text("Sort by")));
    fill_group_menu(*menu.addMenu(tr_text("Group by")));
    fill_column_menu(*menu.addMenu(tr_text("Columns")));
    menu.addSeparator();
    connect(menu.addAction(tr_text("Copy as text")), &QAction::triggered, this, [this] { copy(false); });
    connect(menu.addAction(tr_text("Copy as CSV")), &QAction::triggered, this, [this] { copy(true); });
    connect(menu.addAction(tr_text("Save as spreadsheet…")), &QAction::triggered, this,
            &ListActions::save_spreadsheet);
    menu.addSeparator();
    QAction* paste_lines =
        menu.addAction(tr_text("Paste lines as new %1").arg(qt(lower_first(model_.entity().plural.text()))));
    paste_lines->setEnabled(workspace_.can_edit());
    connect(paste_lines, &QAction::triggered, this, &ListActions::paste);
}

void ListActions::fill_record_menu(QMenu& menu) {
    menu.clear();
    if (!table_.selected().empty() && workspace_.can_edit()) {
        fill_change_menu(*menu.addMenu(change_words()));
        connect(menu.addAction(tr_text("Delete %1").arg(counted_selection())), &QAction::triggered, this,
                &ListActions::remove_selected);
        menu.addSeparator();
    }
    connect(menu.addAction(tr_text("Copy as text")), &QAction::triggered, this, [this] { copy(false); });
    connect(menu.addAction(tr_text("Copy as CSV")), &QAction::triggered, this, [this] { copy(true); });
}

void ListActions::copy(bool csv) {
    std::vector<int> rows = table_.selected_rows();
    if (rows.empty())
        for (int row = 0; row < model_.rowCount(); ++row)
            rows.push_back(row);
    const std::vector<int> columns = table_.shown_columns();
    auto* data = new QMimeData;
    const QString as_values = as_csv(model_, rows, columns);
    data->setText(csv ? as_values : as_tabbed_text(model_, rows, columns));
    data->setData(QStringLiteral("text/csv"), as_values.toUtf8());
    QGuiApplication::clipboard()->setMimeData(data);
}

// The list as it is shown: these rows and columns in this order.
Workbook ListActions::workbook() const {
    std::vector<int> rows;
    for (int row = 0; row < model_.rowCount(); ++row)
        rows.push_back(row);
    const PartialDate today = workspace_.today();
    Sheet sheet = as_sheet(model_, rows, table_.shown_columns());
    sheet.name = model_.entity().plural.text();
    const QString shown = number_text(model_.count());
    const QString count = model_.count() == model_.count_all()
                              ? shown
                              : tr_text("%1 of %2").arg(shown, number_text(model_.count_all()));
    sheet.caption = utf8(tr_text("%1: %2, %3").arg(qt(sheet.name), count, qt(in_words(today))));
    Workbook book;
    book.title = sheet.caption;
    book.created = today.iso() + "T00:00:00Z";
    book.stamp = utf8(tr_text("From the working file, not checked for publication"));
    book.sheets.push_back(std::move(sheet));
    return book;
}

void ListActions::save_spreadsheet() {
    const auto saved = [this] { workspace_.tell(tr_text("List saved.")); };
    const auto refuse = [this](const QString& why) { Q_EMIT refused(why); };
    save_list(&table_,
              {qt(lower_first(model_.entity().plural.text())), [this] { return workbook(); }, saved, refuse});
}

void ListActions::paste() {
    if (!workspace_.can_edit())
        return;
    std::vector<const FieldDef*> fields;
    for (const int column : table_.shown_columns())
        fields.push_back(model_.field_of(column));
    const EntityDef& def = model_.entity();
    const PastedLines lines = read_lines(def, fields, QGuiApplication::clipboard()->text());
    if (!lines.problem.isEmpty()) {
        Q_EMIT refused(with_none_added(lines.problem));
        return;
    }
    if (lines.records.empty())
        return;
    const EditOutcome outcome = add_lines(workspace_, def, lines, given_());
    if (!outcome.ok()) {
        Q_EMIT refused(with_none_added(error_text(outcome.issues)));
        return;
    }
    table_.select_added(outcome.id);
    tell_added(workspace_, def, lines.records.size(), lines.not_taken);
}

void ListActions::remove_selected() {
    const std::vector<RecordId> ids = table_.selected();
    if (ids.empty() || !workspace_.can_edit())
        return;
    const int row = table_.selected_rows().front();
    const EditOutcome outcome = workspace_.remove(model_.entity(), ids);
    if (!outcome.ok()) {
        Q_EMIT refused(error_text(outcome.issues));
        return;
    }
    if (model_.rowCount() > 0)
        table_.select(model_.id_at(std::min(row, model_.rowCount() - 1)));
}

void ListActions::change_selected(const FieldDef& field, const Value& value) {
    const std::vector<RecordId> ids = table_.selected();
    const EntityDef& def = model_.entity();
    const QString label =
        tr_text("Change %1 of %2").arg(qt(lower_first(field.label.text())), counted_selection());
    const EditOutcome outcome = workspace_.edit(
        [&](EditBuilder& builder) {
            StepResult last;
            for (const RecordId id : ids) {
                last = builder.set(def, id, input_of(def, field, value));
                if (!last.ok())
                    break;
            }
            return last;
        },
        label);
    if (!outcome.ok())
        Q_EMIT refused(error_text(outcome.issues));
    else if (outcome.edit != 0)
        workspace_.tell(label + QStringLiteral("."), true);
}

}  // namespace tandem
