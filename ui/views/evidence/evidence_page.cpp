#include "ui/views/evidence/evidence_page.h"

#include "base/number.h"
#include "model/evidence.h"
#include "rules/evidence.h"
#include "ui/kit/icons.h"
#include "ui/kit/number_text.h"
#include "ui/kit/text.h"
#include "ui/link/project_limits.h"
#include "ui/views/frame/list_tabs.h"
#include "ui/views/parts/fact_strip.h"

#include <limits>

namespace tandem {

namespace {

const Evidence& evidence_of(const void* record) {
    return *static_cast<const Evidence*>(record);
}
const Finding& finding_of(const void* record) {
    return *static_cast<const Finding*>(record);
}

// How deep citizens' part in the Review went (rules/evidence.h).
class DepthStrip : public FactStrip {
public:
    DepthStrip(Workspace& workspace, QWidget* parent)
        : FactStrip(QStringLiteral("evidence_depth"), parent), workspace_(workspace) {
        connect(&workspace_, &Workspace::changed, this, &DepthStrip::refresh);
        connect(&workspace_, &Workspace::frame_changed, this, &DepthStrip::refresh);
        refresh();
    }

private:
    void refresh() {
        const Portfolio& portfolio = workspace_.portfolio();
        const CoAssessment depth =
            co_assessment_of(portfolio, GroupsOfActivities(portfolio), workspace_.phase(PhaseKind::review));
        const auto all = depth.evidence.size();
        const auto share = depth.share_with_citizens();
        const QString made =
            share ? tr_text("%1 %, %2 of %3")
                        .arg(qt(grouped(*share * 100, 0)), number_text(depth.with_citizens), number_text(all))
                  : tr_text("no data");
        const QString highest =
            depth.highest == 0 ? tr_text("None recorded") : qt(intensity_words(depth.highest));
        set_facts({{depth.with_citizens > 0 ? Status::done : Status::ask,
                    tr_text("Made with citizens, for Review"), made},
                   {depth.highest == 0                      ? Status::ask
                    : depth.is_light(limits_of(workspace_)) ? Status::under_way
                                                            : Status::done,
                    tr_text("Most intense co-assessment"), highest},
                   {depth.activities.empty() ? Status::ask : Status::done,
                    tr_text("Review activities with citizens"), number_text(depth.activities.size())}});
    }

    Workspace& workspace_;
};

Page* make_evidence_list(Workspace& workspace, QWidget* bar, QWidget* parent) {
    const EntityDef& def = entity<Evidence>();
    ListSpec spec;
    spec.name = QStringLiteral("evidence");
    spec.title = tr_text("Evidence");
    spec.entity = &def;
    Column intensity = field_column(def, "review_intensity", 136);
    intensity.heading = tr_text("Intensity");
    intensity.right = false;
    intensity.text = [](const Portfolio&, const void* record) {
        return qt(intensity_words(static_cast<int>(evidence_of(record).review_intensity.value_or(0))));
    };
    intensity.number = [](const Portfolio&, const void* record) {
        const auto& level = evidence_of(record).review_intensity;
        return level ? double(*level) : std::numeric_limits<double>::quiet_NaN();
    };
    Column made = field_column(def, "made_with_citizens", 112);
    made.heading = tr_text("With citizens");
    made.status = [](const Portfolio&, const void* record) {
        return evidence_of(record).made_with_citizens ? Status::done : Status::not_recorded;
    };
    spec.columns = {code_column(), field_column(def, "finding", 0),  field_column(def, "kind", 120), made,
                    intensity,     field_column(def, "strength", 90)};
    for (const char* key : {"date", "n", "phase", "reference", "principles", "outcomes", "source"}) {
        spec.columns.push_back(field_column(def, key, 150));
        spec.columns.back().hidden_at_first = true;
    }
    spec.add_words = tr_text("Add evidence");
    spec.icon = Icon::evidence;
    spec.empty_what = tr_text("No evidence yet");
    spec.empty_question = tr_text("A survey, a story or a statistic all count.");
    spec.fact = [](const Portfolio& portfolio, const Workspace& shown) {
        int all = 0, with_citizens = 0;
        for (const Evidence& evidence : portfolio.all<Evidence>())
            if (evidence.common.project == shown.project().value) {
                ++all;
                with_citizens += evidence.made_with_citizens ? 1 : 0;
            }
        if (all == 0)
            return tr_text("What is known, where it comes from, and who helped to find it out");
        return tr_text("%1, %2 made with citizens")
            .arg(counted(all, "item", "items"), number_text(with_citizens));
    };
    const auto with_citizens = [](const Portfolio&, const void* record) {
        return evidence_of(record).made_with_citizens;
    };
    const auto is_intense = [](const Portfolio&, const void* record) {
        return evidence_of(record).review_intensity.value_or(0) >= 2;
    };
    const auto behind_nothing = [](const Portfolio&, const void* record) {
        const Evidence& evidence = evidence_of(record);
        return evidence.outcomes.empty() && evidence.services.empty() && evidence.principles.empty() &&
               evidence.activities.empty();
    };
    spec.conditions = {{tr_text("Made with citizens"), with_citizens},
                       {tr_text("Intensive"), is_intense},
                       {tr_text("Not linked"), behind_nothing}};
    auto* page = new ListPage(workspace, std::move(spec), parent);
    page->add_above(bar);
    page->add_above(new DepthStrip(workspace, page));
    return page;
}

Page* make_finding_list(Workspace& workspace, QWidget* bar, QWidget* parent) {
    const EntityDef& def = entity<Finding>();
    ListSpec spec;
    spec.name = QStringLiteral("findings");
    spec.title = tr_text("Evidence");
    spec.entity = &def;
    spec.columns = {code_column(),
                    field_column(def, "title", 0),
                    field_column(def, "what_worked", 220),
                    field_column(def, "what_did_not", 220),
                    field_column(def, "change", 110),
                    field_column(def, "next_cycle", 220)};
    for (const char* key : {"phase", "subject", "evidence"}) {
        spec.columns.push_back(field_column(def, key, 140));
        spec.columns.back().hidden_at_first = true;
    }
    spec.add_words = tr_text("Add finding");
    spec.icon = Icon::note;
    spec.empty_what = tr_text("No findings yet");
    spec.empty_question = tr_text("What worked, what did not, and what goes into the next cycle?");
    spec.fact = [](const Portfolio&, const Workspace&) {
        return tr_text("What a Review concluded, and what the next cycle takes from it");
    };
    const auto goes_on = [](const Portfolio&, const void* record) {
        return !finding_of(record).next_cycle.empty();
    };
    const auto rests_on_nothing = [](const Portfolio&, const void* record) {
        return finding_of(record).evidence.empty();
    };
    spec.conditions = {{tr_text("Goes into the next cycle"), goes_on},
                       {tr_text("No evidence linked"), rests_on_nothing}};
    return make_list_tab(workspace, std::move(spec), bar, parent);
}

}  // namespace

Page* make_evidence_page(Workspace& workspace, QWidget* parent) {
    return new TabbedPage(
        workspace, QStringLiteral("evidence"),
        {{QStringLiteral("items"), tr_text("Evidence"), {&entity<Evidence>()}, make_evidence_list},
         {QStringLiteral("findings"), tr_text("Findings"), {&entity<Finding>()}, make_finding_list}},
        parent);
}

}  // namespace tandem
