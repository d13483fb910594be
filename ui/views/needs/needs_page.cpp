#include "ui/views/needs/needs_page.h"

#include "model/people.h"
#include "report/words.h"
#include "rules/needs.h"
#include "ui/charts/route_bar.h"
#include "ui/kit/icons.h"
#include "ui/kit/number_text.h"
#include "ui/kit/text.h"
#include "ui/views/frame/list_page.h"
#include "ui/views/frame/list_tabs.h"
#include "ui/views/needs/needs_picture_page.h"

#include <algorithm>
#include <limits>

namespace tandem {

namespace {

const Need& need_of(const void* record) {
    return *static_cast<const Need*>(record);
}

std::vector<const Route*> routes_of(const Portfolio& portfolio, const Need& need) {
    std::vector<const Route*> routes;
    for (const Route& route : portfolio.all<Route>())
        if (route.need.value == need.common.id)
            routes.push_back(&route);
    return routes;
}

Column met_column() {
    Column column;
    column.heading = tr_text("How it is met");
    column.text = [](const Portfolio& portfolio, const void* record) {
        const Need& need = need_of(record);
        QStringList parts;
        for (const RouteBar::Piece& piece : route_bar_of(need, routes_of(portfolio, need)).pieces)
            if (piece.part != RouteBar::Part::gap)  // has a column of its own
                parts.append(piece.words + QChar::Nbsp +
                             QString(piece.figure)
                                 .section(QStringLiteral(" · "), -1)
                                 .replace(QLatin1Char(' '), QChar::Nbsp));
        return parts.join(QStringLiteral("; "));
    };
    column.keeps_parts = true;
    column.width = 340;
    return column;
}

Column gap_column() {
    Column column;
    column.heading = tr_text("Gap");
    column.text = [](const Portfolio& portfolio, const void* record) {
        const Need& need = need_of(record);
        const Gap gap = gap_of(need, routes_of(portfolio, need));
        // Judged, where nothing is counted: then no share is known.
        if (!gap.now && !gap.planned && need.judged_gap)
            return tr_text("judged %1 of 3").arg(*need.judged_gap).replace(QLatin1Char(' '), QChar::Nbsp);
        return gap.severity ? qt(percent_words(*gap.severity)).replace(QLatin1Char('-'), QChar(0x2212))
                            : QString();
    };
    column.number = [](const Portfolio& portfolio, const void* record) {
        const Need& need = need_of(record);
        return gap_of(need, routes_of(portfolio, need))
            .severity.value_or(std::numeric_limits<double>::quiet_NaN());
    };
    column.right = true;
    column.width = 110;
    return column;
}

Column decided_column() {
    Column column;
    column.heading = tr_text("Political decision");
    column.text = [](const Portfolio& portfolio, const void* record) {
        return is_prioritised_politically(portfolio, need_of(record)) ? tr_text("Dated")
                                                                      : tr_text("Not dated");
    };
    column.status = [](const Portfolio& portfolio, const void* record) {
        return is_prioritised_politically(portfolio, need_of(record)) ? Status::done : Status::attention;
    };
    column.width = 140;
    return column;
}

Page* make_needs_list(Workspace& workspace, QWidget* bar, QWidget* parent) {
    const EntityDef& def = entity<Need>();
    ListSpec spec;
    spec.name = QStringLiteral("needs");
    spec.title = tr_text("Needs and demands");
    spec.entity = &def;
    spec.columns = {code_column(),
                    field_column(def, "rank", 60),
                    field_column(def, "statement", 0),
                    met_column(),
                    gap_column(),
                    decided_column(),
                    field_column(def, "people", 90)};
    for (const char* key : {"population", "level", "current", "required", "unit", "prioritised_by"}) {
        spec.columns.push_back(field_column(def, key, 120));
        spec.columns.back().hidden_at_first = true;
    }
    spec.add_words = tr_text("Add need");
    spec.icon = Icon::need;
    spec.empty_what = tr_text("No needs yet");
    spec.empty_question = tr_text("Which demands have been recognised and ranked?");
    spec.fact = [](const Portfolio& portfolio, const Workspace& shown) {
        const auto needs = ranked_needs(portfolio, shown.cycle());
        if (needs.empty())
            return tr_text("A need is a demand that has been recognised and ranked.");
        const auto ranked = std::ranges::count_if(needs, [](const Need* need) { return is_priority(*need); });
        return tr_text("%1, %2 ranked")
            .arg(counted(static_cast<std::int64_t>(needs.size()), "need", "needs"), number_text(ranked));
    };
    spec.conditions = {
        {tr_text("Ranked"),
         [](const Portfolio&, const void* record) { return is_priority(need_of(record)); }},
        {tr_text("No political decision"),
         [](const Portfolio& portfolio, const void* record) {
             return !is_prioritised_politically(portfolio, need_of(record));
         }},
        {tr_text("No route"),
         [](const Portfolio& portfolio, const void* record) {
             return routes_of(portfolio, need_of(record)).empty();
         }},
    };
    return make_list_tab(workspace, std::move(spec), bar, parent);
}

Page* make_demands_list(Workspace& workspace, QWidget* bar, QWidget* parent) {
    const EntityDef& def = entity<Demand>();
    ListSpec spec;
    spec.name = QStringLiteral("demands");
    spec.title = tr_text("Needs and demands");
    spec.entity = &def;
    spec.columns = {code_column(),
                    field_column(def, "statement", 0),
                    field_column(def, "expressed_by", 220),
                    field_column(def, "voiced", 130),
                    field_column(def, "volume", 90),
                    field_column(def, "date", 120)};
    spec.add_words = tr_text("Add demand");
    spec.icon = Icon::need;
    spec.empty_what = tr_text("No demands yet");
    spec.empty_question = tr_text("Who asks for what? Who has not been asked?");
    spec.fact = [](const Portfolio& portfolio, const Workspace& shown) {
        std::int64_t all = 0, unvoiced = 0;
        for (const Demand& demand : portfolio.all<Demand>())
            if (demand.cycle == shown.cycle()) {
                ++all;
                unvoiced += demand.voiced == Voiced::not_voiced;
            }
        return all == 0 ? tr_text("A demand is what people ask for.")
                        : tr_text("%1, %2 not voiced").arg(counted(all, "demand", "demands")).arg(unvoiced);
    };
    spec.conditions = {
        {tr_text("Not voiced"),
         [](const Portfolio&, const void* record) {
             return static_cast<const Demand*>(record)->voiced == Voiced::not_voiced;
         }},
        {tr_text("Behind no need"),
         [](const Portfolio& portfolio, const void* record) {
             const Id<Demand> id{static_cast<const Demand*>(record)->common.id};
             for (const Need& need : portfolio.all<Need>())
                 if (std::find(need.demands.begin(), need.demands.end(), id) != need.demands.end())
                     return false;
             return true;
         }},
    };
    return make_list_tab(workspace, std::move(spec), bar, parent);
}

}  // namespace

Page* make_needs_page(Workspace& workspace, QWidget* parent) {
    std::vector<PageTab> tabs{
        {QStringLiteral("picture"),
         tr_text("Picture"),
         {&entity<Need>(), &entity<Demand>()},
         make_needs_picture_page},
        {QStringLiteral("needs"), tr_text("Needs"), {}, make_needs_list},
        {QStringLiteral("demands"), tr_text("Demands"), {}, make_demands_list},
    };
    return make_tabs_with_table_key(workspace, QStringLiteral("needs"), std::move(tabs), parent);
}

}  // namespace tandem
