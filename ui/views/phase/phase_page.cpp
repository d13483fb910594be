#include "ui/views/phase/phase_page.h"

#include "base/number.h"
#include "catalogue/framework.h"
#include "rules/lookup.h"
#include "ui/forms/record_form.h"
#include "ui/kit/buttons.h"
#include "ui/kit/card.h"
#include "ui/kit/labels.h"
#include "ui/kit/marks.h"
#include "ui/kit/number_text.h"
#include "ui/kit/page_head.h"
#include "ui/kit/search_field.h"
#include "ui/kit/text.h"
#include "ui/models/value_text.h"
#include "ui/views/decisions/decisions_page.h"
#include "ui/views/frame/page_keys.h"
#include "ui/views/frame/record_list.h"
#include "ui/views/frame/record_table.h"
#include "ui/views/parts/button_words.h"
#include "ui/views/parts/card_row.h"
#include "ui/views/parts/quick_add.h"
#include "ui/views/phase/activities_page.h"
#include "ui/views/phase/approach_list.h"
#include "ui/views/phase/close_phase_dialog.h"
#include "ui/views/phase/next_cycle_dialog.h"
#include "ui/views/phase/phase_board.h"
#include "ui/views/phase/phase_principles.h"
#include "ui/views/phase/phase_tabs.h"
#include "ui/views/phase/phase_targets.h"
#include "ui/views/phase/status_strip.h"
#include "ui/views/points/phase_points.h"

#include <QtWidgets/QHBoxLayout>

#include <array>

namespace tandem {

namespace {

// In the order of the tabs; kept in places.
constexpr std::array<const char*, 6> tab_keys{"board",      "activities", "decisions",
                                              "principles", "lessons",    "points"};

QString name_of(PhaseKind phase) {
    return qt(label_of_choice(phase));
}

const PhaseEntry* entry_of(PhaseKind phase) {
    return find_entry(framework().phases, code_of_choice(phase));
}

QString period_of(const Phase& phase) {
    if (!phase.actual_start.empty() || !phase.actual_end.empty())
        return phase.status == PhaseStatus::complete && phase.actual_end.empty()
                   ? tr_text("from %1").arg(qt(phase.actual_start.words()))
                   : qt(period_words(phase.actual_start, phase.actual_end));
    const std::string planned = period_words(phase.planned_start, phase.planned_end);
    return planned.empty() ? QString() : tr_text("planned %1").arg(qt(planned));
}

}  // namespace

PhasePage::PhasePage(Workspace& workspace, PhaseKind phase, QWidget* parent)
    : SidePage(workspace, name_of(phase), nullptr, parent), phase_(phase) {
    setObjectName(QStringLiteral("phase_page_") + qt(code_of_choice(phase)));
    make_head();
    make_tabs();
    make_side();
    auto* keys = new PageKeys(this);
    keys->add(Qt::Key_D, [this] { add("decision"); });
    keys->watch(approaches_);
}

void PhasePage::make_head() {
    head().set_crumbs({{QStringLiteral("home"), tr_text("Home")}});
    head().set_mark(MarkView::of_phase(phase_, 38, &head()));
    status_ = new StatusLabel(Status::not_started, &head());
    status_->setObjectName(QStringLiteral("phase_status"));
    head().set_status(status_);
    dates_button_ = make_button(ButtonKind::quiet, QStringLiteral("phase_dates_button"),
                                tr_text("Status and dates"), this);
    dates_button_->setCheckable(true);
    close_ = make_button(ButtonKind::secondary, QStringLiteral("phase_close"), {}, this);
    next_ =
        make_button(ButtonKind::secondary, QStringLiteral("phase_next_cycle"), tr_text("Next cycle"), this);
    add_ = make_button(ButtonKind::primary, QStringLiteral("phase_add_activity"), tr_text("Add activity"),
                       this, Icon::plus, QStringLiteral("N"));
    for (QPushButton* button : {close_, next_, add_})
        head().add_button(button);
    connect(dates_button_, &QPushButton::toggled, this, [this](bool on) {
        dates_->setVisible(on);
        if (on)
            dates_form_->focus_field("status");
    });
    connect(close_, &QPushButton::clicked, this, &PhasePage::close_or_open);
    connect(next_, &QPushButton::clicked, this, [this] { run_next_cycle(this->workspace(), this); });
    connect(add_, &QPushButton::clicked, this, [this] { add_new(); });
}

void PhasePage::make_dates() {
    dates_ = new Card({}, this);
    dates_form_ = new RecordForm(workspace(), entity<Phase>(), dates_);
    dates_form_->row({"status", "planned_start", "planned_end"});
    dates_form_->row({"actual_start", "actual_end"});
    dates_->content()->addWidget(dates_form_);
    dates_->hide();
    main()->addWidget(dates_);
}

void PhasePage::make_tabs() {
    auto* row = new CardRow(0, this);
    QStringList names;
    for (const char* words : {"Board", "Activities", "Decisions", "Principles", "Lessons", "Points"})
        names.append(tr_text(words));
    tabs_ = new PhaseTabs(names, row);
    tabs_->setObjectName(QStringLiteral("phase_tabs"));
    tabs_->setAccessibleName(tr_text("Parts of %1").arg(name_of(phase_)));
    row->add(tabs_, 1);
    row->add(dates_button_, 0);
    row->layout()->setAlignment(dates_button_, Qt::AlignLeft | Qt::AlignVCenter);
    main()->addWidget(row);
    make_dates();
    board_ = new PhaseBoard(workspace(), phase_, this);
    principles_ = new PhasePrinciples(workspace(), phase_, this);
    parts_[board_tab] = board_;
    parts_[principles_tab] = principles_;
    parts_[lessons_tab] = lessons();
    parts_[points_tab] = points_ = new PhasePoints(workspace(), phase_, this);
    connect(points_, &PhasePoints::counted_anew, this, [this] {
        const auto count = points_->count();
        tabs_->set_held(points_tab, count ? qt(grouped(*count)) : QString());
    });
    for (QWidget* part : parts_)
        if (part != nullptr) {
            main()->addWidget(part, 1);
            part->setVisible(part == board_);
        }
    connect(tabs_, &QTabBar::currentChanged, this, &PhasePage::show_tab);
}

void PhasePage::make_part(int tab) {
    if (tab == activities_tab)
        parts_[activities_tab] = activities_ = new RecordList(workspace(), activities_list_of(phase_), this);
    else if (tab == decisions_tab)
        parts_[decisions_tab] = decisions_ =
            new RecordList(workspace(), decision_list_of(workspace(), phase_, this), this);
    else
        return;
    connect(static_cast<RecordList*>(parts_[static_cast<std::size_t>(tab)]), &RecordList::add_wanted, this,
            &PhasePage::add_new);
    main()->addWidget(parts_[static_cast<std::size_t>(tab)], 1);
}

QWidget* PhasePage::lessons() {
    auto* ground = new QWidget(this);
    auto* all = new QVBoxLayout(ground);
    all->setContentsMargins(0, 0, 0, 0);
    auto* card = new Card({}, ground);
    lessons_ = new RecordForm(workspace(), entity<Phase>(), card);
    lessons_->row({"purpose"});
    lessons_->row({"summary"});
    lessons_->row({"lessons"});
    card->content()->addWidget(
        text_label(tr_text("What was this phase for, what came of it, and what would you do again or not? "
                           "One sentence each is enough."),
                   card, TextStyle::secondary, Ink::text2));
    card->content()->addWidget(lessons_);
    all->addWidget(card);
    all->addStretch(1);
    return ground;
}

void PhasePage::make_side() {
    approaches_title_ =
        text_label(tr_text("Approaches for %1").arg(name_of(phase_)), this, TextStyle::panel_title);
    approaches_note_ = text_label({}, this, TextStyle::secondary, Ink::text2);
    approaches_note_->setObjectName(QStringLiteral("approaches_note"));
    search_ = new SearchField(QStringLiteral("approach_search"), tr_text("Find an approach"), this);
    approaches_ = new ApproachList(this);
    all_approaches_ = make_link(QStringLiteral("approaches_all"), {}, this);
    auto* report_title = text_label(tr_text("%1 report").arg(name_of(phase_)), this, TextStyle::body_strong);
    auto* report = make_button(ButtonKind::secondary, QStringLiteral("phase_report"),
                               tr_text("Preview report"), this, Icon::report, QStringLiteral("Ctrl+P"));
    for (QWidget* widget : {static_cast<QWidget*>(approaches_title_), static_cast<QWidget*>(approaches_note_),
                            static_cast<QWidget*>(search_)})
        side()->addWidget(widget);
    side()->addWidget(approaches_, 1);
    side()->addWidget(all_approaches_, 0, Qt::AlignLeft);
    side()->addStretch();
    elsewhere_ = new QWidget(this);
    elsewhere_->setObjectName(QStringLiteral("phase_elsewhere"));
    auto* elsewhere = new QHBoxLayout(elsewhere_);
    elsewhere->setContentsMargins(0, 0, 0, 0);
    elsewhere->setSpacing(px(8));
    elsewhere->addWidget(text_label(tr_text("Drop an activity on a phase to move it there."), elsewhere_,
                                    TextStyle::secondary, Ink::text2),
                         1);
    elsewhere->addWidget(new PhaseTargets(workspace(), phase_, this));
    side()->addWidget(elsewhere_);
    side()->addSpacing(px(8));
    side()->addWidget(report_title);
    side()->addWidget(report);
    connect(search_, &QLineEdit::textChanged, this,
            [this](const QString& text) { approaches_->approaches().set_filter(text); });
    connect(search_, &SearchField::left_downwards, this,
            [this] { approaches_->setFocus(Qt::TabFocusReason); });
    connect(approaches_, &ApproachList::chosen, this, [this](const QString& key) {
        show_tab(board_tab);
        board_->add_approach(key, board_->chosen_task());
    });
    connect(all_approaches_, &QPushButton::clicked, this, [this] {
        every_phase_ = !every_phase_;
        reload_approaches();
    });
    auto* statuses = new StatusStrip(workspace(), board_, this);
    connect(board_, &PhaseBoard::dragged, statuses,
            [statuses](RecordId record) { record == 0 ? statuses->withdraw() : statuses->offer(record); });
    connect(board_, &PhaseBoard::reloaded, statuses, &StatusStrip::withdraw);  // its card may be gone
    connect(board_, &PhaseBoard::task_chosen, this, &PhasePage::show_task);
    connect(board_, &PhaseBoard::all_wanted, this, [this] {
        show_tab(activities_tab);
        first_focus()->setFocus(Qt::OtherFocusReason);
    });
    connect(report, &QPushButton::clicked, this, [this] {
        workspace().go({QStringLiteral("reports"), 0, qt(code_of_choice(phase_))});
    });
    show_task(0);
}

// Nothing of it works in a closed cycle, or in a file to read only.
void PhasePage::show_task(RecordId task) {
    approaches_note_->setVisible(workspace().can_edit());
    elsewhere_->setVisible(workspace().can_edit() && tabs_->currentIndex() == board_tab);
    approaches_note_->setText(tabs_->currentIndex() != board_tab
                                  ? tr_text("Enter adds one to %1, as an activity.").arg(name_of(phase_))
                              : task == 0 || board_->card_of(task) == nullptr
                                  ? tr_text("Drag one onto a task or the board, or press Enter to add it.")
                                  : tr_text("Enter adds it to “%1”, or drag one onto another task.")
                                        .arg(record_title(portfolio(), task)));
}

void PhasePage::show_tab(int tab) {
    const auto wanted = static_cast<std::size_t>(tab);
    if (parts_[wanted] == nullptr)
        make_part(tab);
    for (QWidget* part : parts_)
        if (part != nullptr)
            part->setVisible(part == parts_[wanted]);
    if (tabs_->currentIndex() != tab)
        tabs_->setCurrentIndex(tab);
    set_words(*add_, add_words());
    show_task(tab == board_tab ? board_->chosen_task() : 0);
}

void PhasePage::arrive(const Place& place) {
    for (std::size_t tab = 0; tab < tab_keys.size(); ++tab)
        if (place.detail == QLatin1String(tab_keys[tab]))
            show_tab(static_cast<int>(tab));
    if (place.record == 0)
        return;
    if (RecordList* list = shown_list())
        list->select(place.record);
    else if (BoardCard* card = board_->card_of(place.record))
        card->setFocus(Qt::OtherFocusReason);
}

Place PhasePage::here() const {
    return {{}, current_record(), QLatin1String(tab_keys[static_cast<std::size_t>(tabs_->currentIndex())])};
}

void PhasePage::commit_typing() {
    dates_form_->commit_typing();
    lessons_->commit_typing();
}

bool PhasePage::add_new() {
    add(tabs_->currentIndex() == decisions_tab ? "decision" : "activity");
    return true;
}

QString PhasePage::add_words() const {
    return tabs_->currentIndex() == decisions_tab ? tr_text("Record decision") : tr_text("Add activity");
}

QWidget* PhasePage::first_focus() {
    if (tabs_->currentIndex() == board_tab && board_->first_card() != nullptr)
        return board_->first_card();
    if (RecordList* list = shown_list())
        return list->first_focus();
    if (tabs_->currentIndex() == points_tab)
        return points_->first_focus();
    return tabs_;
}

RecordList* PhasePage::shown_list() const {
    const int tab = tabs_->currentIndex();
    return tab == activities_tab ? activities_ : tab == decisions_tab ? decisions_ : nullptr;
}

RecordId PhasePage::current_record() const {
    if (const RecordList* list = shown_list())
        return list->current_record();
    const BoardCard* card = board_->current();
    return card == nullptr ? 0 : card->record();
}

void PhasePage::add(std::string_view kind) {
    const RecordId made = run_quick_add(workspace(), {.entity = kind, .phase = phase_}, this);
    const EntityDef* def = nullptr;
    if (made == 0 || portfolio().find_any(made, &def) == nullptr)
        return;
    workspace().inspect(made);
    make_current();  // its card is there
    // The keyboard goes on at what was added last.
    RecordList* const list = shown_list();
    if (list != nullptr && &list->model().entity() == def) {
        list->select(made);
        list->first_focus()->setFocus(Qt::OtherFocusReason);
    } else if (BoardCard* card = board_->card_of(made); card != nullptr && board_->isVisible()) {
        card->setFocus(Qt::OtherFocusReason);
    }
}

void PhasePage::close_or_open() {
    const Phase* phase = phase_of(portfolio(), workspace().cycle(), phase_);
    if (phase == nullptr)
        return;
    commit_typing();
    if (phase->status == PhaseStatus::none || phase->status == PhaseStatus::not_started) {
        start_phase(workspace(), phase_);
        return;
    }
    if (phase->status == PhaseStatus::complete) {
        open_phase_again(workspace(), phase_);
        return;
    }
    if (run_close_phase(workspace(), phase_, this) == CloseAnswer::closed && phase_ == PhaseKind::review)
        run_next_cycle(workspace(), this);
}

void PhasePage::reload() {
    reload_head();
    board_->reload();
    tabs_->set_held(activities_tab, number_text(board_->data().own_activities));
    tabs_->set_held(decisions_tab, number_text(board_->data().decision_count));
    principles_->reload();
    tabs_->set_held(principles_tab,
                    tr_text("%1 of %2").arg(principles_->considered()).arg(principles_->count()));
    points_->reload();
    reload_approaches();
    show_task(tabs_->currentIndex() == board_tab ? board_->chosen_task() : 0);
    const RecordId phase = workspace().phase(phase_).value;
    dates_form_->show_record(phase);
    lessons_->show_record(phase);
}

void PhasePage::reload_head() {
    const Phase* phase = phase_of(portfolio(), workspace().cycle(), phase_);
    const bool complete = phase != nullptr && phase->status == PhaseStatus::complete;
    const bool writable = workspace().can_edit() && phase != nullptr;
    QStringList fact;
    if (const PhaseEntry* entry = entry_of(phase_))
        fact.append(qt(entry->caption));
    if (phase != nullptr) {
        if (const QString period = period_of(*phase); !period.isEmpty())
            fact.append(period);
        const Status status = status_of_phase(code_of_choice(phase->status));
        status_->set_status(status, phase->status == PhaseStatus::none ? tr_text("Not started")
                                                                       : qt(label_of_choice(phase->status)));
    }
    head().set_fact(fact.join(QStringLiteral(" · ")));
    const bool begun =
        phase != nullptr && phase->status != PhaseStatus::none && phase->status != PhaseStatus::not_started;
    const QString words = complete ? tr_text("Open %1 again")
                          : begun  ? tr_text("Close %1")
                                   : tr_text("Start %1");
    set_words(*close_, words.arg(name_of(phase_)));
    next_->setVisible(phase_ == PhaseKind::review && complete);
    for (QWidget* widget : {static_cast<QWidget*>(close_), static_cast<QWidget*>(next_),
                            static_cast<QWidget*>(add_), static_cast<QWidget*>(approaches_)})
        widget->setEnabled(writable);
}

void PhasePage::reload_approaches() {
    const auto here = approaches_for(workspace(), phase_, Co::none);
    const auto all = approaches_for(workspace(), PhaseKind::none, Co::none);
    const std::size_t count = all.size();
    set_words(*all_approaches_, every_phase_
                                    ? tr_text("Only the %1 for %2").arg(here.size()).arg(name_of(phase_))
                                    : tr_text("See all %1 approaches").arg(count));
    approaches_title_->setText(every_phase_ ? tr_text("All approaches")
                                            : tr_text("Approaches for %1").arg(name_of(phase_)));
    approaches_->approaches().set_approaches(every_phase_ ? all : here);
}

Page* make_analyse_page(Workspace& workspace, QWidget* parent) {
    return new PhasePage(workspace, PhaseKind::analyse, parent);
}

Page* make_plan_page(Workspace& workspace, QWidget* parent) {
    return new PhasePage(workspace, PhaseKind::plan, parent);
}

Page* make_do_page(Workspace& workspace, QWidget* parent) {
    return new PhasePage(workspace, PhaseKind::do_, parent);
}

Page* make_review_page(Workspace& workspace, QWidget* parent) {
    return new PhasePage(workspace, PhaseKind::review, parent);
}

}  // namespace tandem
