#include "ui/views/risks/risk_map_page.h"

#include "edit/input.h"
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
#include "ui/views/frame/page_keys.h"
#include "ui/views/frame/side_page.h"
#include "ui/views/frame/zoom_buttons.h"
#include "ui/views/frame/zoomed_picture.h"
#include "ui/views/parts/bars_view.h"
#include "ui/views/parts/picture_export.h"
#include "ui/views/parts/quick_line.h"
#include "ui/views/parts/record_chip.h"
#include "ui/views/points/points_card.h"
#include "ui/views/risks/bearers_popup.h"
#include "ui/views/risks/risk_map_view.h"
#include "ui/views/risks/risk_words.h"

#include <QtGui/QPainter>
#include <QtWidgets/QPushButton>

namespace tandem {

namespace {

constexpr int most_chips = 8;

// A tinted box with a heading: what is gained, possible harm.
class TintBox : public QFrame {
public:
    TintBox(bool good, const QString& words, TextLabel*& text, QWidget* parent)
        : QFrame(parent), good_(good) {
        auto* column = new QVBoxLayout(this);
        column->setContentsMargins(px(12), px(10), px(12), px(10));
        column->setSpacing(px(2));
        column->addWidget(
            new TextLabel(words, TextStyle::secondary_strong, good ? Ink::good : Ink::warn, this));
        text = text_label({}, this, TextStyle::secondary);
        column->addWidget(text);
    }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(good_ ? tokens().good : tokens().warn, 0));
        painter.setBrush(good_ ? tokens().good_tint : tokens().warn_tint);
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), px(8), px(8));
    }

private:
    bool good_;
};

QString or_not_recorded(const std::string& text) {
    return text.empty() ? tr_text("Not recorded yet") : qt(text);
}

QString point_words(const Risk& risk, Children<RiskBearer> bearers) {
    QString words =
        tr_text("%1 %2: severity %3").arg(qt(risk.common.code), qt(risk.statement), severity_words(risk));
    if (risk.benefit)
        words += tr_text(", gain %1 of 5").arg(*risk.benefit);
    if (const QString whose = bearers_words(bearers); !whose.isEmpty())
        words += tr_text(", borne by %1").arg(whose.toLower());
    return words;
}

class RiskMapPage : public SidePage {
public:
    RiskMapPage(Workspace& workspace, QWidget* bar, QWidget* parent);

    void arrive(const Place& place) override;
    Place here() const override;
    bool add_new() override;
    QString add_words() const override { return tr_text("Add risk"); }
    QWidget* first_focus() override;
    RecordId current_record() const override;

protected:
    void reload() override;

private:
    void make_map();
    void make_panel();
    void show_bearers(const std::vector<const Risk*>& risks, const BearersOfRisks& bearers);
    void show_chosen();
    void add_risk(const QString& statement);
    void score(RecordId risk, int likelihood, int impact);
    void open_bearers();

    Eyes eyes_ = Eyes::everyone;
    QWidget* eyes_row_;
    QPushButton* add_;
    QuickLine* line_;
    RiskMapView* map_;
    QWidget* map_card_;
    EmptyState* empty_;
    QWidget* unscored_;
    FlowLayout* unscored_flow_;
    QWidget* chosen_;
    TextLabel* code_;
    TextLabel* statement_;
    TextLabel* gained_;
    TextLabel* harm_;
    QVBoxLayout* whose_;
    QVBoxLayout* ladder_;
    TextLabel* share_;
    BarsView* bars_;
    SubjectPointsCard* points_;
};

}  // namespace

RiskMapPage::RiskMapPage(Workspace& workspace, QWidget* bar, QWidget* parent)
    : SidePage(workspace, tr_text("Risks"), bar, parent) {
    add_ = make_button(ButtonKind::primary, QStringLiteral("risk_map_add"), tr_text("Add risk"), &head(),
                       Icon::plus, QStringLiteral("N"));
    connect(add_, &QPushButton::clicked, this, [this] { add_new(); });
    head().add_button(add_);
    line_ = new QuickLine(QStringLiteral("risk_map_new"), tr_text("New risk"),
                          tr_text("What could go wrong, and for whom?"), this);
    connect(line_, &QuickLine::entered, this, &RiskMapPage::add_risk);
    make_map();
    make_panel();
}

bool RiskMapPage::add_new() {
    if (!workspace().can_edit())
        return false;
    line_->open();
    return true;
}

void RiskMapPage::add_risk(const QString& statement) {
    const EditOutcome made = add_titles(workspace(), entity<Risk>(), statement);
    if (!made.ok())
        line_->refuse(workspace().file(), made);
    else if (made.waiting)
        line_->wait_for(workspace().file());
    else
        line_->done();
}

void RiskMapPage::make_map() {
    auto* eyes = new Segmented({{QStringLiteral("everyone"), tr_text("Everyone’s eyes"), {}},
                                {QStringLiteral("citizens"), tr_text("Citizens’ eyes"), {}},
                                {QStringLiteral("commissioner"), tr_text("Commissioner’s eyes"), {}}},
                               this);
    eyes->setObjectName(QStringLiteral("risk_map_eyes"));
    eyes->setAccessibleName(tr_text("Through whose eyes"));
    eyes_row_ = eyes;
    eyes->set_clearable(false);
    eyes->set_current(QStringLiteral("everyone"));
    connect(eyes, &Segmented::chosen, this, [this](const QString& key) {
        eyes_ = key == QLatin1String("citizens")       ? Eyes::citizens
                : key == QLatin1String("commissioner") ? Eyes::commissioner
                                                       : Eyes::everyone;
        reload();
    });
    main()->addWidget(line_);
    main()->addWidget(eyes, 0, Qt::AlignLeft);
    auto* card = new Card(tr_text("How likely, how bad"), this);
    map_card_ = card;
    // Before the map, so that nobody takes the marks for all there are.
    unscored_ = new QWidget(card);
    unscored_flow_ = new FlowLayout(unscored_);
    card->content()->addWidget(unscored_);
    map_ = new RiskMapView(card);
    const auto [frame, zoom] = zoomed_picture(map_, QStringLiteral("risk_map"), PictureFrame::Asks::least,
                                              *new PageKeys(this), card);
    card->content()->addWidget(frame, 1);
    card->set_head_widget(zoom);
    card->content()->addWidget(
        text_label(tr_text("Round: borne by citizens. Star: what is gained, 1 to 5. The number in a cell is "
                           "likelihood times impact: 1 to 6 low, 8 to 12 medium, 15 "
                           "to 25 high. Drag a risk, or move it with Shift and the arrows."),
                   card, TextStyle::small, Ink::text3));
    main()->addWidget(card, 1);
    connect(map_, &RiskMapView::current_changed, this, &RiskMapPage::show_chosen);
    connect(map_, &RiskMapView::scored, this, &RiskMapPage::score);
    connect(map_, &RiskMapView::bearers_wanted, this, &RiskMapPage::open_bearers);
    connect(map_, &RiskMapView::opened, this, [this] { this->workspace().inspect(map_->chosen_record()); });
    add_picture_menu(
        map_,
        [this](QPainter& painter, const QRectF& area) {
            paint_risk_map(painter, map_->points(), risk_map_layout(map_->points(), area), tokens());
        },
        [this] { return map_->own_size(); }, QStringLiteral("risk_map"));
    empty_ =
        new EmptyState(Icon::risk, tr_text("No risks yet"),
                       tr_text("Whose risk is it, and what would be gained?"), tr_text("Add risk"), this);
    connect(empty_, &EmptyState::pressed, this, [this] { add_new(); });
    auto* room = new QVBoxLayout;  // in which the box is no higher than its words need
    room->addWidget(empty_);
    room->addStretch(1);
    main()->addLayout(room);
}

void RiskMapPage::make_panel() {
    chosen_ = new QWidget(this);
    auto* column = new QVBoxLayout(chosen_);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(10));
    code_ = text_label({}, chosen_, TextStyle::secondary, Ink::text2);
    statement_ = text_label({}, chosen_, TextStyle::panel_title);
    column->addWidget(code_);
    column->addWidget(statement_);
    column->addWidget(new TintBox(true, tr_text("What is gained"), gained_, chosen_));
    column->addWidget(new TintBox(false, tr_text("Possible harm"), harm_, chosen_));
    column->addWidget(
        text_label(tr_text("Whose risk, and acceptable to them?"), chosen_, TextStyle::secondary_strong));
    whose_ = new QVBoxLayout;
    column->addLayout(whose_);
    auto* edit = make_button(ButtonKind::small, QStringLiteral("risk_map_bearers"), tr_text("Bearers"),
                             chosen_, Icon::people, QStringLiteral("B"));
    connect(edit, &QPushButton::clicked, this, &RiskMapPage::open_bearers);
    column->addWidget(edit, 0, Qt::AlignLeft);
    column->addWidget(
        text_label(tr_text("If it goes wrong, who catches it?"), chosen_, TextStyle::secondary_strong));
    ladder_ = new QVBoxLayout;
    ladder_->setSpacing(px(2));
    column->addLayout(ladder_);
    auto* open = make_button(ButtonKind::secondary, QStringLiteral("risk_map_open"),
                             tr_text("Open this risk"), chosen_, {}, tr_text("Enter"));
    connect(open, &QPushButton::clicked, this, [this] { this->workspace().inspect(map_->chosen_record()); });
    column->addWidget(open);
    side()->addWidget(chosen_);
    side()->addSpacing(px(12));
    share_ = text_label(tr_text("Share of risks by bearer"), this, TextStyle::section);
    side()->addWidget(share_);
    bars_ = new BarsView(QStringLiteral("risk_bearer_bars"), tr_text("Share of risks by bearer"), this);
    side()->addWidget(bars_);
    points_ = new SubjectPointsCard(workspace(), QStringLiteral("risk_points"), {"E15", "E16", "E17"}, this);
    side()->addWidget(points_);
    side()->addStretch(1);
}

void RiskMapPage::reload() {
    const BearersOfRisks bearers(portfolio());
    std::vector<const Risk*> risks;
    std::vector<RiskPoint> points;
    std::vector<QString> words;
    clear_layout(*unscored_flow_);
    int unscored = 0;
    auto* how_many = new TextLabel({}, TextStyle::secondary, Ink::text2, unscored_);
    for (const Risk& risk : portfolio().all<Risk>()) {
        if (risk.cycle != workspace().cycle())
            continue;
        risks.push_back(&risk);
        const auto& borne_by = bearers.of({risk.common.id});
        std::optional<RiskPoint> point = risk_point_of(risk, bearers);
        if (!point) {
            if (unscored++ == 0)
                unscored_flow_->addWidget(how_many);
            if (unscored <= most_chips)
                unscored_flow_->addWidget(make_record_chip(workspace(), risk.common.id, unscored_));
            continue;
        }
        point->muted = !concerns(eyes_, borne_by);
        points.push_back(std::move(*point));
        words.push_back(point_words(risk, borne_by));
    }
    how_many->setText(tr_text("%1 not scored yet:").arg(number_text(unscored)));
    if (unscored == 0)
        delete how_many;
    if (unscored > most_chips)
        unscored_flow_->addWidget(
            new TextLabel(tr_text("and %1 more").arg(number_text(unscored - most_chips)),
                          TextStyle::secondary, Ink::text2, unscored_));
    unscored_->setVisible(unscored > 0);
    map_card_->setVisible(!risks.empty());
    empty_->setVisible(risks.empty());
    show_panel(!risks.empty());  // it would be blank
    eyes_row_->setVisible(!risks.empty());
    head().set_fact(risks_fact(portfolio(), workspace().cycle()));
    add_->setEnabled(workspace().can_edit());
    share_->setVisible(!risks.empty());
    bars_->setVisible(!risks.empty());
    map_->set_points(std::move(points), std::move(words));
    show_bearers(risks, bearers);
    points_->hold_back(risks.empty());
    points_->refresh();
    show_chosen();
}

void RiskMapPage::show_bearers(const std::vector<const Risk*>& risks, const BearersOfRisks& bearers) {
    std::vector<Bar> bars;
    for (const Bearer bearer : all_bearers) {
        int count = 0;
        for (const Risk* risk : risks)
            count += is_borne_by(bearers.of({risk->common.id}), bearer) ? 1 : 0;
        const auto all = static_cast<int>(risks.size());
        bars.push_back({bearer_words(bearer),
                        all == 0 ? 0.0 : double(count) / all,
                        {},
                        tr_text("%1 of %2").arg(number_text(count), number_text(all)),
                        false});
    }
    bars_->set_bars(std::move(bars));
}

void RiskMapPage::show_chosen() {
    const Risk* risk = portfolio().find(Id<Risk>{map_->chosen_record()});
    chosen_->setVisible(risk != nullptr);
    if (risk == nullptr)
        return;
    code_->setText(tr_text("%1 · severity %2").arg(qt(risk->common.code), severity_words(*risk)));
    statement_->setText(qt(risk->statement));
    gained_->setText(risk->benefits.empty() && risk->benefit
                         ? tr_text("Scored %1 of 5, not described yet").arg(*risk->benefit)
                         : or_not_recorded(risk->benefits));
    harm_->setText(or_not_recorded(risk->disbenefits));
    clear_layout(*whose_);
    clear_layout(*ladder_);
    const BearersOfRisks bearers(portfolio());
    const auto& borne_by = bearers.of({risk->common.id});
    for (const RiskBearer* bearer : borne_by) {
        if (bearer->bearer == Bearer::none)
            continue;
        const Acceptable said =
            bearer->acceptable == Acceptable::none ? Acceptable::not_asked : bearer->acceptable;
        auto* line = new StatusLabel(acceptable_status(said), chosen_);
        line->set_status(line->status(), tr_text("%1: %2").arg(bearer_words(bearer->bearer),
                                                               acceptable_words(said).toLower()));
        whose_->addWidget(line);
    }
    if (borne_by.empty())
        whose_->addWidget(text_label(tr_text("Nobody is named yet."), chosen_, TextStyle::secondary));
    const Ladder ladder = ladder_of(portfolio(), *risk);
    for (std::size_t i = 0; i < ladder.size(); ++i) {
        const QString level = level_words(static_cast<ResilienceLevel>(i + 1));
        QStringList names;
        for (const Resilience* mechanism : ladder[i])
            names << qt(mechanism->title);
        auto* line = new StatusLabel(names.isEmpty() ? Status::not_started : Status::done, chosen_);
        line->set_status(line->status(), level);
        ladder_->addWidget(line);
        TextLabel* caught =
            text_label(names.isEmpty() ? tr_text("None yet") : names.join(QStringLiteral("; ")), chosen_,
                       TextStyle::small, Ink::text2);
        caught->setContentsMargins(px(22), 0, 0, px(4));  // under the word, not under its mark
        ladder_->addWidget(caught);
    }
}

void RiskMapPage::score(RecordId risk, int likelihood, int impact) {
    const EntityDef& def = entity<Risk>();
    const RecordInput input = InputFor(def)
                                  .with("likelihood", std::int64_t{likelihood})
                                  .with("impact", std::int64_t{impact})
                                  .input();
    const EditOutcome outcome =
        workspace().edit([&](EditBuilder& builder) { return builder.set(def, risk, input); });
    if (!outcome.ok())
        workspace().tell(qt(outcome.issues.front().text));
    make_current();  // the next step starts from where the risk is now
}

void RiskMapPage::open_bearers() {
    const PictureBox* box = map_->chosen();
    if (box == nullptr)
        return;
    auto* popup = new BearersPopup(workspace(), {box->record}, this);
    popup->open_at(map_->mapToGlobal(map_->item_rect(map_->current()).bottomLeft()));
}

void RiskMapPage::arrive(const Place& place) {
    map_->choose_record(place.record);
}

Place RiskMapPage::here() const {
    return {{}, map_->chosen_record(), {}};
}

QWidget* RiskMapPage::first_focus() {
    return empty_->isHidden() ? static_cast<QWidget*>(map_) : empty_;
}

RecordId RiskMapPage::current_record() const {
    return map_->chosen_record();
}

Page* make_risk_map_page(Workspace& workspace, QWidget* bar, QWidget* parent) {
    return new RiskMapPage(workspace, bar, parent);
}

}  // namespace tandem
