#include "ui/charts/text_painting.h"

#include "catch.h"

#include <QtGui/QImage>
#include <QtGui/QPainter>
#include <QtGui/QTextLayout>

#include <cmath>

namespace {

using namespace tandem;

constexpr TextStyle style = TextStyle::secondary;
const QString words = QStringLiteral(
    "Neighbours, carers and staff agree/decide which well-known services go on, "
    "change or stop before the winter");

int lines_at(const QString& text, double width, int most = 99) {
    return static_cast<int>(std::lround(wrapped_height(text, style, width, most) / line_height(style)));
}

// What Qt makes of the same text.
int lines_of_qt(const QString& text, double width) {
    QTextLayout layout(text, font(style));
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    int lines = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        ++lines;
    }
    layout.endLayout();
    return lines;
}

// The rows of pixels that are not white.
int inked_rows(int lines, double width) {
    QImage image(600, 400, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    paint_wrapped(painter, {0, 0, width, 400}, words, style, Qt::black, lines);
    painter.end();
    int rows = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            if (image.pixel(x, y) != qRgb(255, 255, 255)) {
                ++rows;
                break;
            }
    return rows;
}

}  // namespace

TEST_CASE("text in a picture is broken where Qt breaks it, at any width and also the second time",
          "[gui][charts]") {
    for (int round = 0; round < 2; ++round)
        for (double width = 30; width < 800; width += 7.3) {
            INFO(width << " wide");
            CHECK(lines_at(words, width) == lines_of_qt(words, width));
        }
}

TEST_CASE("a word that no line has room for is broken, and no text takes one line", "[gui][charts]") {
    const QString word = QStringLiteral("Recommissioningrecommissioning");
    const double width = text_width(word, style) / 2.5;
    CHECK(lines_at(word, width) == 3);
    CHECK(lines_at(QString(), width) == 1);
    CHECK(lines_at(QStringLiteral("one two"), 1000) == 1);
}

TEST_CASE("no more lines are painted than asked for", "[gui][charts]") {
    REQUIRE(lines_at(words, 150) > 3);
    CHECK(lines_at(words, 150, 3) == 3);
    CHECK(inked_rows(3, 150) <= std::ceil(3 * line_height(style)));
    CHECK(inked_rows(3, 150) > 2 * line_height(style));
}
