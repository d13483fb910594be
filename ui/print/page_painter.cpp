#include "ui/print/page_painter.h"

namespace tandem::print {
namespace {

void paint_box(QPainter& painter, const Box& box) {
    if (box.outline == 0 && box.radius == 0) {
        if (box.fill != 0)
            painter.fillRect(box.area, QColor::fromRgb(box.fill));
        return;
    }
    painter.setPen(box.outline == 0 ? QPen(Qt::NoPen)
                                    : QPen(QColor::fromRgb(box.outline), box.outline_width));
    painter.setBrush(box.fill == 0 ? QBrush(Qt::NoBrush) : QBrush(QColor::fromRgb(box.fill)));
    painter.drawRoundedRect(box.area, box.radius, box.radius);
}

}  // namespace

void paint_page(QPainter& painter, const Page& page, const OwnerChange& before) {
    painter.setRenderHint(QPainter::Antialiasing);
    if (before && !page.boxes.empty())
        before(artifact::decoration, false);
    for (const Box& box : page.boxes)
        paint_box(painter, box);

    QRgb colour = 0;
    for (const Glyphs& text : page.texts) {
        if (before)
            before(text.owner, text.is_apart);
        if (text.colour != colour) {
            colour = text.colour;
            painter.setPen(QColor::fromRgb(colour));
        }
        painter.drawGlyphRun(text.at, text.run);
    }
}

}  // namespace tandem::print
