// Risks by likelihood and impact, each with what is gained by taking it (DOMAIN.md A6, F3 "Risk view").
//
// One painter for screen, PNG and SVG: it takes data and tokens and knows no widget. The
// ground of a cell says how grave its product is (rules/risks.h) by word in the legend and by tint; benefit
// stands beside each mark as a star and a number, never taken off the severity. Lengths are px at the text
// size in use.
#pragma once

#include "base/id.h"
#include "rules/risks.h"
#include "ui/kit/tokens.h"

#include <QtCore/QRectF>
#include <QtCore/QString>

#include <array>
#include <optional>
#include <vector>

class QPainter;

namespace tandem {

struct Cycle;

struct RiskPoint {
    RecordId id = 0;
    QString code;
    int likelihood = 0;  // 1 to 5
    int impact = 0;      // 1 to 5
    int benefit = 0;     // 1 to 5; 0 = not recorded
    bool borne_by_citizens = false;
    bool muted = false;  // not borne by the side that is looking
    bool illustrative = false;
};

struct RiskMapLayout {
    QRectF plot;
    std::vector<QRectF> marks;               // one per point
    std::array<std::array<int, 5>, 5> more;  // [likelihood - 1][impact - 1]: points beyond the room of a cell

    QRectF cell(int likelihood, int impact) const;
    // The cell at a point; {0, 0} outside.
    std::pair<int, int> scores_at(const QPointF& point) const;
};

// nullopt while likelihood or impact is not scored.
std::optional<RiskPoint> risk_point_of(const Risk& risk, const BearersOfRisks& bearers);
// The scored risks of a cycle, in the order of making; of a phase those that belong to it or to no phase.
std::vector<RiskPoint> risk_points_of(const Portfolio& portfolio, Id<Cycle> cycle, Id<Phase> phase = {});

// Of a picture in which a mark has its whole height, and the words along the left side have room.
double risk_map_least_height();
RiskMapLayout risk_map_layout(const std::vector<RiskPoint>& points, const QRectF& area);
void paint_risk_map(QPainter& painter, const std::vector<RiskPoint>& points, const RiskMapLayout& layout,
                    const Tokens& tokens);

}  // namespace tandem
