// How one need is met, as a bar: behaviour change dotted, co-production hatched, services solid, the gap
// dashed (design.md section 7 "Needs and demands"), each labelled below with its figure.
//
// The bar is the whole of what is required, or more where the routes add up to more. All numbers come from
// rules/needs.h; a need without numbers has no bar but a sentence (RouteBar::instead). Values only: painted
// with given tokens and the painter's font, so that screen, picture file and paper share it.
#pragma once

#include "model/needs.h"
#include "rules/lookup.h"
#include "ui/kit/tokens.h"

#include <QtCore/QRectF>
#include <QtCore/QString>

#include <vector>

class QFont;
class QPainter;

namespace tandem {

struct RouteBar {
    enum class Part { behaviour_change, co_production, service, today, gap };
    struct Piece {
        Part part;
        double share;    // per cent of what is required, above 0
        QString words;   // "Co-production"
        QString figure;  // "1,000 · 25 %"
    };
    std::vector<Piece> pieces;  // in the order of the routes, the gap last
    QString instead;            // why there is no bar; "" when there is one
    QString remark;             // "12 % more than required"; "" when there is nothing to remark

    // The same in one sentence, for tables and readers.
    QString spoken() const;
};

RouteBar route_bar_of(const Need& need, Children<Route> routes);

// Bar and labels, in the units of the font's device.
double route_bar_height(const RouteBar& bar, const QFont& font, double width);
void paint_route_bar(QPainter& painter, const QRectF& area, const RouteBar& bar, const Tokens& tokens);

// The filling of one part alone, for legends and headings.
void paint_route_swatch(QPainter& painter, const QRectF& area, RouteBar::Part part, const Tokens& tokens);

}  // namespace tandem
