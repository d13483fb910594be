#include "ui/office/odt_figure.h"

#include "ui/print/figures/figure_picture.h"
#include "ui/print/safe_text.h"

#include <QtCore/QBuffer>
#include <QtGui/QImage>
#include <QtGui/QPainter>
#include <QtSvg/QSvgGenerator>

#include <algorithm>

namespace tandem::office {
namespace {

constexpr double px_per_cm = 96 / 2.54;  // body text of 14 px of the kit is 10.5 pt
constexpr double text_width = 17;        // cm, as odt_styles.cpp lays out the page
constexpr int image_scale = 2;           // image points per px, for print

QByteArray drawing_of(const print::FigurePicture& picture, const Figure& figure) {
    QByteArray svg;
    QBuffer buffer(&svg);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(picture.size.toSize());
    generator.setViewBox(QRectF(QPointF(0, 0), picture.size));
    generator.setResolution(96);
    // Qt writes these two as they are (seen in Qt 6.4).
    generator.setTitle(print::safe_text(figure.title).toHtmlEscaped());
    generator.setDescription(print::safe_text(figure.alternative).toHtmlEscaped());
    QPainter painter(&generator);
    print::paint_picture(painter, picture, QRectF(QPointF(0, 0), picture.size));
    painter.end();
    return svg;
}

QByteArray image_of(const print::FigurePicture& picture) {
    const QSize size = (picture.size * image_scale).toSize();
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    print::paint_picture(painter, picture, QRectF(QPointF(0, 0), QSizeF(size)));
    painter.end();
    QByteArray png;
    QBuffer buffer(&png);
    image.save(&buffer, "PNG");
    return png;
}

}  // namespace

OdtFigure odt_figure(print::FigureSource& source, const Figure& figure) {
    const print::FigurePicture picture = print::picture_of(source, figure, text_width * px_per_cm);
    if (picture.empty())
        return {};
    // Words that need more room than the page has are scaled with their picture.
    const double scale = std::min(1.0, text_width * px_per_cm / picture.size.width());
    return {picture.size * scale / px_per_cm, drawing_of(picture, figure), image_of(picture)};
}

}  // namespace tandem::office
