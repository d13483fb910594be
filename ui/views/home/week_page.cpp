#include "ui/views/home/week_page.h"

#include "ui/kit/buttons.h"
#include "ui/kit/card.h"
#include "ui/kit/labels.h"
#include "ui/kit/number_text.h"
#include "ui/kit/page_head.h"
#include "ui/kit/scroll_page.h"
#include "ui/kit/text.h"
#include "ui/link/settings.h"
#include "ui/views/home/home_cards.h"
#include "ui/views/home/week_lines.h"
#include "ui/views/parts/quick_add.h"
#include "ui/views/parts/record_chip.h"

#include <QtGui/QKeyEvent>
#include <QtWidgets/QHBoxLayout>

#include <algorithm>

namespace tandem {

namespace {

constexpr std::size_t longest = 100;  // lines of one kind; the rest are counted

QString heading_of(WeekKind kind) {
    switch (kind) {
        case WeekKind::overdue:
            return tr_text("Overdue");
        case WeekKind::due:
            return tr_text("Due in the next seven days");
        case WeekKind::stale_reading:
            return tr_text("Readings to add");
        case WeekKind::unanswered:
            return tr_text("Contributions without an answer");
    }
    return {};
}

class WeekPage : public Page {
public:
    WeekPage(Workspace& workspace, QWidget* parent) : Page(workspace, parent) {
        setObjectName(QStringLiteral("week_page"));
        auto* all = new QVBoxLayout(this);
        all->setContentsMargins(0, 0, 0, 0);
        auto* page = scroll_ = new ScrollPage(this);
        all->addWidget(page);
        head_ = new PageHead(tr_text("This week"), this);
        lead_home(*head_);
        auto* add = make_button(ButtonKind::primary, QStringLiteral("week_add"), tr_text("Add action"), this,
                                Icon::plus, QStringLiteral("N"));
        head_->add_button(add);
        connect(add, &QPushButton::clicked, this, [this] { add_new(); });
        page->content()->addWidget(head_);
        page->content()->addWidget(make_open_card());
        page->content()->addWidget(make_done_card());
        page->content()->addStretch(1);
        all->addWidget(make_foot());
        connect(&Theme::instance(), &Theme::changed, this, &WeekPage::fit_foot);
    }

    bool add_new() override {
        run_quick_add(workspace(), {.entity = "action", .phase = likely_phase(workspace())}, this);
        return true;
    }
    QString add_words() const override { return tr_text("Add action"); }
    QWidget* first_focus() override {
        if (!open_->isHidden())
            return open_;
        auto* const starter = starters_->isHidden() ? nullptr : starters_->findChild<QPushButton*>();
        return starter != nullptr ? starter : head_->findChild<QPushButton*>(QStringLiteral("week_add"));
    }
    RecordId current_record() const override {
        return open_->current_line() == nullptr ? 0 : open_->current_line()->key;
    }
    Place here() const override { return {{}, current_record(), {}}; }
    void arrive(const Place& place) override {
        if (place.record != 0)
            open_->select(place.record);
    }

protected:
    void reload() override {
        const ThisWeek& week = week_of(workspace());
        head_->set_fact(week.open.empty() ? tr_text("Nothing due.")
                                          : counted(static_cast<std::int64_t>(week.open.size()),
                                                    "thing waits for you", "things wait for you"));
        std::vector<ListLine> lines;
        for (const WeekKind kind :
             {WeekKind::overdue, WeekKind::due, WeekKind::stale_reading, WeekKind::unanswered})
            add_group(week, kind, lines);
        const bool starting = lines.empty() && is_beginning(workspace()) && workspace().can_edit();
        nothing_->setText(starting ? tr_text("Three things that would help:")
                                   : tr_text("Nothing is overdue, nothing falls due in the next seven days, "
                                             "no reading is old and nobody waits for an answer."));
        nothing_->setVisible(lines.empty());
        clear_layout(*starters_->layout());
        starters_->setVisible(starting);
        if (starting)
            show_starters(*static_cast<QVBoxLayout*>(starters_->layout()), workspace(), starters_);
        foot_->setVisible(!lines.empty());
        open_->setVisible(!lines.empty());
        open_->set_lines(std::move(lines));
        std::vector<ListLine> done;
        for (const WeekItem& item : week.done_today) {
            ListLine line = line_of(portfolio(), item);
            line.status = Status::done;
            line.lead = tr_text("Done");
            line.note = qt(item.entity->label.text());
            done.push_back(std::move(line));
        }
        done_card_->setVisible(!done.empty());
        done_->set_lines(std::move(done));
        offer();
    }

    void resizeEvent(QResizeEvent* event) override {
        Page::resizeEvent(event);
        fit_foot();
    }
    // What is resized while nobody sees it has its margins only now.
    void showEvent(QShowEvent* event) override {
        Page::showEvent(event);
        fit_foot();
    }

private:
    // Under the card, which a wide window does not stretch without end.
    void fit_foot() {
        const QMargins page = scroll_->content()->contentsMargins();
        foot_->layout()->setContentsMargins(page.left(), px(8), page.right(), px(8));
    }

    QWidget* make_open_card() {
        auto* card = new Card({}, this);
        nothing_ = text_label({}, card, TextStyle::body, Ink::text2);
        starters_ = new QWidget(card);
        auto* rows = new QVBoxLayout(starters_);
        rows->setContentsMargins(0, 0, 0, 0);
        rows->setSpacing(0);
        open_ = new LineList(LineList::Look::ruled, QStringLiteral("week_list"), tr_text("To do this week"),
                             card);
        card->content()->addWidget(nothing_);
        card->content()->addWidget(starters_);
        card->content()->addWidget(open_);
        connect(open_, &LineList::pressed, this, [this](const ListLine& line) { open_line(line); });
        connect(open_, &LineList::current_changed, this, [this] { offer(); });
        open_->show_selection(true);
        open_->on_key = [this](const ListLine& line, QKeyEvent* event) {
            if (event->modifiers() != Qt::NoModifier)
                return false;
            if (event->key() == Qt::Key_Space)
                finish(line.key);
            else if (event->key() == Qt::Key_S && Settings::instance().single_keys())
                put_off(line.key);
            else
                return false;
            return true;
        };
        return card;
    }

    // Under the lists, which scroll: what can be done with the chosen line stays in sight.
    QWidget* make_foot() {
        foot_ = new QWidget(this);
        auto* foot = new QHBoxLayout(foot_);
        foot->setSpacing(px(8));
        hint_ = text_label({}, foot_, TextStyle::secondary, Ink::text2);
        foot->addWidget(hint_, 1);
        done_button_ = make_button(ButtonKind::small, QStringLiteral("week_done"), tr_text("Mark as done"),
                                   foot_, Icon::check, QStringLiteral("Space"));
        postpone_button_ = make_button(ButtonKind::small, QStringLiteral("week_postpone"),
                                       tr_text("Postpone"), foot_, Icon::clock, QStringLiteral("S"));
        foot->addWidget(postpone_button_);
        foot->addWidget(done_button_);
        connect(done_button_, &QPushButton::clicked, this, [this] { finish(current_record()); });
        connect(postpone_button_, &QPushButton::clicked, this, [this] { put_off(current_record()); });
        return foot_;
    }

    QWidget* make_done_card() {
        done_card_ = new Card(tr_text("Done today"), this);
        done_ = new LineList(LineList::Look::ruled, QStringLiteral("week_done_list"), tr_text("Done today"),
                             done_card_);
        done_card_->content()->addWidget(done_);
        connect(done_, &LineList::pressed, this, [this](const ListLine& line) { open_line(line); });
        return done_card_;
    }

    void add_group(const ThisWeek& week, WeekKind kind, std::vector<ListLine>& lines) const {
        const auto count = std::ranges::count(week.open, kind, &WeekItem::kind);
        if (count == 0)
            return;
        ListLine heading;
        heading.heading = true;
        heading.text = heading_of(kind);
        heading.right = number_text(count);
        if (static_cast<std::size_t>(count) > longest)
            heading.right += tr_text(", the first %1 shown").arg(longest);
        lines.push_back(heading);
        std::size_t shown = 0;
        for (const WeekItem& item : week.open)
            if (item.kind == kind && shown++ < longest)
                lines.push_back(line_of(portfolio(), item));
    }

    void open_line(const ListLine& line) { workspace().inspect(line.key); }

    void finish(RecordId record) {
        if (record != 0 && !mark_done(workspace(), record))
            workspace().inspect(record);  // an answer, a reading or a meeting is typed, not ticked
    }

    void put_off(RecordId record) {
        if (record != 0 && !postpone(workspace(), record))
            workspace().tell(
                tr_text("This has no day of its own to postpone. Open it to add what is missing."));
    }

    void offer() {
        const EntityDef* def = nullptr;
        const bool known = portfolio().find_any(current_record(), &def) != nullptr;
        const bool can_tick = known && !done_field(*def).empty() && workspace().can_edit();
        const bool can_wait = known && !due_field(*def).empty() && workspace().can_edit();
        done_button_->setEnabled(can_tick);
        postpone_button_->setEnabled(can_wait);
        hint_->setText(can_tick && can_wait
                           ? tr_text("Space marks as done, S postpones by a week, Enter opens.")
                       : can_tick ? tr_text("Space marks as done, Enter opens.")
                       : can_wait ? tr_text("S postpones by a week, Enter opens.")
                                  : tr_text("Enter opens it, to add what is missing."));
    }

    ScrollPage* scroll_;
    PageHead* head_;
    TextLabel* nothing_ = nullptr;
    TextLabel* hint_ = nullptr;
    QWidget* starters_ = nullptr;
    QWidget* foot_ = nullptr;  // what can be done with the chosen line
    LineList* open_ = nullptr;
    QPushButton* done_button_ = nullptr;
    QPushButton* postpone_button_ = nullptr;
    Card* done_card_ = nullptr;
    LineList* done_ = nullptr;
};

}  // namespace

Page* make_week_page(Workspace& workspace, QWidget* parent) {
    return new WeekPage(workspace, parent);
}

}  // namespace tandem
