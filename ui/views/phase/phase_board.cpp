#include "ui/views/phase/phase_board.h"

#include "catalogue/framework.h"
#include "model/shown_code.h"
#include "model/tasks.h"
#include "rules/tasks.h"
#include "ui/kit/buttons.h"
#include "ui/kit/card.h"
#include "ui/kit/labels.h"
#include "ui/kit/number_text.h"
#include "ui/kit/text.h"
#include "ui/kit/theme.h"
#include "ui/link/workspace.h"
#include "ui/views/pages.h"
#include "ui/views/parts/button_words.h"
#include "ui/views/parts/card_row.h"
#include "ui/views/parts/drag.h"
#include "ui/views/parts/level_heads.h"
#include "ui/views/parts/quick_add.h"
#include "ui/views/parts/reason_box.h"
#include "ui/views/parts/record_chip.h"
#include "ui/views/phase/board_edits.h"

#include <QtCore/QMimeData>
#include <QtGui/QDropEvent>
#include <QtGui/QFontMetrics>
#include <QtWidgets/QApplication>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QMenu>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>
#include <array>
#include <cstdlib>

namespace tandem {

namespace {

constexpr std::array phases{PhaseKind::analyse, PhaseKind::plan, PhaseKind::do_, PhaseKind::review};

// The heading of a column and its count; the label of the count is given back, in the head itself.
TextLabel* column_head(QVBoxLayout* column, const QString& words, QWidget* parent) {
    auto* head = new QWidget(parent);
    auto* row = new QHBoxLayout;
    row->setSpacing(px(12));
    row->addWidget(new TextLabel(words, TextStyle::section, Ink::text, head), 0, Qt::AlignTop);
    TextLabel* count = text_label({}, head, TextStyle::secondary, Ink::text2);
    // The first lines of both stand on one line, as in the heads beside it, of however many lines each is.
    count->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    const QFontMetrics beside(font(TextStyle::section)), own(font(TextStyle::secondary));
    count->setContentsMargins(0, beside.ascent() - own.ascent(), 0, 0);
    row->addWidget(count, 1);
    auto* all = new QVBoxLayout(head);
    all->setContentsMargins(0, 0, 0, 0);
    all->addLayout(row);
    all->addStretch(1);  // an alignment would cut the second line of a count
    column->addWidget(head);
    return count;
}

QString done_words(const TaskCount& tasks) {
    if (tasks.in_scope == 0)
        return tr_text("none");
    if (tasks.with_status == 0)
        return tr_text("no status yet");
    return tr_text("%1 of %2 done").arg(number_text(tasks.done), number_text(tasks.in_scope));
}

}  // namespace

PhaseBoard::PhaseBoard(Workspace& workspace, PhaseKind phase, QWidget* parent)
    : QWidget(parent), workspace_(workspace), phase_(phase) {
    setObjectName(QStringLiteral("phase_board"));
    setAcceptDrops(true);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    auto* columns = new CardRow(680, this);
    all->addWidget(columns, 1);
    std::array<QVBoxLayout*, 3> column{};
    for (QVBoxLayout*& layout : column) {
        auto* ground = new QWidget(columns);
        layout = new QVBoxLayout(ground);
        layout->setContentsMargins(px(2), 0, px(2), px(8));
        layout->setSpacing(px(8));
        columns->add(ground, 1);
    }
    key_task_count_ = column_head(column[0], tr_text("Key tasks"), this);
    commissioning_ = make_section(column[0], {}, tr_text("Commissioning"));
    procurement_ = make_section(column[0], {}, tr_text("(Procurement)"));
    co_task_count_ = column_head(column[1], tr_text("Co-produced tasks"), this);
    shared_ = make_section(column[1], {}, tr_text("Shared with citizens"));
    column[1]->addWidget(make_prompt());
    activity_count_ = column_head(column[2], tr_text("Activities"), this);
    activities_ = make_section(column[2], {}, tr_text("What happens with citizens"));
    auto* level = new LevelHeads(this);
    for (const TextLabel* count : {key_task_count_, co_task_count_, activity_count_})
        level->add(count->parentWidget());
    more_ = text_label({}, this, TextStyle::secondary, Ink::text2);
    column[2]->addWidget(more_);
    all_activities_ = make_link(QStringLiteral("board_all_activities"), {}, this);
    column[2]->addWidget(all_activities_, 0, Qt::AlignLeft);
    connect(all_activities_, &QPushButton::clicked, this, &PhaseBoard::all_wanted);
    column[2]->addSpacing(px(8));
    decision_count_ = column_head(column[2], tr_text("Decisions"), this);
    decisions_ = make_section(column[2], {}, {});
    no_decision_ = text_label({}, this, TextStyle::secondary, Ink::text2);
    column[2]->addWidget(no_decision_);
    for (QVBoxLayout* layout : column)
        layout->addStretch(1);
    reason_ = new ReasonBox(QStringLiteral("task_reason"), tr_text("Not this cycle, because"),
                            tr_text("Give a reason; it appears in the report"), tr_text("Leave out"), this);
    reason_->hide();
    connect(reason_, &ReasonBox::given, this, [this](const QString& reason) {
        const RecordId task = reason_for_;
        close_reason();
        leave_out_task(workspace_, task, reason);
    });
    connect(reason_, &ReasonBox::left, this, &PhaseBoard::close_reason);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) {
        auto* card = qobject_cast<BoardCard*>(now);
        if (card == nullptr || !isAncestorOf(card))
            return;
        chosen_task_ = card->card().is_task() ? card->record() : 0;
        Q_EMIT task_chosen(chosen_task_);
    });
}

PhaseBoard::Section PhaseBoard::make_section(QVBoxLayout* column, const QString& heading,
                                             const QString& sub) {
    Section section;
    if (!heading.isEmpty())
        column->addWidget(text_label(heading, this, TextStyle::section));
    if (!sub.isEmpty()) {
        section.sub = text_label(sub, this, TextStyle::secondary, Ink::text2);
        column->addWidget(section.sub);
    }
    section.layout = new QVBoxLayout;
    section.layout->setSpacing(px(8));
    column->addLayout(section.layout);
    return section;
}

BoardCard* PhaseBoard::make_card() {
    auto* card = new BoardCard(this);
    connect(card, &BoardCard::opened, this, [this, card] { workspace_.inspect(card->record()); });
    connect(card, &BoardCard::status_wanted, this, [this, card] {
        if (card->card().off)
            bring_back_task(workspace_, card->record());
        else if (!turn_status(workspace_, card->record()))
            workspace_.inspect(card->record());
    });
    connect(card, &BoardCard::remove_wanted, this, [this, card] { take_away(*card); });
    connect(card, &BoardCard::arrow, this, [this, card](Qt::Key key) { move_focus(card, key); });
    connect(card, &BoardCard::menu_wanted, this, [this, card](const QPoint& at) { show_menu(card, at); });
    connect(card, &BoardCard::drag_begun, this, [this, card] { Q_EMIT dragged(card->record()); });
    connect(card, &BoardCard::drag_ended, this, [this] { Q_EMIT dragged(0); });
    card->wants_drop = [this, card](const QMimeData& what) {
        return workspace_.can_edit() && card->card().is_task() &&
               (!approach_in(what).isEmpty() ||
                workspace_.portfolio().find(Id<Activity>{record_in(what)}) != nullptr);
    };
    card->drop = [this, card](const QMimeData& what) { dropped(card, what); };
    return card;
}

// Cards are used again, so that the one with the focus keeps it; the focus follows its record.
void PhaseBoard::fill(Section& section, const std::vector<BoardCardData>& cards) {
    while (section.cards.size() > cards.size()) {
        section.cards.back()->hide();
        section.cards.back()->deleteLater();
        section.cards.pop_back();
    }
    while (section.cards.size() < cards.size()) {
        section.cards.push_back(make_card());
        section.layout->addWidget(section.cards.back());
    }
    for (std::size_t i = 0; i < cards.size(); ++i)
        section.cards[i]->set_data(cards[i]);
    if (section.sub != nullptr)
        section.sub->setVisible(!cards.empty());
}

void PhaseBoard::reload() {
    const BoardCard* focused = current();
    const RecordId record = focused == nullptr ? 0 : focused->record();
    const std::optional<Spot> spot = spot_of(focused);
    if (reason_for_ != 0)
        close_reason();
    data_ = board_of(workspace_, phase_);
    fill(commissioning_, data_.commissioning);
    fill(procurement_, data_.procurement);
    fill(shared_, data_.co_tasks);
    fill(activities_, data_.activities);
    fill(decisions_, data_.decisions);
    const PhaseTasks tasks = tasks_of(workspace_.portfolio(), {}, workspace_.phase(phase_));
    TaskCount key_tasks = tasks.commissioning;
    key_tasks.in_scope += tasks.procurement.in_scope;
    key_tasks.with_status += tasks.procurement.with_status;
    key_tasks.done += tasks.procurement.done;
    key_task_count_->setText(done_words(key_tasks));
    co_task_count_->setText(done_words(tasks.co_produced_tasks));
    activity_count_->setText(data_.linked_activities == 0 ? number_text(data_.own_activities)
                                                          : tr_text("%1 here, %2 from other phases")
                                                                .arg(number_text(data_.own_activities),
                                                                     number_text(data_.linked_activities)));
    decision_count_->setText(number_text(data_.decision_count));
    const bool editable = workspace_.can_edit();
    no_decision_->setText(editable ? tr_text("None yet. D records one.") : tr_text("None recorded."));
    no_decision_->setVisible(data_.decisions.empty());
    const int hidden = data_.own_activities + data_.linked_activities -
                       static_cast<int>(std::min<std::size_t>(data_.activities.size(), BoardData::longest));
    more_->setText(editable ? tr_text("None yet. Drag an approach here, or press N.")
                            : tr_text("None recorded."));
    more_->setVisible(data_.activities.empty());
    set_words(*all_activities_,
              tr_text("See all %1").arg(number_text(data_.own_activities + data_.linked_activities)));
    all_activities_->setVisible(hidden > 0);
    show_prompt();
    if (BoardCard* card = record == 0 ? nullptr : card_of(record); card != nullptr && card != current())
        card->setFocus(Qt::OtherFocusReason);
    else if (card == nullptr && spot)
        focus_at(*spot);
    Q_EMIT reloaded();
}

QWidget* PhaseBoard::make_prompt() {
    prompt_ = new Card({}, this);
    prompt_->setObjectName(QStringLiteral("task_prompt"));
    prompt_->set_dashed(true);
    auto* head = new QHBoxLayout;
    head->setSpacing(0);  // the mark keeps its own distance
    auto* mark = new StatusLabel(Status::ask, prompt_);
    mark->set_status(Status::ask, QStringLiteral(" "));
    mark->setAccessibleName(tr_text("To ask"));
    prompt_title_ = text_label({}, prompt_, TextStyle::body_strong, Ink::accent);
    head->addWidget(mark, 0, Qt::AlignTop);
    head->addWidget(prompt_title_, 1);
    prompt_text_ = text_label({}, prompt_, TextStyle::secondary, Ink::text);
    auto* add = make_button(ButtonKind::small, QStringLiteral("prompt_add"), tr_text("Add activity"), prompt_,
                            Icon::plus);
    auto* off = make_link(QStringLiteral("prompt_off"), tr_text("Not this cycle"), prompt_);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(px(12));
    buttons->addWidget(add);
    buttons->addWidget(off);
    buttons->addStretch(1);
    prompt_->content()->addLayout(head);
    prompt_->content()->addWidget(prompt_text_);
    prompt_->content()->addLayout(buttons);
    connect(add, &QPushButton::clicked, this, [this] {
        const RecordId task = data_.unshared_task;
        const CoTask* found = workspace_.portfolio().find(Id<CoTask>{task});
        if (found == nullptr)
            return;
        Approach own;  // no approach of the catalogue: the task's own words
        own.label = qt(found->title);
        if (const RecordId made = add_activity_of(workspace_, own, phase_, task))
            workspace_.inspect(made);
    });
    connect(off, &QPushButton::clicked, this, [this] { ask_reason(data_.unshared_task); });
    return prompt_;
}

void PhaseBoard::show_prompt() {
    const CoTask* task = workspace_.portfolio().find(Id<CoTask>{data_.unshared_task});
    prompt_->setVisible(task != nullptr && workspace_.can_edit());
    if (task == nullptr)
        return;
    prompt_title_->setText(tr_text("%1 has no activity yet").arg(qt(shown_code(entity<CoTask>(), task))));
    const CoTaskEntry* entry = find_entry(framework().co_tasks, task->key.key);
    prompt_text_->setText(entry == nullptr ? tr_text("Who could carry this out with citizens?")
                                           : qt(entry->help));
}

std::vector<BoardCard*> PhaseBoard::column(std::size_t index) const {
    const auto joined = [](const Section& first, const Section& second) {
        std::vector<BoardCard*> cards = first.cards;
        cards.insert(cards.end(), second.cards.begin(), second.cards.end());
        return cards;
    };
    if (index == 0)
        return joined(commissioning_, procurement_);
    return index == 1 ? shared_.cards : joined(activities_, decisions_);
}

BoardCard* PhaseBoard::card_of(RecordId record) const {
    for (std::size_t i = 0; i < 3; ++i)
        for (BoardCard* card : column(i))
            if (card->record() == record)
                return card;
    return nullptr;
}

BoardCard* PhaseBoard::current() const {
    auto* card = qobject_cast<BoardCard*>(QApplication::focusWidget());
    return card != nullptr && isAncestorOf(card) ? card : nullptr;
}

BoardCard* PhaseBoard::first_card() const {
    for (std::size_t i = 0; i < 3; ++i)
        if (const auto cards = column(i); !cards.empty())
            return cards.front();
    return nullptr;
}

std::optional<PhaseBoard::Spot> PhaseBoard::spot_of(const BoardCard* card) const {
    for (std::size_t i = 0; card != nullptr && i < 3; ++i) {
        const auto cards = column(i);
        if (const auto here = std::find(cards.begin(), cards.end(), card); here != cards.end())
            return Spot{i, static_cast<std::size_t>(here - cards.begin())};
    }
    return std::nullopt;
}

void PhaseBoard::focus_at(const Spot& spot) {
    const auto cards = column(spot.column);
    BoardCard* card = cards.empty() ? first_card() : cards[std::min(spot.row, cards.size() - 1)];
    if (card != nullptr)
        card->setFocus(Qt::OtherFocusReason);
}

// Up and down within the column; left and right to the card that stands nearest in height.
void PhaseBoard::move_focus(BoardCard* from, Qt::Key key) {
    const std::optional<Spot> spot = spot_of(from);
    if (!spot)
        return;
    const auto cards = column(spot->column);
    BoardCard* next = nullptr;
    if (key == Qt::Key_Up && spot->row > 0)
        next = cards[spot->row - 1];
    if (key == Qt::Key_Down && spot->row + 1 < cards.size())
        next = cards[spot->row + 1];
    const int step = key == Qt::Key_Left ? -1 : key == Qt::Key_Right ? 1 : 0;
    const int height = from->mapTo(this, QPoint(0, from->height() / 2)).y();
    for (int at = static_cast<int>(spot->column) + step; step != 0 && next == nullptr && at >= 0 && at < 3;
         at += step)
        for (BoardCard* card : column(static_cast<std::size_t>(at))) {
            const auto off = [&](const BoardCard* one) {
                return std::abs(one->mapTo(this, QPoint(0, one->height() / 2)).y() - height);
            };
            if (next == nullptr || off(card) < off(next))
                next = card;
        }
    if (next != nullptr)
        next->setFocus(Qt::TabFocusReason);
}

void PhaseBoard::show_menu(BoardCard* card, const QPoint& at) {
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const RecordId record = card->record();
    menu->addAction(tr_text("Open beside"), this, [this, record] { workspace_.inspect(record); });
    const EntityDef* def = nullptr;
    workspace_.portfolio().find_any(record, &def);
    if (def != nullptr && !page_for(*def).isEmpty())
        menu->addAction(tr_text("Open its page"), this, [this, record] { open_record(workspace_, record); });
    if (workspace_.can_edit() && card->card().kind != BoardCardData::Kind::decision) {
        auto* status = menu->addMenu(tr_text("Status"));
        if (def != nullptr)
            for (const Choice& choice : def->find("status")->choices)
                status->addAction(qt(choice.label.text()), this, [this, record, code = choice.code] {
                    set_status(workspace_, record, code);
                });
    }
    if (workspace_.can_edit() && card->card().kind == BoardCardData::Kind::activity) {
        auto* move = menu->addMenu(tr_text("Move to phase"));
        for (const PhaseKind phase : phases)
            if (phase != phase_)
                move->addAction(qt(label_of_choice(phase)), this,
                                [this, record, phase] { move_to_phase(workspace_, record, phase); });
    }
    if (workspace_.can_edit() && card->card().is_task()) {
        if (card->card().off)
            menu->addAction(tr_text("Bring back into this cycle"), this,
                            [this, record] { bring_back_task(workspace_, record); });
        else
            menu->addAction(tr_text("Not this cycle, because..."), this,
                            [this, record] { ask_reason(record); });
    }
    if (workspace_.can_edit() && !card->card().is_task() && def != nullptr)
        menu->addAction(tr_text("Delete"), this, [this, def, record] { workspace_.remove(*def, {record}); });
    menu->popup(at);
}

// A task is the framework's: it is left out of the cycle, and why is asked for.
void PhaseBoard::take_away(const BoardCard& card) {
    const EntityDef* def = nullptr;
    if (!workspace_.can_edit())
        workspace_.tell(only_read_words());
    else if (card.card().off)
        workspace_.tell(tr_text("This is left out of the cycle already."));
    else if (card.card().is_task())
        ask_reason(card.record());
    else if (workspace_.portfolio().find_any(card.record(), &def) != nullptr)
        workspace_.remove(*def, {card.record()});
}

void PhaseBoard::dropped(BoardCard* card, const QMimeData& what) {
    if (const QString key = approach_in(what); !key.isEmpty())
        add_approach(key, card->record());
    else
        link_to_task(workspace_, record_in(what), card->record());
}

void PhaseBoard::add_approach(const QString& key, RecordId task) {
    const auto approach = approach_by_key(workspace_, key);
    if (!approach || !workspace_.can_edit())
        return;
    if (const RecordId made = add_activity_of(workspace_, *approach, phase_, task)) {
        reload();
        workspace_.inspect(made);
    }
}

void PhaseBoard::ask_reason(RecordId task) {
    BoardCard* card = card_of(task);
    if (card == nullptr)
        return;
    close_reason();
    reason_for_ = task;
    for (Section* section : {&commissioning_, &procurement_, &shared_}) {
        // First: taken out while it is put in, it would leave one place less than was counted, and Qt writes
        // past the last.
        section->layout->removeWidget(reason_);
        if (const int at = section->layout->indexOf(card); at >= 0)
            section->layout->insertWidget(at + 1, reason_);
    }
    reason_->set_text({});
    reason_->show();
    reason_->take_focus();
}

void PhaseBoard::close_reason() {
    const RecordId task = std::exchange(reason_for_, 0);
    const bool had_focus = reason_->isAncestorOf(QApplication::focusWidget());
    reason_->hide();
    if (task != 0 && had_focus)
        if (BoardCard* card = card_of(task))
            card->setFocus(Qt::OtherFocusReason);
}

void PhaseBoard::dragEnterEvent(QDragEnterEvent* event) {
    if (workspace_.can_edit() && !approach_in(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void PhaseBoard::dropEvent(QDropEvent* event) {
    event->acceptProposedAction();
    add_approach(approach_in(*event->mimeData()), 0);
}

}  // namespace tandem
