// One picture of a report, gathered from its records and laid out for a width: a value that can be painted
// any number of times, on the PDF, in the preview and as the drawing of an HTML page.
//
// Gathered with the functions and painted with the painters of ui/charts, in the look of paper
// (kit/paper_look.h). Keeps nothing of the report.
#pragma once

#include "ui/print/figures/figure_source.h"

#include <QtCore/QRectF>
#include <QtCore/QSizeF>

#include <functional>

class QPainter;

namespace tandem {
struct Tokens;
}

namespace tandem::print {

struct FigurePicture {
    QSizeF size;  // px of the kit: its body text is 14 px, its smallest 12 px; empty = nothing to paint
    std::function<void(QPainter&, const Tokens&)> paint;  // with its corner at the origin

    bool empty() const { return size.isEmpty() || !paint; }
};

// As wide as `width` (px) or narrower; wider where its words would not stand in less. Empty when the record
// it is about is not in the report's copy, or nothing is recorded that could be drawn.
FigurePicture picture_of(FigureSource& source, const Figure& figure, double width);

// Fills the area, which has the proportions of the picture. Leaves the painter as it was.
void paint_picture(QPainter& painter, const FigurePicture& picture, const QRectF& area);

}  // namespace tandem::print
