#include "ui/views/needs/needs_picture_page.h"

#include "edit/input.h"
#include "model/people.h"
#include "rules/needs.h"
#include "ui/kit/buttons.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/labels.h"
#include "ui/kit/number_text.h"
#include "ui/kit/page_head.h"
#include "ui/kit/scroll_page.h"
#include "ui/kit/text.h"
#include "ui/models/lines_paste.h"
#include "ui/models/value_text.h"
#include "ui/views/frame/page.h"
#include "ui/views/frame/page_keys.h"
#include "ui/views/needs/needs_board.h"
#include "ui/views/parts/fact_strip.h"
#include "ui/views/parts/picture_export.h"
#include "ui/views/parts/quick_line.h"

#include <QtWidgets/QPushButton>

#include <algorithm>

namespace tandem {

namespace {

QString of_words(int part, std::size_t all, const char* one, const char* many) {
    return number_text(part) + tr_text(" of ") + counted(static_cast<std::int64_t>(all), one, many);
}

std::vector<FactStrip::Fact> facts_of(const NeedsPicture& picture) {
    const auto& sums = picture.sums;
    const int needs = static_cast<int>(picture.all_needs);
    const auto whole = [&](int part) {
        return needs == 0 ? Status::not_recorded : part == needs ? Status::done : Status::attention;
    };
    const bool no_demand = picture.all_demands == 0;
    return {
        {whole(sums.ranked), tr_text("Ranked"), of_words(sums.ranked, picture.all_needs, "need", "needs")},
        {whole(sums.decided), tr_text("Political decision dated"),
         of_words(sums.decided, picture.all_needs, "need", "needs")},
        {sums.without_service.isEmpty() ? Status::ask : Status::strength, tr_text("Met without a service"),
         sums.without_service.isEmpty() ? tr_text("no data") : sums.without_service},
        {no_demand              ? Status::not_recorded
         : sums.not_voiced == 0 ? Status::ask
                                : Status::strength,
         tr_text("Heard through outreach"),
         of_words(sums.not_voiced, picture.all_demands, "demand", "demands")},
    };
}

QString foot_words(const NeedsPicture& picture) {
    std::int64_t invented = 0;
    for (const DemandCard& card : picture.demands)
        invented += card.illustrative;
    for (const NeedCard& card : picture.needs)
        invented += card.illustrative;
    QString words = tr_text("A bar is the whole need. V marks a demand not voiced.");
    if (invented > 0)
        words += QStringLiteral(" ") +
                 counted(invented, "card here is illustrative.", "cards here are illustrative.");
    if (picture.needs.size() < picture.all_needs || picture.demands.size() < picture.all_demands)
        words += tr_text(" Shown are the first ") + number_text(picture.needs.size()) +
                 tr_text(" needs and ") + number_text(picture.demands.size()) +
                 tr_text(" demands; the lists have all.");
    return words;
}

std::int64_t next_rank(const Portfolio& portfolio, Id<Cycle> cycle) {
    std::int64_t last = 0;
    for (const Need* need : ranked_needs(portfolio, cycle))
        last = std::max(last, need->rank.value_or(0));
    return last + 1;
}

class NeedsPicturePage : public Page {
public:
    NeedsPicturePage(Workspace& workspace, QWidget* bar, QWidget* parent);

    void arrive(const Place& place) override;
    Place here() const override;
    bool add_new() override;
    QString add_words() const override;
    QWidget* first_focus() override;
    RecordId current_record() const override;

protected:
    void reload() override;

private:
    void ask_for_demand(RecordId group);  // opens the line; the group is who asks for it
    void add_demand(const QString& statement);
    void make_need();
    void add_need(const QString& statement, RecordId demand);
    void make_need_of(RecordId demand);
    void put_behind(RecordId demand, RecordId need);
    void mark_voiced();
    void move_rank(RecordId need, int step);
    void remove(RecordId record);
    bool say_refused(const EditOutcome& outcome);  // true when it was

    ScrollPage* scroll_;
    QPushButton* add_;
    QPushButton* first_;
    QPushButton* make_;
    FactStrip* facts_;
    QuickLine* demand_line_;
    QuickLine* need_line_;
    RecordId asked_ = 0;  // the group that was not asked before
    NeedsBoard* board_;
    EmptyState* empty_;
    TextLabel* foot_;
};

}  // namespace

NeedsPicturePage::NeedsPicturePage(Workspace& workspace, QWidget* bar, QWidget* parent)
    : Page(workspace, parent) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    scroll_ = new ScrollPage(this);
    scroll_->fill_width();
    layout->addWidget(scroll_);
    auto* head = new PageHead(tr_text("Needs and demands"), scroll_);
    lead_home(*head);
    head->set_fact(
        tr_text("A demand is what people ask for. A need is a demand that has been recognised and ranked."));
    add_ = make_button(ButtonKind::secondary, QStringLiteral("needs_add_demand"), tr_text("Add demand"), head,
                       Icon::plus, QStringLiteral("N"));
    // The one there is before anything is here, and so the page's primary one.
    first_ = make_button(ButtonKind::primary, QStringLiteral("needs_first_demand"), tr_text("Add demand"),
                         head, Icon::plus, QStringLiteral("N"));
    connect(first_, &QPushButton::clicked, this, [this] { ask_for_demand(0); });
    head->add_button(first_);
    make_ = make_button(ButtonKind::primary, QStringLiteral("needs_make"), tr_text("Make a need"), head,
                        Icon::need, QStringLiteral("M"));
    connect(add_, &QPushButton::clicked, this, [this] { ask_for_demand(0); });
    connect(make_, &QPushButton::clicked, this, &NeedsPicturePage::make_need);
    head->add_button(add_);
    head->add_button(make_);
    facts_ = new FactStrip(QStringLiteral("needs_facts"), scroll_);
    board_ = new NeedsBoard(scroll_);
    empty_ =
        new EmptyState(Icon::need, tr_text("Demands and needs are listed here."),
                       tr_text("Who asks for what? Who has not been asked?"), tr_text("Add demand"), scroll_);
    connect(empty_, &EmptyState::pressed, this, [this] { ask_for_demand(0); });
    foot_ = text_label({}, scroll_, TextStyle::secondary, Ink::text2);
    QVBoxLayout* content = scroll_->content();
    content->addWidget(head);
    if (bar != nullptr)
        content->addWidget(bar);
    demand_line_ = new QuickLine(QStringLiteral("needs_quick_demand"), tr_text("New demand"),
                                 tr_text("What do people ask for, in their words?"), scroll_);
    need_line_ = new QuickLine(QStringLiteral("needs_quick_need"), tr_text("New need"),
                               tr_text("What is recognised as needed?"), scroll_);
    connect(demand_line_, &QuickLine::entered, this, &NeedsPicturePage::add_demand);
    connect(need_line_, &QuickLine::entered, this, [this](const QString& words) { add_need(words, 0); });
    // The keyboard goes on at what was added last, as in a list; it may be below the fold.
    for (const QuickLine* line : {demand_line_, need_line_})
        connect(line, &QuickLine::closed, this, [this] {
            board_->set_current(board_->current(), true);
            if (board_->current() == 0)
                first_focus()->setFocus(Qt::OtherFocusReason);
        });
    content->addWidget(demand_line_);
    content->addWidget(need_line_);
    content->addWidget(facts_);
    content->addWidget(board_);
    content->addWidget(empty_);
    content->addStretch(1);
    content->addWidget(foot_);

    connect(board_, &NeedsBoard::open_wanted, this,
            [this](RecordId record) { this->workspace().inspect(record); });
    connect(board_, &NeedsBoard::ask_wanted, this, &NeedsPicturePage::ask_for_demand);
    connect(board_, &NeedsBoard::link_wanted, this, &NeedsPicturePage::put_behind);
    connect(board_, &NeedsBoard::need_wanted, this, &NeedsPicturePage::make_need_of);
    connect(board_, &NeedsBoard::rank_wanted, this, &NeedsPicturePage::move_rank);
    connect(board_, &NeedsBoard::remove_wanted, this, &NeedsPicturePage::remove);
    connect(board_, &NeedsBoard::current_moved, this, [this](const QRect& card) {
        if (QWidget* focused = board_->current_card(); focused != nullptr && focused->hasFocus())
            scroll_->ensureVisible(board_->mapTo(scroll_->widget(), card.center()).x(),
                                   board_->mapTo(scroll_->widget(), card.center()).y(), 0,
                                   card.height() / 2 + px(24));
    });
    auto* keys = new PageKeys(this);
    keys->add(Qt::Key_M, [this] { make_need(); });
    keys->add(Qt::Key_V, [this] { mark_voiced(); });
    add_picture_menu(
        board_, [this](QPainter& painter, const QRectF& area) { board_->paint_all(painter, area); },
        [this] { return QSizeF(board_->size()); }, QStringLiteral("needs"));
}

void NeedsPicturePage::reload() {
    NeedsPicture picture = needs_picture(workspace());
    const bool empty = picture.demands.empty() && picture.needs.empty();
    facts_->setVisible(!empty);
    facts_->set_facts(facts_of(picture));
    foot_->setVisible(!empty);
    foot_->setText(foot_words(picture));
    board_->setVisible(!empty);
    empty_->setVisible(empty);
    add_->setEnabled(workspace().can_edit());
    make_->setEnabled(workspace().can_edit());
    make_->setVisible(!empty);  // there is no demand yet to make one of
    add_->setVisible(!empty);
    first_->setVisible(empty);
    first_->setEnabled(workspace().can_edit());
    board_->set_picture(std::move(picture));
}

void NeedsPicturePage::arrive(const Place& place) {
    if (place.record == 0)
        return;
    board_->set_current(place.record, true);
    if (board_->current() == 0)  // a route, or one of too many to be drawn
        workspace().inspect(place.record);
}

Place NeedsPicturePage::here() const {
    return {{}, board_->current(), {}};
}

QString NeedsPicturePage::add_words() const {
    return tr_text("Add demand");
}

QWidget* NeedsPicturePage::first_focus() {
    if (!empty_->isHidden())
        return empty_;
    if (QWidget* card = board_->current_card())
        return card;
    QWidget* card = board_->first_card();
    return card != nullptr ? card : add_;
}

RecordId NeedsPicturePage::current_record() const {
    return board_->current();
}

bool NeedsPicturePage::add_new() {
    if (!workspace().can_edit())
        return false;
    ask_for_demand(0);
    return true;
}

bool NeedsPicturePage::say_refused(const EditOutcome& outcome) {
    if (!outcome.ok())
        workspace().tell(qt(outcome.issues.front().text));
    return !outcome.ok();
}

void NeedsPicturePage::ask_for_demand(RecordId group) {
    if (!workspace().can_edit())
        return;
    asked_ = group;
    demand_line_->open();
}

// Of a group that was asked at last it was heard through outreach, not voiced.
void NeedsPicturePage::add_demand(const QString& statement) {
    GivenFields given;
    if (asked_ != 0 && portfolio().find(Id<Group>{asked_}) != nullptr)
        given = {{"expressed_by", RecordIds{asked_}},
                 {"voiced", std::string(code_of_choice(Voiced::not_voiced))}};
    const EntityDef& def = entity<Demand>();
    const PastedLines lines = read_titles(*def.find("statement"), statement);
    const EditOutcome made = add_titles(workspace(), def, lines, given);
    if (!made.ok()) {
        demand_line_->refuse(workspace().file(), made);
        return;
    }
    if (made.waiting) {
        demand_line_->wait_for(workspace().file());
        return;
    }
    asked_ = 0;
    demand_line_->done();
    make_current();
    board_->set_current(made.id, false);
    if (lines.records.size() == 1)
        workspace().tell(tr_text("Added ") + record_name(portfolio(), made.id) + QLatin1Char('.'), true);
}

void NeedsPicturePage::make_need() {
    const RecordId current = board_->current();
    if (board_->is_demand(current))
        make_need_of(current);
    else if (workspace().can_edit())
        need_line_->open();
}

void NeedsPicturePage::make_need_of(RecordId demand) {
    if (const Demand* from = portfolio().find(Id<Demand>{demand}))
        add_need(qt(from->statement), demand);
}

// Behind its demand, last in rank until somebody ranks it.
void NeedsPicturePage::add_need(const QString& statement, RecordId demand) {
    const EntityDef& def = entity<Need>();
    PastedLines lines = read_titles(*def.find("statement"), statement);
    std::int64_t rank = next_rank(portfolio(), workspace().cycle());
    for (std::vector<PastedCell>& line : lines.records)
        line.push_back({def.find("rank"), Value{rank++}});
    GivenFields given;
    if (const Demand* from = portfolio().find(Id<Demand>{demand})) {
        given.emplace_back("demands", RecordIds{demand});
        RecordIds groups;
        for (const Id<Group> group : from->expressed_by)
            groups.push_back(group.value);
        std::sort(groups.begin(), groups.end());
        if (!groups.empty())
            given.emplace_back("groups", groups);
    }
    const EditOutcome made = add_titles(workspace(), def, lines, given);
    if (demand == 0 && !made.ok()) {
        need_line_->refuse(workspace().file(), made);
        return;
    }
    if (say_refused(made))
        return;
    if (made.waiting && demand == 0)
        need_line_->wait_for(workspace().file());
    if (made.waiting)
        return;
    if (demand == 0)
        need_line_->done();
    make_current();
    board_->set_current(made.id, demand != 0);
    if (lines.records.size() == 1)
        workspace().tell(tr_text("Made ") + record_name(portfolio(), made.id), true);
}

void NeedsPicturePage::put_behind(RecordId demand, RecordId need) {
    const Need* record = portfolio().find(Id<Need>{need});
    if (record == nullptr)
        return;
    RecordIds demands;
    for (const Id<Demand> id : record->demands)
        demands.push_back(id.value);
    if (std::find(demands.begin(), demands.end(), demand) != demands.end())
        return;
    demands.push_back(demand);
    std::sort(demands.begin(), demands.end());
    say_refused(workspace().set(entity<Need>(), need, "demands", demands));
}

void NeedsPicturePage::mark_voiced() {
    const Demand* demand = portfolio().find(Id<Demand>{board_->current()});
    if (demand == nullptr || !workspace().can_edit())
        return;
    const Voiced next = demand->voiced == Voiced::not_voiced ? Voiced::yes : Voiced::not_voiced;
    say_refused(
        workspace().set(entity<Demand>(), demand->common.id, "voiced", std::string(code_of_choice(next))));
}

// Changes places with the neighbour and numbers all ranked needs 1, 2, 3.
void NeedsPicturePage::move_rank(RecordId need, int step) {
    std::vector<RecordId> order;
    for (const Need* ranked : ranked_needs(portfolio(), workspace().cycle()))
        if (ranked->rank || ranked->common.id == need)
            order.push_back(ranked->common.id);
    const auto at = std::find(order.begin(), order.end(), need) - order.begin();
    const auto to = at + step;
    const Need* moved = portfolio().find(Id<Need>{need});
    if (moved == nullptr || to < 0 || to >= static_cast<std::ptrdiff_t>(order.size()))
        return;
    if (moved->rank)
        std::swap(order[static_cast<std::size_t>(at)], order[static_cast<std::size_t>(to)]);
    say_refused(workspace().edit(
        [&](EditBuilder& builder) {
            StepResult last;
            for (std::size_t i = 0; i < order.size() && last.ok(); ++i)
                last = builder.set(
                    entity<Need>(), order[i],
                    InputFor(entity<Need>()).with("rank", static_cast<std::int64_t>(i + 1)).input());
            return last;
        },
        tr_text("Change rank of ") + qt(moved->common.code)));
}

void NeedsPicturePage::remove(RecordId record) {
    say_refused(workspace().remove(board_->is_demand(record) ? entity<Demand>() : entity<Need>(), {record}));
}

Page* make_needs_picture_page(Workspace& workspace, QWidget* bar, QWidget* parent) {
    return new NeedsPicturePage(workspace, bar, parent);
}

}  // namespace tandem
