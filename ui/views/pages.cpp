#include "ui/views/pages.h"

#include "ui/views/assets/assets_page.h"
#include "ui/views/assets/resources_page.h"
#include "ui/views/decisions/decisions_page.h"
#include "ui/views/evidence/evidence_page.h"
#include "ui/views/governance/governance_page.h"
#include "ui/views/history/history_page.h"
#include "ui/views/home/home_page.h"
#include "ui/views/home/week_page.h"
#include "ui/views/needs/needs_page.h"
#include "ui/views/outcomes/outcomes_page.h"
#include "ui/views/people/people_page.h"
#include "ui/views/phase/activities_page.h"
#include "ui/views/phase/phase_page.h"
#include "ui/views/pictures/coverage_page.h"
#include "ui/views/pictures/map_page.h"
#include "ui/views/pictures/pathways_page.h"
#include "ui/views/pictures/timeline_page.h"
#include "ui/views/points/points_page.h"
#include "ui/views/reports/reports_page.h"
#include "ui/views/risks/risks_page.h"
#include "ui/views/services/services_page.h"

#include <array>
#include <string_view>
#include <vector>

namespace tandem {

// In the order of the navigation.
std::span<const PageDef> all_pages() {
    static const std::vector<PageDef> pages{
        {"home", "Home", Icon::home, PageGroup::top, make_home_page, "wheel cycle coverage start"},
        {"week", "This week", Icon::week, PageGroup::top, make_week_page,
         "overdue due readings contributions to do today"},
        {"phase/analyse", "Analyse", Icon::phase, PageGroup::phases, make_analyse_page,
         "phase board key tasks approaches"},
        {"phase/plan", "Plan", Icon::phase, PageGroup::phases, make_plan_page,
         "phase board key tasks approaches"},
        {"phase/do", "Do", Icon::phase, PageGroup::phases, make_do_page,
         "phase board key tasks approaches deliver"},
        {"phase/review", "Review", Icon::phase, PageGroup::phases, make_review_page,
         "phase board key tasks approaches next cycle"},
        {"activities", "Activities", Icon::activity, PageGroup::records, make_activities_page,
         "what is done with citizens by phase and Co"},
        {"needs", "Needs and demands", Icon::need, PageGroup::records, make_needs_page,
         "routes gap behaviour change co-production services rank"},
        {"outcomes", "Outcomes", Icon::outcome, PageGroup::records, make_outcomes_page,
         "indicators readings baseline target trend"},
        {"people", "People", Icon::people, PageGroup::records, make_people_page,
         "groups know care organisations people by name persons who was missing"},
        {"assets", "Assets", Icon::asset, PageGroup::records, make_assets_page,
         "wall offers doing now willing to do"},
        {"risks", "Risks", Icon::risk, PageGroup::records, make_risks_page,
         "whose risk map likelihood impact resilience"},
        {"services", "Services and contracts", Icon::service, PageGroup::records, make_services_page,
         "specifications tenders meetings monitoring providers"},
        {"evidence", "Evidence", Icon::evidence, PageGroup::records, make_evidence_page,
         "findings surveys stories statistics"},
        {"governance", "Governance", Icon::governance, PageGroup::records, make_governance_page,
         "principles judgements dark side public value"},
        {"decisions", "Decisions", Icon::decision, PageGroup::records, make_decisions_page,
         "log contributions you said we did actions"},
        {"resources", "Resources and money", Icon::pound, PageGroup::records, make_resources_page,
         "costs benefits who pays co-financing hours citizen input budget"},
        {"coverage", "Coverage", Icon::matrix, PageGroup::pictures, make_coverage_page,
         "matrix cells phase Co voice action ideas"},
        {"map", "Public value map", Icon::map, PageGroup::pictures, make_map_page,
         "chain demands needs routes outcomes principles resilience"},
        {"pathways", "Pathways", Icon::pathway, PageGroup::pictures, make_pathways_page,
         "stages strategies prevention treatment rehabilitation steps"},
        {"timeline", "Timeline", Icon::timeline, PageGroup::pictures, make_timeline_page,
         "dates years weeks lanes activities contracts decisions readings"},
        {"reports", "Reports", Icon::report, PageGroup::together, make_reports_page,
         "phase report PDF print export public board edition"},
        {"points", "Points to consider", Icon::star, PageGroup::hidden, make_points_page,
         "insights strengths attention prompts set aside", "home"},
        {"history", "History", Icon::history, PageGroup::hidden, make_history_page,
         "steps undo restore point compare what changed go back", "home"},
        {"charter", "Charter", Icon::contract, PageGroup::hidden, make_charter_page, "sign-ups promises",
         "governance"},
        {"equality", "Equality impact", Icon::people, PageGroup::hidden, make_equality_page,
         "protected characteristics", "governance"},
    };
    return pages;
}

const PageDef* page_by_key(const QString& key) {
    for (const PageDef& page : all_pages())
        if (key == QLatin1String(page.key))
            return &page;
    return nullptr;
}

// Kinds that are not listed have no page of their own: they are shown beside their owner.
QString page_for(const EntityDef& def) {
    struct Home {
        std::string_view entity;
        const char* page;
    };
    static constexpr std::array homes{
        Home{"activity", "activities"},
        Home{"activity_group", "activities"},
        Home{"need", "needs"},
        Home{"demand", "needs"},
        Home{"route", "needs"},
        Home{"outcome", "outcomes"},
        Home{"indicator", "outcomes"},
        Home{"measurement", "outcomes"},
        Home{"group", "people"},
        Home{"organisation", "people"},
        Home{"person", "people"},
        Home{"asset", "assets"},
        Home{"risk", "risks"},
        Home{"resilience", "risks"},
        Home{"service", "services"},
        Home{"contract", "services"},
        Home{"meeting", "services"},
        Home{"specification", "services"},
        Home{"evidence", "evidence"},
        Home{"finding", "evidence"},
        Home{"governance_check", "governance"},
        Home{"dark_side", "governance"},
        Home{"decision", "decisions"},
        Home{"contribution", "decisions"},
        Home{"action", "decisions"},
        Home{"pathway", "pathways"},
        Home{"pathway_stage", "pathways"},
        Home{"charter", "charter"},
        Home{"sign_up", "charter"},
        Home{"resource", "resources"},
        Home{"co_financing", "resources"},
        Home{"cost_benefit", "resources"},
        Home{"equality_impact", "equality"},
    };
    for (const Home& home : homes)
        if (def.key == home.entity && page_by_key(QLatin1String(home.page)) != nullptr)
            return QLatin1String(home.page);
    return {};
}

}  // namespace tandem
