#include "ui/views/services/services_page.h"

#include "model/documents.h"
#include "model/meetings.h"
#include "model/services.h"
#include "rules/monitoring.h"
#include "rules/overdue.h"
#include "ui/kit/text.h"
#include "ui/views/frame/list_tabs.h"
#include "ui/views/services/services_tree_page.h"

#include <limits>

namespace tandem {

namespace {

Column hidden(Column column) {
    column.hidden_at_first = true;
    return column;
}

// How many are shown; each is handed to `look`.
template <class T, class Look>
std::int64_t shown_of(const Portfolio& portfolio, const Workspace& workspace, const Look& look) {
    std::int64_t all = 0;
    for (const T& record : portfolio.all<T>())
        if (workspace.shows(entity<T>(), &record)) {
            ++all;
            look(record);
        }
    return all;
}

// "2 of 5 meetings"
QString of_all(std::int64_t part, std::int64_t all, const char* one, const char* many) {
    return tr_text("%1 of %2").arg(part).arg(counted(all, one, many));
}

ListSpec spec_for(const EntityDef& def, const char* name, const char* add_words, Icon icon) {
    ListSpec spec;
    spec.name = QLatin1String(name);
    spec.title = tr_text("Services and contracts");
    spec.entity = &def;
    spec.add_words = tr_text(add_words);
    spec.icon = icon;
    return spec;
}

Page* make_service_list(Workspace& workspace, QWidget* bar, QWidget* parent) {
    const EntityDef& def = entity<Service>();
    ListSpec spec = spec_for(def, "service_list", "Add service", Icon::service);
    spec.columns = {code_column(),
                    field_column(def, "name", 0),
                    field_column(def, "mode", 110),
                    field_column(def, "sector", 150),
                    field_column(def, "providers", 190),
                    field_column(def, "annual_cost", 120),
                    field_column(def, "in_this_plan", 120),
                    hidden(field_column(def, "capacity", 100)),
                    hidden(field_column(def, "capacity_unit", 140)),
                    hidden(field_column(def, "innovative", 100)),
                    hidden(field_column(def, "start", 120)),
                    hidden(field_column(def, "end", 120)),
                    hidden(field_column(def, "outcomes", 200)),
                    hidden(field_column(def, "why", 240))};
    spec.empty_what = tr_text("No services yet");
    spec.empty_question = tr_text("What is there today, and what is to be bought or built?");
    spec.conditions = {{tr_text("Nothing said for this plan"), [](const Portfolio&, const void* record) {
                            return static_cast<const Service*>(record)->in_this_plan == ServicePlan::none;
                        }}};
    return make_list_tab(workspace, std::move(spec), bar, parent);
}

Page* make_contract_list(Workspace& workspace, QWidget* bar, QWidget* parent) {
    const EntityDef& def = entity<Contract>();
    ListSpec spec = spec_for(def, "contract_list", "Add contract", Icon::contract);
    spec.columns = {code_column(),
                    field_column(def, "title", 0),
                    field_column(def, "kind", 150),
                    field_column(def, "status", 110),
                    field_column(def, "value", 120),
                    field_column(def, "start", 120),
                    field_column(def, "end", 120),
                    field_column(def, "citizen_input", 130),
                    hidden(field_column(def, "extended_to", 120)),
                    hidden(field_column(def, "review_date", 120)),
                    hidden(field_column(def, "break_date", 120)),
                    hidden(field_column(def, "meeting_interval", 130)),
                    hidden(field_column(def, "note", 240))};
    spec.empty_what = tr_text("No contracts yet");
    spec.empty_question = tr_text("Which agreements carry the services, and until when?");
    spec.conditions = {{tr_text("Not agreed with citizens"), [](const Portfolio&, const void* record) {
                            return static_cast<const Contract*>(record)->citizen_input !=
                                   DocumentInput::co_agreed;
                        }}};
    return make_list_tab(workspace, std::move(spec), bar, parent);
}

Page* make_specifications(Workspace& workspace, QWidget* bar, QWidget* parent) {
    const EntityDef& def = entity<Specification>();
    ListSpec spec = spec_for(def, "specifications", "Add specification", Icon::contract);
    spec.columns = {code_column(),
                    field_column(def, "title", 0),
                    field_column(def, "kind", 160),
                    field_column(def, "status", 110),
                    field_column(def, "date", 130),
                    field_column(def, "citizen_input", 130),
                    hidden(field_column(def, "services", 200)),
                    hidden(field_column(def, "outcomes", 200))};
    spec.empty_what = tr_text("No specifications, tenders or criteria yet");
    spec.empty_question = tr_text("What is a service to meet, and who agreed it?");
    spec.fact = [](const Portfolio& portfolio, const Workspace& shown) {
        std::int64_t agreed = 0;
        const std::int64_t all = shown_of<Specification>(portfolio, shown, [&](const auto& one) {
            agreed += one.citizen_input == DocumentInput::co_agreed;
        });
        return all == 0
                   ? tr_text("What services are to meet, and who agreed it")
                   : tr_text("%1 agreed with citizens").arg(of_all(agreed, all, "document", "documents"));
    };
    spec.conditions = {{tr_text("Not agreed with citizens"), [](const Portfolio&, const void* record) {
                            return static_cast<const Specification*>(record)->citizen_input !=
                                   DocumentInput::co_agreed;
                        }}};
    return make_list_tab(workspace, std::move(spec), bar, parent);
}

Page* make_meetings(Workspace& workspace, QWidget* bar, QWidget* parent) {
    const EntityDef& def = entity<Meeting>();
    ListSpec spec = spec_for(def, "meetings", "Add meeting", Icon::week);
    Column citizens = field_column(def, "citizen_representatives", 110);
    citizens.heading = tr_text("Citizens present");  // the field says more than a heading can
    spec.columns = {code_column(),
                    field_column(def, "date", 140),
                    field_column(def, "contract", 240),
                    citizens,
                    field_column(def, "present", 100),
                    field_column(def, "findings", 0),
                    hidden(field_column(def, "service", 200)),
                    field_column(def, "due", 130),
                    hidden(field_column(def, "groups", 200)),
                    hidden(field_column(def, "provider_actions", 240))};
    spec.empty_what = tr_text("No monitoring meetings yet");
    spec.empty_question = tr_text("Who looked at a contract, and were citizens there?");
    spec.fact = [](const Portfolio& portfolio, const Workspace& shown) {
        std::int64_t with_citizens = 0;
        const std::int64_t all = shown_of<Meeting>(portfolio, shown, [&](const auto& one) {
            with_citizens += citizens_at(portfolio, one) == CitizensThere::yes;
        });
        return all == 0 ? tr_text("Who looked at a contract, and whether citizens were there")
                        : tr_text("%1 with citizens").arg(of_all(with_citizens, all, "meeting", "meetings"));
    };
    spec.conditions = {{tr_text("No citizens recorded"), [](const Portfolio& portfolio, const void* record) {
                            return citizens_at(portfolio, *static_cast<const Meeting*>(record)) !=
                                   CitizensThere::yes;
                        }}};
    return make_list_tab(workspace, std::move(spec), bar, parent);
}

Page* make_developments(Workspace& workspace, QWidget* bar, QWidget* parent) {
    const EntityDef& def = entity<Development>();
    ListSpec spec = spec_for(def, "developments", "Add provider development", Icon::tool);
    const auto is_late = [&workspace](const Portfolio&, const void* record) {
        const auto& development = *static_cast<const Development*>(record);
        return is_overdue(development.status, development.due, workspace.today());
    };
    // As on the board of a phase what is past its date says so; the field itself still is what is edited.
    Column state = field_column(def, "status", 120);
    state.status = [is_late, recorded = state.status](const Portfolio& portfolio, const void* record) {
        return is_late(portfolio, record) ? Status::overdue : recorded(portfolio, record);
    };
    state.text = [is_late](const Portfolio& portfolio, const void* record) {
        const QString recorded = qt(label_of_choice(static_cast<const Development*>(record)->status));
        return !is_late(portfolio, record) ? recorded
               : recorded.isEmpty()        ? tr_text("Overdue")
                                           : tr_text("Overdue, %1").arg(recorded.toLower());
    };
    // What is overdue first, so that each stays together in groups.
    state.number = [is_late](const Portfolio& portfolio, const void* record) {
        const auto status = static_cast<const Development*>(record)->status;
        const double place = static_cast<double>(status);
        return is_late(portfolio, record) ? place - 10
               : status == Progress::none ? std::numeric_limits<double>::quiet_NaN()
                                          : place;
    };
    spec.columns = {code_column(),
                    field_column(def, "text", 0),
                    field_column(def, "provider", 200),
                    state,
                    field_column(def, "due", 130),
                    hidden(field_column(def, "builds_relations", 120)),
                    hidden(field_column(def, "mobilises_inputs", 120)),
                    hidden(field_column(def, "owner", 140)),
                    hidden(field_column(def, "result", 240))};
    spec.empty_what = tr_text("No provider development yet");
    spec.empty_question = tr_text("What would help a provider work with users and communities?");
    spec.conditions = {{tr_text("Overdue"), is_late}};
    spec.fact = [](const Portfolio& portfolio, const Workspace& shown) {
        std::int64_t done = 0;
        const std::int64_t all = shown_of<Development>(
            portfolio, shown, [&](const auto& one) { done += one.status == Progress::done; });
        return all == 0 ? tr_text("What helps providers to work with users and communities")
                        : tr_text("%1 done").arg(of_all(done, all, "step", "steps"));
    };
    return make_list_tab(workspace, std::move(spec), bar, parent);
}

}  // namespace

Page* make_services_page(Workspace& workspace, QWidget* parent) {
    std::vector<PageTab> tabs{
        {QStringLiteral("services"),
         tr_text("Overview"),
         {&entity<Service>(), &entity<Contract>(), &entity<Meeting>()},
         make_services_tree_page},
        {QStringLiteral("service_list"), tr_text("Services"), {}, make_service_list},
        {QStringLiteral("contract_list"), tr_text("Contracts"), {}, make_contract_list},
        {QStringLiteral("specifications"),
         tr_text("Specifications"),
         {&entity<Specification>()},
         make_specifications},
        {QStringLiteral("meetings"), tr_text("Meetings"), {}, make_meetings},
        {QStringLiteral("development"),
         tr_text("Provider development"),
         {&entity<Development>()},
         make_developments},
    };
    return make_tabs_with_table_key(workspace, QStringLiteral("services"), std::move(tabs), parent);
}

}  // namespace tandem
