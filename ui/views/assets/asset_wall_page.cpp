#include "ui/views/assets/asset_wall_page.h"

#include "base/number.h"
#include "edit/input.h"
#include "model/people.h"
#include "rules/offers.h"
#include "ui/forms/record_picker.h"
#include "ui/kit/buttons.h"
#include "ui/kit/labels.h"
#include "ui/kit/number_text.h"
#include "ui/kit/page_head.h"
#include "ui/kit/text.h"
#include "ui/link/project_limits.h"
#include "ui/models/lines_paste.h"
#include "ui/models/value_text.h"
#include "ui/views/assets/asset_card.h"
#include "ui/views/assets/asset_wall.h"
#include "ui/views/assets/offer_ages.h"
#include "ui/views/frame/page_keys.h"
#include "ui/views/frame/side_page.h"
#include "ui/views/frame/zoom_buttons.h"
#include "ui/views/frame/zoomed_picture.h"
#include "ui/views/parts/quick_add.h"
#include "ui/views/parts/quick_line.h"
#include "ui/views/parts/reason_box.h"
#include "ui/views/parts/record_chip.h"
#include "ui/views/points/points_card.h"

#include <QtWidgets/QHBoxLayout>

#include <algorithm>
#include <utility>

namespace tandem {

namespace {

constexpr std::size_t most_offers = 8, most_chances = 3, most_found = 8;

class AssetWallPage : public SidePage {
public:
    AssetWallPage(Workspace& workspace, QWidget* bar, QWidget* parent);

    void arrive(const Place& place) override;
    Place here() const override;
    bool add_new() override;
    QString add_words() const override;
    QWidget* first_focus() override;
    RecordId current_record() const override;

protected:
    void reload() override;

private:
    void make_wall();
    void make_panel();
    void show_offers();
    void show_chosen();
    void add_chance(const Chance& chance);
    void open_chosen();
    void add_asset(const QString& title);
    void move_asset(RecordId asset, AssetHolder holder, Offer offer);
    void pick_activity();
    void use_in(Id<Activity> activity);
    void use_in_new(const QString& title);
    void say_not_now(const QString& reason);
    bool report(const EditOutcome& outcome);

    QuickLine* line_;
    AssetHolder new_holder_ = AssetHolder::none;
    Offer new_offer_ = Offer::none;
    AssetWall* wall_;
    PictureFrame* frame_;
    bool first_ = true;  // nothing was shown yet
    TextLabel* offers_fact_;
    OfferAges* offers_;
    QWidget* chosen_;
    TextLabel* who_;
    TextLabel* title_;
    QVBoxLayout* chances_;
    QPushButton* use_;
    QPushButton* not_now_;
    ReasonBox* reason_;
    SubjectPointsCard* points_;
};

}  // namespace

AssetWallPage::AssetWallPage(Workspace& workspace, QWidget* bar, QWidget* parent)
    : SidePage(workspace, tr_text("Assets"), bar, parent) {
    auto* add = make_button(ButtonKind::primary, QStringLiteral("asset_add"), tr_text("Add asset"), this,
                            Icon::plus, QStringLiteral("N"));
    connect(add, &QPushButton::clicked, this, &AssetWallPage::add_new);
    head().add_button(add);
    make_wall();
    make_panel();
}

void AssetWallPage::make_wall() {
    line_ = new QuickLine(QStringLiteral("asset_new"), tr_text("What do people bring?"),
                          tr_text("A skill, time, a place, a network, know-how, money or equipment"), this);
    main()->addWidget(line_);
    connect(line_, &QuickLine::entered, this, &AssetWallPage::add_asset);
    wall_ = new AssetWall(this);
    auto* keys = new PageKeys(this);
    keys->add(Qt::Key_U, [this] { pick_activity(); });
    const auto [frame, zoom] =
        zoomed_picture(wall_, QStringLiteral("asset_wall"), PictureFrame::Asks::height, *keys, this);
    frame_ = frame;
    // Above it: a wall can be much longer than the window.
    main()->addWidget(zoom->line_with(text_label(
        tr_text("Tab changes column. Drag a card, or move it with Shift and the arrows. Enter opens it."),
        this, TextStyle::small, Ink::text3)));
    main()->addWidget(frame_);
    main()->addStretch();
    connect(wall_, &AssetWall::current_changed, this, [this] {
        show_chosen();
        offers_->choose_record(wall_->chosen_record());
        if (!first_)
            show_area(wall_, wall_->item_rect(wall_->current()));
    });
    connect(wall_, &AssetWall::opened, this, &AssetWallPage::open_chosen);
    connect(wall_, &AssetWall::moved, this, &AssetWallPage::move_asset);
    connect(wall_, &AssetWall::use_wanted, this, &AssetWallPage::pick_activity);
}

void AssetWallPage::make_panel() {
    side()->addWidget(text_label(tr_text("Unused offers, oldest first"), this, TextStyle::section));
    offers_fact_ = text_label({}, this, TextStyle::secondary, Ink::text2);
    side()->addWidget(offers_fact_);
    offers_ = new OfferAges(this);
    side()->addWidget(offers_);
    connect(offers_, &OfferAges::current_changed, this,
            [this] { wall_->choose_record(offers_->chosen_record()); });
    connect(offers_, &OfferAges::opened, this,
            [this] { this->workspace().inspect(offers_->chosen_record()); });

    chosen_ = new QWidget(this);
    auto* column = new QVBoxLayout(chosen_);
    column->setContentsMargins(0, px(8), 0, 0);
    column->setSpacing(px(8));
    who_ = text_label({}, chosen_, TextStyle::secondary, Ink::text2);
    title_ = text_label({}, chosen_, TextStyle::panel_title);
    column->addWidget(who_);
    column->addWidget(title_);
    column->addWidget(text_label(tr_text("Where could this help?"), chosen_, TextStyle::body_strong));
    chances_ = new QVBoxLayout;
    column->addLayout(chances_);
    use_ = make_button(ButtonKind::secondary, QStringLiteral("asset_use"), tr_text("Use in an activity"),
                       chosen_, Icon::plus, QStringLiteral("U"));
    connect(use_, &QPushButton::clicked, this, &AssetWallPage::pick_activity);
    column->addWidget(use_);
    not_now_ = make_button(ButtonKind::quiet, QStringLiteral("asset_not_now"),
                           tr_text("Thank, and say “not now”"), chosen_, Icon::asset);
    column->addWidget(not_now_);
    reason_ = new ReasonBox(QStringLiteral("asset_reason"), tr_text("Why not now?"),
                            tr_text("A reason, and when to come back to it"), tr_text("Say so"), chosen_);
    reason_->hide();
    column->addWidget(reason_);
    connect(not_now_, &QPushButton::clicked, this, [this] {
        reason_->show();
        reason_->take_focus();
    });
    connect(reason_, &ReasonBox::given, this, &AssetWallPage::say_not_now);
    connect(reason_, &ReasonBox::left, reason_, &QWidget::hide);
    side()->addWidget(chosen_);
    side()->addStretch(1);
    points_ = new SubjectPointsCard(workspace(), QStringLiteral("asset_points"), {"E13", "E14"}, this);
    side()->addWidget(points_);
}

void AssetWallPage::reload() {
    std::vector<AssetCard> cards;
    for (const Asset& asset : portfolio().all<Asset>())
        if (asset.common.project == workspace().project().value)
            cards.push_back(asset_card_of(workspace(), asset));
    head().set_fact(
        cards.empty() ? tr_text("What people bring, by who holds it")
                      : tr_text("%1 that people bring, by who holds them")
                            .arg(counted(static_cast<std::int64_t>(cards.size()), "strength", "strengths")));
    wall_->set_cards(std::move(cards));
    // What waits longest is what to look at first; the panel shows it, and the head of the page stays in
    // view.
    if (const auto waiting = waiting_offers(portfolio(), workspace().project(), workspace().today());
        first_ && !waiting.empty()) {
        frame_->follow_items(false);
        wall_->choose_record(waiting.front().asset->common.id);
        frame_->follow_items(true);
    }
    first_ = false;
    show_offers();
    show_chosen();
    points_->refresh();
}

void AssetWallPage::show_offers() {
    const auto& all = portfolio().all<Asset>();
    const auto willing = std::count_if(all.begin(), all.end(), [this](const Asset& asset) {
        return asset.common.project == workspace().project().value && asset.offer == Offer::willing_to_do;
    });
    const auto waiting = waiting_offers(portfolio(), workspace().project(), workspace().today());
    const double mark = limits_of(workspace()).value("E13", "days");
    std::vector<OfferAge> ages;
    for (std::size_t i = 0; i < waiting.size() && i < most_offers; ++i) {
        const Asset& asset = *waiting[i].asset;
        ages.push_back({asset.common.id, qt(asset.common.code), qt(asset.title),
                        waiting[i].wait ? std::optional(waiting[i].wait->days) : std::nullopt,
                        wait_words(waiting[i].wait)});
    }
    offers_fact_->setText(willing == 0      ? tr_text("No offers yet: what would people be willing to do?")
                          : waiting.empty() ? tr_text("Every offer is used or answered.")
                                            : tr_text("%1 of %2 wait. The mark shows %3 days.")
                                                  .arg(number_text(waiting.size()))
                                                  .arg(counted(willing, "offer", "offers"))
                                                  .arg(qt(grouped(mark))));
    offers_->setVisible(!ages.empty());
    offers_->set_offers(std::move(ages), mark);
    offers_->choose_record(wall_->chosen_record());
}

void AssetWallPage::show_chosen() {
    const Asset* asset = portfolio().find(Id<Asset>{wall_->chosen_record()});
    chosen_->setVisible(asset != nullptr);
    reason_->hide();
    if (asset == nullptr)
        return;
    QString holder;
    if (const Group* group = portfolio().find(asset->group))
        holder = qt(group->name);
    else if (const Organisation* organisation = portfolio().find(asset->organisation))
        holder = qt(organisation->name);
    const QString code = qt(asset->common.code);
    who_->setText(holder.isEmpty() ? code : tr_text("%1 · brought by %2").arg(code, holder));
    title_->setText(qt(asset->title));
    clear_layout(*chances_);
    const auto uses = uses_of(portfolio(), *asset);
    for (const Activity* activity : uses)
        if (Chip* chip = make_record_chip(workspace(), activity->common.id, chosen_)) {
            chances_->addWidget(text_label(tr_text("Used in"), chosen_, TextStyle::small, Ink::text2));
            chances_->addWidget(chip, 0, Qt::AlignLeft);
        }
    const auto chances = chances_of(portfolio(), workspace().cycle(), *asset);
    for (std::size_t i = 0; i < chances.size() && i < most_chances; ++i)
        add_chance(chances[i]);
    if (chances.empty() && uses.empty())
        chances_->addWidget(text_label(
            tr_text("No open activity shares its group or an outcome yet. Choose one, or start a new one."),
            chosen_, TextStyle::secondary, Ink::text2));
    use_->setEnabled(workspace().can_edit());
    not_now_->setVisible(is_waiting(portfolio(), *asset) && workspace().can_edit());
}

void AssetWallPage::add_chance(const Chance& chance) {
    const Id<Activity> id{chance.activity->common.id};
    const QString code = qt(chance.activity->common.code);
    auto* box = new QWidget(chosen_);
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(text_label(code + QStringLiteral("  ") + qt(chance.activity->title), box));
    words->addWidget(
        text_label(chance.same_group && chance.same_outcome
                       ? tr_text("the same group takes part, and it works towards the same outcome")
                   : chance.same_group ? tr_text("the same group takes part")
                                       : tr_text("works towards the same outcome"),
                   box, TextStyle::small, Ink::text2));
    row->addLayout(words, 1);
    auto* button =
        make_button(ButtonKind::small, QStringLiteral("asset_use_in_") + code, tr_text("Use"), box);
    button->setAccessibleName(tr_text("Use in %1").arg(code));
    button->setEnabled(workspace().can_edit());
    connect(button, &QPushButton::clicked, this, [this, id] { use_in(id); });
    row->addWidget(button, 0, Qt::AlignTop);
    chances_->addWidget(box);
}

void AssetWallPage::open_chosen() {
    if (const RecordId record = wall_->chosen_record(); record != 0) {
        workspace().inspect(record);
        return;
    }
    if (const auto place = wall_->chosen_place(); place && workspace().can_edit()) {
        new_holder_ = place->first;
        new_offer_ = place->second;
        line_->open();
    }
}

void AssetWallPage::add_asset(const QString& title) {
    const auto choice = [](auto value) {
        Value chosen;
        if (const std::string_view code = code_of_choice(value); !code.empty())
            chosen = std::string(code);
        return chosen;
    };
    Value offered_on;
    if (new_offer_ == Offer::willing_to_do)
        offered_on = workspace().today();
    const EditOutcome outcome = add_titles(
        workspace(), entity<Asset>(), title,
        {{"holder", choice(new_holder_)}, {"offer", choice(new_offer_)}, {"offered_on", offered_on}});
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
    wall_->choose_record(outcome.id);
}

void AssetWallPage::move_asset(RecordId asset, AssetHolder holder, Offer offer) {
    const EntityDef& def = entity<Asset>();
    InputFor input(def);
    if (holder != AssetHolder::none)
        input.with("holder", std::string(code_of_choice(holder)));
    if (offer != Offer::none)
        input.with("offer", std::string(code_of_choice(offer)));
    report(workspace().edit([&](EditBuilder& builder) { return builder.set(def, asset, input.input()); }));
}

void AssetWallPage::pick_activity() {
    const Asset* asset = portfolio().find(Id<Asset>{wall_->chosen_record()});
    if (asset == nullptr || !workspace().can_edit())
        return;
    const auto find = [this, linked = asset->activities](const QString& words) {
        std::vector<LinkChoice> found;
        for (const Activity& activity : portfolio().all<Activity>()) {
            const Id<Activity> id{activity.common.id};
            const QString text = qt(activity.common.code) + QLatin1Char(' ') + qt(activity.title);
            if (found.size() < most_found && activity.status != ActivityStatus::cancelled &&
                workspace().shows(entity<Activity>(), &activity) &&
                text.contains(words, Qt::CaseInsensitive) &&
                std::find(linked.begin(), linked.end(), id) == linked.end())
                found.push_back({Icon::activity, qt(activity.common.code), qt(activity.title),
                                 Value{Reference{id.value}}});
        }
        return found;
    };
    auto* picker = new RecordPicker(QStringLiteral("asset_picker"), tr_text("Find or add an activity"), find,
                                    tr_text("Add activity “%1”"), this);
    connect(picker, &RecordPicker::picked, this, [this](const Value& value) {
        if (const auto* activity = std::get_if<Reference>(&value))
            use_in({activity->id});
    });
    connect(picker, &RecordPicker::add_wanted, this, &AssetWallPage::use_in_new);
    picker->open_under(use_);
}

namespace {

// The asset with one more activity; an offer that was not answered is answered by being taken up.
RecordInput used_in(const Asset& asset, RecordId activity) {
    RecordIds activities;
    for (const Id<Activity> id : asset.activities)
        activities.push_back(id.value);
    activities.push_back(activity);
    std::sort(activities.begin(), activities.end());
    InputFor input(entity<Asset>());
    input.with("activities", activities);
    if (asset.offer == Offer::willing_to_do && asset.answered != Answer::yes)
        input.with("answered", std::string(code_of_choice(Answer::yes)));
    return input.input();
}

}  // namespace

void AssetWallPage::use_in(Id<Activity> activity) {
    const Asset* asset = portfolio().find(Id<Asset>{wall_->chosen_record()});
    if (asset == nullptr)
        return;
    const RecordId id = asset->common.id;
    const RecordInput input = used_in(*asset, activity.value);
    if (report(
            workspace().edit([&](EditBuilder& builder) { return builder.set(entity<Asset>(), id, input); })))
        workspace().tell(tr_text("Taken up: %1 now helps in %2.")
                             .arg(record_name(portfolio(), id), record_name(portfolio(), activity.value)),
                         true);
}

void AssetWallPage::use_in_new(const QString& title) {
    const Asset* asset = portfolio().find(Id<Asset>{wall_->chosen_record()});
    const Id<Phase> phase = workspace().phase(likely_phase(workspace()));
    if (asset == nullptr || !phase)
        return;
    const RecordId id = asset->common.id;
    RecordId made = 0;
    const bool done = report(workspace().edit(
        [&](EditBuilder& builder) {
            const EntityDef& activity = entity<Activity>();
            StepResult step =
                builder.create(activity, workspace().project().value,
                               InputFor(activity)
                                   .with("title", utf8(title))
                                   .with("phase", Reference{phase.value})
                                   .with("status", std::string(code_of_choice(ActivityStatus::idea)))
                                   .input());
            if (!step.ok())
                return step;
            made = step.id;
            const EntityDef& link = entity<ActivityGroup>();
            if (asset->group)
                step = builder.create(link, workspace().project().value,
                                      InputFor(link)
                                          .with("activity", Reference{made})
                                          .with("group", Reference{asset->group.value})
                                          .input());
            return step.ok() ? builder.set(entity<Asset>(), id, used_in(*asset, made)) : step;
        },
        tr_text("Use an asset in a new activity")));
    if (done)
        workspace().inspect(made);
}

void AssetWallPage::say_not_now(const QString& reason) {
    const EntityDef& def = entity<Asset>();
    const RecordInput input = InputFor(def)
                                  .with("answered", std::string(code_of_choice(Answer::not_now)))
                                  .with("answer_reason", utf8(reason))
                                  .input();
    const RecordId asset = wall_->chosen_record();
    report(workspace().edit([&](EditBuilder& builder) { return builder.set(def, asset, input); }));
}

bool AssetWallPage::report(const EditOutcome& outcome) {
    if (!outcome.ok())
        workspace().tell(qt(outcome.issues.front().text));
    make_current();
    return outcome.ok();
}

void AssetWallPage::arrive(const Place& place) {
    wall_->choose_record(place.record);
}

Place AssetWallPage::here() const {
    return {{}, wall_->chosen_record(), {}};
}

bool AssetWallPage::add_new() {
    if (!workspace().can_edit())
        return false;
    const auto place = wall_->chosen_place();
    new_holder_ = place ? place->first : AssetHolder::none;
    new_offer_ = place ? place->second : Offer::none;
    line_->open();
    return true;
}

QString AssetWallPage::add_words() const {
    return tr_text("Add asset");
}

QWidget* AssetWallPage::first_focus() {
    return wall_;
}

RecordId AssetWallPage::current_record() const {
    return wall_->chosen_record();
}

Page* make_asset_wall_page(Workspace& workspace, QWidget* bar, QWidget* parent) {
    return new AssetWallPage(workspace, bar, parent);
}

}  // namespace tandem
