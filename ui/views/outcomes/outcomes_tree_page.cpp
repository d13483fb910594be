#include "ui/views/outcomes/outcomes_tree_page.h"

#include "model/outcomes.h"
#include "report/words.h"
#include "ui/kit/number_text.h"
#include "ui/kit/page_head.h"
#include "ui/kit/scroll_page.h"
#include "ui/kit/text.h"
#include "ui/link/project_limits.h"
#include "ui/views/frame/tree_board.h"
#include "ui/views/outcomes/indicator_words.h"
#include "ui/views/parts/short_dates.h"

#include <QtWidgets/QPushButton>

#include <algorithm>
#include <array>
#include <map>

namespace tandem {

namespace {

QString unit_words(const Indicator& indicator) {
    const QString unit = indicator.unit == "%" ? tr_text("per cent") : qt(one_line(indicator.unit));
    const QString direction = direction_words(indicator);
    return unit.isEmpty() || direction.isEmpty() ? unit + direction : unit + QStringLiteral("; ") + direction;
}

TreeRow row_of(const Indicator& indicator, const IndicatorProgress& progress) {
    const StatusWords stands = standing(indicator, progress);
    const Measurement* latest = progress.latest;
    TreeRow row;
    row.record = indicator.common.id;
    row.cells = {{qt(indicator.common.code)},
                 {.text = qt(one_line(indicator.name)), .second = unit_words(indicator)},
                 {value_sign(indicator, indicator.baseline)},
                 {.text = latest == nullptr ? QString() : value_sign(indicator, latest->value),
                  .second = latest == nullptr ? QString() : short_date(latest->date)},
                 {progress.change ? change_sign(indicator, progress) : QString()},
                 {.text = progress.stale ? tr_text("Reading overdue") : stands.words,
                  .status = progress.stale ? Status::overdue : stands.status}};
    return row;
}

QString worst_words(int attention, std::size_t indicators) {
    if (indicators == 0)
        return tr_text("No indicator");
    return attention == 0 ? counted(static_cast<std::int64_t>(indicators), "indicator", "indicators")
                          : number_text(attention) + tr_text(" to look at");
}

TreeRow row_of(const Outcome& outcome, const std::vector<const Indicator*>& indicators,
               const ReadingsOfIndicators& readings, PartialDate today, const ProgressLimits& limits) {
    TreeRow row;
    row.record = outcome.common.id;
    int attention = 0;
    for (const Indicator* indicator : indicators) {
        const IndicatorProgress progress = progress_of(readings, *indicator, today, limits);
        row.children.push_back(row_of(*indicator, progress));
        attention += progress.stale || standing(*indicator, progress).status == Status::attention ||
                     progress.track == Track::none;
    }
    // Of several values it stands under the first, so it names them.
    QStringList about;
    if (outcome.value_types.size() > 1) {
        QStringList values;
        for (const ValueType type : outcome.value_types)
            values.append(qt(label_of_choice(type)).toLower());
        about.append(values.join(tr_text(" and ")));
    }
    if (!outcome.description.empty())
        about.append(qt(one_line(outcome.description)));
    row.cells = {{qt(outcome.common.code)},
                 {.text = qt(one_line(outcome.statement)),
                  .second = about.join(QStringLiteral(" · ")),
                  .icon = Icon::outcome},
                 {QStringLiteral(" ")},
                 {QStringLiteral(" ")},
                 {QStringLiteral(" ")},
                 {.text = worst_words(attention, indicators.size()),
                  .status = indicators.empty() ? Status::ask
                            : attention > 0    ? Status::attention
                                               : Status::planned}};
    return row;
}

}  // namespace

OutcomesTreePage::OutcomesTreePage(Workspace& workspace, QWidget* bar, QWidget* parent)
    : Page(workspace, parent) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    auto* scroll = new ScrollPage(this);
    scroll->fill_width();
    layout->addWidget(scroll);
    head_ = new PageHead(tr_text("Outcomes"), scroll);
    lead_home(*head_);
    board_ = new TreeBoard(workspace,
                           {.name = QStringLiteral("outcomes"),
                            .entity = &entity<Outcome>(),
                            .title_field = "statement",
                            .add_words = tr_text("Add outcome"),
                            .line_words = tr_text("New outcome"),
                            .line_question = tr_text("What should be different for people?"),
                            .tree_words = tr_text("Outcomes and their indicators"),
                            .columns = {{tr_text("Code"), 64},
                                        {tr_text("Outcome or indicator"), 0},
                                        {.heading = tr_text("Baseline"), .width = 96, .right = true},
                                        {.heading = tr_text("Latest"), .width = 96, .right = true},
                                        {.heading = tr_text("Change"), .width = 110, .right = true},
                                        {tr_text("Standing"), 160}},
                            .icon = Icon::outcome,
                            .empty_what = tr_text("No outcomes yet"),
                            .empty_question = tr_text("What should be different for people?")},
                           scroll);
    head_->add_button(board_->add_button());
    connect(&board_->tree(), &RecordTree::opened, this, [this](RecordId record) {
        this->workspace().go({QStringLiteral("outcomes"), record, {}});
    });
    connect(board_, &TreeBoard::made, this, [this](RecordId record) {
        make_current();
        select(record);
    });
    scroll->content()->addWidget(head_);
    if (bar != nullptr)
        scroll->content()->addWidget(bar);
    scroll->content()->addWidget(board_);
    scroll->content()->addStretch(1);
}

void OutcomesTreePage::reload() {
    const ReadingsOfIndicators readings(portfolio());
    const PartialDate today = workspace().today();
    const ProgressLimits limits(limits_of(workspace()));
    std::map<RecordId, std::vector<const Indicator*>> by_outcome;
    std::vector<TreeRow> of_services;
    std::int64_t indicators = 0;
    for (const Indicator& indicator : portfolio().all<Indicator>()) {
        if (!workspace().shows(entity<Indicator>(), &indicator))
            continue;
        ++indicators;
        for (const Id<Outcome> outcome : indicator.outcomes)
            by_outcome[outcome.value].push_back(&indicator);
        if (indicator.outcomes.empty())
            of_services.push_back(row_of(indicator, progress_of(readings, indicator, today, limits)));
    }
    // An outcome of several values stands under its first.
    std::vector<const Outcome*> outcomes;
    for (const Outcome& outcome : portfolio().all<Outcome>())
        if (workspace().shows(entity<Outcome>(), &outcome))
            outcomes.push_back(&outcome);
    std::stable_sort(outcomes.begin(), outcomes.end(), [](const Outcome* a, const Outcome* b) {
        return a->rank.value_or(INT64_MAX) < b->rank.value_or(INT64_MAX);
    });
    std::vector<TreeRow> rows;
    for (const ValueType type : {ValueType::user, ValueType::social, ValueType::economic, ValueType::none}) {
        TreeRow heading;
        for (const Outcome* outcome : outcomes)
            if ((outcome->value_types.empty() ? ValueType::none : outcome->value_types.front()) == type)
                heading.children.push_back(
                    row_of(*outcome, by_outcome[outcome->common.id], readings, today, limits));
        if (heading.children.empty())
            continue;
        heading.heading =
            (type == ValueType::none ? tr_text("Value not recorded") : qt(label_of_choice(type))) +
            QStringLiteral("  ") + number_text(heading.children.size());
        rows.push_back(std::move(heading));
    }
    if (!of_services.empty())
        rows.push_back(
            {.heading = tr_text("Indicators without an outcome  ") + number_text(of_services.size()),
             .children = std::move(of_services)});
    head_->set_fact(rows.empty()
                        ? tr_text("What should be different for people, and how far it has come")
                        : counted(static_cast<std::int64_t>(outcomes.size()), "outcome", "outcomes") +
                              QStringLiteral(", ") + counted(indicators, "indicator", "indicators"));
    board_->set_rows(std::move(rows));
}

void OutcomesTreePage::select(RecordId record) {
    board_->tree().select(record);
}

bool OutcomesTreePage::add_new() {
    return board_->add_new();
}

QString OutcomesTreePage::add_words() const {
    return board_->add_words();
}

QWidget* OutcomesTreePage::first_focus() {
    return board_->first_focus();
}

RecordId OutcomesTreePage::current_record() const {
    return board_->tree().current_record();
}

}  // namespace tandem
