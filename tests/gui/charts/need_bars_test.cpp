#include "ui/charts/need_bars.h"

#include "catch.h"

#include <QtGui/QFont>

namespace {

using tandem::Need;
using tandem::need_bars_of;
using tandem::NeedBars;
using tandem::Route;
using Part = tandem::RouteBar::Part;

Route service(double share) {
    Route made;
    made.kind = tandem::RouteKind::service;
    made.share = share;
    return made;
}

}  // namespace

TEST_CASE("what there is today stands above what is planned", "[gui][charts]") {
    Need need;
    need.required = 200;
    need.current = 50;
    const Route planned = service(60);
    const NeedBars bars = need_bars_of(need, {&planned});
    REQUIRE(bars.today.pieces.size() == 2);
    CHECK(bars.today.pieces[0].part == Part::today);
    CHECK(bars.today.pieces[0].figure == QStringLiteral("50 · 25 %"));
    REQUIRE(bars.planned.pieces.size() == 2);
    CHECK(bars.planned.pieces[0].part == Part::service);
    const QFont font;
    NeedBars alone = bars;
    alone.today.pieces.clear();
    CHECK(need_bars_height(bars, font, 600) > 1.8 * need_bars_height(alone, font, 600));
}

TEST_CASE("a bar whose numbers are not recorded is left out and never repeated", "[gui][charts]") {
    Need need;
    CHECK(need_bars_of(need, {}).empty());
    const Route planned = service(60);
    CHECK(need_bars_of(need, {&planned}).today.pieces.empty());
    CHECK_FALSE(need_bars_of(need, {&planned}).planned.pieces.empty());
    need.required = 200;
    need.current = 50;
    CHECK_FALSE(need_bars_of(need, {}).today.pieces.empty());
    CHECK(need_bars_of(need, {}).planned.pieces.empty());
}
