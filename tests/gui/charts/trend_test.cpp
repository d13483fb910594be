#include "ui/charts/trend.h"

#include "catch.h"
#include "model/decisions.h"
#include "model/outcomes.h"
#include "model/references.h"
#include "support/limits.h"
#include "support/make.h"
#include "ui/charts/trend_axes.h"
#include "ui/charts/trend_flags.h"

#include <QtGui/QFontMetricsF>
#include <QtGui/QImage>
#include <QtGui/QPainter>

#include <algorithm>
#include <array>
#include <cmath>

namespace {

namespace test = tandem::test;
using tandem::Id;
using tandem::Indicator;
using tandem::Measurement;
using tandem::PartialDate;
using tandem::Trend;

const PartialDate today(2026, 11, 21);

struct Series {
    Series() { indicator = test::id_of(plan.add<Indicator>()); }

    void read(PartialDate date, double value) {
        Measurement& reading = plan.add<Measurement>();
        reading.indicator = indicator;
        reading.date = date;
        reading.value = value;
    }
    void read_yearly(int first, int last) {
        for (int year = first; year <= last; ++year)
            read(PartialDate(year), year - 2000);
    }
    // At the end of each quarter, the last of them in September 2026.
    void read_quarterly(std::array<double, 5> values) {
        const std::array ends{PartialDate(2025, 9, 30), PartialDate(2025, 12, 31), PartialDate(2026, 3, 31),
                              PartialDate(2026, 6, 30), PartialDate(2026, 9, 30)};
        for (std::size_t i = 0; i < values.size(); ++i)
            read(ends[i], values[i]);
    }
    void begin(double value, PartialDate date) {
        change().baseline = value;
        change().baseline_date = date;
    }
    void aim(double value, PartialDate date) {
        change().target = value;
        change().target_date = date;
    }
    Indicator& change() { return plan.change(indicator); }
    Trend trend() {
        return trend_of(plan.portfolio, tandem::References(plan.portfolio),
                        tandem::ReadingsOfIndicators(plan.portfolio), *plan.portfolio.find(indicator), today,
                        test::limits_of(plan));
    }

    test::Plan plan;
    Id<Indicator> indicator;
};

}  // namespace

TEST_CASE("three readings are dots; with the baseline as a fourth they are a line", "[gui][charts]") {
    Series series;
    series.read_yearly(2021, 2023);
    CHECK_FALSE(series.trend().is_line());
    series.begin(10, PartialDate(2020));
    const Trend trend = series.trend();
    REQUIRE(trend.points.size() == 4);
    CHECK(trend.points.front().baseline);
    CHECK(trend.is_line());
}

TEST_CASE("a baseline that is also the first reading is drawn once and opens that reading", "[gui][charts]") {
    Series series;
    series.begin(10, PartialDate(2020));
    series.read(PartialDate(2020), 10);
    series.read(PartialDate(2021), 8);
    const Trend trend = series.trend();
    REQUIRE(trend.points.size() == 2);
    CHECK(trend.points.front().baseline);
    CHECK(trend.points.front().record != 0);
}

TEST_CASE("a baseline without a date stands first and is never part of a line", "[gui][charts]") {
    Series series;
    series.change().baseline = 100;
    for (int year = 2021; year <= 2024; ++year)
        series.read(PartialDate(year), 40);
    const Trend trend = series.trend();
    REQUIRE(trend.points.size() == 5);
    CHECK(trend.points.front().baseline);
    CHECK(trend.points.front().at < trend.points[1].at);
    CHECK_FALSE(trend.is_line());
}

TEST_CASE("readings without any date stand side by side; one among dated ones only in the table",
          "[gui][charts]") {
    Series undated;
    undated.change().baseline = 100;
    undated.read({}, 20);
    CHECK_FALSE(undated.trend().dated);
    CHECK(undated.trend().points.size() == 2);
    Series mixed;
    mixed.read(PartialDate(2020), 1);
    mixed.read({}, 2);
    CHECK(mixed.trend().points.size() == 1);
    CHECK(mixed.trend().undated == 1);
}

TEST_CASE("decisions about the outcome are flags on the line of time", "[gui][charts]") {
    Series series;
    tandem::Outcome& outcome = series.plan.add<tandem::Outcome>();
    const auto outcome_id = test::id_of(outcome);
    series.change().outcomes = {outcome_id};
    tandem::Decision& decision = series.plan.add<tandem::Decision>();
    decision.title = "Twelve weeks";
    decision.date = PartialDate(2021, 5);
    decision.outcomes = {outcome_id};
    series.read(PartialDate(2021), 1);
    const Trend trend = series.trend();
    REQUIRE(trend.flags.size() == 1);
    CHECK(trend.flags.front().decision);
    CHECK(trend.flags.front().words == QStringLiteral("Twelve weeks"));
}

TEST_CASE("the axis of values begins at zero, so that a small change does not look large", "[gui][charts]") {
    Series series;
    series.read(PartialDate(2020), 96);
    series.read(PartialDate(2021), 98);
    const tandem::TrendAxes axes(QRectF(0, 0, 600, 300), series.trend(), QFont());
    CHECK(axes.value_ticks().front().at == 0);
    CHECK(axes.value_ticks().back().at >= 98);
    CHECK(axes.y(0) == Approx(axes.plot().bottom()));
    CHECK(axes.x(series.trend().points.front().at) > axes.plot().left());
    CHECK(axes.x(series.trend().points.back().at) < axes.plot().right());
}

TEST_CASE("the words of a target lie on no reading, even where all readings are close to it",
          "[gui][charts]") {
    Series series;
    series.begin(2140, PartialDate(2024, 12));
    series.aim(1950, PartialDate(2026, 9, 30));
    series.read_quarterly({2160, 2120, 2050, 2010, 1990});
    const Trend trend = series.trend();
    QFont font;
    font.setPixelSize(13);
    for (double width = 400; width <= 700; width += 20)
        for (double height = 150; height <= 210; height += 10) {
            CAPTURE(width, height);
            const QRectF area(0, 0, width, height);
            const auto words = tandem::trend_target_place(area, trend, font);
            REQUIRE(words);
            CHECK(area.contains(*words));
            const std::vector<QPointF> places = tandem::trend_places(area, trend, font);
            for (std::size_t i = 1; i < places.size(); ++i)
                for (double along = 0; along <= 1; along += 0.05)
                    CHECK_FALSE(words->contains(places[i - 1] + along * (places[i] - places[i - 1])));
        }
}

TEST_CASE("what is only planned is no flag on a trend", "[gui][charts]") {
    Series series;
    const auto outcome = test::id_of(series.plan.add<tandem::Outcome>());
    series.change().outcomes = {outcome};
    for (const PartialDate date : {PartialDate(2026, 11, 21), PartialDate(2026, 11, 22), PartialDate(2027)}) {
        tandem::Decision& decision = series.plan.add<tandem::Decision>();
        decision.title = "A decision";
        decision.date = date;
        decision.outcomes = {outcome};
    }
    series.read(PartialDate(2026), 1);
    REQUIRE(series.trend().flags.size() == 1);
    CHECK(series.trend().flags.front().at == PartialDate(2026, 11, 21).first_day());
}

TEST_CASE("the words of flags use the room on either side, and run into nothing", "[gui][charts]") {
    Series series;
    series.read_yearly(2018, 2026);
    Trend trend = series.trend();
    const QFont font;
    const QString words = QStringLiteral("Meet three needs first: the night, the first week and the ward");
    for (const auto& [first, second] :
         {std::pair(2019, 2025), std::pair(2018, 2022), std::pair(2022, 2023)}) {
        CAPTURE(first, second);
        trend.flags = {{double(PartialDate(first, 6).first_day()), words, 1, true},
                       {double(PartialDate(second, 6).first_day()), words, 2, false}};
        const tandem::TrendAxes axes(QRectF(0, 0, 1600, 300), trend, font);
        const auto placed = tandem::placed_flags(axes, trend, font);
        REQUIRE(placed.size() == 2);
        // There is room for all words of both.
        for (const tandem::PlacedFlag& flag : placed) {
            CHECK(flag.words == words);
            CHECK(flag.box.left() >= axes.plot().left());
            CHECK(flag.box.right() <= axes.plot().right());
            for (const tandem::PlacedFlag& other : placed)
                if (&other != &flag) {
                    CHECK_FALSE(flag.box.intersects(other.box));
                    CHECK((other.x < flag.box.left() || other.x > flag.box.right()));
                }
        }
    }
}

TEST_CASE("on paper a flag has all of its words, or its code and the words below", "[gui][charts]") {
    Series series;
    series.read_yearly(2018, 2026);
    Trend trend = series.trend();
    const QString words = QStringLiteral("Meet three needs first: the night, the first week and the ward");
    trend.flags = {{double(PartialDate(2022, 6).first_day()), words, 1, true, QStringLiteral("D4")},
                   {double(PartialDate(2024, 6).first_day()), words, 2, false, QStringLiteral("C1")}};
    trend.whole_words = true;
    QFont font;
    font.setPixelSize(13);
    for (const double width : {440.0, 640.0, 1000.0, 1600.0}) {
        CAPTURE(width);
        const QRectF area(0, 0, width, 200);
        const auto placed = tandem::placed_flags(tandem::TrendAxes(area, trend, font), trend, font);
        REQUIRE(placed.size() == 2);
        QStringList key;
        for (const tandem::PlacedFlag& flag : placed) {
            CHECK((flag.words == words) == (flag.coded == nullptr));
            if (flag.coded != nullptr) {
                CHECK(flag.words == flag.coded->code);
                key << flag.coded->code + QLatin1Char(' ') + words;
            }
        }
        CHECK(trend_key(area, trend, font) == key);
        CHECK(key.isEmpty() == (width > 1500));
    }
}

TEST_CASE("on paper no flag has words beside others that have codes", "[gui][charts]") {
    Series series;
    series.read_yearly(2018, 2026);
    Trend trend = series.trend();
    trend.whole_words = true;
    const QString words = QStringLiteral("Meet three needs first: the night, the first week and the ward");
    trend.flags = {{double(PartialDate(2019, 6).first_day()), words, 1, true, QStringLiteral("D4")},
                   {double(PartialDate(2023, 6).first_day()), QStringLiteral("A crowdfund"), 2, false,
                    QStringLiteral("F1")},
                   {double(PartialDate(2020, 6).first_day()), words, 3, false, QStringLiteral("C1")}};
    QFont font;
    font.setPixelSize(13);
    const auto placed =
        tandem::placed_flags(tandem::TrendAxes(QRectF(0, 0, 640, 200), trend, font), trend, font);
    REQUIRE(placed.size() == 3);
    for (const tandem::PlacedFlag& flag : placed)
        CHECK(flag.words.size() == 2);
}

TEST_CASE("no line of the axis runs into that of the target", "[gui][charts]") {
    Series series;
    series.begin(2140, PartialDate(2024, 12));
    series.aim(1950, PartialDate(2026, 9, 30));
    series.read_quarterly({2160, 2120, 2050, 2010, 1990});
    QFont font;
    font.setPixelSize(13);
    const tandem::TrendAxes axes(QRectF(0, 0, 640, 205), series.trend(), font);
    std::vector<double> lines;
    for (const tandem::TrendTick& tick : axes.value_ticks())
        if (tick.has_line)
            lines.push_back(tick.at);
    CHECK(lines == std::vector<double>{0, 1000, 3000});
}

TEST_CASE("of two flags side by side the weightier keeps its words whole", "[gui][charts]") {
    Series series;
    series.read_yearly(2018, 2026);
    Trend trend = series.trend();
    const QString words = QStringLiteral("Meet three needs first: the night, the first week and the ward");
    trend.flags = {{double(PartialDate(2022, 6).first_day()), words, 1, true},
                   {double(PartialDate(2022, 7).first_day()), words, 2, false},
                   {double(PartialDate(2022, 8).first_day()), words, 3, false}};
    const tandem::TrendAxes axes(QRectF(0, 0, 1000, 300), trend, QFont());
    const auto placed = tandem::placed_flags(axes, trend, QFont());
    REQUIRE_FALSE(placed.empty());
    CHECK(placed.front().decision);
    CHECK(placed.front().words == words);
    CHECK(placed.size() <= 2);  // one on either side
}

TEST_CASE("in a narrow picture every reading finds a place for its value, clear of the others",
          "[gui][charts]") {
    Series series;
    series.begin(54, PartialDate(2024, 11));
    series.aim(75, PartialDate(2026, 9, 30));
    series.change().unit = "%";
    series.read_quarterly({58, 63, 66, 70, 73});
    Trend trend = series.trend();
    trend.flags = {{double(PartialDate(2026, 10, 28).first_day()), QStringLiteral("Keep it open"), 1, true,
                    QStringLiteral("D8")}};
    QFont font;
    for (const int pixels : {13, 14, 15}) {
        CAPTURE(pixels);
        font.setPixelSize(pixels);
        const QRectF area(0, 0, 440, 240);
        const auto places = tandem::trend_value_places(area, trend, font);
        REQUIRE(places.size() == 6);
        for (std::size_t i = 0; i < places.size(); ++i) {
            CAPTURE(i);
            REQUIRE(places[i]);
            CHECK(area.contains(*places[i]));
            for (std::size_t other = 0; other < i; ++other)
                CHECK_FALSE(places[i]->intersects(*places[other]));
        }
    }
}

TEST_CASE("the small picture of a card shows the readings between the first and the latest",
          "[gui][charts]") {
    const auto painted = [](double between) {
        Series series;
        series.read(PartialDate(2025, 1), 2);
        series.read(PartialDate(2025, 7), between);
        series.read(PartialDate(2026, 1), 6);
        QImage image(200, 50, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        paint_spark(painter, QRectF(0, 0, 200, 50), series.trend(), tokens_of(tandem::ThemeName::light));
        return image;
    };
    CHECK(painted(2.2) != painted(5.8));
    // Few readings are joined with dots: between two of them stands the ground, too.
    const QImage level = painted(4);
    int ground = 0;
    for (int x = 60; x < 90; ++x) {
        bool inked = false;
        for (int y = 0; y < level.height(); ++y)
            inked = inked || level.pixelColor(x, y).lightness() < 150;
        ground += inked ? 0 : 1;
    }
    CHECK(ground > 5);
}

TEST_CASE("on paper no decision is left out for the words of another flag", "[gui][charts]") {
    Series series;
    series.read(PartialDate(2024, 11), 54);
    series.read(PartialDate(2026, 9, 30), 73);
    Trend trend = series.trend();
    trend.whole_words = true;
    trend.flags = {
        {double(PartialDate(2026, 1, 20).first_day()), QStringLiteral("Begin Friday evening cover"), 1, true,
         QStringLiteral("D5")},
        {double(PartialDate(2026, 10, 28).first_day()),
         QStringLiteral("Keep Welcome Home and open it to Marsh ward North"), 2, true, QStringLiteral("D8")},
        {double(PartialDate(2026, 9, 14).first_day()), QStringLiteral("Peer researchers ask"), 3, false,
         QStringLiteral("L23")}};
    QFont font;
    font.setPixelSize(13);
    for (const double width : {440.0, 550.0, 600.0, 660.0, 760.0}) {
        CAPTURE(width);
        const auto placed =
            tandem::placed_flags(tandem::TrendAxes(QRectF(0, 0, width, 200), trend, font), trend, font);
        CHECK(std::ranges::count_if(placed, [](const tandem::PlacedFlag& flag) { return flag.decision; }) ==
              2);
    }
}

TEST_CASE("in large print below flags the words of a target stand beside its line, not below the readings",
          "[gui][charts]") {
    Series series;
    series.begin(54, PartialDate(2024, 11));
    series.aim(75, PartialDate(2026, 9, 30));
    series.change().unit = "%";
    series.read_quarterly({58, 63, 66, 70, 73});
    Trend trend = series.trend();
    trend.whole_words = true;
    trend.flags = {{double(PartialDate(2025, 4, 15).first_day()), QStringLiteral("Meet three needs first"), 1,
                    true, QStringLiteral("D2")},
                   {double(PartialDate(2025, 5, 20).first_day()), QStringLiteral("Adopt the strategy"), 2,
                    true, QStringLiteral("D3")},
                   {double(PartialDate(2026, 10, 28).first_day()), QStringLiteral("Keep it open"), 3, true,
                    QStringLiteral("D8")}};
    QFont font;
    for (const int pixels : {13, 17, 20}) {
        CAPTURE(pixels);
        font.setPixelSize(pixels);
        const QRectF area(0, 0, 660, pixels * 12.0);
        const auto words = tandem::trend_target_place(area, trend, font);
        REQUIRE(words);
        const tandem::TrendAxes axes(area, trend, font);
        CHECK(std::abs(words->center().y() - axes.y(75)) < axes.line());
        for (const tandem::PlacedFlag& flag : tandem::placed_flags(axes, trend, font))
            CHECK_FALSE(flag.box.intersects(*words));
    }
}
