#include "ui/views/points/points_page.h"

#include "base/number.h"
#include "edit/input.h"
#include "model/marks.h"
#include "ui/kit/buttons.h"
#include "ui/kit/card.h"
#include "ui/kit/chip.h"
#include "ui/kit/flow_layout.h"
#include "ui/kit/labels.h"
#include "ui/kit/number_text.h"
#include "ui/kit/page_head.h"
#include "ui/kit/segmented.h"
#include "ui/kit/text.h"
#include "ui/views/frame/page_keys.h"
#include "ui/views/frame/side_page.h"
#include "ui/views/parts/button_words.h"
#include "ui/views/parts/number_tiles.h"
#include "ui/views/parts/reason_box.h"
#include "ui/views/parts/record_chip.h"
#include "ui/views/points/limits_box.h"
#include "ui/views/points/points_lines.h"
#include "ui/views/points/points_place.h"
#include "ui/views/points/points_run.h"

#include <QtGui/QKeyEvent>
#include <QtWidgets/QHBoxLayout>

#include <algorithm>
#include <array>
#include <utility>

namespace tandem {

namespace {

constexpr std::size_t chips_shown = 12;
constexpr std::size_t longest = 60;  // points of one group; the rest are counted

bool is_strength(const Insight& insight) {
    return insight.kind == Insight::Kind::strength;
}

InsightScope scope_of(const Workspace& workspace) {
    return {.portfolio = workspace.portfolio(),
            .project = workspace.project(),
            .cycle = workspace.cycle(),
            .as_at = workspace.today()};
}

ListLine heading(const QString& words, std::size_t count) {
    ListLine line;
    line.heading = true;
    line.text = words;
    line.right = number_text(count);
    return line;
}

class PointsPage : public SidePage {
public:
    PointsPage(Workspace& workspace, QWidget* parent);

    void arrive(const Place& place) override;
    Place here() const override;
    QWidget* first_focus() override;
    RecordId current_record() const override;

protected:
    void reload() override;

private:
    void make_side();
    void show_list();
    void show_point();
    void show_numbers(const Insight& insight);
    void show_records(const Insight& insight);
    const Insight* chosen() const;
    RecordId target_of(const Insight& insight) const;
    void open_chosen();
    void set_aside(const QString& reason);
    void bring_back();

    Insights open_;
    Insights aside_;
    bool showing_aside_ = false;
    std::int64_t wanted_ = 0;  // the point to choose once they are known; 0 = none

    Segmented* which_ = nullptr;
    TextLabel* nothing_ = nullptr;
    LineList* list_ = nullptr;
    QWidget* panel_ = nullptr;  // what is at the right, while a point is chosen
    QWidget* ahead_ = nullptr;  // what may come, where there is no point yet
    StatusLabel* kind_ = nullptr;
    TextLabel* phase_ = nullptr;
    TextLabel* sentence_ = nullptr;
    TextLabel* why_ = nullptr;
    QVBoxLayout* numbers_ = nullptr;
    TextLabel* basis_ = nullptr;
    FlowLayout* records_ = nullptr;
    LimitsBox* limits_ = nullptr;
    TextLabel* do_heading_ = nullptr;
    TextLabel* suggestion_ = nullptr;
    TextLabel* aside_words_ = nullptr;
    ReasonBox* reason_ = nullptr;
    QPushButton* bring_back_ = nullptr;
    QPushButton* open_button_ = nullptr;
};

}  // namespace

PointsPage::PointsPage(Workspace& workspace, QWidget* parent)
    : SidePage(workspace, tr_text("Points to consider"), nullptr, parent) {
    setObjectName(QStringLiteral("points_page"));
    head().set_crumbs({{QStringLiteral("home"), tr_text("Home")}});
    which_ = new Segmented(
        {{QStringLiteral("open"), tr_text("Open"), {}}, {QStringLiteral("aside"), tr_text("Set aside"), {}}},
        this);
    which_->setObjectName(QStringLiteral("points_which"));
    which_->setAccessibleName(tr_text("Which points"));
    which_->set_clearable(false);
    which_->set_current(QStringLiteral("open"));
    head().add_button(which_);
    nothing_ = text_label({}, this, TextStyle::body, Ink::text2);
    list_ = new LineList(LineList::Look::boxed, QStringLiteral("points_list"), tr_text("Points to consider"),
                         this);
    list_->show_selection(true);
    main()->addWidget(nothing_);
    main()->addWidget(list_);
    main()->addStretch(1);
    make_side();
    connect(&PointsRun::of(workspace), &PointsRun::ready, this, [this] {
        if (isVisible())
            reload();
        else
            reload_soon();
    });
    connect(which_, &Segmented::chosen, this, [this](const QString& key) {
        showing_aside_ = key == QStringLiteral("aside");
        show_list();
    });
    connect(list_, &LineList::current_changed, this, [this] { show_point(); });
    connect(list_, &LineList::pressed, this, [this] { show_point(); });
    list_->on_key = [this](const ListLine&, QKeyEvent* event) {
        const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
        if (enter)
            open_chosen();
        return enter;
    };
    auto* keys = new PageKeys(this);
    keys->add(Qt::Key_X, [this] {
        if (reason_->isVisibleTo(this))
            reason_->take_focus();
    });
    keys->watch(list_);
}

void PointsPage::make_side() {
    panel_ = new QWidget(this);
    auto* all = new QVBoxLayout(panel_);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(px(10));
    auto* top = new QHBoxLayout;
    top->setSpacing(px(12));
    kind_ = new StatusLabel(Status::ask, panel_);
    phase_ = text_label({}, panel_, TextStyle::secondary, Ink::text2);
    top->addWidget(kind_);
    top->addWidget(phase_, 1);
    all->addLayout(top);
    sentence_ = text_label({}, panel_, TextStyle::panel_title);
    sentence_->setObjectName(QStringLiteral("point_sentence"));
    all->addWidget(sentence_);
    all->addWidget(text_label(tr_text("Why Tandem says this"), panel_, TextStyle::body_strong));
    why_ = text_label({}, panel_, TextStyle::body, Ink::text2);
    all->addWidget(why_);
    numbers_ = new QVBoxLayout;
    all->addLayout(numbers_);
    all->addWidget(text_label(tr_text("Based on"), panel_, TextStyle::body_strong));
    basis_ = text_label({}, panel_, TextStyle::secondary, Ink::text2);
    all->addWidget(basis_);
    auto* chips = new QWidget(panel_);
    records_ = new FlowLayout(chips, 6);
    all->addWidget(chips);
    limits_ = new LimitsBox(workspace(), panel_);
    all->addWidget(limits_);
    do_heading_ = text_label(tr_text("What you could do"), panel_, TextStyle::body_strong);
    suggestion_ = text_label({}, panel_);
    all->addWidget(do_heading_);
    all->addWidget(suggestion_);
    all->addStretch(1);
    aside_words_ = text_label({}, panel_, TextStyle::secondary, Ink::text2);
    all->addWidget(aside_words_);
    reason_ = new ReasonBox(QStringLiteral("point_reason"), tr_text("Set aside, because"),
                            tr_text("Give a reason. It is kept."), tr_text("Set aside"), panel_);
    all->addWidget(reason_);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(px(8));
    bring_back_ =
        make_button(ButtonKind::secondary, QStringLiteral("point_bring_back"), tr_text("Bring back"), panel_);
    open_button_ = make_button(ButtonKind::primary, QStringLiteral("point_open"), {}, panel_, {},
                               QStringLiteral("Enter"));
    buttons->addWidget(bring_back_);
    buttons->addStretch(1);
    buttons->addWidget(open_button_);
    all->addLayout(buttons);
    side()->addWidget(panel_, 1);
    ahead_ = new QWidget(this);
    auto* lines = new QVBoxLayout(ahead_);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(px(10));
    lines->addWidget(text_label(tr_text("More appears as you work"), ahead_, TextStyle::panel_title));
    for (const char* words :
         {"After the first activity: who has a voice, who acts, and who was missing.",
          "After the first indicator: what changed, and whether a reading is old.",
          "After the first risk: whose it is, and who catches it.",
          "Each point says why, names the records it rests on, and can be set aside with a reason."})
        lines->addWidget(text_label(tr_text(words), ahead_, TextStyle::body, Ink::text2));
    lines->addStretch(1);
    side()->addWidget(ahead_, 1);
    connect(reason_, &ReasonBox::given, this, &PointsPage::set_aside);
    connect(reason_, &ReasonBox::left, this, [this] { list_->setFocus(Qt::OtherFocusReason); });
    connect(bring_back_, &QPushButton::clicked, this, &PointsPage::bring_back);
    connect(open_button_, &QPushButton::clicked, this, &PointsPage::open_chosen);
}

void PointsPage::arrive(const Place& place) {
    bool known = false;
    const std::int64_t key = place.detail.toLongLong(&known);
    wanted_ = known ? key : 0;
    if (known)
        list_->select(key);
    show_point();
}

Place PointsPage::here() const {
    const Insight* insight = chosen();
    return {{}, 0, insight == nullptr ? QString() : QString::number(key_of(*insight))};
}

QWidget* PointsPage::first_focus() {
    return list_->isHidden() ? static_cast<QWidget*>(which_) : list_;
}

RecordId PointsPage::current_record() const {
    const Insight* insight = chosen();
    return insight == nullptr ? 0 : target_of(*insight);
}

void PointsPage::reload() {
    const std::vector<InsightResult>* results = PointsRun::of(workspace()).results();
    setProperty("busy", results == nullptr);
    if (results == nullptr) {
        head().set_fact(tr_text("Looking at all records. You can go on working."));
        return;
    }
    open_ = points_of(*results);
    aside_ = set_aside_in(*results);
    const QString words = std::ranges::any_of(open_, is_strength)
                              ? tr_text("%1, strengths first. They are prompts, not marks.")
                              : tr_text("%1. They are prompts, not marks.");
    head().set_fact(open_.empty()
                        ? tr_text("Nothing stands out yet.")
                        : words.arg(counted(static_cast<std::int64_t>(open_.size()), "point", "points")));
    show_list();
    if (const std::int64_t key = std::exchange(wanted_, 0); key != 0)
        list_->select(key);
}

void PointsPage::show_list() {
    const Insights& shown = showing_aside_ ? aside_ : open_;
    std::vector<ListLine> lines;
    const auto add = [&](const QString& words, std::optional<PhaseKind> phase, std::optional<Status> status,
                         const auto& belongs) {
        const auto count = std::ranges::count_if(shown, belongs);
        if (count == 0)
            return;
        ListLine head_line = heading(words, static_cast<std::size_t>(count));
        head_line.phase = phase;
        head_line.status = status;
        if (static_cast<std::size_t>(count) > longest)
            head_line.right += tr_text(", the first %1 shown").arg(longest);
        lines.push_back(std::move(head_line));
        std::size_t listed = 0;
        for (const Insight& insight : shown)
            if (belongs(insight) && listed++ < longest) {
                ListLine line = line_of(insight);
                if (insight.set_aside)
                    line.note = tr_text("Set aside: %1").arg(qt(insight.set_aside->reason));
                lines.push_back(std::move(line));
            }
    };
    add(tr_text("Going well"), {}, Status::strength, is_strength);
    for (const PhaseKind phase : {PhaseKind::analyse, PhaseKind::plan, PhaseKind::do_, PhaseKind::review})
        add(qt(label_of_choice(phase)), phase, {},
            [&](const Insight& insight) { return !is_strength(insight) && insight.phase == phase; });
    add(tr_text("The whole cycle"), {}, {},
        [&](const Insight& insight) { return !is_strength(insight) && insight.phase == PhaseKind::none; });
    nothing_->setText(showing_aside_ ? tr_text("Nothing is set aside.")
                                     : tr_text("Tandem reads the records and says here what goes well, "
                                               "what wants attention and what could be asked."));
    nothing_->setVisible(lines.empty());
    const bool had_focus = list_->hasFocus();
    list_->setVisible(!lines.empty());
    if (had_focus)
        first_focus()->setFocus();  // else it would go to the next field of the window
    list_->set_lines(std::move(lines));
    show_point();
}

const Insight* PointsPage::chosen() const {
    const ListLine* line = list_->current_line();
    const Insights& shown = showing_aside_ ? aside_ : open_;
    if (line == nullptr)
        return nullptr;
    const auto found =
        std::ranges::find_if(shown, [&](const Insight& insight) { return key_of(insight) == line->key; });
    return found == shown.end() ? nullptr : &*found;
}

RecordId PointsPage::target_of(const Insight& insight) const {
    return insight.subject != 0 ? insight.subject : insight.records.empty() ? 0 : insight.records.front();
}

void PointsPage::show_point() {
    const Insight* insight = chosen();
    panel_->setVisible(insight != nullptr);
    ahead_->setVisible(insight == nullptr);
    if (insight == nullptr)
        return;
    kind_->set_status(status_of(insight->kind), word_for(insight->kind));
    phase_->setText(insight->kind == Insight::Kind::strength ? QString()
                    : insight->phase == PhaseKind::none
                        ? qt(insight->title)
                        : qt(label_of_choice(insight->phase)) + QStringLiteral(" · ") + qt(insight->title));
    sentence_->setText(qt(insight->sentence));
    why_->setText(qt(insight->why));
    basis_->setText(insight->basis.empty() ? tr_text("the records of this cycle") : qt(insight->basis));
    suggestion_->setText(qt(insight->suggestion));
    suggestion_->setVisible(!insight->suggestion.empty());
    do_heading_->setVisible(!insight->suggestion.empty());
    show_numbers(*insight);
    show_records(*insight);
    limits_->show_limits(*insight);
    const bool aside = insight->set_aside.has_value();
    aside_words_->setVisible(aside);
    if (aside)
        aside_words_->setText(tr_text("Set aside on %1, because: %2 It comes back when its numbers change.")
                                  .arg(insight->set_aside->on.empty() ? tr_text("a day not recorded")
                                                                      : qt(insight->set_aside->on.words()),
                                       qt(insight->set_aside->reason)));
    const bool can_set_aside = !aside && insight->kind != Insight::Kind::strength && workspace().can_edit();
    reason_->set_text({});
    reason_->setVisible(can_set_aside);
    bring_back_->setVisible(aside && workspace().can_edit());
    set_words(*open_button_, words_of_way(workspace(), *insight));
}

void PointsPage::show_numbers(const Insight& insight) {
    clear_layout(*numbers_);
    std::vector<std::pair<QString, QString>> tiles;
    for (const InsightNumber& number : insight.numbers)
        tiles.emplace_back(qt(number.words), qt(number.label).toLower());
    if (!tiles.empty())
        numbers_->addWidget(new NumberTiles(std::move(tiles), panel_));
}

void PointsPage::show_records(const Insight& insight) {
    clear_layout(*records_);
    std::vector<RecordId> records = insight.records;
    if (insight.subject != 0 && std::ranges::find(records, insight.subject) == records.end())
        records.insert(records.begin(), insight.subject);
    std::size_t shown = 0;
    for (const RecordId record : records)
        if (shown < chips_shown)
            if (Chip* chip = make_record_chip(workspace(), record, records_->parentWidget())) {
                records_->addWidget(chip);
                ++shown;
            }
    if (records.size() > chips_shown)
        records_->addWidget(text_label(tr_text("and %1 more").arg(number_text(records.size() - chips_shown)),
                                       records_->parentWidget(), TextStyle::secondary, Ink::text2));
    records_->parentWidget()->setVisible(shown > 0);
}

void PointsPage::open_chosen() {
    if (const Insight* insight = chosen())
        go_to_answer(workspace(), *insight);
}

void PointsPage::set_aside(const QString& reason) {
    const Insight* insight = chosen();
    if (insight == nullptr)
        return;
    const InsightScope scope = scope_of(workspace());
    const EntityDef& def = entity<Dismissal>();
    InputFor input(def);
    input.with("cycle", Reference{workspace().cycle().value})
        .with("insight", std::string(insight->key))
        .with("reason", utf8(reason))
        .with("date", workspace().today())
        .with("numbers", dismissal_numbers(*insight));
    if (const RecordId subject = dismissal_subject(scope, *insight); subject != 0)
        input.with("subject", Reference{subject});
    const QString title = qt(insight->title);
    const EditOutcome outcome = workspace().edit(
        [&](EditBuilder& builder) { return builder.create(def, workspace().project().value, input.input()); },
        tr_text("Set aside: %1").arg(title));
    workspace().tell(outcome.ok() ? tr_text("Set aside: %1.").arg(title) : qt(outcome.issues.front().text),
                     outcome.ok());
    list_->setFocus(Qt::OtherFocusReason);
}

void PointsPage::bring_back() {
    const Insight* insight = chosen();
    if (insight == nullptr || !insight->set_aside)
        return;
    const RecordId dismissal = insight->set_aside->dismissal.value;
    const QString title = qt(insight->title);
    const EditOutcome outcome = workspace().edit(
        [&](EditBuilder& builder) { return builder.remove(entity<Dismissal>(), dismissal, true); },
        tr_text("Bring back: %1").arg(title));
    workspace().tell(outcome.ok() ? tr_text("%1 is open again.").arg(title) : qt(outcome.issues.front().text),
                     outcome.ok());
}

Page* make_points_page(Workspace& workspace, QWidget* parent) {
    return new PointsPage(workspace, parent);
}

}  // namespace tandem
