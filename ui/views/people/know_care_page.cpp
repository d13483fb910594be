#include "ui/views/people/know_care_page.h"

#include "base/number.h"
#include "catalogue/framework.h"
#include "edit/input.h"
#include "model/activity.h"
#include "rules/representation.h"
#include "ui/kit/buttons.h"
#include "ui/kit/card.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/flow_layout.h"
#include "ui/kit/labels.h"
#include "ui/kit/number_text.h"
#include "ui/kit/page_head.h"
#include "ui/kit/segmented.h"
#include "ui/kit/text.h"
#include "ui/models/lines_paste.h"
#include "ui/views/frame/cached.h"
#include "ui/views/frame/page_keys.h"
#include "ui/views/frame/side_page.h"
#include "ui/views/frame/zoom_buttons.h"
#include "ui/views/frame/zoomed_picture.h"
#include "ui/views/parts/bars_view.h"
#include "ui/views/parts/picture_export.h"
#include "ui/views/parts/quick_line.h"
#include "ui/views/parts/record_chip.h"
#include "ui/views/people/know_care_view.h"
#include "ui/views/people/people_words.h"
#include "ui/views/points/points_card.h"

#include <array>

namespace tandem {

namespace {

constexpr std::size_t most_chips = 8;

Segmented* make_level(const QString& name, const QString& words, QWidget* parent) {
    auto* choice = new Segmented(
        {{QStringLiteral("low"), tr_text("Low"), {}}, {QStringLiteral("high"), tr_text("High"), {}}}, parent);
    choice->setObjectName(name);
    choice->setAccessibleName(words);
    return choice;
}

LowHigh level_of(const QString& key) {
    return choice_from_code<LowHigh>(utf8(key));
}

class KnowCarePage : public SidePage {
public:
    KnowCarePage(Workspace& workspace, QWidget* bar, QWidget* parent);

    void arrive(const Place& place) override;
    Place here() const override;
    bool add_new() override;
    QString add_words() const override;
    QWidget* first_focus() override;
    RecordId current_record() const override;

protected:
    void reload() override;

private:
    void make_plot();
    void make_panel();
    void show_chosen();
    void show_links(Id<Group> group);
    bool counts(Id<Activity> id) const;  // as the count beside the chips does
    void place(RecordId group, LowHigh knows, LowHigh cares);
    void add_group(const QString& name);

    std::shared_ptr<Cached<Representation>> found_;
    KnowCareView* plot_;
    QWidget* plot_card_;
    EmptyState* empty_;
    QuickLine* line_;
    QWidget* chosen_;  // the part of the panel about one group
    TextLabel* code_;
    TextLabel* name_;
    TextLabel* field_;
    TextLabel* advice_;
    Segmented* knows_;
    Segmented* cares_;
    StatusLabel* presence_;
    QWidget* chips_;
    FlowLayout* chip_flow_;
    TextLabel* presence_head_;
    BarsView* presence_bars_;
    SubjectPointsCard* points_;
};

}  // namespace

KnowCarePage::KnowCarePage(Workspace& workspace, QWidget* bar, QWidget* parent)
    : SidePage(workspace, tr_text("People"), bar, parent),
      found_(Cached<Representation>::make(workspace, this, [](const Workspace& shown) {
          return representation_of(shown.portfolio(), shown.project(), shown.cycle());
      })) {
    auto* add = make_button(ButtonKind::primary, QStringLiteral("know_care_add"), tr_text("Add group"), this,
                            Icon::plus, QStringLiteral("N"));
    connect(add, &QPushButton::clicked, this, &KnowCarePage::add_new);
    head().add_button(add);
    line_ = new QuickLine(QStringLiteral("know_care_new"), tr_text("Name of the group"),
                          tr_text("The group’s own term for itself"), this);
    connect(line_, &QuickLine::entered, this, &KnowCarePage::add_group);
    main()->addWidget(line_);
    make_plot();
    make_panel();
}

void KnowCarePage::make_plot() {
    auto* card = new Card(tr_text("Who knows, who cares"), this);
    plot_card_ = card;
    plot_ = new KnowCareView(card);
    const auto [frame, zoom] = zoomed_picture(plot_, QStringLiteral("know_care"), PictureFrame::Asks::least,
                                              *new PageKeys(this), card);
    // Before the plot, so that its marks are explained wherever the page is cut off.
    card->content()->addWidget(
        text_label(tr_text("Round: citizens. Square: all others. Larger: more people. Dashed: illustrative."),
                   card, TextStyle::small, Ink::text2));
    card->content()->addWidget(frame, 1);
    card->set_head_widget(zoom);
    card->content()->addWidget(
        text_label(tr_text("Drag a group, or move it with Shift and the arrows; Enter opens it."), card,
                   TextStyle::small, Ink::text3));
    main()->addWidget(card, 1);
    connect(plot_, &KnowCareView::placed, this, &KnowCarePage::place);
    connect(plot_, &KnowCareView::current_changed, this, &KnowCarePage::show_chosen);
    connect(plot_, &KnowCareView::opened, this,
            [this] { this->workspace().inspect(plot_->chosen_record()); });
    add_picture_menu(
        plot_,
        [this](QPainter& painter, const QRectF& area) {
            paint_know_care(painter, plot_->groups(), know_care_layout(plot_->groups(), area), tokens());
        },
        [this] { return plot_->own_size(); }, QStringLiteral("know_care"));

    empty_ =
        new EmptyState(Icon::people, tr_text("No groups yet"),
                       tr_text("Name three groups. No personal names needed."), tr_text("Add group"), this);
    connect(empty_, &EmptyState::pressed, this, &KnowCarePage::add_new);
    main()->addWidget(empty_);
}

void KnowCarePage::make_panel() {
    chosen_ = new QWidget(this);
    auto* column = new QVBoxLayout(chosen_);
    column->setContentsMargins(0, 0, 0, 0);
    code_ = text_label({}, chosen_, TextStyle::secondary, Ink::text2);
    name_ = text_label({}, chosen_, TextStyle::panel_title);
    field_ = text_label({}, chosen_, TextStyle::body_strong);
    advice_ = text_label({}, chosen_, TextStyle::secondary, Ink::text2);
    knows_ = make_level(QStringLiteral("know_care_knows"), tr_text("Knows about this"), chosen_);
    cares_ = make_level(QStringLiteral("know_care_cares"), tr_text("Cares about this"), chosen_);
    const auto step = [this] {
        place(plot_->chosen_record(), level_of(knows_->current()), level_of(cares_->current()));
    };
    connect(knows_, &Segmented::chosen, this, step);
    connect(cares_, &Segmented::chosen, this, step);
    presence_ = new StatusLabel(Status::not_recorded, chosen_);
    chips_ = new QWidget(chosen_);
    chip_flow_ = new FlowLayout(chips_);
    auto* open = make_button(ButtonKind::secondary, QStringLiteral("know_care_open"),
                             tr_text("Open this group"), chosen_, {}, tr_text("Enter"));
    connect(open, &QPushButton::clicked, this, [this] { this->workspace().inspect(plot_->chosen_record()); });
    for (QWidget* widget : std::initializer_list<QWidget*>{
             code_, name_, field_, advice_, field_label(tr_text("Knows about this"), knows_, chosen_), knows_,
             field_label(tr_text("Cares about this"), cares_, chosen_), cares_, presence_, chips_, open})
        column->addWidget(widget);
    side()->addWidget(chosen_);
    side()->addSpacing(px(12));
    presence_head_ = text_label(tr_text("Groups by taking part"), this, TextStyle::section);
    side()->addWidget(presence_head_);
    presence_bars_ =
        new BarsView(QStringLiteral("know_care_presence"), tr_text("Groups by taking part"), this);
    side()->addWidget(presence_bars_);
    side()->addStretch(1);
    points_ = new SubjectPointsCard(workspace(), QStringLiteral("know_care_points"), {"E5", "E6", "E7", "E8"},
                                    this);
    side()->addWidget(points_);
}

void KnowCarePage::reload() {
    const Representation& found = found_->get();
    std::vector<KnowCareGroup> groups;
    std::array<int, 4> by_presence{};
    int citizens = 0;
    for (const GroupPresence& part : found.groups) {
        const Group& group = *part.group;
        const bool citizen = group.side == Side::citizen;
        citizens += citizen ? 1 : 0;
        ++by_presence[static_cast<std::size_t>(part.presence)];
        groups.push_back(know_care_group_of(group));
    }
    const auto all = static_cast<int>(groups.size());
    head().set_fact(all == 0 ? tr_text("Groups and counts only: no names are needed.")
                             : tr_text("%1, %2 of citizens. Groups and counts only: no names are needed.")
                                   .arg(counted(all, "group", "groups"))
                                   .arg(citizens));
    plot_card_->setVisible(all > 0);
    empty_->setVisible(all == 0);
    std::vector<Bar> bars;
    for (const Presence presence :
         {Presence::took_part, Presence::no_count, Presence::none_came, Presence::not_reached}) {
        const int number = by_presence[static_cast<std::size_t>(presence)];
        if (number > 0)
            bars.push_back({presence_words(presence), double(number) / all, {}, number_text(number), false});
    }
    presence_head_->setVisible(!bars.empty());
    presence_bars_->set_bars(std::move(bars));
    plot_->set_groups(std::move(groups));
    knows_->setEnabled(workspace().can_edit());
    cares_->setEnabled(workspace().can_edit());
    points_->refresh();
    show_chosen();
}

void KnowCarePage::show_chosen() {
    const Group* group = portfolio().find(Id<Group>{plot_->chosen_record()});
    chosen_->setVisible(group != nullptr);
    if (group == nullptr)
        return;
    const std::string_view side = label_of_choice(group->side);
    code_->setText(side.empty() ? qt(group->common.code)
                                : tr_text("%1 · %2").arg(qt(group->common.code), qt(side).toLower()));
    name_->setText(qt(group->name));
    knows_->set_current(qt(code_of_choice(group->knows)));
    cares_->set_current(qt(code_of_choice(group->cares)));
    const QuadrantEntry* quadrant =
        framework().quadrant(code_of_choice(group->knows), code_of_choice(group->cares));
    field_->setText(quadrant == nullptr ? tr_text("Not yet placed") : qt(quadrant->label));
    advice_->setText(quadrant == nullptr
                         ? tr_text("How much do they know about this, and how much do they care? Ask them.")
                         : qt(quadrant->handling) + QStringLiteral(". ") + qt(quadrant->help));
    show_links({group->common.id});
}

bool KnowCarePage::counts(Id<Activity> id) const {
    const Activity* const activity = portfolio().find(id);
    return activity != nullptr && activity->status != ActivityStatus::cancelled &&
           cycle_of(portfolio(), activity->phase) == workspace().cycle();
}

void KnowCarePage::show_links(Id<Group> group) {
    clear_layout(*chip_flow_);
    for (const GroupPresence& part : found_->get().groups)
        if (part.group->common.id == group.value)
            presence_->set_status(presence_status(part.presence), presence_words(part));
    auto links = workspace().references().records<ActivityGroup>(portfolio(), group.value);
    std::erase_if(links, [&](const ActivityGroup* link) { return !counts(link->activity); });
    for (std::size_t i = 0; i < links.size() && i < most_chips; ++i)
        if (Chip* chip = make_record_chip(workspace(), links[i]->activity.value, chips_))
            chip_flow_->addWidget(chip);
    if (links.size() > most_chips)
        chip_flow_->addWidget(text_label(tr_text("and %1 more").arg(number_text(links.size() - most_chips)),
                                         chips_, TextStyle::small));
    chips_->setVisible(!links.empty());
}

void KnowCarePage::place(RecordId group, LowHigh knows, LowHigh cares) {
    const auto value = [](LowHigh level) {
        return level == LowHigh::none ? Value{} : Value{std::string(code_of_choice(level))};
    };
    const EntityDef& def = entity<Group>();
    const RecordInput input = InputFor(def).with("knows", value(knows)).with("cares", value(cares)).input();
    const EditOutcome outcome =
        workspace().edit([&](EditBuilder& builder) { return builder.set(def, group, input); });
    if (!outcome.ok())
        workspace().tell(qt(outcome.issues.front().text));
    make_current();  // the next step starts from where the group is now
}

void KnowCarePage::add_group(const QString& name) {
    const EditOutcome outcome = add_titles(workspace(), entity<Group>(), name);
    if (!outcome.ok()) {
        line_->refuse(workspace().file(), outcome);
        return;
    }
    if (outcome.waiting) {
        line_->wait_for(workspace().file());
        return;
    }
    line_->done();
    make_current();
    plot_->choose_record(outcome.id);
}

void KnowCarePage::arrive(const Place& place) {
    plot_->choose_record(place.record);
}

Place KnowCarePage::here() const {
    return {{}, plot_->chosen_record(), {}};
}

bool KnowCarePage::add_new() {
    if (!workspace().can_edit())
        return false;
    line_->open();
    return true;
}

QString KnowCarePage::add_words() const {
    return tr_text("Add group");
}

QWidget* KnowCarePage::first_focus() {
    return plot_;
}

RecordId KnowCarePage::current_record() const {
    return plot_->chosen_record();
}

Page* make_know_care_page(Workspace& workspace, QWidget* bar, QWidget* parent) {
    return new KnowCarePage(workspace, bar, parent);
}

}  // namespace tandem
