#include "ui/print/page_painter.h"

#include "ui/print/figures/figure_picture.h"

#include <cstddef>

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

void paint_page(QPainter& painter, const Page& page, const PageWriting* writing) {
    painter.setRenderHint(QPainter::Antialiasing);
    if (writing && !page.boxes.empty())
        writing->before(artifact::decoration);
    for (const Box& box : page.boxes)
        paint_box(painter, box);

    QRgb colour = 0;
    auto picture = page.pictures.begin();
    const auto paint_pictures_before = [&](std::size_t text) {
        for (; picture != page.pictures.end() && picture->texts_before <= text; ++picture) {
            if (writing)
                writing->before(picture->owner);
            paint_picture(painter, *picture->picture, picture->area);
        }
    };
    for (std::size_t i = 0; i < page.texts.size(); ++i) {
        paint_pictures_before(i);
        const Glyphs& text = page.texts[i];
        if (writing) {
            writing->text(text);
            continue;
        }
        if (text.colour != colour) {
            colour = text.colour;
            painter.setPen(QColor::fromRgb(colour));
        }
        painter.drawGlyphRun(text.at, text.run);
    }
    paint_pictures_before(page.texts.size());
}

}  // namespace tandem::print
