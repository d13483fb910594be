#include "catch.h"

#include "ui/kit/painted_area.h"

#include <QtGui/QImage>
#include <QtGui/QPainter>

TEST_CASE("a paint event asks for a part, an export for the whole", "[gui][kit]") {
    QImage image(100, 80, QImage::Format_RGB32);
    QPainter painter(&image);
    CHECK(tandem::painted_area(painter).contains(QRectF(-5000, -5000, 10000, 10000)));
    painter.setClipRect(QRect(10, 20, 30, 40));
    painter.scale(2, 2);  // in lengths of the picture, as the items are
    CHECK(tandem::painted_area(painter) == QRectF(5, 10, 15, 20));
}
