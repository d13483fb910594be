#include "ui/views/risks/risks_page.h"

#include "model/risks.h"
#include "ui/kit/icons.h"
#include "ui/kit/number_text.h"
#include "ui/kit/text.h"
#include "ui/views/frame/list_tabs.h"
#include "ui/views/parts/fact_strip.h"
#include "ui/views/risks/risk_list.h"
#include "ui/views/risks/risk_map_page.h"

#include <array>

namespace tandem {

namespace {

// How many mechanisms each level of the ladder has.
class LadderStrip : public FactStrip {
public:
    LadderStrip(Workspace& workspace, QWidget* parent)
        : FactStrip(QStringLiteral("resilience_ladder"), parent), workspace_(workspace) {
        connect(&workspace_, &Workspace::changed, this, &LadderStrip::refresh);
        connect(&workspace_, &Workspace::frame_changed, this, &LadderStrip::refresh);
        refresh();
    }

private:
    void refresh() {
        std::array<int, 4> counts{};
        for (const Resilience& mechanism : workspace_.portfolio().all<Resilience>())
            if (mechanism.common.project == workspace_.project().value &&
                mechanism.level != ResilienceLevel::none)
                ++counts[static_cast<std::size_t>(mechanism.level) - 1];
        std::vector<Fact> facts;
        for (std::size_t i = 0; i < counts.size(); ++i)
            facts.push_back(
                {counts[i] > 0 ? Status::done : Status::not_started,
                 level_words(static_cast<ResilienceLevel>(i + 1)),
                 counts[i] > 0 ? counted(counts[i], "mechanism", "mechanisms") : tr_text("None yet")});
        set_facts(facts);
    }

    Workspace& workspace_;
};

// In the words of the strip above the list.
Column level_column(const EntityDef& def) {
    Column column = field_column(def, "level", 120);
    column.text = [](const Portfolio&, const void* record) {
        const ResilienceLevel level = static_cast<const Resilience*>(record)->level;
        return level == ResilienceLevel::none ? QString() : level_words(level);
    };
    return column;
}

Page* make_resilience_list(Workspace& workspace, QWidget* bar, QWidget* parent) {
    const EntityDef& def = entity<Resilience>();
    ListSpec spec;
    spec.name = QStringLiteral("resilience");
    spec.title = tr_text("Risks");
    spec.entity = &def;
    spec.columns = {code_column(),
                    field_column(def, "title", 0),
                    level_column(def),
                    field_column(def, "when_it_fails", 280),
                    field_column(def, "tested_on", 130),
                    field_column(def, "used_on", 130)};
    for (const char* key : {"cost", "what_happened", "services", "outcomes"}) {
        spec.columns.push_back(field_column(def, key, 140));
        spec.columns.back().hidden_at_first = true;
    }
    spec.add_words = tr_text("Add mechanism");
    spec.icon = Icon::shield;
    spec.empty_what = tr_text("No resilience mechanisms yet");
    spec.empty_question = tr_text("Who or what holds when the usual path fails?");
    spec.fact = [](const Portfolio& portfolio, const Workspace& shown) {
        std::int64_t without = 0;
        for (const Resilience& mechanism : portfolio.all<Resilience>())
            without +=
                mechanism.common.project == shown.project().value && mechanism.level == ResilienceLevel::none;
        const QString words = tr_text("If it goes wrong, who catches it: from the user to the whole system");
        return without == 0 ? words : words + tr_text("; %1 without a level").arg(number_text(without));
    };
    spec.conditions = {{tr_text("Never tested"), [](const Portfolio&, const void* record) {
                            return static_cast<const Resilience*>(record)->tested_on.empty();
                        }}};
    auto* page = new ListPage(workspace, std::move(spec), parent);
    page->add_above(bar);
    page->add_above(new LadderStrip(workspace, page));
    return page;
}

}  // namespace

Page* make_risks_page(Workspace& workspace, QWidget* parent) {
    const auto table = [](Workspace& shown, QWidget* bar, QWidget* owner) -> Page* {
        return new RiskList(shown, bar, owner);
    };
    return make_tabs_with_table_key(
        workspace, QStringLiteral("risks"),
        {{QStringLiteral("table"), tr_text("Whose risk"), {&entity<Risk>()}, table},
         {QStringLiteral("map"), tr_text("Map"), {&entity<Risk>()}, make_risk_map_page},
         {QStringLiteral("resilience"),
          tr_text("Resilience"),
          {&entity<Resilience>()},
          make_resilience_list}},
        parent);
}

}  // namespace tandem
