#include "ui/views/frame/record_list.h"

#include "ui/forms/inspector.h"
#include "ui/kit/buttons.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/labels.h"
#include "ui/kit/search_field.h"
#include "ui/kit/text.h"
#include "ui/kit/theme.h"
#include "ui/link/settings.h"
#include "ui/views/frame/list_actions.h"
#include "ui/views/frame/list_filter.h"
#include "ui/views/frame/page_keys.h"
#include "ui/views/frame/record_table.h"
#include "ui/views/frame/table_ground.h"

#include <QtWidgets/QHeaderView>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace tandem {

namespace {

constexpr int least_table = 320;  // px at 100 %

bool shows_a_record(const QWidget& window) {
    const QList<Inspector*> panels = window.findChildren<Inspector*>();
    return std::ranges::any_of(
        panels, [](const Inspector* panel) { return panel->isVisible() && panel->record() != 0; });
}

}  // namespace

RecordList::RecordList(Workspace& workspace, ListSpec spec, QWidget* parent)
    : QWidget(parent),
      workspace_(workspace),
      spec_(std::move(spec)),
      model_(new RecordModel(workspace, *spec_.entity, spec_.columns, this)),
      filter_(new ListFilter(spec_.name, *model_, spec_.conditions, this)),
      refused_(new IssueText(this)),
      ground_(new TableSpace(this)),
      table_(new RecordTable(spec_.name + QStringLiteral("_table"), *model_, ground_->ground())),
      empty_(new EmptyState(spec_.icon, spec_.empty_what, spec_.empty_question, spec_.add_words, this,
                            Icon::plus)),
      nothing_(text_label({}, this, TextStyle::body, Ink::text2)) {
    setObjectName(spec_.name);
    if (spec_.scope)
        model_->set_scope(spec_.scope);
    refused_->setObjectName(spec_.name + QStringLiteral("_refused"));
    nothing_->setObjectName(spec_.name + QStringLiteral("_nothing"));
    table_->setAccessibleName(spec_.title);
    ground_->setMinimumHeight(px(least_table));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(12));
    column->addWidget(filter_);
    column->addWidget(refused_);
    ground_->hold(table_);
    column->addWidget(ground_, 1);
    column->addWidget(empty_);
    column->addWidget(nothing_);
    column->addStretch();
    connect(empty_, &EmptyState::pressed, this, &RecordList::add_wanted);
    make_actions();
    connect(empty_->add_way(spec_.name + QStringLiteral("_empty_paste"), tr_text("Paste lines")),
            &QPushButton::clicked, actions_, &ListActions::paste);
    make_keys();
    connect(model_, &RecordModel::refiltered, this, &RecordList::show_state);
    connect(&Theme::instance(), &Theme::changed, this,
            [this] { ground_->setMinimumHeight(px(least_table)); });
    table_->restore_layout(Settings::instance().state(QStringLiteral("list/") + spec_.name));
    show_state();
}

void RecordList::make_actions() {
    actions_ = new ListActions(
        workspace_, *model_, *table_,
        [this] { return spec_.defaults ? spec_.defaults(workspace_) : GivenFields{}; }, this);
    connect(actions_, &ListActions::refused, this,
            [this](const QString& why) { refused_->set_issue(why, Severity::error); });
    connect(model_, &RecordModel::refused, this, [this](RecordId, int column, const QString& why) {
        const QString heading = model_->columns()[static_cast<std::size_t>(column)].heading;
        refused_->set_issue(heading + QStringLiteral(": ") + why, Severity::error);
    });
    connect(&workspace_, &Workspace::changed, refused_, [this] { refused_->clear(); });
    connect(filter_->list_menu(), &QMenu::aboutToShow, this,
            [this] { actions_->fill_list_menu(*filter_->list_menu()); });
    connect(filter_->change_menu(), &QMenu::aboutToShow, this,
            [this] { actions_->fill_change_menu(*filter_->change_menu()); });
    connect(table_, &RecordTable::opened, this, [this](RecordId id) { workspace_.inspect(id); });
    // A panel that is open shows what Delete would take.
    connect(table_, &RecordTable::current_changed, this, [this](RecordId id) {
        if (id != 0 && isVisible() && shows_a_record(*window()))
            workspace_.inspect(id);
    });
    table_->set_beside([this](RecordId id, std::string_view field) {
        if (!workspace_.can_edit())
            return false;
        workspace_.inspect(id);
        return focus_panel_of(id, *window(), field);
    });
    connect(table_, &RecordTable::delete_wanted, actions_, &ListActions::remove_selected);
    connect(table_, &RecordTable::copy_wanted, actions_, [this] { actions_->copy(false); });
    connect(table_, &RecordTable::paste_wanted, actions_, &ListActions::paste);
    connect(table_, &RecordTable::selection_changed, this, [this] {
        const bool several = table_->selected().size() > 1 && workspace_.can_edit();
        filter_->offer_change(several ? actions_->change_words() : QString());
    });
    const auto pop_up = [this](const QPoint& place, const auto& fill) {
        auto* menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        fill(*menu);
        menu->popup(table_->viewport()->mapToGlobal(place));
    };
    connect(table_, &QWidget::customContextMenuRequested, this, [this, pop_up](const QPoint& place) {
        pop_up(place, [this](QMenu& menu) { actions_->fill_record_menu(menu); });
    });
    connect(table_->horizontalHeader(), &QWidget::customContextMenuRequested, this,
            [this, pop_up](const QPoint& place) {
                pop_up(place, [this](QMenu& menu) { actions_->fill_column_menu(menu); });
            });
}

void RecordList::make_keys() {
    auto* keys = new PageKeys(this);
    keys->watch(table_);
    keys->add(Qt::Key_Slash, [this] {
        filter_->field()->setFocus(Qt::ShortcutFocusReason);
        filter_->field()->selectAll();
    });
    keys->add(Qt::Key_N, [this] { Q_EMIT add_wanted(); });
    keys->add(Qt::Key_G, [this] { filter_->open_list_menu(); });
    keys->add(Qt::Key_C, [this] { filter_->open_change_menu(); });
    connect(filter_->field(), &SearchField::left_downwards, this, [this] {
        table_->setFocus(Qt::TabFocusReason);
        if (const RecordId landed = table_->current())
            table_->select(landed);  // alone, whatever was chosen before the filter
        else
            table_->step(1);
    });
}

QWidget* RecordList::first_focus() {
    if (model_->count_all() == 0)
        return empty_->focusProxy();
    return model_->count() > 0 ? static_cast<QWidget*>(table_) : filter_->field();
}

RecordId RecordList::current_record() const {
    return table_->current();
}

void RecordList::select(RecordId id) {
    if (model_->row_of(id) < 0)
        filter_->field()->clear();
    table_->select(id);
}

void RecordList::show_state() {
    const bool none = model_->count_all() == 0;
    filter_->setVisible(!none);
    ground_->setVisible(model_->count() > 0);
    empty_->setVisible(none);
    nothing_->setVisible(!none && model_->count() == 0);
    nothing_->setText(tr_text("Nothing in this list matches."));
    table_->settle_choice([this](RecordId id) {
        return id != 0 && workspace_.portfolio().table(*spec_.entity).find(id) == nullptr;
    });
}

void RecordList::hideEvent(QHideEvent* event) {
    QWidget::hideEvent(event);
    Settings::instance().set_state(QStringLiteral("list/") + spec_.name, table_->layout_state());
}

}  // namespace tandem
