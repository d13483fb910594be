// What the timeline paints: every Co of an activity, words clear of the diamonds, and where a lane ends.
#include "catch.h"
#include "ui/charts/timeline.h"

#include <QtGui/QImage>
#include <QtGui/QPainter>

#include <cstdlib>

namespace {

using namespace tandem;

TimeItem item(TimeItem::Kind kind, PhaseKind lane, PartialDate date) {
    static RecordId next = 1;
    TimeItem made;
    made.kind = kind;
    made.record = next++;
    made.lane = lane;
    made.start = made.end = date;
    made.from = date.first_day();
    made.to = date.last_day();
    made.code = QStringLiteral("L4");
    made.title = QStringLiteral("Forum");
    return made;
}

struct Painted {
    explicit Painted(std::vector<TimeItem> items, const Tokens& tokens, double scale = 0.5,
                     PartialDate today = PartialDate(2017, 11, 21)) {
        timeline.items = std::move(items);
        timeline.first = PartialDate(2014).first_day();
        timeline.last = PartialDate(2017).last_day();
        timeline.today = today.first_day();
        layout = timeline_layout(timeline, scale);
        image = QImage(layout.size.toSize(), QImage::Format_RGB32);
        QPainter painter(&image);
        paint_timeline(painter, timeline, layout, QRectF(QPointF(), layout.size), tokens);
    }
    // Where a colour is found in a part of it.
    std::vector<int> columns(const QColor& colour, const QRectF& part) const {
        std::vector<int> found;
        const QRect area = part.toAlignedRect() & image.rect();
        for (int x = area.left(); x <= area.right(); ++x)
            for (int y = area.top(); y <= area.bottom(); ++y)
                if (const QColor at = image.pixelColor(x, y);  // near enough: strokes are smoothed
                    std::abs(at.red() - colour.red()) + std::abs(at.green() - colour.green()) +
                        std::abs(at.blue() - colour.blue()) <
                    30) {
                    found.push_back(x);
                    break;
                }
        return found;
    }

    Timeline timeline;
    TimelineLayout layout;
    QImage image;
};

}  // namespace

TEST_CASE("a bar too short for the marks of all Co's drops none of them", "[gui][charts]") {
    const Tokens& tokens = tokens_of(ThemeName::light);
    for (const int month : {2, 10}) {  // words at its right; at its left, where the picture ends
        TimeItem forum =
            item(TimeItem::Kind::activity, PhaseKind::do_, PartialDate(month == 2 ? 2014 : 2017, month));
        forum.coes = {Co::co_design, Co::co_commissioning, Co::co_assessment};
        if (month == 10)
            forum.title = QStringLiteral("A forum of neighbours in every ward of the borough, once a week");
        const Painted painted({forum}, tokens);
        const QRectF bar = painted.layout.bar(painted.timeline, 0);
        REQUIRE(bar.width() < 40);
        for (const Co co : forum.coes) {
            INFO("month " << month << ", Co " << static_cast<int>(co));
            CHECK(painted.columns(tokens.of(co).solid, painted.layout.lanes[2].area).size() > 4);
        }
    }
}

TEST_CASE("the line of today passes behind no words", "[gui][charts]") {
    const Tokens& tokens = tokens_of(ThemeName::light);
    for (const TimeItem::Kind kind : {TimeItem::Kind::activity, TimeItem::Kind::decision}) {
        TimeItem forum = item(kind, PhaseKind::do_, PartialDate(2014, 2));
        forum.title = QStringLiteral("A forum of neighbours in every ward of the borough, once a week");
        const PartialDate among_words(2014, 9, 15);
        const Painted there({forum}, tokens, 0.5, among_words);
        const Painted elsewhere({forum}, tokens, 0.5, PartialDate(2017));
        const QRectF bar = there.layout.bar(there.timeline, 0);
        const int x = static_cast<int>(there.layout.x(there.timeline.today));
        REQUIRE(x > bar.right() + 40);
        const QRect among(x - 3, static_cast<int>(bar.center().y()) - 5, 7, 10);
        CHECK(there.image.copy(among) == elsewhere.image.copy(among));
        const QRect below(x - 3, static_cast<int>(there.layout.lanes[2].area.bottom()) - 3, 7, 2);
        CHECK(there.image.copy(below) != elsewhere.image.copy(below));
    }
}

TEST_CASE("no dots of an open end run through the words on them, whatever room these have", "[gui][charts]") {
    const Tokens& tokens = tokens_of(ThemeName::light);
    int seen = 0;
    for (double scale = 0.3; scale < 0.34; scale += 0.0005) {
        TimeItem review = item(TimeItem::Kind::activity, PhaseKind::review, PartialDate(2014));
        review.title = QStringLiteral("Regular review and refinement of the whole approach, with all");
        Painted closed({review}, tokens, scale);
        review.no_end = true;
        Painted open({review}, tokens, scale);
        const QRectF bar = open.layout.bar(open.timeline, 0);
        const double end = open.layout.x(open.timeline.today) - 8;
        const QRectF beside(bar.right() + 8, bar.top(), end - bar.right() - 8, bar.height());
        const std::vector<int> words = closed.columns(tokens.text, beside);
        REQUIRE_FALSE(words.empty());
        const QRect among(QPoint(words.front(), static_cast<int>(bar.top())),
                          QPoint(words.back(), static_cast<int>(bar.bottom())));
        CAPTURE(scale);
        CHECK(open.image.copy(among) == closed.image.copy(among));
        seen += open.image != closed.image;
    }
    CHECK(seen > 0);
}

TEST_CASE("the word before the readings stands clear of all of them", "[gui][charts]") {
    const Tokens& tokens = tokens_of(ThemeName::light);
    // The year begins first, and its middle comes after the month's.
    const Painted painted({item(TimeItem::Kind::reading, PhaseKind::review, PartialDate(2015)),
                           item(TimeItem::Kind::reading, PhaseKind::review, PartialDate(2015, 3))},
                          tokens, 0.8);
    const QRectF row = painted.layout.bar(painted.timeline, 1);
    const QRectF before(painted.layout.left, row.top(), row.right() - painted.layout.left, row.height());
    const std::vector<int> diamond = painted.columns(tokens.chart_a, before);
    const std::vector<int> words = painted.columns(tokens.text2, before);
    REQUIRE_FALSE(diamond.empty());
    REQUIRE_FALSE(words.empty());
    CHECK(words.back() + 4 < diamond.front());
}

TEST_CASE("no label of a year stands where another year is", "[gui][charts]") {
    const auto first_label = [](int year) {
        Timeline timeline;
        timeline.items = {item(TimeItem::Kind::activity, PhaseKind::do_, PartialDate(2022))};
        timeline.first = PartialDate(year).first_day();
        timeline.last = PartialDate(2030).last_day();
        timeline.today = PartialDate(2026, 11, 21).first_day();
        const TimelineLayout layout = timeline_layout(timeline, 0.1);  // a tick every five years
        QImage image(layout.size.toSize(), QImage::Format_RGB32);
        QPainter painter(&image);
        paint_timeline(painter, timeline, layout, QRectF(QPointF(), layout.size),
                       tokens_of(ThemeName::light));
        return image.copy(static_cast<int>(layout.left), 0, 50, static_cast<int>(layout.axis));
    };
    CHECK(first_label(2012) != first_label(2013));  // both have been "2010"
    CHECK(first_label(2012) != first_label(2010));
    CHECK(first_label(2012) == first_label(2012));
}

TEST_CASE("an idea or a plan is an outline without fill, unlike what is illustrative", "[gui][charts]") {
    const Tokens& tokens = tokens_of(ThemeName::light);
    TimeItem rota = item(TimeItem::Kind::activity, PhaseKind::do_, PartialDate(2015));
    std::vector<QImage> outlines;
    for (const bool planned : {false, true})
        for (const bool illustrative : {false, true}) {
            rota.planned = planned;
            rota.illustrative = illustrative;
            const Painted painted({rota}, tokens);
            const QRectF bar = painted.layout.bar(painted.timeline, 0);
            const QPointF within(bar.right() - 5, bar.center().y());
            CHECK(painted.image.pixelColor(within.toPoint()) ==
                  (planned ? tokens.of(PhaseKind::do_).tint : tokens.surface));
            outlines.push_back(
                painted.image.copy(QRectF(bar.left(), bar.top() - 2, bar.width(), 4).toAlignedRect()));
        }
    CHECK(outlines[0] != outlines[1]);
    CHECK(outlines[0] != outlines[2]);
    CHECK(outlines[1] != outlines[2]);
    CHECK(outlines[2] == outlines[3]);  // one outline for one thing: the dots are keyed, no third kind is
}

TEST_CASE("a bar widened to be seen does not reach past today when it is over", "[gui][charts]") {
    const Tokens& tokens = tokens_of(ThemeName::light);
    TimeItem visit = item(TimeItem::Kind::activity, PhaseKind::do_, PartialDate(2017, 11, 10));
    const Painted over({visit}, tokens);
    const QRectF bar = over.layout.bar(over.timeline, 0);
    CHECK(bar.width() >= 24);
    CHECK(bar.right() <= over.layout.x(over.timeline.today));
    visit.no_end = true;
    const Painted going_on({visit}, tokens);
    CHECK(going_on.layout.bar(going_on.timeline, 0).left() == Approx(going_on.layout.x(visit.from)));
}

TEST_CASE("a lane has an edge in every theme", "[gui][charts]") {
    for (const ThemeName name : {ThemeName::light, ThemeName::dark, ThemeName::high_contrast}) {
        const Tokens& tokens = tokens_of(name);
        const Painted painted({item(TimeItem::Kind::activity, PhaseKind::do_, PartialDate(2015))}, tokens);
        for (const TimelineLayout::Lane& lane : painted.layout.lanes) {
            const int x = static_cast<int>(lane.area.center().x());
            const auto at = [&](double y) { return painted.image.pixelColor(x, static_cast<int>(y)); };
            CHECK((at(lane.area.top() + 1) != at(lane.area.top() - 3) ||
                   at(lane.area.top()) != at(lane.area.top() - 3)));
        }
    }
}
