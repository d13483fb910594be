#include "ui/office/odt_figure.h"

#include "ui/print/figures/figure_picture.h"
#include "ui/print/html_picture.h"

#include <QtCore/QBuffer>
#include <QtGui/QImage>
#include <QtGui/QPainter>

#include <algorithm>

namespace tandem::office {
namespace {

constexpr double px_per_cm = 96 / 2.54;  // body text of 14 px of the kit is 10.5 pt
constexpr double text_width = 17;        // cm, as odt_styles.cpp lays out the page
constexpr int image_scale = 2;           // image points per px, for print

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
    return {picture.size * scale / px_per_cm,
            QByteArray::fromStdString(print::svg_of(picture, figure.alternative)), image_of(picture)};
}

}  // namespace tandem::office
