#include "ui/views/frame/list_page.h"

#include "report/words.h"
#include "ui/forms/inspector.h"
#include "ui/forms/until_saved.h"
#include "ui/kit/buttons.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/labels.h"
#include "ui/kit/number_text.h"
#include "ui/kit/page_head.h"
#include "ui/kit/regions.h"
#include "ui/kit/scroll_page.h"
#include "ui/kit/search_field.h"
#include "ui/kit/text.h"
#include "ui/link/settings.h"
#include "ui/models/any_field.h"
#include "ui/models/value_text.h"
#include "ui/views/frame/list_actions.h"
#include "ui/views/frame/list_filter.h"
#include "ui/views/frame/list_page_parts.h"
#include "ui/views/frame/page_keys.h"
#include "ui/views/frame/record_table.h"
#include "ui/views/frame/table_ground.h"
#include "ui/views/pages.h"
#include "ui/views/parts/add_line.h"
#include "ui/views/parts/quick_add.h"
#include "ui/views/parts/until_next_act.h"
#include "ui/views/points/record_points.h"

#include <QtGui/QKeyEvent>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace tandem {

namespace {

constexpr int narrow_window = 1180, least_inspector = 360, most_inspector = 560;
constexpr int gap_above_tabs = 4, least_table = 160;
constexpr const char* inspector_width_key = "list/inspector_width";  // px at 100 %, the same for every list

}  // namespace

ListPage::ListPage(Workspace& workspace, ListSpec spec, QWidget* parent)
    : Page(workspace, parent),
      spec_(std::move(spec)),
      model_(new RecordModel(workspace, *spec_.entity, spec_.columns, this)),
      head_(new PageHead(spec_.title, this)),
      parts_(std::make_unique<Parts>()) {
    if (spec_.scope)
        model_->set_scope(spec_.scope);
    parts_->splitter = new QSplitter(this);
    parts_->splitter->setObjectName(spec_.name + QStringLiteral("_splitter"));
    parts_->splitter->setChildrenCollapsible(false);
    parts_->splitter->setHandleWidth(1);
    parts_->scroll = new QScrollArea(parts_->splitter);
    parts_->scroll->setFrameShape(QFrame::NoFrame);
    parts_->scroll->setWidgetResizable(true);
    parts_->scroll->setFocusPolicy(Qt::NoFocus);
    parts_->left = new QWidget;
    parts_->scroll->setWidget(parts_->left);
    parts_->left->setAutoFillBackground(false);  // both show the window's own ground
    parts_->scroll->viewport()->setAutoFillBackground(false);
    parts_->column = new QVBoxLayout(parts_->left);
    parts_->above = new QVBoxLayout;
    make_head();
    parts_->column->addWidget(head_);
    parts_->column->addLayout(parts_->above);
    make_filter();
    QWidget* list = make_list();
    parts_->column->addWidget(parts_->filter_row);
    parts_->column->addWidget(parts_->add_line);
    parts_->column->addWidget(parts_->refused);
    parts_->column->addWidget(list, 1);
    parts_->inspector = new Inspector(workspace, parts_->splitter);
    mark_region(parts_->inspector);
    parts_->inspector->set_has_page([](const EntityDef& def) { return !page_for(def).isEmpty(); });
    parts_->splitter->setStretchFactor(0, 1);
    parts_->splitter->setStretchFactor(1, 0);
    auto* all = new QHBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(parts_->splitter);
    connect(parts_->splitter, &QSplitter::splitterMoved, this, [this] {
        const int side = parts_->inspector->width() * 100 / px(100);
        Settings::instance().set_text(QLatin1String(inspector_width_key), QString::number(side));
    });

    new RecordPoints(workspace, *parts_->inspector);
    connect(parts_->inspector, &Inspector::closed, this, &ListPage::leave_inspector);
    connect(parts_->inspector, &Inspector::previous_wanted, this, [this] { parts_->table->step(-1); });
    connect(parts_->inspector, &Inspector::next_wanted, this, [this] { parts_->table->step(1); });
    parts_->inspector->installEventFilter(this);
    connect(model_, &RecordModel::refiltered, this, &ListPage::show_state);
    // After the model, which has the rows of what is shown now: a record of a closed cycle cannot be changed.
    connect(&workspace, &Workspace::frame_changed, this, [this] {
        if (model_->row_of(parts_->inspector->record()) < 0)
            parts_->inspector->show_record(0);
    });
    connect(&Theme::instance(), &Theme::changed, this, &ListPage::fit_width);
    make_keys();
    parts_->table->restore_layout(Settings::instance().state(QStringLiteral("list/") + spec_.name));
    fit_width();
    show_state();
}

ListPage::~ListPage() = default;

void ListPage::make_head() {
    lead_home(*head_);
    if (spec_.add_words.isEmpty())
        return;
    auto* add = make_button(ButtonKind::primary, spec_.name + QStringLiteral("_add"), spec_.add_words, head_,
                            Icon::plus, QString(spec_.add_key));
    connect(add, &QPushButton::clicked, this, [this] { add_new(); });
    head_->add_button(add);
}

void ListPage::make_filter() {
    parts_->filter_row = new ListFilter(spec_.name, *model_, spec_.conditions, parts_->left);
    parts_->filter = parts_->filter_row->field();
    connect(parts_->filter_row->list_menu(), &QMenu::aboutToShow, this,
            [this] { parts_->actions->fill_list_menu(*parts_->filter_row->list_menu()); });
    connect(parts_->filter_row->change_menu(), &QMenu::aboutToShow, this,
            [this] { parts_->actions->fill_change_menu(*parts_->filter_row->change_menu()); });
    connect(parts_->filter, &SearchField::left_downwards, this, [this] {
        parts_->table->setFocus(Qt::TabFocusReason);
        if (const RecordId landed = parts_->table->current())
            parts_->table->select(landed);  // alone, whatever was chosen before the filter
        else
            parts_->table->step(1);
    });
    // "Nothing matches “alli”. Press Enter to add it": only where nothing is shown.
    connect(parts_->filter, &QLineEdit::returnPressed, this, [this] {
        const QString title = parts_->filter->text().trimmed();
        if (model_->count() > 0 || title.isEmpty() || spec_.add_words.isEmpty())
            return;
        parts_->filter->clear();
        add_titled(title);
    });
}

QWidget* ListPage::make_list() {
    parts_->add_line =
        new AddLine(spec_.name + QStringLiteral("_add_line"),
                    spec_.add_words.isEmpty() ? tr_text("Add") : spec_.add_words, parts_->left);
    connect(parts_->add_line, &AddLine::wanted, this, &ListPage::add_titled);
    connect(parts_->add_line, &AddLine::closed, this, [this] { first_focus()->setFocus(); });
    parts_->refused = new IssueText(parts_->left);
    parts_->refused->setObjectName(spec_.name + QStringLiteral("_refused"));

    parts_->stack = new QStackedWidget(parts_->left);
    auto* space = new TableSpace(parts_->stack);
    parts_->ground = space;
    parts_->table = new RecordTable(spec_.name + QStringLiteral("_table"), *model_, space->ground());
    parts_->table->setAccessibleName(spec_.title);
    space->hold(parts_->table);
    parts_->empty_page = new QWidget(parts_->stack);
    auto* top = new QVBoxLayout(parts_->empty_page);
    top->setContentsMargins(0, 0, 0, 0);
    parts_->empty = new EmptyState(spec_.icon, spec_.empty_what, spec_.empty_question,
                                   spec_.add_words.isEmpty() ? spec_.elsewhere_words : spec_.add_words,
                                   parts_->empty_page, spec_.add_words.isEmpty() ? Icon::right : Icon::plus);
    top->addWidget(parts_->empty);
    top->addStretch(1);
    connect(parts_->empty, &EmptyState::pressed, this, [this] {
        if (spec_.add_words.isEmpty())
            workspace().go(place_from_text(spec_.elsewhere));
        else
            add_new();
    });
    if (!spec_.add_words.isEmpty())
        connect(parts_->empty->add_way(spec_.name + QStringLiteral("_empty_paste"), tr_text("Paste lines")),
                &QPushButton::clicked, this, [this] { parts_->actions->paste(); });
    parts_->nothing = new QWidget(parts_->stack);
    auto* words = new QVBoxLayout(parts_->nothing);
    parts_->nothing_words = text_label({}, parts_->nothing, TextStyle::body, Ink::text2);
    parts_->nothing_words->setObjectName(spec_.name + QStringLiteral("_nothing"));
    words->addWidget(parts_->nothing_words);
    words->addStretch();
    for (QWidget* page : {parts_->ground, parts_->empty_page, parts_->nothing})
        parts_->stack->addWidget(page);

    parts_->actions = new ListActions(
        workspace(), *model_, *parts_->table,
        [this] {
            GivenFields given = spec_.defaults ? spec_.defaults(workspace()) : GivenFields{};
            give_likely_phase(workspace(), *spec_.entity, given);
            return given;
        },
        this);
    connect(parts_->actions, &ListActions::refused, this,
            [this](const QString& why) { refuse_until_next_act(*parts_->refused, why); });
    connect(model_, &RecordModel::refused, this, [this](RecordId, int column, const QString& why) {
        const QString heading = model_->columns()[static_cast<std::size_t>(column)].heading;
        refuse_until_next_act(*parts_->refused, heading + QStringLiteral(": ") + why);
    });
    connect(&workspace(), &Workspace::changed, parts_->refused, [this] { parts_->refused->clear(); });

    RecordTable* table = parts_->table;
    connect(table, &RecordTable::current_changed, this, &ListPage::show_current);
    connect(table, &RecordTable::opened, this, &ListPage::open);
    table->set_beside([this](RecordId id, std::string_view field) {
        if (!this->workspace().can_edit())
            return false;
        parts_->inspector->show_record(id);
        fit_width();
        return focus_panel_of(id, *this, field);
    });
    connect(table, &RecordTable::delete_wanted, parts_->actions, &ListActions::remove_selected);
    connect(table, &RecordTable::copy_wanted, parts_->actions, [this] { parts_->actions->copy(false); });
    connect(table, &RecordTable::paste_wanted, parts_->actions, &ListActions::paste);
    connect(table, &RecordTable::selection_changed, this, [this] {
        const bool several = parts_->table->selected().size() > 1 && workspace().can_edit();
        parts_->filter_row->offer_change(several ? parts_->actions->change_words() : QString());
    });
    const auto pop_up = [this](auto fill) {
        return [this, fill](const QPoint& place) {
            auto* menu = new QMenu(this);
            menu->setAttribute(Qt::WA_DeleteOnClose);
            (parts_->actions->*fill)(*menu);
            menu->popup(parts_->table->viewport()->mapToGlobal(place));
        };
    };
    connect(table, &QWidget::customContextMenuRequested, this, pop_up(&ListActions::fill_record_menu));
    connect(table->horizontalHeader(), &QWidget::customContextMenuRequested, this,
            pop_up(&ListActions::fill_column_menu));
    return parts_->stack;
}

void ListPage::make_keys() {
    auto* keys = new PageKeys(this);
    keys->watch(parts_->table);
    keys->add(Qt::Key_N, [this] { add_new(); });
    if (const auto own = static_cast<Qt::Key>(spec_.add_key.unicode()); own != Qt::Key_N)
        keys->add(own, [this] { add_new(); });
    keys->add(Qt::Key_Slash, [this] {
        parts_->filter->setFocus(Qt::ShortcutFocusReason);
        parts_->filter->selectAll();
    });
    keys->add(Qt::Key_G, [this] { parts_->filter_row->open_list_menu(); });
    keys->add(Qt::Key_C, [this] { parts_->filter_row->open_change_menu(); });
    for (const auto& [key, by] : {std::pair{Qt::Key_Up, -1}, std::pair{Qt::Key_Down, 1}}) {
        auto* step = new QAction(this);
        step->setShortcut(QKeySequence(Qt::ALT | key));
        step->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        parts_->left->addAction(step);
        connect(step, &QAction::triggered, this, [this, by = by] { parts_->table->step(by); });
    }
}

void ListPage::add_above(QWidget* widget) {
    parts_->above->setContentsMargins(0, px(gap_above_tabs), 0, 0);
    parts_->above->addWidget(widget);
}

void ListPage::add_filters(const std::vector<QWidget*>& widgets) {
    parts_->filter_row->add(widgets);
}

void ListPage::select(RecordId id) {
    parts_->table->select(id);
    if (parts_->table->current() == id)
        show_current(id);
}

void ListPage::show_current(RecordId id) {
    // Several records go one by one, and Qt passes over those that are next: show_state() comes after them.
    if (id != 0 && portfolio().table(*spec_.entity).find(id) == nullptr)
        return;
    if (id != 0 && (!is_narrow() || parts_->inspector->isVisible()))
        parts_->inspector->show_record(id);
    else if (id == 0)
        parts_->inspector->commit_typing();
    fit_width();
}

void ListPage::open(RecordId id) {
    parts_->inspector->show_record(id);
    fit_width();
    parts_->inspector->focus_first();
}

bool ListPage::inspect(RecordId id) {
    const EntityDef* def = nullptr;
    if (!portfolio().find_any(id, &def))
        return false;
    if (def == spec_.entity && model_->row_of(id) >= 0)
        select(id);
    parts_->inspector->show_record(id);
    fit_width();
    return true;
}

void ListPage::leave_inspector() {
    fit_width();
    if (!parts_->add_line->isAncestorOf(window()->focusWidget()))
        first_focus()->setFocus(Qt::OtherFocusReason);
}

void ListPage::arrive(const Place& place) {
    if (place.record == 0)
        return;
    if (model_->row_of(place.record) < 0)
        parts_->filter->clear();
    inspect(place.record);
}

Place ListPage::here() const {
    return {{}, current_record(), {}};
}

void ListPage::commit_typing() {
    parts_->inspector->commit_typing();
}

QWidget* ListPage::first_focus() {
    QWidget* const shown = parts_->stack->currentWidget();
    if (shown == parts_->ground)
        return parts_->table;
    if (shown == parts_->empty_page && parts_->empty->focusProxy() != nullptr)
        return parts_->empty->focusProxy();
    return parts_->filter;
}

RecordId ListPage::current_record() const {
    return parts_->inspector->record() != 0 ? parts_->inspector->record() : parts_->table->current();
}

void ListPage::reload() {
    parts_->table->fit();
    show_state();
}

// What the page says of its records, or how many there are.
QString ListPage::fact() const {
    if (spec_.fact)
        return spec_.fact(portfolio(), workspace());
    const int all = model_->count_all();
    if (all == 0)  // a line here too: what stands below keeps its place from tab to tab
        return tr_text("No %1 yet").arg(qt(lower_first(spec_.entity->plural.text())));
    const QString counted_all =
        number_text(all) + QLatin1Char(' ') +
        qt(lower_first(all == 1 ? spec_.entity->label.text() : spec_.entity->plural.text()));
    return model_->count() == all ? counted_all
                                  : tr_text("%1 of %2 shown").arg(number_text(model_->count()), counted_all);
}

void ListPage::show_state() {
    QWidget* page = parts_->ground;
    if (model_->count_all() == 0)
        page = parts_->empty_page;
    else if (model_->count() == 0)
        page = parts_->nothing;
    // Else Qt gives the keyboard to what comes next, wherever that is.
    const bool had_focus = parts_->stack->currentWidget()->isAncestorOf(window()->focusWidget());
    const bool is_other = parts_->stack->currentWidget() != page;
    parts_->stack->setCurrentWidget(page);
    parts_->filter_row->setVisible(page != parts_->empty_page);
    if (had_focus && is_other)
        first_focus()->setFocus(Qt::OtherFocusReason);
    parts_->table->settle_choice(
        [this](RecordId id) { return id != 0 && portfolio().table(*spec_.entity).find(id) == nullptr; });
    // What the panel shows is marked again once a filter or a fold gives its row back.
    const QItemSelectionModel& marked = *parts_->table->selectionModel();
    if (!marked.currentIndex().isValid() && !marked.hasSelection())
        parts_->table->select(parts_->inspector->record());
    head_->set_fact(fact());
    if (auto* add = head_->findChild<QPushButton*>(spec_.name + QStringLiteral("_add")))
        add->setEnabled(workspace().can_edit());
    if (page != parts_->nothing)
        return;
    const QString typed = parts_->filter->text().trimmed();
    const QString kind = qt(lower_first(spec_.entity->label.text()));
    if (typed.isEmpty())
        parts_->nothing_words->setText(tr_text("Nothing in this list matches."));
    else if (spec_.add_words.isEmpty())
        parts_->nothing_words->setText(tr_text("Nothing matches “%1”.").arg(typed));
    else
        parts_->nothing_words->setText(
            tr_text("Nothing matches “%1”. Press Enter to add it as a new %2.").arg(typed, kind));
}

bool ListPage::is_narrow() const {
    return window()->width() < px(narrow_window);
}

// Where the window is narrow the inspector covers the list; else they stand side by side.
void ListPage::fit_width() {
    const bool small = window()->width() <= px(1366);
    const QMargins page = page_margins(*this);
    parts_->column->setContentsMargins(page.left(), page.top(), page.right(), 14);
    parts_->column->setSpacing(px(12));
    parts_->scroll->setVisible(!is_narrow() || parts_->inspector->isHidden());
    parts_->stack->setMinimumHeight(px(least_table));
    parts_->inspector->setMaximumWidth(is_narrow() ? QWIDGETSIZE_MAX : px(most_inspector));
    parts_->inspector->setMinimumWidth(is_narrow() ? 0 : px(least_inspector));
    if (is_narrow() || parts_->inspector->isHidden())
        return;
    const int chosen = Settings::instance().text(QLatin1String(inspector_width_key)).toInt();
    // Until somebody draws the line elsewhere a third of the page (design.md section 5).
    const int third = small ? 0 : width() / 3;
    const int side = chosen > 0 ? px(chosen) : std::clamp(third, px(least_inspector), px(most_inspector));
    parts_->splitter->setSizes({width() - side, side});
}

void ListPage::resizeEvent(QResizeEvent* event) {
    Page::resizeEvent(event);
    fit_width();
}

bool ListPage::eventFilter(QObject* watched, QEvent* event) {
    if (watched == parts_->inspector && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        parts_->inspector->commit_typing();
        if (is_narrow())
            parts_->inspector->show_record(0);
        else
            parts_->table->setFocus(Qt::OtherFocusReason);
        return true;
    }
    return Page::eventFilter(watched, event);
}

void ListPage::hideEvent(QHideEvent* event) {
    Page::hideEvent(event);
    Settings::instance().set_state(QStringLiteral("list/") + spec_.name, parts_->table->layout_state());
}

}  // namespace tandem
