#include "report/points.h"

#include "base/number.h"
#include "rules/insights/insight.h"

#include <algorithm>
#include <map>

namespace tandem {

namespace {

// A report about a whole cycle has all insights, so each of them says its first point only.
int told_of_one_insight(const ReportScope& scope) {
    constexpr int of_phase = 3;
    return scope.phase_id() ? of_phase : 1;
}

bool is_for(const ReportScope& scope, const Insight& insight) {
    if (!scope.board() && insight.counts_people)
        return false;
    const PhaseKind phase = scope.phase.phase;
    return phase == PhaseKind::none || insight.phase == PhaseKind::none || insight.phase == phase ||
           (insight.lasting && insight.phase < phase);
}

Point::Kind kind_of(const Insight& insight) {
    switch (insight.kind) {
        case Insight::Kind::strength:
            return Point::Kind::strength;
        case Insight::Kind::attention:
            return Point::Kind::attention;
        case Insight::Kind::prompt:
            break;
    }
    return Point::Kind::prompt;
}

struct Told {
    int points = 0;
    std::int64_t more = 0;
    std::string_view title;
    Point::Kind kind = Point::Kind::prompt;
};

}  // namespace

std::string_view word_for(Point::Kind kind) {
    switch (kind) {
        case Point::Kind::strength:
            return "Strength";
        case Point::Kind::attention:
            return "Attention";
        case Point::Kind::prompt:
            break;
    }
    return "To ask";
}

std::vector<Point> points_to_consider(const ReportScope& scope) {
    std::vector<Point> points;
    std::map<int, Told> told;  // by number of the insight
    for (const Insight& insight :
         points_of(check_all({scope.portfolio, scope.project_id(), scope.cycle_id(), scope.as_at}))) {
        if (!is_for(scope, insight))
            continue;
        Told& of_insight = told[insight.number];
        of_insight.title = insight.title;
        of_insight.kind = kind_of(insight);
        if (of_insight.points == told_of_one_insight(scope)) {
            ++of_insight.more;
            continue;
        }
        ++of_insight.points;
        points.push_back({kind_of(insight), insight.sentence});
    }
    for (const auto& [number, of_insight] : told)
        if (of_insight.more > 0)
            points.push_back({of_insight.kind, std::string(of_insight.title) + ": " +
                                                   counted(of_insight.more, "more point", "more points") +
                                                   " of this kind."});
    std::ranges::stable_sort(points, {}, &Point::kind);
    return points;
}

}  // namespace tandem
