#include "ui/views/governance/governance_page.h"

#include "model/charter.h"
#include "model/governance.h"
#include "ui/charts/governance_grid.h"
#include "ui/kit/icons.h"
#include "ui/kit/number_text.h"
#include "ui/kit/page_head.h"
#include "ui/kit/text.h"
#include "ui/models/value_text.h"
#include "ui/views/frame/list_tabs.h"
#include "ui/views/governance/principles_page.h"

#include <algorithm>

namespace tandem {

namespace {

const GovernanceCheck& check_of(const void* record) {
    return *static_cast<const GovernanceCheck*>(record);
}

Page* make_checks(Workspace& workspace, QWidget* bar, QWidget* parent) {
    const EntityDef& def = entity<GovernanceCheck>();
    ListSpec spec;
    spec.name = QStringLiteral("checks");
    spec.title = tr_text("Governance");
    spec.entity = &def;
    Column rating = field_column(def, "rating", 140);
    rating.status = [](const Portfolio&, const void* record) {
        return rating_status(check_of(record).rating);
    };
    spec.columns = {code_column(),
                    field_column(def, "principle", 0),
                    field_column(def, "phase", 110),
                    rating,
                    field_column(def, "date", 130),
                    field_column(def, "judged_by", 250),
                    field_column(def, "action", 200)};
    for (const char* key : {"evidence", "activity", "service", "organisation"}) {
        spec.columns.push_back(field_column(def, key, 160));
        spec.columns.back().hidden_at_first = true;
    }
    spec.icon = Icon::governance;
    spec.empty_what = tr_text("No governance checks yet");
    spec.empty_question = tr_text("Start with citizen engagement.");
    spec.elsewhere_words = tr_text("Judge the principles");
    spec.elsewhere = QStringLiteral("governance|principles");
    spec.fact = [](const Portfolio&, const Workspace&) {
        return tr_text("Every check; the latest of a principle and phase is the one that counts");
    };
    const auto is_concern = [](const Portfolio&, const void* record) {
        return check_of(record).rating == Rating::concern;
    };
    const auto lacks_action = [](const Portfolio&, const void* record) {
        const GovernanceCheck& check = check_of(record);
        return (check.rating == Rating::concern || check.rating == Rating::partly) && check.action.empty();
    };
    spec.conditions = {{tr_text("Concerns"), is_concern}, {tr_text("No action yet"), lacks_action}};
    return make_list_tab(workspace, std::move(spec), bar, parent);
}

Page* make_dark_side(Workspace& workspace, QWidget* bar, QWidget* parent) {
    const EntityDef& def = entity<DarkSideNote>();
    ListSpec spec;
    spec.name = QStringLiteral("dark_side");
    spec.title = tr_text("Governance");
    spec.entity = &def;
    spec.columns = {code_column(),
                    field_column(def, "text", 0),
                    field_column(def, "kind", 170),
                    field_column(def, "phase", 110),
                    field_column(def, "groups", 180),
                    field_column(def, "response", 220)};
    spec.columns.push_back(field_column(def, "date", 120));
    spec.columns.back().hidden_at_first = true;
    spec.add_words = tr_text("Add note");
    spec.icon = Icon::shield;
    spec.empty_what = tr_text("No dark-side notes");
    spec.empty_question = tr_text("Does anybody carry too much, feel pressed, or find themselves left out?");
    spec.fact = [](const Portfolio&, const Workspace&) {
        return tr_text("What went, or could go, wrong for people through co-production itself");
    };
    spec.conditions = {{tr_text("No response yet"), [](const Portfolio&, const void* record) {
                            return static_cast<const DarkSideNote*>(record)->response.empty();
                        }}};
    return make_list_tab(workspace, std::move(spec), bar, parent);
}

// A page of its own that belongs to Governance: its trail leads through there.
Page* led_through_governance(Page* list) {
    static_cast<ListPage*>(list)->head().set_crumbs(
        {{QStringLiteral("home"), tr_text("Home")}, {QStringLiteral("governance"), tr_text("Governance")}});
    return list;
}

Page* make_equality(Workspace& workspace, QWidget* bar, QWidget* parent) {
    const EntityDef& def = entity<EqualityImpact>();
    ListSpec spec;
    spec.name = QStringLiteral("equality");
    spec.title = bar == nullptr ? tr_text("Equality impact") : tr_text("Governance");
    spec.entity = &def;
    Column effect = field_column(def, "effect", 120);
    effect.status = [](const Portfolio&, const void* record) {
        switch (static_cast<const EqualityImpact*>(record)->effect) {
            case EqualityEffect::positive:
                return Status::strength;
            case EqualityEffect::neutral:
                return Status::not_recorded;
            case EqualityEffect::negative:
                return Status::attention;
            case EqualityEffect::unknown:
            case EqualityEffect::none:
                break;
        }
        return Status::ask;
    };
    spec.columns = {code_column(),
                    field_column(def, "characteristic", 220),
                    effect,
                    field_column(def, "who", 0),
                    field_column(def, "mitigation", 220),
                    field_column(def, "owner", 140)};
    spec.columns.push_back(field_column(def, "monitoring", 160));
    spec.columns.back().hidden_at_first = true;
    spec.add_words = tr_text("Add equality impact");
    spec.icon = Icon::people;
    spec.empty_what = tr_text("No equality impact recorded");
    spec.empty_question = tr_text("Who gains and who loses, by the characteristics they share?");
    spec.fact = [](const Portfolio&, const Workspace&) {
        return tr_text("Effects on people who share a characteristic, and what is done about them");
    };
    Page* page = make_list_tab(workspace, std::move(spec), bar, parent);
    return bar == nullptr ? led_through_governance(page) : page;
}

Page* make_charter_list(Workspace& workspace, const QString& title, QWidget* bar, QWidget* parent) {
    const EntityDef& def = entity<Charter>();
    ListSpec spec;
    spec.name = QStringLiteral("charters");
    spec.title = title;
    spec.entity = &def;
    Column signed_by;
    signed_by.heading = tr_text("Signed by");
    signed_by.width = 100;
    signed_by.right = true;
    const auto signatures = [](const Portfolio& portfolio, const void* record) {
        const RecordId charter = static_cast<const Charter*>(record)->common.id;
        const auto& all = portfolio.all<SignUp>();
        return std::count_if(all.begin(), all.end(),
                             [&](const SignUp& sign_up) { return sign_up.charter.value == charter; });
    };
    signed_by.text = [signatures](const Portfolio& portfolio, const void* record) {
        return number_text(signatures(portfolio, record));
    };
    signed_by.number = [signatures](const Portfolio& portfolio, const void* record) {
        return double(signatures(portfolio, record));
    };
    spec.columns = {
        code_column(), field_column(def, "title", 0),       field_column(def, "committed_by", 180),
        signed_by,     field_column(def, "agreed_on", 130), field_column(def, "review_date", 130)};
    spec.columns.push_back(field_column(def, "committed_to", 180));
    spec.columns.back().hidden_at_first = true;
    spec.add_words = tr_text("Add charter");
    spec.icon = Icon::contract;
    spec.empty_what = tr_text("No charter yet");
    spec.empty_question = tr_text("What do you promise each other, and who signs it?");
    spec.fact = [](const Portfolio&, const Workspace&) {
        return tr_text("What the partners promise each other about working together");
    };
    return make_list_tab(workspace, std::move(spec), bar, parent);
}

// As a tab of Governance, and as the first tab of the page of the charter.
Page* make_charters_of_governance(Workspace& workspace, QWidget* bar, QWidget* parent) {
    return make_charter_list(workspace, tr_text("Governance"), bar, parent);
}

Page* make_charters(Workspace& workspace, QWidget* bar, QWidget* parent) {
    return led_through_governance(make_charter_list(workspace, tr_text("Charter"), bar, parent));
}

Page* make_sign_ups(Workspace& workspace, QWidget* bar, QWidget* parent) {
    const EntityDef& def = entity<SignUp>();
    ListSpec spec;
    spec.name = QStringLiteral("sign_ups");
    spec.title = tr_text("Charter");
    spec.entity = &def;
    Column who;
    who.heading = tr_text("Who signed");
    who.width = 0;
    who.text = [](const Portfolio& portfolio, const void* record) {
        const auto& sign_up = *static_cast<const SignUp*>(record);
        const RecordId signer = sign_up.organisation ? sign_up.organisation.value
                                : sign_up.group      ? sign_up.group.value
                                                     : sign_up.person.value;
        return record_title(portfolio, signer);
    };
    spec.columns = {code_column(), who, field_column(def, "role", 200), field_column(def, "date", 130),
                    field_column(def, "charter", 220)};
    spec.icon = Icon::contract;
    spec.empty_what = tr_text("Nobody has signed yet");
    spec.empty_question = tr_text("Open the charter and link who signs.");
    spec.elsewhere_words = tr_text("Open the charter");
    spec.elsewhere = QStringLiteral("charter|charters");
    spec.fact = [](const Portfolio&, const Workspace&) {
        return tr_text("Who has signed; a person’s signature is never public");
    };
    return led_through_governance(make_list_tab(workspace, std::move(spec), bar, parent));
}

}  // namespace

Page* make_governance_page(Workspace& workspace, QWidget* parent) {
    return make_tabs_with_table_key(
        workspace, QStringLiteral("governance"),
        {{QStringLiteral("principles"),
          tr_text("Principles"),
          {&entity<GovernanceCheck>()},
          make_principles_page},
         {QStringLiteral("checks"), tr_text("Checks"), {&entity<GovernanceCheck>()}, make_checks},
         {QStringLiteral("dark_side"), tr_text("Dark side"), {&entity<DarkSideNote>()}, make_dark_side},
         {QStringLiteral("equality"), tr_text("Equality impact"), {&entity<EqualityImpact>()}, make_equality},
         {QStringLiteral("charter"), tr_text("Charter"), {&entity<Charter>()}, make_charters_of_governance}},
        parent);
}

Page* make_charter_page(Workspace& workspace, QWidget* parent) {
    return new TabbedPage(
        workspace, QStringLiteral("charter"),
        {{QStringLiteral("charters"), tr_text("Charters"), {&entity<Charter>()}, make_charters},
         {QStringLiteral("sign_ups"), tr_text("Sign-ups"), {&entity<SignUp>()}, make_sign_ups}},
        parent);
}

Page* make_equality_page(Workspace& workspace, QWidget* parent) {
    return make_equality(workspace, nullptr, parent);
}

}  // namespace tandem
