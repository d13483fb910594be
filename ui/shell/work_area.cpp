#include "ui/shell/work_area.h"

#include "model/project.h"
#include "ui/forms/inspector.h"
#include "ui/kit/regions.h"
#include "ui/kit/text.h"
#include "ui/kit/theme.h"
#include "ui/link/settings.h"
#include "ui/shell/banner.h"
#include "ui/shell/project_switcher.h"
#include "ui/shell/record_place.h"
#include "ui/shell/sidebar.h"
#include "ui/views/frame/picture_page.h"
#include "ui/views/home/week_lines.h"
#include "ui/views/pages.h"
#include "ui/views/points/record_points.h"

#include <QtCore/QTimer>
#include <QtGui/QPainter>
#include <QtWidgets/QAbstractScrollArea>
#include <QtWidgets/QApplication>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>
#include <vector>

namespace tandem {

namespace {

constexpr int rail_below_px = 1180;  // of the window's width (design.md section 5)
constexpr int inspector_px = 360;
constexpr int widest_inspector_px = 560;
// As drawn by hand, px at 100 %; the panels of the lists have the same (views/frame/list_page).
constexpr const char* inspector_width_key = "list/inspector_width";
constexpr int scroll_tries = 6, scroll_after_ms = 20;
constexpr int counts_after_ms = 200;  // not within the frame of an edit: the rules look at every record

// The bars of what is in sight on a page, in the order of their making, which stays as long as the page.
std::vector<QScrollBar*> bars_of(const QWidget* page) {
    std::vector<QScrollBar*> bars;
    if (page != nullptr)
        for (const auto* area : page->findChildren<QAbstractScrollArea*>())
            if (area->isVisibleTo(page))
                for (QScrollBar* bar : {area->verticalScrollBar(), area->horizontalScrollBar()})
                    bars.push_back(bar);
    return bars;
}

Scrolled scrolled(const QWidget* page) {
    Scrolled values;
    for (const QScrollBar* bar : bars_of(page))
        values.push_back(bar->value());
    return values;
}

// False when what scrolls is not yet as long as it was. Not done when something else is in sight than then.
bool scroll_to(const QWidget* page, const Scrolled& values) {
    const std::vector<QScrollBar*> bars = bars_of(page);
    if (bars.size() != values.size())
        return true;
    for (std::size_t i = 0; i < bars.size(); ++i)
        bars[i]->setValue(values[i]);
    return scrolled(page) == values;
}

}  // namespace

WorkArea::WorkArea(std::shared_ptr<FileLink> file, QWidget* parent)
    : QWidget(parent),
      workspace_(std::make_unique<Workspace>(std::move(file))),
      find_index_(*workspace_),
      sidebar_(new Sidebar(*workspace_, this)),
      banner_(new Banner(this)),
      splitter_(new QSplitter(Qt::Horizontal, this)),
      stack_(new QStackedWidget(this)),
      inspector_(nullptr) {
    setObjectName(QStringLiteral("work_area"));
    stack_->setObjectName(QStringLiteral("pages"));
    splitter_->setObjectName(QStringLiteral("side_splitter"));
    splitter_->setChildrenCollapsible(false);
    splitter_->addWidget(stack_);
    auto* right = new QVBoxLayout;
    right->setContentsMargins(0, 0, 0, 0);
    right->setSpacing(0);
    right->addWidget(banner_);
    right->addWidget(splitter_, 1);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(sidebar_);
    layout->addLayout(right, 1);

    connect(splitter_, &QSplitter::splitterMoved, this, [this] {
        const int side = inspector_->width() * 100 / px(100);
        Settings::instance().set_text(QLatin1String(inspector_width_key), QString::number(side));
    });
    counts_soon_.setSingleShot(true);
    counts_soon_.setInterval(counts_after_ms);
    connect(&counts_soon_, &QTimer::timeout, this, &WorkArea::refresh_counts);
    connect(&sidebar_->switcher(), &ProjectSwitcher::edit_wanted, this, &WorkArea::edit_record);
    connect(sidebar_, &Sidebar::page_wanted, this, [this](const QString& key) { go({key, 0, {}}); });
    connect(workspace_.get(), &Workspace::place_wanted, this, &WorkArea::go);
    connect(workspace_.get(), &Workspace::inspector_wanted, this, &WorkArea::inspect);
    connect(workspace_.get(), &Workspace::changed, this, [this](const ChangeSet& set) {
        find_index_.take(set);
        if (inspector_ != nullptr && inspector_->record() != 0 && portfolio_misses(inspector_->record()))
            close_inspector();
        refresh_banner();
        counts_soon_.start();
    });
    connect(workspace_.get(), &Workspace::frame_changed, this, [this] {
        close_inspector();
        refresh_banner();
        refresh_counts();
    });
    connect(&workspace_->file(), &FileLink::saved_state_changed, this, &WorkArea::refresh_banner);
    connect(&Theme::instance(), &Theme::changed, this, &WorkArea::fit_width);
    watch_file();
    refresh_counts();
}

WorkArea::~WorkArea() = default;

Page* WorkArea::page(const QString& key) {
    if (const auto made = pages_.find(key); made != pages_.end())
        return made->second;
    const PageDef* def = page_by_key(key);
    if (def == nullptr)
        return nullptr;
    Page* made = def->make(*workspace_, stack_);
    made->setObjectName(QStringLiteral("page_") + QString(key).replace(QLatin1Char('/'), QLatin1Char('_')));
    made->setAccessibleName(tr_text(def->words));
    stack_->addWidget(made);
    pages_.emplace(key, made);
    return made;
}

Page* WorkArea::current_page() const {
    return static_cast<Page*>(stack_->currentWidget());
}

Place WorkArea::here() const {
    Page* const page = current_page();
    Place place = page == nullptr ? Place{} : page->here();
    place.page = navigator_.current().page;
    return place;
}

Spot WorkArea::spot() const {
    const bool has_panel = inspector_ != nullptr && !inspector_->isHidden();
    return {here(), workspace_->project(), workspace_->cycle(), has_panel ? inspector_->record() : 0};
}

// The project first: a place is one in it.
void WorkArea::stand(const Spot& spot) {
    const Portfolio& portfolio = workspace_->portfolio();
    if (portfolio.find(spot.project) != nullptr) {
        const Cycle* cycle = portfolio.find(spot.cycle);
        const bool belongs = cycle != nullptr && cycle->common.project == spot.project.value;
        workspace_->show(spot.project, belongs ? spot.cycle : Id<Cycle>{});
    }
    go(page_by_key(spot.place.page) == nullptr ? Place{QStringLiteral("home"), 0, {}} : spot.place);
    if (spot.panel != 0 && !portfolio_misses(spot.panel))
        inspect(spot.panel);
}

void WorkArea::go(const Place& place) {
    if (page_by_key(place.page) == nullptr) {
        if (place.record != 0)
            open_record(place.record, true);
        return;
    }
    commit_typing();
    navigator_.leave(here(), place, scrolled(current_page()));
    show_place(place);
}

void WorkArea::back() {
    commit_typing();
    if (const auto place = navigator_.back(here(), scrolled(current_page())))
        show_place(*place);
    scroll_back(scroll_tries);
}

void WorkArea::forward() {
    commit_typing();
    if (const auto place = navigator_.forward(here(), scrolled(current_page())))
        show_place(*place);
    scroll_back(scroll_tries);
}

// After the page has laid out what it shows again, and brought its record into view; that takes some turns of
// the loop.
void WorkArea::scroll_back(int tries) {
    Page* const shown = current_page();
    if (shown == nullptr || navigator_.scrolled().empty() || tries == 0)
        return;
    QTimer::singleShot(tries == scroll_tries ? 0 : scroll_after_ms, shown, [this, shown, tries] {
        if (current_page() == shown && !scroll_to(shown, navigator_.scrolled()))
            scroll_back(tries - 1);
    });
}

void WorkArea::show_place(const Place& place) {
    Page* const shown = page(place.page);
    if (shown == nullptr)
        return;
    if (stack_->currentWidget() != shown)
        close_inspector();
    stack_->setCurrentWidget(shown);
    sidebar_->set_current(place.page);
    shown->make_current();
    shown->arrive(place);
    // The widget that has the focus now: our own focusWidget() is the last that had it among ours, which the
    // palette, outside of us, does not change.
    if (!sidebar_->isAncestorOf(QApplication::focusWidget()))
        focus_page();
    Q_EMIT place_changed();
}

// What a page has just made is shown, and so can be given the focus, only when the loop turns.
void WorkArea::focus_page() {
    Page* const shown = current_page();
    QWidget* const first = shown == nullptr ? nullptr : shown->first_focus();
    if (first == nullptr)
        return;
    first->setFocus(Qt::OtherFocusReason);
    if (first->isVisible())
        return;
    QTimer::singleShot(0, shown, [this, shown] {
        QWidget* const has_focus = QApplication::focusWidget();
        if (current_page() == shown && !shown->isAncestorOf(has_focus) && !sidebar_->isAncestorOf(has_focus))
            if (QWidget* now = shown->first_focus())
                now->setFocus(Qt::OtherFocusReason);
    });
}

void WorkArea::open_record(RecordId id, bool on_its_own_page) {
    const EntityDef* def = nullptr;
    if (workspace_->portfolio().find_any(id, &def) == nullptr)
        return;
    const QString key = page_for(*def);
    if (!key.isEmpty() && (on_its_own_page || key != current_key()))
        go({key, id, {}});
    else
        inspect(id);
}

void WorkArea::open_found(RecordId id, bool on_its_own_page) {
    const EntityDef* def = nullptr;
    const void* record = workspace_->portfolio().find_any(id, &def);
    if (record == nullptr)
        return;
    commit_typing();
    const Frame frame = frame_of(workspace_->portfolio(), *def, record);
    const bool elsewhere =
        frame.project != workspace_->project() || (frame.cycle && frame.cycle != workspace_->cycle());
    if (elsewhere)
        workspace_->show(frame.project, frame.cycle);
    open_record(id, on_its_own_page || elsewhere);
}

void WorkArea::inspect(RecordId id) {
    Page* const shown = current_page();
    if (id == 0 || (shown != nullptr && shown->inspect(id))) {
        close_inspector();
        return;
    }
    if (inspector_ == nullptr) {
        inspector_ = new Inspector(*workspace_, splitter_);
        inspector_->setObjectName(QStringLiteral("side_inspector"));
        splitter_->addWidget(inspector_);
        splitter_->setStretchFactor(0, 1);
        splitter_->setStretchFactor(1, 0);
        new RecordPoints(*workspace_, *inspector_);
        connect(inspector_, &Inspector::closed, this, &WorkArea::close_inspector);
        connect(inspector_, &Inspector::previous_wanted, this, [this] { step(-1); });
        connect(inspector_, &Inspector::next_wanted, this, [this] { step(1); });
        inspector_->set_has_page([](const EntityDef& def) { return !page_for(def).isEmpty(); });
    }
    inspector_->show_record(id);
    inspector_->set_steps(beside(-1) != 0 || beside(1) != 0);
    inspector_->show();
    fit_width();
}

void WorkArea::edit_record(RecordId id) {
    workspace_->inspect(id);
    focus_panel_of(id, *this);
}

RecordId WorkArea::beside(int by) const {
    const auto* page = dynamic_cast<const PicturePage*>(current_page());
    if (page == nullptr || inspector_ == nullptr)
        return 0;
    const std::vector<RecordId> records = page->records();
    const auto here = std::find(records.begin(), records.end(), inspector_->record());
    if (here == records.end() || (by < 0 && here == records.begin()) || (by > 0 && here + 1 == records.end()))
        return 0;
    return *(here + by);
}

void WorkArea::step(int by) {
    if (const RecordId next = beside(by); next != 0)
        inspector_->show_record(next);
}

void WorkArea::close_inspector() {
    if (inspector_ == nullptr || inspector_->isHidden())
        return;
    inspector_->commit_typing();
    inspector_->hide();
    stack_->show();
    focus_page();
}

void WorkArea::uncover() {
    Page* const page = current_page();
    const QWidget* const first = page == nullptr ? nullptr : page->first_focus();
    if (first == nullptr || first->isVisible())
        return;
    if (!stack_->isVisible())
        return close_inspector();
    for (Inspector* own : page->findChildren<Inspector*>())
        if (own->isVisible()) {
            own->commit_typing();
            own->show_record(0);
        }
}

void WorkArea::focus_shown() {
    focus_page();
    for (Inspector* panel : findChildren<Inspector*>())
        if (panel->isVisible() && !current_page()->first_focus()->isVisible())
            panel->focus_first();
}

void WorkArea::commit_typing() {
    if (inspector_ != nullptr && inspector_->isVisible())
        inspector_->commit_typing();
    if (Page* const shown = current_page())
        shown->commit_typing();
}

void WorkArea::cycle_focus(bool backwards) {
    Page* const page = current_page();
    QWidget* const first = page == nullptr ? nullptr : page->first_focus();
    std::vector<QWidget*> regions{sidebar_};
    if (first != nullptr && first->isVisible())  // else a panel covers it
        regions.push_back(stack_);
    if (page != nullptr)
        for (QWidget* own : regions_within(*page))
            if (!own->isAncestorOf(first))
                regions.push_back(own);
    if (inspector_ != nullptr && inspector_->isVisible())
        regions.push_back(inspector_);
    std::size_t at = 0;
    for (std::size_t i = 0; i < regions.size(); ++i)
        if (regions[i]->isAncestorOf(focusWidget()))
            at = i;
    QWidget* const next = regions[(at + (backwards ? regions.size() - 1 : 1)) % regions.size()];
    if (next == sidebar_)
        sidebar_->focus_list();
    else if (next == stack_)
        first->setFocus(Qt::TabFocusReason);
    else if (auto* panel = qobject_cast<Inspector*>(next))
        panel->focus_first();
    else if (QWidget* stop = first_tab_stop(*next))
        stop->setFocus(Qt::TabFocusReason);
}

bool WorkArea::portfolio_misses(RecordId id) const {
    return workspace_->portfolio().find_any(id) == nullptr;
}

void WorkArea::refresh_counts() {
    const ThisWeek& week = week_of(*workspace_);
    sidebar_->set_page_count(QStringLiteral("week"), static_cast<int>(week.open.size()));
}

void WorkArea::fit_width() {
    sidebar_->set_rail(width() < px(rail_below_px));
    if (inspector_ == nullptr || inspector_->isHidden())
        return;
    // In a narrow window the inspector covers the page; Esc returns.
    const bool covers = width() < px(rail_below_px);
    stack_->setVisible(!covers);
    const int room = splitter_->width();
    const int chosen = Settings::instance().text(QLatin1String(inspector_width_key)).toInt();
    const int wide =
        std::clamp(chosen > 0 ? px(chosen) : room / 3, px(inspector_px), px(widest_inspector_px));
    splitter_->setSizes({room - wide, wide});
}

void WorkArea::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    fit_width();
    // The splitter gets its own width only after this.
    QMetaObject::invokeMethod(this, &WorkArea::fit_width, Qt::QueuedConnection);
}

void WorkArea::paintEvent(QPaintEvent*) {
    QPainter(this).fillRect(rect(), tokens().canvas);
}

}  // namespace tandem
