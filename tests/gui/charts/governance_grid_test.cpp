#include "ui/charts/governance_grid.h"

#include "catch.h"
#include "gui/support/look.h"
#include "ui/charts/text_painting.h"

#include <QtGui/QImage>
#include <QtGui/QPainter>

namespace {

using namespace tandem;

std::vector<GovernanceRow> two_rows() {
    GovernanceRow first, second;
    first.label = QStringLiteral("Fairness and due process");
    first.question = QStringLiteral("Were the same rules applied to all, burdens fair, challenge possible?");
    second.label = QStringLiteral("Transparency");
    second.question = QStringLiteral("Can anyone see it?");
    return {first, second};
}

}  // namespace

TEST_CASE("at twice the text size a cell still has room for the longest word of a rating", "[gui][charts]") {
    const test::Look large(ThemeChoice::light, 200);
    const auto rows = two_rows();
    const GovernanceLayout layout = governance_layout(rows, {0, 0, 1100, 2000});
    const double symbol_and_margins = px(9 + 15 + 5 + 4);
    CHECK(layout.cells[0][0].width() >=
          text_width(QStringLiteral("considered"), TextStyle::small) + symbol_and_margins);
    CHECK(layout.cells[0][3].right() <= 1100);
}

TEST_CASE("on the least width no rating and no name of a phase is cut", "[gui][charts]") {
    const auto rows = two_rows();
    const GovernanceLayout layout = governance_layout(rows, {0, 0, governance_least_width(), 2000});
    for (const char* word : {"Partly", "Concern"})
        CHECK(layout.cells[0][0].width() >=
              text_width(QLatin1String(word), TextStyle::body_strong) + px(9 + 15 + 5 + 4));
    for (const char* phase : {"Analyse", "Review"})
        CHECK(layout.heads[0].width() >=
              text_width(QLatin1String(phase), TextStyle::body_strong) + px(22 + 6));
}

TEST_CASE("a row is as tall as its name and question, and the height is that of all rows", "[gui][charts]") {
    const auto rows = two_rows();
    const GovernanceLayout narrow = governance_layout(rows, {0, 0, 520, 1000});
    CHECK(narrow.labels[0].height() >=
          wrapped_height(rows[0].label, TextStyle::body_strong, narrow.labels[0].width(), 2) +
              wrapped_height(rows[0].question, TextStyle::small, narrow.labels[0].width(), 4));
    CHECK(narrow.labels[0].height() > narrow.labels[1].height());
    CHECK(narrow.foot.bottom() == Approx(governance_height(rows, 520)));
    CHECK(narrow.cells[1][0].top() >= narrow.cells[0][0].bottom());
}

TEST_CASE("in a narrow grid no rating is cut at the edge of its cell", "[gui][charts]") {
    auto rows = two_rows();
    rows[1].cells[0].rating = Rating::met;
    rows[1].cells[1].rating = Rating::partly;
    rows[1].cells[2].rating = Rating::concern;
    for (const int width : {490, 513, 540, 640}) {
        const int height = static_cast<int>(governance_height(rows, width)) + 1;
        const GovernanceLayout layout = governance_layout(rows, QRectF(0, 0, width, height));
        QImage image(width, height, QImage::Format_RGB32);
        image.fill(tokens().surface);
        QPainter painter(&image);
        paint_governance(painter, rows, layout, tokens());
        painter.end();
        for (const auto& row : layout.cells)
            for (const QRectF& cell : row) {
                const QRect inside = cell.toRect().adjusted(6, 8, 0, -8);
                for (int x = inside.right() - 5; x < inside.right() - 3;
                     ++x)  // where words would end that are cut
                    for (int y = inside.top(); y < inside.bottom(); ++y)
                        REQUIRE(image.pixel(x, y) == image.pixel(x, inside.top()));
            }
    }
}
