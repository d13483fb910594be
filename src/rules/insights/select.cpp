#include "rules/insights/insight.h"

#include <algorithm>
#include <tuple>

namespace tandem {

namespace {

constexpr std::size_t most_on_home = 4;
constexpr int strengths_number = 33;

// E0: phases under way before complete ones before the rest.
int turn_of(PhaseStatus status) {
    switch (status) {
        case PhaseStatus::under_way:
            return 0;
        case PhaseStatus::complete:
            return 1;
        case PhaseStatus::not_started:
        case PhaseStatus::none:
            break;
    }
    return 2;
}

// Among strengths those of E33 stand first, in its own order.
auto place_of(const Insight& row) {
    const bool strength = row.kind == Insight::Kind::strength;
    return std::tuple(static_cast<int>(row.kind),
                      strength ? static_cast<int>(row.number != strengths_number) : turn_of(row.phase_status),
                      row.number);
}

Insights rows_where(const std::vector<InsightResult>& results, auto wanted) {
    std::vector<const Insight*> found;
    for (const InsightResult& result : results)
        for (const Insight& row : result.rows)
            if (wanted(row))
                found.push_back(&row);
    std::ranges::stable_sort(found,
                             [](const Insight* a, const Insight* b) { return place_of(*a) < place_of(*b); });
    Insights rows;
    rows.reserve(found.size());
    for (const Insight* row : found)
        rows.push_back(*row);
    return rows;
}

bool fires(const Insight& row) {
    return row.state == InsightState::fires;
}

}  // namespace

Insights points_of(const std::vector<InsightResult>& results) {
    return rows_where(results, fires);
}

Insights points_for_home(const std::vector<InsightResult>& results) {
    Insights chosen;
    for (Insight& row : points_of(results)) {
        const bool second_strength = row.kind == Insight::Kind::strength && !chosen.empty();
        if (!second_strength && chosen.size() < most_on_home)
            chosen.push_back(std::move(row));
    }
    return chosen;
}

Insights points_of_phase(const std::vector<InsightResult>& results, PhaseKind phase) {
    return rows_where(results, [&](const Insight& row) { return fires(row) && row.phase == phase; });
}

Insights points_about(const std::vector<InsightResult>& results, RecordId record) {
    return rows_where(results, [&](const Insight& row) {
        return record != 0 && fires(row) && row.kind != Insight::Kind::strength &&
               (row.subject == record || std::ranges::find(row.records, record) != row.records.end());
    });
}

Insights set_aside_in(const std::vector<InsightResult>& results) {
    Insights rows;
    for (const InsightResult& result : results)
        for (const Insight& row : result.rows)
            if (row.state == InsightState::set_aside)
                rows.push_back(row);
    return rows;
}

}  // namespace tandem
