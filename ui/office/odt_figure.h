// A figure of a report as the pictures that a word processor gets: a drawing, which stays sharp, and beside
// it an image for programs that cannot read drawings. Painted as in print (print/figures), so needs fonts.
#pragma once

#include "ui/print/figures/figure_source.h"

#include <QtCore/QByteArray>
#include <QtCore/QSizeF>

namespace tandem::office {

struct OdtFigure {
    QSizeF size;     // cm; empty = there is nothing to paint
    QByteArray svg;  // the same bytes for the same figure
    QByteArray png;
};

// As wide as the text of a page, or narrower.
OdtFigure odt_figure(print::FigureSource& source, const Figure& figure);

}  // namespace tandem::office
