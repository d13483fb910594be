#include "report/points.h"

#include "base/number.h"
#include "base/text.h"
#include "rules/insights/insight.h"

#include <algorithm>
#include <map>

namespace tandem {

namespace {

// Of the others of an insight: those of a whole cycle are in the reports of the phases.
std::size_t others_named(const ReportScope& scope) {
    constexpr std::size_t of_phase = 6;
    return scope.phase_id() ? of_phase : 0;
}

// A report about a whole cycle has all insights, so each of them says its first point only; and a list of
// thirty questions is none that a meeting can go through.
int told_of_one_insight(const ReportScope& scope, Point::Kind kind) {
    constexpr int of_phase = 3;
    return scope.phase_id() && kind != Point::Kind::prompt ? of_phase : 1;
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

// What is known of an insight while its points are gathered.
struct Told {
    int points = 0;
    std::size_t last = 0;  // the place of its last point in the list
    std::vector<std::string> others;
    std::int64_t more = 0;  // than those told and those in `others`
};

std::string code_of(const Portfolio& portfolio, RecordId subject) {
    const EntityDef* def = nullptr;
    const void* record = subject != 0 ? portfolio.find_any(subject, &def) : nullptr;
    return record ? def->common_of(record).code : "";
}

std::string words_of(const Told& told) {
    std::vector<std::string> parts = told.others;
    if (told.more > 0)
        parts.push_back(counted(told.more, "more point", "more points") + " of this kind");
    return parts.empty() ? "" : (told.others.empty() ? "And " : "Also: ") + join_and(parts) + '.';
}

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
        if (of_insight.points < told_of_one_insight(scope, kind_of(insight))) {
            ++of_insight.points;
            of_insight.last = points.size();
            points.push_back({kind_of(insight), insight.sentence});
            continue;
        }
        std::string code = code_of(scope.portfolio, insight.subject);
        if (code.empty() || of_insight.others.size() == others_named(scope))
            ++of_insight.more;
        else
            of_insight.others.push_back(std::move(code));
    }
    for (const auto& [number, of_insight] : told)
        points[of_insight.last].others = words_of(of_insight);
    std::ranges::stable_sort(points, {}, &Point::kind);
    return points;
}

}  // namespace tandem
