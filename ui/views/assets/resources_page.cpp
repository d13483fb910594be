#include "ui/views/assets/resources_page.h"

#include "model/pathways.h"
#include "model/people.h"
#include "report/words.h"
#include "ui/kit/text.h"
#include "ui/views/assets/money_page.h"
#include "ui/views/frame/list_tabs.h"

namespace tandem {

namespace {

Column hidden(Column column) {
    column.hidden_at_first = true;
    return column;
}

// Citizens pay and gain too, as groups: where no organisation stands, the group says who it is.
Column body_column(std::string_view key, const QString& heading, Id<Organisation> CostBenefit::*organisation,
                   Id<Group> CostBenefit::*group) {
    Column column = field_column(entity<CostBenefit>(), key, 180);
    column.heading = heading;
    column.text = [organisation, group](const Portfolio& portfolio, const void* record) {
        const auto& line = *static_cast<const CostBenefit*>(record);
        if (const Organisation* found = portfolio.find(line.*organisation))
            return qt(found->name);
        const Group* found = portfolio.find(line.*group);
        return found == nullptr ? QString() : qt(found->name);
    };
    return column;
}

// What is only judged is no missing sum. It sorts after the sums, which it cannot be set beside.
Column sum_column(std::string_view key, std::optional<Money> CostBenefit::*sum, Amount CostBenefit::*scale) {
    Column column = field_column(entity<CostBenefit>(), key, 110);
    column.text = [sum, scale](const Portfolio&, const void* record) {
        const auto& line = *static_cast<const CostBenefit*>(record);
        if (line.*sum)
            return qt((line.*sum)->words());
        return line.*scale == Amount::none
                   ? QString()
                   : tr_text("judged %1").arg(qt(lower_first(label_of_choice(line.*scale))));
    };
    return column;
}

Page* make_costs(Workspace& workspace, QWidget* bar, QWidget* parent) {
    const EntityDef& def = entity<CostBenefit>();
    ListSpec spec;
    spec.name = QStringLiteral("costs");
    spec.title = tr_text("Resources and money");
    spec.entity = &def;
    spec.columns = {code_column(),
                    field_column(def, "text", 0),
                    body_column("payer_organisation", tr_text("Who pays"), &CostBenefit::payer_organisation,
                                &CostBenefit::payer_group),
                    sum_column("cost", &CostBenefit::cost, &CostBenefit::cost_scale),
                    body_column("receiver_organisation", tr_text("Who gains"),
                                &CostBenefit::receiver_organisation, &CostBenefit::receiver_group),
                    sum_column("benefit", &CostBenefit::benefit, &CostBenefit::benefit_scale),
                    field_column(def, "period", 100),
                    hidden(field_column(def, "payer_group", 160)),
                    hidden(field_column(def, "receiver_group", 160)),
                    hidden(field_column(def, "cashable", 120)),
                    hidden(field_column(def, "recoupable", 120)),
                    hidden(field_column(def, "sharing_agreement", 200)),
                    hidden(field_column(def, "pathway", 180))};
    spec.add_words = tr_text("Add cost or benefit");
    spec.icon = Icon::pound;
    spec.empty_what = tr_text("No costs and benefits yet");
    spec.empty_question = tr_text("Who bears a cost, and who gets the benefit?");
    spec.conditions = {{tr_text("No sharing agreement"), [](const Portfolio&, const void* record) {
                            return static_cast<const CostBenefit*>(record)->sharing_agreement.empty();
                        }}};
    return make_list_tab(workspace, std::move(spec), bar, parent);
}

Page* make_benefits(Workspace& workspace, QWidget* bar, QWidget* parent) {
    const EntityDef& def = entity<StakeholderBenefit>();
    ListSpec spec;
    spec.name = QStringLiteral("benefits");
    spec.title = tr_text("Resources and money");
    spec.entity = &def;
    spec.columns = {code_column(),
                    field_column(def, "benefit", 0),
                    field_column(def, "group", 200),
                    field_column(def, "wanted_most", 120),
                    field_column(def, "seen", 100),
                    field_column(def, "evidence_note", 260)};
    spec.add_words = tr_text("Add benefit");
    spec.icon = Icon::star;
    spec.empty_what = tr_text("No benefits of co-production chosen yet");
    spec.empty_question = tr_text("Which benefits do people want most?");
    return make_list_tab(workspace, std::move(spec), bar, parent);
}

}  // namespace

Page* make_resources_page(Workspace& workspace, QWidget* parent) {
    std::vector<PageTab> tabs{
        {QStringLiteral("money"), tr_text("Overview"), {}, make_money_page},
        {QStringLiteral("costs"), tr_text("Costs and benefits"), {&entity<CostBenefit>()}, make_costs},
        {QStringLiteral("benefits"),
         tr_text("Benefits of co-production"),
         {&entity<StakeholderBenefit>()},
         make_benefits},
    };
    return make_tabs_with_table_key(workspace, QStringLiteral("resources"), std::move(tabs), parent);
}

}  // namespace tandem
