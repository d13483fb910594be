#include "rules/limits.h"

#include "model/marks.h"
#include "rules/insights/insight.h"

#include <stdexcept>

namespace tandem {

namespace {

constexpr LimitDef defs[] = {
    {"E3", "ahead_by", 0.25, "How far contracts may be ahead of strategy, as a share of tasks done"},
    {"E4", "least_share", 0.25, "The least share of key tasks done with citizens when a phase is complete"},
    {"E5", "heart_share", 0.5, "The least share of those who know and care in a macro decision"},
    {"E6", "group_types", 4, "How many kinds of group a transformation asks for"},
    {"E6", "most_users", 0.6, "The largest share of current users in a transformation"},
    {"E7", "low_ratio", 0.8, "A group is under-represented below this part of its share of the population"},
    {"E7", "least_expected", 5, "The fewest places a group must be due before anything is said"},
    {"E8", "least_new", 0.2, "The least share of places taken by people new to this"},
    {"E8", "least_activities", 3, "How many activities it takes before anything is said"},
    {"E9", "least_demands", 3, "How many demands it takes before anything is said"},
    {"E11", "severity", 0.25, "The largest gap of a priority need, as a share of what is required"},
    {"E11", "lowest_rank", 3, "The last rank that is looked at"},
    {"E13", "days", 90, "How many days an offer may wait"},
    {"E14", "assets_per_need", 0.5, "The fewest assets recorded for each need"},
    {"E17", "levels", 1, "Resilience is thin with this many levels or fewer"},
    {"E20", "on_track_margin", 0.10, "How far progress may be short of what is due and still be on track"},
    {"E20", "behind_margin", 0.30, "How far progress may be short before it is well behind"},
    {"E20", "stale_factor", 1.5, "A reading is stale after this many times its frequency"},
    {"E20", "usual_months", 18, "A reading without a frequency is stale after this many months"},
    {"E20", "kept_margin", 0.05, "How far what was to stay as it was may be off, as a share of the target"},
    {"E21", "ahead_by", 0.25, "How far results and principles may stand apart"},
    {"E22", "most_elsewhere", 0.3, "The largest share of benefits that may fall to bodies that do not pay"},
    {"E24", "pounds_an_hour", 0, "What an hour of citizens’ time is worth; 0 = not priced"},
    {"E25", "interval_factor", 1.5, "A meeting is overdue after this many times the interval"},
    {"E25", "usual_months", 3, "The interval of a contract that states none, in months"},
    {"E27", "light", 1, "Co-assessment is light up to this intensity"},
    {"E28", "least_answered", 0.8, "The least share of contributions answered when a phase is complete"},
    {"E28", "days", 60, "How many days an answer may take"},
    {"E31", "times_median", 2, "How many times the median burden an activity may ask for"},
    {"E31", "least_activities", 4, "How many activities it takes to have a median"},
    {"E31", "most_of_one_group", 0.4, "The largest share of the hours of a group that needs extra care"},
    {"E33", "strengths", 3, "How many general strengths are named; other points add theirs"},
};

}  // namespace

std::span<const LimitDef> limit_defs() {
    return defs;
}

Limits::Limits(const Portfolio& portfolio, Id<Project> project) {
    for (const LimitDef& def : defs)
        limits_.push_back({def.value, {}});
    for (const Threshold& own : portfolio.all<Threshold>()) {
        if (own.common.project != project.value || !own.value)
            continue;
        for (std::size_t i = 0; i < limits_.size(); ++i)
            if (defs[i].insight == own.insight && defs[i].name == own.name)
                limits_[i] = {*own.value, {own.common.id}};
    }
}

const Limits::Limit& Limits::find(std::string_view insight, std::string_view name) const {
    for (std::size_t i = 0; i < limits_.size(); ++i)
        if (defs[i].insight == insight && defs[i].name == name)
            return limits_[i];
    throw std::logic_error("no limit " + std::string(insight) + ' ' + std::string(name));
}

double Limits::value(std::string_view insight, std::string_view name) const {
    return find(insight, name).value;
}

Id<Threshold> Limits::own(std::string_view insight, std::string_view name) const {
    return find(insight, name).own;
}

std::vector<InsightLimit> Limits::of(std::string_view insight) const {
    std::vector<InsightLimit> found;
    for (std::size_t i = 0; i < limits_.size(); ++i)
        if (defs[i].insight == insight)
            found.push_back({defs[i].name, limits_[i].value});
    return found;
}

}  // namespace tandem
