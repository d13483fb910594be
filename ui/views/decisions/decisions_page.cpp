#include "ui/views/decisions/decisions_page.h"

#include "model/contribution.h"
#include "model/decisions.h"
#include "rules/contributions.h"
#include "rules/decisions.h"
#include "rules/lookup.h"
#include "rules/overdue.h"
#include "ui/kit/icons.h"
#include "ui/kit/number_text.h"
#include "ui/kit/text.h"
#include "ui/link/project_limits.h"
#include "ui/models/value_text.h"
#include "ui/views/decisions/answer_box.h"
#include "ui/views/decisions/decision_log_page.h"
#include "ui/views/decisions/decision_words.h"
#include "ui/views/frame/cached.h"
#include "ui/views/frame/list_tabs.h"
#include "ui/views/frame/page_keys.h"

#include <QtWidgets/QAbstractItemView>

namespace tandem {

namespace {

constexpr std::size_t phase_place = 3;  // of the column in the list

const Decision& decision_of(const void* record) {
    return *static_cast<const Decision*>(record);
}
const Contribution& contribution_of(const void* record) {
    return *static_cast<const Contribution*>(record);
}
const Action& action_of(const void* record) {
    return *static_cast<const Action*>(record);
}

// What the log of decisions asks for (E29), per decision.
using PartsTable = std::unordered_map<RecordId, DecisionParts>;

PartsTable parts_table(const Workspace& workspace) {
    const OptionsOfDecisions options(workspace.portfolio());
    PartsTable table;
    for (const Decision& decision : workspace.portfolio().all<Decision>())
        table.emplace(decision.common.id, parts_of(options, decision));
    return table;
}

// Under a heading that says "Level" the word alone.
QString level_word(Level level) {
    return level == Level::macro ? tr_text("Macro") : level == Level::micro ? tr_text("Micro") : QString();
}

ListSpec decision_list(Workspace& workspace, QObject* context) {
    const auto cached = Cached<PartsTable>::make(workspace, context, parts_table);
    const auto missing = [cached](const void* record) {
        const auto found = cached->get().find(decision_of(record).common.id);
        return still_to_add(decision_of(record),
                            found == cached->get().end() ? DecisionParts{} : found->second);
    };
    const EntityDef& def = entity<Decision>();
    ListSpec spec;
    spec.name = QStringLiteral("decisions");
    spec.title = tr_text("Decisions");
    spec.entity = &def;
    Column whole;
    whole.heading = tr_text("Still to add");
    whole.width = 210;
    whole.text = [missing](const Portfolio&, const void* record) {
        const QStringList words = missing(record);
        return words.isEmpty() ? tr_text("Nothing") : words.join(QStringLiteral(", "));
    };
    whole.status = [missing](const Portfolio&, const void* record) {
        return missing(record).isEmpty() ? Status::done : Status::ask;
    };
    Column level = field_column(def, "level", 90);
    level.text = [](const Portfolio&, const void* record) { return level_word(decision_of(record).level); };
    spec.columns = {code_column(),
                    field_column(def, "date", 130),
                    field_column(def, "title", 0),
                    field_column(def, "phase", 110),
                    level,
                    field_column(def, "decided_by", 180),
                    whole};
    for (const char* key : {"reasons", "citizen_input", "political_by", "political_on", "review_date"}) {
        spec.columns.push_back(field_column(def, key, 160));
        spec.columns.back().hidden_at_first = true;
    }
    spec.defaults = [](const Workspace& shown) {
        return std::vector<std::pair<std::string_view, Value>>{{"date", shown.today()}};
    };
    spec.add_words = tr_text("Record decision");
    spec.add_key = QLatin1Char('D');
    spec.icon = Icon::decision;
    spec.empty_what = tr_text("No decisions yet");
    spec.empty_question = tr_text("Record the first decision and why.");
    const auto lacks_something = [missing](const Portfolio&, const void* record) {
        return !missing(record).isEmpty();
    };
    const auto is_macro = [](const Portfolio&, const void* record) {
        return decision_of(record).level == Level::macro;
    };
    spec.conditions = {{tr_text("Something missing"), lacks_something}, {tr_text("Macro level"), is_macro}};
    return spec;
}

Page* make_decision_list(Workspace& workspace, QWidget* bar, QWidget* parent) {
    return make_list_tab(workspace, decision_list(workspace, parent), bar, parent);
}

Page* make_contribution_list(Workspace& workspace, QWidget* bar, QWidget* parent) {
    const EntityDef& def = entity<Contribution>();
    ListSpec spec;
    spec.name = QStringLiteral("contributions");
    spec.title = tr_text("Decisions");
    spec.entity = &def;
    Column response = field_column(def, "response", 170);
    response.text = [](const Portfolio&, const void* record) {
        return response_words(contribution_of(record).response);
    };
    response.status = [](const Portfolio&, const void* record) {
        return response_status(contribution_of(record).response);
    };
    spec.columns = {code_column(), field_column(def, "text", 0), field_column(def, "group", 150),
                    field_column(def, "date", 120), response};
    for (const char* key : {"response_text", "activity", "responded_on", "decision", "action"}) {
        spec.columns.push_back(field_column(def, key, 150));
        spec.columns.back().hidden_at_first = true;
    }
    spec.defaults = [](const Workspace& shown) {
        return std::vector<std::pair<std::string_view, Value>>{{"date", shown.today()}};
    };
    spec.add_words = tr_text("Add contribution");
    spec.icon = Icon::voice;
    spec.empty_what = tr_text("No contributions yet");
    spec.empty_question = tr_text("What did people say, in their own words?");
    spec.fact = [](const Portfolio& portfolio, const Workspace& shown) {
        std::vector<const Contribution*> all;
        for (const Contribution& contribution : portfolio.all<Contribution>())
            if (contribution.cycle == shown.cycle())
                all.push_back(&contribution);
        if (all.empty())
            return tr_text("What citizens said, and the answer");
        const AnsweredLoop loop = loop_of(all, shown.today(), limits_of(shown));
        return tr_text("What citizens said, and the answer: %1 of %2 answered")
            .arg(number_text(loop.answered), number_text(loop.contributions));
    };
    const auto waits = [](const Portfolio&, const void* record) {
        return contribution_of(record).response == Response::none;
    };
    const auto behind_no_decision = [](const Portfolio&, const void* record) {
        return !contribution_of(record).decision;
    };
    spec.conditions = {{tr_text("Waiting for an answer"), waits},
                       {tr_text("Behind no decision"), behind_no_decision}};
    auto* page = new ListPage(workspace, std::move(spec), parent);
    page->add_above(bar);
    auto* box = new AnswerBox(workspace, QStringLiteral("contribution_answer"), page);
    page->add_above(box);
    auto* keys = new PageKeys(page);
    keys->add(Qt::Key_A, [page, box, &workspace] {
        if (workspace.can_edit())
            box->open({page->current_record()});
    });
    for (QAbstractItemView* view : page->findChildren<QAbstractItemView*>())
        keys->watch(view);
    QObject::connect(box, &AnswerBox::closed, page, [page] { page->first_focus()->setFocus(); });
    return page;
}

Page* make_action_list(Workspace& workspace, QWidget* bar, QWidget* parent) {
    const EntityDef& def = entity<Action>();
    ListSpec spec;
    spec.name = QStringLiteral("actions");
    spec.title = tr_text("Decisions");
    spec.entity = &def;
    const auto is_late = [&workspace](const Portfolio&, const void* record) {
        return is_overdue(action_of(record), workspace.today());
    };
    Column state;
    state.heading = tr_text("State");
    state.width = 120;
    state.beside = "done";
    state.status = [is_late](const Portfolio& portfolio, const void* record) {
        return action_of(record).done       ? Status::done
               : is_late(portfolio, record) ? Status::overdue
                                            : Status::planned;
    };
    state.text = [is_late](const Portfolio& portfolio, const void* record) {
        return action_of(record).done       ? tr_text("Done")
               : is_late(portfolio, record) ? tr_text("Overdue")
                                            : tr_text("To do");
    };
    Column from;
    from.heading = tr_text("Comes from");
    from.width = 200;
    from.text = [](const Portfolio& portfolio, const void* record) {
        const Action& action = action_of(record);
        for (const RecordId source : {action.decision.value, action.risk.value, action.meeting.value,
                                      action.session.value, action.governance_check.value})
            if (source != 0)
                return record_name(portfolio, source);
        return QString();
    };
    spec.columns = {code_column(),
                    field_column(def, "text", 0),
                    state,
                    field_column(def, "owner", 160),
                    field_column(def, "due", 130),
                    from};
    for (const char* key : {"done", "done_on", "phase", "note"}) {
        spec.columns.push_back(field_column(def, key, 130));
        spec.columns.back().hidden_at_first = true;
    }
    spec.add_words = tr_text("Add action");
    spec.icon = Icon::check;
    spec.empty_what = tr_text("No actions yet");
    spec.empty_question = tr_text("Who will do what, by when?");
    spec.fact = [](const Portfolio&, const Workspace&) {
        return tr_text("What follows from decisions, risks and meetings, with an owner and a date");
    };
    const auto is_open = [](const Portfolio&, const void* record) { return !action_of(record).done; };
    const auto has_no_owner = [](const Portfolio&, const void* record) {
        return action_of(record).owner.empty() && !action_of(record).owner_person;
    };
    spec.conditions = {
        {tr_text("To do"), is_open}, {tr_text("Overdue"), is_late}, {tr_text("No owner"), has_no_owner}};
    return make_list_tab(workspace, std::move(spec), bar, parent);
}

}  // namespace

ListSpec decision_list_of(Workspace& workspace, PhaseKind phase, QObject* context) {
    ListSpec spec = decision_list(workspace, context);
    spec.name = QStringLiteral("phase_decisions");
    spec.columns[phase_place].hidden_at_first = true;
    spec.empty_question = tr_text("What was decided here, by whom, and why?");
    spec.scope = [phase](const Portfolio& portfolio, const void* record) {
        return kind_of(portfolio, decision_of(record).phase) == phase;
    };
    spec.defaults = [phase](const Workspace& shown) {
        return std::vector<std::pair<std::string_view, Value>>{{"phase", Reference{shown.phase(phase).value}},
                                                               {"date", shown.today()}};
    };
    return spec;
}

Page* make_decisions_page(Workspace& workspace, QWidget* parent) {
    return make_tabs_with_table_key(
        workspace, QStringLiteral("decisions"),
        {{QStringLiteral("log"), tr_text("Log"), {&entity<Decision>()}, make_decision_log_page},
         {QStringLiteral("table"), tr_text("Table"), {&entity<Decision>()}, make_decision_list},
         {QStringLiteral("contributions"),
          tr_text("Contributions"),
          {&entity<Contribution>()},
          make_contribution_list},
         {QStringLiteral("actions"), tr_text("Actions"), {&entity<Action>()}, make_action_list}},
        parent);
}

}  // namespace tandem
