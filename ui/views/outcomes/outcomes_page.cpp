#include "ui/views/outcomes/outcomes_page.h"

#include "model/outcomes.h"
#include "report/words.h"
#include "ui/kit/icons.h"
#include "ui/kit/text.h"
#include "ui/views/frame/list_tabs.h"
#include "ui/views/outcomes/indicator_words.h"
#include "ui/views/outcomes/outcome_page.h"
#include "ui/views/outcomes/outcomes_tree_page.h"

#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QVBoxLayout>

namespace tandem {

namespace {

// The tree, or one outcome once somebody has gone there.
class OutcomesView : public Page {
public:
    OutcomesView(Workspace& workspace, QWidget* bar, QWidget* parent)
        : Page(workspace, parent), stack_(new QStackedWidget(this)) {
        auto* layout = new QVBoxLayout(this);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->addWidget(stack_);
        tree_ = new OutcomesTreePage(workspace, bar, stack_);
        stack_->addWidget(tree_);
    }

    void arrive(const Place& place) override {
        const RecordId before = outcome_ == nullptr ? 0 : outcome_->current_record();
        const EntityDef* def = nullptr;
        portfolio().find_any(place.record, &def);
        const bool about_one =
            def == &entity<Outcome>() || def == &entity<Indicator>() || def == &entity<Measurement>();
        if (about_one && outcome_ == nullptr) {
            outcome_ = new OutcomePage(workspace(), stack_);
            stack_->addWidget(outcome_);
            connect(outcome_, &OutcomePage::gone, this, [this] { stack_->setCurrentWidget(tree_); });
        }
        stack_->setCurrentWidget(about_one ? static_cast<Page*>(outcome_) : tree_);
        current()->make_current();
        if (about_one)
            outcome_->arrive(place);
        else
            tree_->select(before);
    }
    Place here() const override { return current() == tree_ ? Place{} : current()->here(); }
    void commit_typing() override { current()->commit_typing(); }
    bool add_new() override { return current()->add_new(); }
    QString add_words() const override { return current()->add_words(); }
    QWidget* first_focus() override { return current()->first_focus(); }
    RecordId current_record() const override { return current()->current_record(); }

protected:
    void reload() override { current()->make_current(); }

private:
    Page* current() const { return static_cast<Page*>(stack_->currentWidget()); }

    QStackedWidget* stack_;
    OutcomesTreePage* tree_;
    OutcomePage* outcome_ = nullptr;
};

Column hidden(Column column) {
    column.hidden_at_first = true;
    return column;
}

// The same outcomes as rows: to sort, filter, change several at once, copy and paste.
Page* make_outcome_list(Workspace& workspace, QWidget* bar, QWidget* parent) {
    const EntityDef& def = entity<Outcome>();
    ListSpec spec;
    spec.name = QStringLiteral("outcome_list");
    spec.title = tr_text("Outcomes");
    spec.entity = &def;
    spec.columns = {code_column(),
                    field_column(def, "statement", 0),
                    field_column(def, "value_types", 170),
                    field_column(def, "rank", 80),
                    field_column(def, "agreed_by", 180),
                    field_column(def, "agreed_on", 130),
                    hidden(field_column(def, "weight", 90)),
                    hidden(field_column(def, "demand_effect", 150)),
                    hidden(field_column(def, "description", 240))};
    spec.add_words = tr_text("Add outcome");
    spec.icon = Icon::outcome;
    spec.empty_what = tr_text("No outcomes yet");
    spec.empty_question = tr_text("What should change for people, in their own words?");
    const auto of = [](const void* record) -> const Outcome& { return *static_cast<const Outcome*>(record); };
    spec.conditions = {
        {tr_text("No rank"),
         [of](const Portfolio&, const void* record) { return !of(record).rank.has_value(); }},
        {tr_text("Not agreed yet"),
         [of](const Portfolio&, const void* record) {
             return of(record).agreed_by.empty() && of(record).agreed_on.empty();
         }},
    };
    return make_list_tab(workspace, std::move(spec), bar, parent);
}

Page* make_indicators(Workspace& workspace, QWidget* bar, QWidget* parent) {
    const EntityDef& def = entity<Indicator>();
    ListSpec spec;
    spec.name = QStringLiteral("indicators");
    spec.title = tr_text("Outcomes");
    spec.entity = &def;
    spec.columns = {code_column(),
                    field_column(def, "name", 0),
                    field_column(def, "unit", 120),
                    field_column(def, "direction", 90),
                    field_column(def, "baseline", 90),
                    field_column(def, "target", 90),
                    field_column(def, "frequency", 110),
                    hidden(field_column(def, "outcomes", 200)),
                    hidden(field_column(def, "baseline_date", 120)),
                    hidden(field_column(def, "target_date", 120)),
                    hidden(field_column(def, "citizen_chosen", 120)),
                    hidden(field_column(def, "data_source", 200))};
    spec.add_words = tr_text("Add indicator");
    spec.icon = Icon::outcome;
    spec.empty_what = tr_text("No indicators yet");
    spec.empty_question = tr_text("How would you know that an outcome is reached?");
    const auto of = [](const void* record) -> const Indicator& {
        return *static_cast<const Indicator*>(record);
    };
    spec.conditions = {
        {tr_text("No target"),
         [of](const Portfolio&, const void* record) { return !of(record).target.has_value(); }},
        {tr_text("No baseline"),
         [of](const Portfolio&, const void* record) { return !of(record).baseline.has_value(); }},
        {tr_text("Chosen by citizens"),
         [of](const Portfolio&, const void* record) { return of(record).citizen_chosen; }},
    };
    return make_list_tab(workspace, std::move(spec), bar, parent);
}

Page* make_readings(Workspace& workspace, QWidget* bar, QWidget* parent) {
    const EntityDef& def = entity<Measurement>();
    ListSpec spec;
    spec.name = QStringLiteral("readings");
    spec.title = tr_text("Outcomes");
    spec.entity = &def;
    Column source;
    source.heading = tr_text("Where it comes from");
    source.text = [](const Portfolio&, const void* record) {
        return qt(one_line(static_cast<const Measurement*>(record)->common.source));
    };
    source.width = 240;
    source.beside = "source";
    Column value = field_column(def, "value", 90);
    value.text = [](const Portfolio& portfolio, const void* record) {
        const auto& reading = *static_cast<const Measurement*>(record);
        const Indicator* const indicator = portfolio.find(reading.indicator);
        return indicator == nullptr ? QString() : value_sign(*indicator, reading.value);
    };
    spec.columns = {code_column(),
                    field_column(def, "indicator", 0),
                    field_column(def, "date", 130),
                    value,
                    source,
                    hidden(field_column(def, "numerator", 100)),
                    hidden(field_column(def, "denominator", 110)),
                    hidden(field_column(def, "note", 200))};
    spec.icon = Icon::outcome;
    spec.empty_what = tr_text("No readings yet");
    spec.empty_question = tr_text("What did the indicators show last time?");
    return make_list_tab(workspace, std::move(spec), bar, parent);
}

}  // namespace

Page* make_outcomes_page(Workspace& workspace, QWidget* parent) {
    std::vector<PageTab> tabs{
        {QStringLiteral("outcomes"),
         tr_text("Outcomes"),
         {&entity<Outcome>(), &entity<Indicator>(), &entity<Measurement>()},
         [](Workspace& shown, QWidget* bar, QWidget* stack) -> Page* {
             return new OutcomesView(shown, bar, stack);
         }},
        {QStringLiteral("table"), tr_text("Table"), {}, make_outcome_list},
        {QStringLiteral("indicators"), tr_text("Indicators"), {}, make_indicators},
        {QStringLiteral("readings"), tr_text("Readings"), {}, make_readings},
    };
    return make_tabs_with_table_key(workspace, QStringLiteral("outcomes"), std::move(tabs), parent);
}

}  // namespace tandem
