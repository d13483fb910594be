// Governance principles by phase: how each was judged, and what it rests on (DOMAIN.md E18; design.md picture
// 22).
//
// One painter for screen, PNG and SVG: data and tokens only. A rating is symbol, word and colour. What is not
// considered has a dashed outline: it asks, it does not accuse. Lengths are px at the text size in use.
#pragma once

#include "base/id.h"
#include "model/choices.h"
#include "model/portfolio.h"
#include "ui/kit/marks.h"
#include "ui/kit/tokens.h"

#include <QtCore/QRectF>
#include <QtCore/QString>

#include <array>
#include <string_view>
#include <vector>

class QPainter;

namespace tandem {

struct Cycle;
struct Evidence;
struct PrincipleInCycle;
struct Project;

struct GovernanceCell {
    RecordId check = 0;  // the judgement that counts; 0 = none recorded
    Rating rating = Rating::not_considered;
    QString basis;  // "E1, E4"; "" = nothing linked
};

struct GovernanceRow {
    QString key;
    QString label;
    QString question;
    std::array<GovernanceCell, 4> cells;  // analyse to review
};

struct GovernanceLayout {
    std::array<QRectF, 4> heads;
    std::vector<QRectF> labels;
    std::vector<std::array<QRectF, 4>> cells;
    QRectF foot;
};

QString rating_words(Rating rating);  // `none` reads as not considered
Status rating_status(Rating rating);

// Evidence that stands for a cell: it names the principle and is of this phase of the cycle or of none.
std::vector<const Evidence*> evidence_for(const Portfolio& portfolio, Id<Project> project, Id<Cycle> cycle,
                                          std::string_view principle, PhaseKind phase);
// The rows of the principles that rules/public_value.h found.
std::vector<GovernanceRow> governance_rows_of(const Portfolio& portfolio, Id<Project> project,
                                              Id<Cycle> cycle,
                                              const std::vector<PrincipleInCycle>& principles);

// Where ratings and the names of phases have room; on less they would be cut.
double governance_least_width();
// Rows grow with their words where the width is small.
double governance_height(const std::vector<GovernanceRow>& rows, double width);
GovernanceLayout governance_layout(const std::vector<GovernanceRow>& rows, const QRectF& area);
void paint_governance(QPainter& painter, const std::vector<GovernanceRow>& rows,
                      const GovernanceLayout& layout, const Tokens& tokens);

}  // namespace tandem
