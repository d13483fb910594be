// What there is for a need today above what is planned for it by route: two bars on one scale, of which the
// whole is what is required (DOMAIN.md D2, Plan 3).
//
// Made of the bars of route_bar.h, with their fillings and labels. A bar whose numbers are not recorded is
// left out; where both are, the longer one fills the width. Values only; painted with given tokens and the
// painter's font.
#pragma once

#include "ui/charts/route_bar.h"

namespace tandem {

struct NeedBars {
    RouteBar today, planned;  // without pieces: not recorded

    bool empty() const { return today.pieces.empty() && planned.pieces.empty(); }
};

NeedBars need_bars_of(const Need& need, Children<Route> routes);

double need_bars_height(const NeedBars& bars, const QFont& font, double width);
void paint_need_bars(QPainter& painter, const QRectF& area, const NeedBars& bars, const Tokens& tokens);

}  // namespace tandem
