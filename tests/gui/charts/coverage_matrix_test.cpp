#include "ui/charts/coverage_matrix.h"

#include "catch.h"
#include "gui/support/look.h"
#include "ui/kit/theme.h"

#include <QtGui/QImage>
#include <QtGui/QPainter>

namespace {

using namespace tandem;

// One cell of a matrix, painted.
QImage painted(const MatrixCell& cell, const QSizeF& size) {
    MatrixData data;
    data.cells[0][0] = cell;
    QImage image(size.toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    paint_coverage_matrix(painter, QRectF(QPointF(), size), data, tokens());
    painter.end();
    return image.copy(MatrixShape(QRectF(QPointF(), size), false).cell(0, 0).toAlignedRect());
}

}  // namespace

TEST_CASE("a cell never gives the status of some of its activities as that of all", "[gui][charts]") {
    const int text_size = GENERATE(100, 200);
    const test::Look look(ThemeChoice::light, text_size);
    MatrixCell all{.activities = 405, .status = Status::under_way, .furthest = 405, .filled = true};
    MatrixCell some = all;
    some.furthest = 54;
    QSizeF size = MatrixShape::smallest(false);
    for (int step = 0; step < 40; ++step, size.rwidth() += 12) {
        INFO(text_size << " %, " << size.width() << " px");
        CHECK(painted(all, size) != painted(some, size));
    }
}

TEST_CASE("the words of a cell keep clear of its border", "[gui][charts]") {
    const test::Look look(ThemeChoice::light, 100);
    const MatrixCell cell{.activities = 7, .status = Status::under_way, .furthest = 5, .filled = true};
    QSizeF size = MatrixShape::smallest(false);
    for (int step = 0; step < 40; ++step, size.rwidth() += 3) {
        INFO(size.width() << " px");
        const QImage image = painted(cell, size);
        const int inside = image.width() - 3;  // of the outline
        for (int y = 10; y < image.height() - 10; ++y)
            REQUIRE(image.pixel(inside, y) == image.pixel(inside, 9));
    }
}
