#include "edit/large_project.h"

#include "edit/random_fill.h"
#include "edit/structure.h"
#include "model/activity.h"
#include "model/project.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <stdexcept>
#include <string>

namespace tandem {

namespace {

// How many records of a kind come with one activity; `least` and `most` hold whatever the size.
struct Proportion {
    std::string_view entity;
    double per_activity;
    std::int64_t least = 1;
    std::int64_t most = 1'000'000;
};

constexpr Proportion proportions[] = {
    {"organisation", .02, 4},
    {"group", .03, 8},
    {"person", .02, 2},
    {"activity", 1.0},
    {"activity_group", 1.2},
    {"activity_person", .1},
    {"contribution", .3},
    {"demand", .1, 3},
    {"need", .05, 3},
    {"route", .1},
    {"behaviour_change", .02},
    {"service", .03, 3},
    {"outcome", .012, 3},
    {"indicator", .03, 3},
    {"measurement", .25},
    {"asset", .1},
    {"resource", .03},
    {"co_financing", .01},
    {"risk", .05},
    {"risk_bearer", .1},
    {"resilience", .02},
    {"criterion", .02},
    {"prioritisation", .008},
    {"option", .04},
    {"criterion_score", .05},
    {"ballot", .03},
    {"ballot_mark", .05},
    {"specification", .015},
    {"contract", .02},
    {"meeting", .06},
    {"development", .015},
    {"evidence", .06},
    {"finding", .03},
    {"pathway", .008},
    {"pathway_stage", .04},
    {"cost_benefit", .02},
    {"stakeholder_benefit", .01},
    {"governance_check", .06},
    {"equality_impact", .02},
    {"dark_side", .008},
    {"charter", .004},
    {"sign_up", .015},
    {"decision", .05},
    {"decision_option", .1},
    {"action", .12},
    {"session", .02},
    {"agenda_block", .1},
    {"session_group", .06},
    {"matrix_mark", .01, 1, 4},
    {"report_setting", .01, 1, 8},
    {"dismissal", .01},
    {"threshold", .005},
    {"own_entry", .005},
};

class Generator {
public:
    Generator(EditBuilder& builder, const LargeProject& wanted)
        : builder_(builder),
          wanted_(wanted),
          random_(wanted.seed),
          fill_(random_, [this](const EntityDef& def) -> const std::vector<RecordId>& { return pool(def); }) {
    }

    RecordId run() {
        NewProject frame;
        frame.title = "Large sample " + std::to_string(wanted_.number);
        frame.place = "Invented borough";
        frame.start = PartialDate(2024, 4);
        const StepResult made = add_project(builder_, frame);
        if (!made.ok())
            throw std::logic_error(made.issues.front().text);
        project_ = made.id;
        for (const char* kind : {"cycle", "phase", "key_task", "co_task"})
            remember_all(*entity_by_key(kind));
        for (const Proportion& proportion : proportions)
            add_kind(proportion);
        return project_;
    }

private:
    std::vector<RecordId>& pool(const EntityDef& def) { return pools_[def.index]; }

    void remember_all(const EntityDef& def) {
        for (const RowChange& change : builder_.draft().changes())
            if (change.entity == &def && change.after && change.after->common.project == project_)
                pool(def).push_back(change.id);
    }

    // A link is of no use without both its ends: a project without activities has no groups in them.
    bool lacks_what_it_names(const EntityDef& def) {
        return std::ranges::any_of(def.fields, [this](const FieldDef& field) {
            const bool names_one = field.options.required && field.kind == Kind::Reference;
            return names_one && pool(field.to ? field.to() : entity<Activity>()).empty();
        });
    }

    void add_kind(const Proportion& proportion) {
        const EntityDef& def = *entity_by_key(proportion.entity);
        if (lacks_what_it_names(def))
            return;
        const auto wanted = std::llround(proportion.per_activity * static_cast<double>(wanted_.activities));
        std::int64_t count = std::clamp<std::int64_t>(wanted, proportion.least, proportion.most);
        if (def.key == "activity")
            count = wanted_.activities;
        for (std::int64_t i = 0; i < count; ++i) {
            const StepResult made = builder_.create(def, project_, fill_.input_for(def));
            if (made.ok())
                pool(def).push_back(made.id);
            // The same pair drawn twice is no fault; anything else is.
            else if (made.issues.front().code != "duplicate")
                throw std::logic_error(std::string(def.key) + ": " + made.issues.front().field + ": " +
                                       made.issues.front().text);
        }
    }

    EditBuilder& builder_;
    const LargeProject& wanted_;
    Random random_;
    RandomFill fill_;
    RecordId project_ = 0;
    std::array<std::vector<RecordId>, AllEntities::size> pools_;
};

}  // namespace

RecordId add_large_project(EditBuilder& builder, const LargeProject& wanted) {
    return Generator(builder, wanted).run();
}

}  // namespace tandem
