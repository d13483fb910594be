// What the insights say of a plan, for the tests: by key, by record, by phase.
// Asking for a row that is not there fails the test by an exception, so that no check can pass on nothing.
#pragma once

#include "model/activity.h"
#include "model/people.h"
#include "rules/insights/insight.h"
#include "support/make.h"

#include <stdexcept>

namespace tandem::test {

class LookedAt {
public:
    explicit LookedAt(const Plan& plan, PhaseKind closing = PhaseKind::none,
                      PartialDate as_at = PartialDate(2026, 11, 21))
        : results(check_all({plan.portfolio, plan.project, plan.cycle, as_at, closing})) {}

    const InsightResult& result(std::string_view key) const {
        for (const InsightResult& found : results)
            if (found.key == key)
                return found;
        throw std::runtime_error("no insight " + std::string(key));
    }
    InsightState state(std::string_view key) const { return result(key).state; }
    const Insight& only(std::string_view key) const {
        const auto& rows = result(key).rows;
        if (rows.size() != 1)
            throw std::runtime_error(std::string(key) + " has " + std::to_string(rows.size()) + " rows");
        return rows.front();
    }
    const Insight& about(std::string_view key, RecordId record) const {
        return row_where(key, [&](const Insight& row) { return row.subject == record; });
    }
    const Insight& of(std::string_view key, PhaseKind phase) const {
        return row_where(key, [&](const Insight& row) { return row.phase == phase; });
    }
    bool speaks_about(std::string_view key, RecordId record) const {
        for (const Insight& row : result(key).rows)
            if (row.subject == record)
                return true;
        return false;
    }

    std::vector<InsightResult> results;

private:
    const Insight& row_where(std::string_view key, auto wanted) const {
        for (const Insight& row : result(key).rows)
            if (wanted(row))
                return row;
        throw std::runtime_error("no such row of " + std::string(key));
    }
};

// Absent both when there is no such number and when it has no data: a test that means the latter asks words.
inline std::optional<double> number(const Insight& row, std::string_view key) {
    for (const InsightNumber& found : row.numbers)
        if (found.key == key)
            return found.value;
    return std::nullopt;
}

inline bool contains(const std::string& text, std::string_view part) {
    return text.find(part) != std::string::npos;
}

inline void begin(Plan& plan, PhaseKind phase, PhaseStatus status = PhaseStatus::under_way) {
    plan.change(phase).status = status;
}

inline Id<Group> citizens(Plan& plan, std::string name = "Carers", std::string type = {}) {
    Group& group = plan.add<Group>();
    group.name = std::move(name);
    group.side = Side::citizen;
    group.type.key = std::move(type);
    return id_of(group);
}

inline void join(Plan& plan, Id<Activity> activity, Id<Group> group,
                 std::optional<std::int64_t> took_part = {}, std::optional<std::int64_t> new_to_this = {},
                 std::optional<double> hours = {}) {
    ActivityGroup& part = plan.add<ActivityGroup>();
    part.activity = activity;
    part.group = group;
    part.took_part = took_part;
    part.new_to_this = new_to_this;
    part.citizen_hours = hours;
}

// Done, with a citizen group when one is given; in no phase of the cycle for `none`.
inline Id<Activity> activity(Plan& plan, PhaseKind phase, Co co, Id<Group> group = {},
                             std::optional<std::int64_t> took_part = {}) {
    Activity& made = plan.add<Activity>();
    if (phase != PhaseKind::none)
        made.phase = plan.phase(phase);
    made.title = "Breakfasts";
    made.co = co;
    made.status = ActivityStatus::done;
    const Id<Activity> id = id_of(made);
    if (group)
        join(plan, id, group, took_part);
    return id;
}

}  // namespace tandem::test
