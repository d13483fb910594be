#include "ui/charts/route_bar.h"

#include "catch.h"
#include "support/make.h"
#include "ui/kit/tokens.h"

#include <QtGui/QFont>
#include <QtGui/QImage>
#include <QtGui/QPainter>

namespace {

using tandem::Need;
using tandem::Route;
using tandem::route_bar_of;
using tandem::RouteBar;
using tandem::RouteKind;
using Part = tandem::RouteBar::Part;

Route route(RouteKind kind, std::optional<double> share, std::optional<double> volume = {}) {
    Route made;
    made.kind = kind;
    made.share = share;
    made.volume = volume;
    return made;
}

std::vector<Part> parts(const RouteBar& bar) {
    std::vector<Part> found;
    for (const RouteBar::Piece& piece : bar.pieces)
        found.push_back(piece.part);
    return found;
}

}  // namespace

TEST_CASE("the bar is the whole need: routes in order and the gap last", "[gui][charts]") {
    Need need;
    need.required = 4000;
    const Route service = route(RouteKind::service, 40, 1600);
    const Route behaviour = route(RouteKind::behaviour_change, 20, 800);
    const Route together = route(RouteKind::co_production, 25, 1000);
    const RouteBar bar = route_bar_of(need, {&service, &behaviour, &together});
    REQUIRE(parts(bar) == std::vector{Part::behaviour_change, Part::co_production, Part::service, Part::gap});
    CHECK(bar.pieces[0].figure == QStringLiteral("800 · 20 %"));
    CHECK(bar.pieces[3].share == Approx(15));
    CHECK(bar.pieces[3].figure == QStringLiteral("600 · 15 %"));
    CHECK(bar.remark.isEmpty());
    CHECK(bar.spoken() == QStringLiteral("Behaviour change 800 · 20 %, Co-production 1,000 · 25 %, "
                                         "Services 1,600 · 40 %, Gap 600 · 15 %"));
}

TEST_CASE("shares without a size still make a bar, whose gap has no figure of its own", "[gui][charts]") {
    const Need need;
    const Route together = route(RouteKind::co_production, 70);
    const RouteBar bar = route_bar_of(need, {&together});
    REQUIRE(parts(bar) == std::vector{Part::co_production, Part::gap});
    CHECK(bar.pieces[1].figure == QStringLiteral("30 %"));
}

TEST_CASE("more than the whole need has no gap and says by how much", "[gui][charts]") {
    Need need;
    need.required = 100;
    const Route service = route(RouteKind::service, 90, 90);
    const Route together = route(RouteKind::co_production, 30, 30);
    const RouteBar bar = route_bar_of(need, {&service, &together});
    CHECK(parts(bar) == std::vector{Part::co_production, Part::service});
    CHECK(bar.remark == QStringLiteral("20 % more than required"));
}

TEST_CASE("without routes the bar shows what there is today; without numbers a sentence", "[gui][charts]") {
    Need need;
    need.required = 200;
    need.current = 50;
    const RouteBar today = route_bar_of(need, {});
    REQUIRE(parts(today) == std::vector{Part::today, Part::gap});
    CHECK(today.pieces[1].share == Approx(75));
    const RouteBar none = route_bar_of(Need{}, {});
    CHECK(none.pieces.empty());
    CHECK(none.spoken() == QStringLiteral("How much is required is not recorded, so no bar can be drawn"));
}

TEST_CASE("labels that do not fit under their part wrap, and the bar says how high it is", "[gui][charts]") {
    Need need;
    need.required = 100;
    const Route behaviour = route(RouteKind::behaviour_change, 2, 2);
    const Route together = route(RouteKind::co_production, 3, 3);
    const Route service = route(RouteKind::service, 80, 80);
    const RouteBar bar = route_bar_of(need, {&behaviour, &together, &service});
    const QFont font;
    CHECK(tandem::route_bar_height(bar, font, 900) < tandem::route_bar_height(bar, font, 150));
    // Nothing is painted below the height that it asked for.
    const double height = tandem::route_bar_height(bar, font, 150);
    QImage image(150, static_cast<int>(height) + 40, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setFont(font);
    paint_route_bar(painter, QRectF(0, 0, 150, height), bar, tandem::tokens_of(tandem::ThemeName::light));
    painter.end();
    bool below = false;
    for (int y = static_cast<int>(height) + 2; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            below = below || qAlpha(image.pixel(x, y)) != 0;
    CHECK_FALSE(below);
}
