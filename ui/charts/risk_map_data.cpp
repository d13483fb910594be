#include "ui/charts/risk_map.h"
#include "ui/kit/text.h"

namespace tandem {

std::optional<RiskPoint> risk_point_of(const Risk& risk, const BearersOfRisks& bearers) {
    if (!severity_score(risk))
        return std::nullopt;
    RiskPoint point;
    point.id = risk.common.id;
    point.code = qt(risk.common.code);
    point.likelihood = static_cast<int>(*risk.likelihood);
    point.impact = static_cast<int>(*risk.impact);
    point.benefit = static_cast<int>(risk.benefit.value_or(0));
    point.borne_by_citizens = is_borne_by_citizens(bearers, risk);
    point.illustrative = risk.common.illustrative;
    return point;
}

std::vector<RiskPoint> risk_points_of(const Portfolio& portfolio, Id<Cycle> cycle, Id<Phase> phase) {
    const BearersOfRisks bearers(portfolio);
    std::vector<RiskPoint> points;
    for (const Risk& risk : portfolio.all<Risk>())
        if (risk.cycle == cycle && (!phase || !risk.phase || risk.phase == phase))
            if (const auto point = risk_point_of(risk, bearers))
                points.push_back(*point);
    return points;
}

}  // namespace tandem
