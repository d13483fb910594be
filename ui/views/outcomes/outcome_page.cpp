#include "ui/views/outcomes/outcome_page.h"

#include "edit/input.h"
#include "model/activity.h"
#include "model/decisions.h"
#include "model/documents.h"
#include "model/evidence.h"
#include "model/needs.h"
#include "model/outcomes.h"
#include "model/pathways.h"
#include "model/services.h"
#include "report/words.h"
#include "rules/risks.h"
#include "ui/forms/inspector.h"
#include "ui/forms/record_form.h"
#include "ui/forms/title_editor.h"
#include "ui/forms/until_saved.h"
#include "ui/kit/buttons.h"
#include "ui/kit/chip.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/labels.h"
#include "ui/kit/marks.h"
#include "ui/kit/page_head.h"
#include "ui/kit/text.h"
#include "ui/link/project_limits.h"
#include "ui/views/frame/page_keys.h"
#include "ui/views/outcomes/indicator_card.h"
#include "ui/views/outcomes/trend_card.h"
#include "ui/views/parts/card_grid.h"
#include "ui/views/parts/short_dates.h"

#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QPushButton>

#include <algorithm>

namespace tandem {

namespace {

constexpr int levels_of_resilience = 4;

QString fact_words(const Outcome& outcome) {
    QStringList parts;
    QStringList values;
    for (const ValueType type : outcome.value_types)
        values << qt(lower_first(label_of_choice(type)));
    if (!values.isEmpty())
        parts << values.join(tr_text(" and "));
    if (outcome.rank)
        parts << tr_text("rank ") + QString::number(*outcome.rank);
    if (!outcome.agreed_by.empty())
        parts << tr_text("agreed by ") + qt(one_line(outcome.agreed_by)) +
                     (outcome.agreed_on.empty() ? QString()
                                                : QStringLiteral(", ") + qt(outcome.agreed_on.words()));
    if (outcome.common.illustrative)
        parts << tr_text("illustrative");
    return parts.join(QStringLiteral(" · "));
}

IndicatorFacts facts_of(const Workspace& workspace, const References& references,
                        const ReadingsOfIndicators& readings, const Indicator& indicator) {
    const ProgressLimits limits(limits_of(workspace));
    const IndicatorProgress progress = progress_of(readings, indicator, workspace.today(), limits);
    IndicatorFacts facts;
    facts.record = indicator.common.id;
    facts.trend = trend_of(workspace.portfolio(), references, readings, indicator, workspace.today(), limits);
    facts.name = qt(one_line(indicator.name));
    // Without a baseline there is no change to tell, but there is a value.
    facts.has_change = progress.change || progress.latest == nullptr;
    facts.change =
        facts.has_change ? change_sign(indicator, progress) : value_sign(indicator, progress.latest->value);
    facts.standing = standing(indicator, progress);
    facts.unit = qt(one_line(indicator.unit));
    const QString span =
        progress.latest == nullptr ? QString() : short_period(indicator.baseline_date, progress.latest->date);
    if (progress.latest != nullptr)
        facts.span = span.isEmpty() ? tr_text("dates not recorded") : span;
    return facts;
}

}  // namespace

OutcomePage::OutcomePage(Workspace& workspace, QWidget* parent)
    : SidePage(workspace, tr_text("Outcome"), nullptr, parent) {
    head().set_crumbs(
        {{QStringLiteral("home"), tr_text("Home")}, {QStringLiteral("outcomes"), tr_text("Outcomes")}});
    edit_ = make_button(ButtonKind::secondary, QStringLiteral("outcome_edit"), tr_text("Edit"), &head());
    link_ = make_button(ButtonKind::secondary, QStringLiteral("outcome_link"), tr_text("Link"), &head(),
                        Icon::link, QStringLiteral("L"));
    add_ = make_button(ButtonKind::primary, QStringLiteral("outcome_add_reading"), tr_text("Add reading"),
                       &head(), Icon::plus, QStringLiteral("N"));
    connect(edit_, &QPushButton::clicked, this, [this] { this->workspace().inspect(outcome_); });
    connect(link_, &QPushButton::clicked, this, [this] { show_side(); });
    connect(add_, &QPushButton::clicked, this, [this] { add_new(); });
    for (QPushButton* button : {edit_, link_, add_})
        head().add_button(button);

    trend_ = new TrendCard(workspace, this);
    empty_ = new EmptyState(Icon::outcome, tr_text("No indicator yet"),
                            tr_text("How would you know it happened?"), tr_text("Add indicator"), this);
    connect(empty_, &EmptyState::pressed, this, &OutcomePage::add_indicator);
    heading_ = text_label(tr_text("Indicators"), this, TextStyle::section);
    add_indicator_ = make_button(ButtonKind::small, QStringLiteral("outcome_add_indicator"),
                                 tr_text("Add indicator"), this, Icon::plus);
    connect(add_indicator_, &QPushButton::clicked, this, &OutcomePage::add_indicator);
    cards_ = new CardGrid(230, 4, this);
    cards_->setObjectName(QStringLiteral("indicator_cards"));
    cards_->setAccessibleName(tr_text("Indicators of this outcome"));
    note_ = text_label({}, this, TextStyle::secondary, Ink::text2);
    main()->addWidget(trend_, 1);
    main()->addWidget(empty_);
    auto* row = new QHBoxLayout;
    row->addWidget(heading_, 1);
    row->addWidget(add_indicator_);
    main()->addLayout(row);
    main()->addWidget(cards_);
    main()->addWidget(note_);

    side()->addWidget(text_label(tr_text("Line of sight"), this, TextStyle::panel_title));
    side()->addWidget(text_label(tr_text("What leads to this outcome. Enter opens a record."), this,
                                 TextStyle::secondary, Ink::text2));
    sight_ = new RecordForm(workspace, entity<Outcome>(), this);
    sight_->setObjectName(QStringLiteral("line_of_sight"));
    sight_->links({.words = "Needs", .through = &entity<Need>(), .from = "outcomes"});
    sight_->links({.words = "Routes", .through = &entity<Route>(), .from = "outcomes"});
    sight_->links({.words = "Activities with citizens", .through = &entity<Activity>(), .from = "outcomes"});
    sight_->links({.words = "Services", .through = &entity<Service>(), .from = "outcomes"});
    sight_->links({.words = "Contracts", .through = &entity<Contract>(), .from = "outcomes"});
    sight_->links({.words = "Decisions", .through = &entity<Decision>(), .from = "outcomes"});
    sight_->links({.words = "Evidence", .through = &entity<Evidence>(), .from = "outcomes"});
    sight_->links({.words = "Pathways", .through = &entity<Pathway>(), .from = "outcome"});
    side()->addWidget(sight_);
    resilience_ = new StatusLabel(Status::attention, this);
    side()->addWidget(resilience_);
    side()->addStretch(1);

    auto* keys = new PageKeys(this);
    keys->add(Qt::Key_L, [this] { show_side(); });
    keys->add(Qt::Key_T, [this] {
        trend_->show_table(!trend_->table_shown());
        trend_->view()->setFocus(Qt::OtherFocusReason);
    });
    for (QAbstractItemView* view : findChildren<QAbstractItemView*>())
        keys->watch(view);
}

void OutcomePage::show_side() {
    for (Chip* chip : sight_->findChildren<Chip*>())
        if (chip->objectName().endsWith(QStringLiteral("_add"))) {
            chip->setFocus(Qt::OtherFocusReason);
            return;
        }
    sight_->setFocus();
}

void OutcomePage::reload() {
    const Outcome* outcome = portfolio().find(Id<Outcome>{outcome_});
    if (outcome == nullptr) {
        if (outcome_ != 0)
            Q_EMIT gone();
        return;
    }
    head().set_title(qt(outcome->common.code + "  " + one_line(outcome->statement)));
    head().set_fact(fact_words(*outcome));
    const bool can_edit = workspace().can_edit();
    for (QPushButton* button : {link_, add_, add_indicator_})
        button->setEnabled(can_edit);

    indicators_.clear();
    std::vector<QWidget*> cards;
    const ReadingsOfIndicators readings(portfolio());
    const bool had_focus =
        std::any_of(cards_->children().begin(), cards_->children().end(), [](QObject* child) {
            auto* widget = qobject_cast<QWidget*>(child);
            return widget != nullptr && widget->hasFocus();
        });
    for (const Indicator& indicator : portfolio().all<Indicator>()) {
        if (std::find(indicator.outcomes.begin(), indicator.outcomes.end(), Id<Outcome>{outcome_}) ==
            indicator.outcomes.end())
            continue;
        indicators_.push_back(indicator.common.id);
        auto* card =
            new IndicatorCard(facts_of(workspace(), workspace().references(), readings, indicator), cards_);
        card->setObjectName(QStringLiteral("indicator_") + qt(indicator.common.code));
        connect(card, &QAbstractButton::clicked, this,
                [this, id = indicator.common.id] { choose(id, false); });
        connect(card, &IndicatorCard::moved, this, [this, at = indicators_.size() - 1](int step) {
            const auto to = static_cast<std::ptrdiff_t>(at) + step;
            if (to >= 0 && to < static_cast<std::ptrdiff_t>(indicators_.size()))
                choose(indicators_[static_cast<std::size_t>(to)], true);
        });
        cards.push_back(card);
    }
    cards_->set_cards(cards);
    const bool none = indicators_.empty();
    if (std::find(indicators_.begin(), indicators_.end(), indicator_) == indicators_.end())
        indicator_ = none ? 0 : indicators_.front();
    trend_->setVisible(!none);
    empty_->setVisible(none);
    heading_->setVisible(!none);
    add_indicator_->setVisible(!none);
    add_->setVisible(!none);
    choose(indicator_, had_focus);

    sight_->show_record(outcome_);
    const int levels = resilience_levels(portfolio(), Id<Outcome>{outcome_});
    resilience_->setVisible(levels < levels_of_resilience);
    resilience_->set_status(Status::attention,
                            levels == 0 ? tr_text("No resilience mechanism is recorded")
                                        : tr_text("Resilience recorded at %1 of 4 levels").arg(levels));
}

void OutcomePage::choose(RecordId indicator, bool focus) {
    indicator_ = indicator;
    const ReadingsOfIndicators readings(portfolio());
    trend_->show_indicator(indicator, readings);
    for (IndicatorCard* card : cards_->findChildren<IndicatorCard*>()) {
        card->setChecked(card->record() == indicator);
        if (focus && card->record() == indicator)
            card->setFocus(Qt::OtherFocusReason);
    }
    const Indicator* record = portfolio().find(Id<Indicator>{indicator});
    // Where the chart's own foot says it already, once is enough.
    const bool said = record != nullptr && record->target && record->limits.empty();
    const QString note = record == nullptr || said ? QString() : qt(one_line(record->data_note));
    note_->setVisible(!note.isEmpty());
    note_->setText(tr_text("About the data: ") + note);
}

void OutcomePage::arrive(const Place& place) {
    const Portfolio& all = portfolio();
    RecordId indicator = 0;
    if (const Measurement* reading = all.find(Id<Measurement>{place.record}))
        indicator = reading->indicator.value;
    else if (all.find(Id<Indicator>{place.record}) != nullptr)
        indicator = place.record;
    RecordId outcome = all.find(Id<Outcome>{place.record}) != nullptr ? place.record : 0;
    if (const Indicator* record = all.find(Id<Indicator>{indicator});
        record != nullptr && !record->outcomes.empty())
        outcome = record->outcomes.front().value;
    if (outcome == 0)
        return;
    outcome_ = outcome;
    if (indicator != 0)
        indicator_ = indicator;
    reload();
}

Place OutcomePage::here() const {
    return {{}, indicator_ != 0 ? indicator_ : outcome_, {}};
}

void OutcomePage::commit_typing() {
    sight_->commit_typing();
}

bool OutcomePage::add_new() {
    if (indicator_ == 0)
        add_indicator();
    else
        trend_->add_reading();
    return true;
}

QString OutcomePage::add_words() const {
    return tr_text("Add reading");
}

QWidget* OutcomePage::first_focus() {
    return indicator_ == 0 ? static_cast<QWidget*>(empty_) : trend_->view();
}

void OutcomePage::add_indicator() {
    const EditOutcome made = workspace().create(
        entity<Indicator>(), {{"name", std::string("New indicator")}, {"outcomes", RecordIds{outcome_}}});
    if (!made.ok()) {
        workspace().tell(qt(made.issues.front().text));
        return;
    }
    if (made.waiting) {
        workspace().tell(not_saved_words());
        return;
    }
    indicator_ = made.id;
    reload();
    workspace().inspect(made.id);
    // Its name is the first thing to write, over the one that stands there.
    focus_panel_of(made.id, *window());
    if (auto* name = qobject_cast<TitleField*>(window()->focusWidget()))
        name->selectAll();
}

}  // namespace tandem
