#include "ui/views/phase/activities_page.h"

#include "base/number.h"
#include "base/text.h"
#include "model/activity.h"
#include "report/words.h"
#include "rules/dated_work.h"
#include "rules/lookup.h"
#include "rules/people.h"
#include "ui/kit/icons.h"
#include "ui/kit/text.h"
#include "ui/views/frame/filter_menu.h"
#include "ui/views/frame/list_page.h"
#include "ui/views/parts/quick_add.h"
#include "ui/views/parts/short_dates.h"
#include "ui/views/phase/board_data.h"

#include <algorithm>
#include <array>
#include <limits>

namespace tandem {

namespace {

constexpr std::size_t phase_place = 2;  // of the column in the list

const Activity& activity_of(const void* record) {
    return *static_cast<const Activity*>(record);
}

Column phase_column() {
    Column column;
    column.heading = tr_text("Phase");
    column.text = [](const Portfolio& portfolio, const void* record) {
        return qt(label_of_choice(kind_of(portfolio, activity_of(record).phase)));
    };
    column.phase = [](const Portfolio& portfolio, const void* record) {
        return kind_of(portfolio, activity_of(record).phase);
    };
    column.number = [](const Portfolio& portfolio, const void* record) {
        return static_cast<double>(kind_of(portfolio, activity_of(record).phase));
    };
    column.beside = "phase";
    column.width = 112;
    return column;
}

// Every Co with voice or action behind them: how citizens took part at a glance.
Column co_column() {
    Column column;
    column.heading = tr_text("Co");
    column.text = [](const Portfolio&, const void* record) {
        QStringList words;
        for (const Co co : coes_of(activity_of(record)))
            words << qt(lower_first(label_of_choice(co)));
        return words.join(QStringLiteral(", "));
    };
    column.coes = [](const void* record) { return coes_of(activity_of(record)); };
    column.mechanism = [](const void* record) { return activity_of(record).mechanism; };
    column.beside = "co";
    column.width = 190;
    return column;
}

Column when_column() {
    Column column;
    column.heading = tr_text("When");
    column.text = [](const Portfolio&, const void* record) {
        return activity_of(record).end.empty() && !has_no_end(activity_of(record))
                   ? short_date(activity_of(record).start)
                   : short_period(activity_of(record).start, activity_of(record).end);
    };
    column.number = [](const Portfolio&, const void* record) {
        const PartialDate start = activity_of(record).start;
        const PartialDate date = start.empty() ? activity_of(record).end : start;
        return date.empty() ? std::numeric_limits<double>::quiet_NaN()
                            : static_cast<double>(date.first_day());
    };
    column.beside = "start";
    column.width = 150;
    return column;
}

Column hidden(Column column) {
    column.hidden_at_first = true;
    return column;
}

QString fact(const Portfolio& portfolio, const Workspace& workspace) {
    std::int64_t all = 0, voice = 0, action = 0, both = 0, unsaid = 0;
    const EntityDef& def = entity<Activity>();
    for (const Activity& activity : portfolio.all<Activity>()) {
        if (!workspace.shows(def, &activity))
            continue;
        ++all;
        voice += activity.mechanism == Mechanism::voice;
        action += activity.mechanism == Mechanism::action;
        both += activity.mechanism == Mechanism::both;
        unsaid += activity.mechanism == Mechanism::none;
    }
    if (all == 0)
        return {};
    std::vector<std::string> kinds;
    for (const auto& [count, kind] : {std::pair{voice, " voice"}, {action, " action"}, {both, " both"}})
        if (count > 0)
            kinds.push_back(grouped(count) + kind);
    if (!kinds.empty() && unsaid > 0)
        kinds.push_back(grouped(unsaid) + " not said");
    const QString words = counted(all, "activity", "activities");
    return kinds.empty() ? words + tr_text("; voice or action not said")
                         : words + QStringLiteral(", ") + qt(join_and(kinds));
}

bool has_co(const Activity& activity, Co co) {
    return activity.co == co ||
           std::find(activity.other_coes.begin(), activity.other_coes.end(), co) != activity.other_coes.end();
}

constexpr std::array phases{PhaseKind::analyse, PhaseKind::plan, PhaseKind::do_, PhaseKind::review};
constexpr std::array coes{Co::co_commissioning, Co::co_design, Co::co_delivery, Co::co_assessment};

template <class Choices>
std::vector<QString> labels_of(const Choices& choices) {
    std::vector<QString> words;
    for (const auto choice : choices)
        words.push_back(qt(label_of_choice(choice)));
    return words;
}

// One phase and one Co at a time: "what did we co-design in Plan?".
void add_filters(ListPage& page) {
    auto* phase =
        new FilterMenu(QStringLiteral("activities_phase"), tr_text("All phases"), labels_of(phases), &page);
    auto* co = new FilterMenu(QStringLiteral("activities_co"), tr_text("All Co’s"), labels_of(coes), &page);
    QObject::connect(phase, &FilterMenu::narrowed, &page, [&page](int choice) {
        page.model().set_condition(
            QStringLiteral("phase"), choice < 0
                                         ? RecordModel::Test{}
                                         : [kind = phases[static_cast<std::size_t>(choice)]](
                                               const Portfolio& portfolio, const void* record) {
                                               return kind_of(portfolio, activity_of(record).phase) == kind;
                                           });
    });
    QObject::connect(co, &FilterMenu::narrowed, &page, [&page](int choice) {
        page.model().set_condition(
            QStringLiteral("co"), choice < 0 ? RecordModel::Test{}
                                             : [wanted = coes[static_cast<std::size_t>(choice)]](
                                                   const Portfolio&, const void* record) {
                                                   return has_co(activity_of(record), wanted);
                                               });
    });
    page.add_filters({phase, co});
}

}  // namespace

ListSpec activities_list() {
    const EntityDef& def = entity<Activity>();
    ListSpec spec;
    spec.name = QStringLiteral("activities");
    spec.title = tr_text("Activities");
    spec.entity = &def;
    spec.columns = {code_column(),
                    field_column(def, "title", 0),
                    phase_column(),
                    co_column(),
                    field_column(def, "status", 120),
                    when_column(),
                    hidden(field_column(def, "mechanism", 110)),
                    hidden(field_column(def, "level", 90)),
                    hidden(field_column(def, "approach", 180)),
                    hidden(field_column(def, "took_part", 90)),
                    hidden(field_column(def, "citizen_hours", 110)),
                    hidden(field_column(def, "staff_hours", 100)),
                    hidden(field_column(def, "outcomes", 160)),
                    hidden(field_column(def, "place", 140))};
    spec.add_words = tr_text("Add activity");
    spec.icon = Icon::activity;
    spec.empty_what = tr_text("No activities yet");
    spec.empty_question = tr_text("What have you already done with citizens?");
    spec.defaults = [](const Workspace& shown) {
        return std::vector<std::pair<std::string_view, Value>>{
            {"phase", Reference{shown.phase(likely_phase(shown)).value}},
            {"status", std::string(code_of_choice(ActivityStatus::idea))}};
    };
    spec.fact = fact;
    return spec;
}

ListSpec activities_list_of(PhaseKind phase) {
    ListSpec spec = activities_list();
    spec.name = QStringLiteral("phase_activities");
    spec.columns[phase_place].hidden_at_first = true;
    spec.empty_question = tr_text("Drag an approach onto the board, or add one here.");
    spec.scope = [phase](const Portfolio& portfolio, const void* record) {
        return kind_of(portfolio, activity_of(record).phase) == phase;
    };
    spec.defaults = [phase](const Workspace& shown) {
        return std::vector<std::pair<std::string_view, Value>>{
            {"phase", Reference{shown.phase(phase).value}},
            {"status", std::string(code_of_choice(ActivityStatus::idea))}};
    };
    return spec;
}

Page* make_activities_page(Workspace& workspace, QWidget* parent) {
    auto* page = new ListPage(workspace, activities_list(), parent);
    add_filters(*page);
    return page;
}

}  // namespace tandem
