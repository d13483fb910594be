// Points to consider where the work is: on each phase and beside the record, one step from what answers them.
#include "catch.h"
#include "gui/support/shown_page.h"
#include "ui/kit/text.h"
#include "ui/views/parts/line_list.h"
#include "ui/views/points/points_lines.h"
#include "ui/views/points/points_place.h"
#include "ui/views/points/points_run.h"

#include <QtWidgets/QPushButton>
#include <QtWidgets/QTabBar>

namespace {

using namespace tandem;
using tandem::test::ShownPage;

void wait_for(const std::function<bool()>& done) {
    (void)QTest::qWaitFor(done, 5000);
}

}  // namespace

TEST_CASE("each phase lists its points in a tab, strengths first, and Enter leads to what answers one",
          "[gui][views]") {
    for (const char* phase : {"analyse", "plan", "do", "review"}) {
        ShownPage shown(QStringLiteral("phase/") + QLatin1String(phase), "illustrative");
        INFO(phase);
        const Insights points =
            points_of_phase(*PointsRun::of(shown.workspace()).results(), choice_from_code<PhaseKind>(phase));
        CHECK(shown.find<QTabBar>(QStringLiteral("phase_tabs")).tabText(5) ==
              QStringLiteral("Points %1").arg(points.size()));
        shown.arrive({{}, 0, QStringLiteral("points")});
        auto& list = shown.find<LineList>(QStringLiteral("phase_points_list"));
        REQUIRE(list.item_count() == static_cast<int>(points.size()));
        REQUIRE(list.item_count() > 0);
        CHECK(list.isVisible());
        CHECK_FALSE(list.accessibleName().isEmpty());
        for (int item = 0; item < list.item_count(); ++item)
            CHECK(list.line(item)->text == qt(points[static_cast<std::size_t>(item)].sentence));
        list.setFocus();
        list.set_current(0);
        QTest::keyClick(&list, Qt::Key_Return);
        CHECK(shown.gone == place_of(shown.workspace(), points.front()));
    }
}

TEST_CASE("every point leads to a page there is, and its button says which", "[gui][views]") {
    for (const char* sample : {"lambeth", "illustrative", ""}) {
        ShownPage shown(QStringLiteral("points"), sample);
        auto& list = shown.find<LineList>(QStringLiteral("points_list"));
        auto& button = shown.find<QPushButton>(QStringLiteral("point_open"));
        const Insights points = points_of(*PointsRun::of(shown.workspace()).results());
        for (const Insight& point : points) {
            INFO(point.key << ' ' << point.sentence);
            CHECK(page_by_key(place_of(shown.workspace(), point).page) != nullptr);
            list.select(key_of(point));
            CHECK(button.isVisible());
            CHECK_FALSE(button.text().isEmpty());
        }
    }
}

TEST_CASE("a point without a record leads to the page and tab where its matter is recorded", "[gui][views]") {
    ShownPage shown(QStringLiteral("points"));
    const Insights points = points_of(*PointsRun::of(shown.workspace()).results());
    const auto place = [&](std::string_view words) {
        for (const Insight& point : points)
            if (point.sentence.find(words) != std::string::npos)
                return text_of_place(place_of(shown.workspace(), point));
        return QString();
    };
    CHECK(place("No need is recorded") == QStringLiteral("needs|needs"));
    CHECK(place("No risk is recorded") == QStringLiteral("risks|table"));
    CHECK(place("recorded judgement in Plan") == QStringLiteral("phase/plan|principles"));
    CHECK(place("No co-financing is recorded") == QStringLiteral("resources|money"));
    CHECK(place("Co-assessment is light") == QStringLiteral("evidence|items"));
    CHECK(place("no decision is recorded for it") == QStringLiteral("phase/analyse|board"));
    CHECK(place("covers all three strategies") == QStringLiteral("pathways"));
}

TEST_CASE("beside a record stand the points about it, and nothing where there are none", "[gui][views]") {
    ShownPage shown(QStringLiteral("activities"));
    auto& part = shown.find<QWidget>(QStringLiteral("record_points"));
    auto& list = shown.find<LineList>(QStringLiteral("record_points_list"));
    shown.arrive({{}, shown.coded("L1"), {}});
    wait_for([&] { return part.isVisible(); });
    REQUIRE(part.isVisible());
    REQUIRE(list.item_count() == 1);
    CHECK(list.line(0)->text.startsWith(QStringLiteral("L1 (")));
    // The record is open below: Enter leads to why it is said.
    list.setFocus();
    list.set_current(0);
    QTest::keyClick(&list, Qt::Key_Return);
    CHECK(shown.gone.page == QStringLiteral("points"));
    CHECK(shown.gone.detail == QString::number(list.line(0)->key));
    shown.press(QStringLiteral("record_points_fold"));
    CHECK_FALSE(list.isVisible());
    shown.press(QStringLiteral("record_points_fold"));
    CHECK(list.isVisible());

    shown.arrive({{}, shown.coded("L2"), {}});
    wait_for([&] { return !part.isVisible(); });
    CHECK_FALSE(part.isVisible());
}

TEST_CASE("where the tabs of a phase have no room for numbers their names stand alone", "[gui][views]") {
    ShownPage shown(QStringLiteral("phase/do"), "illustrative", QSize(460, 800));
    auto& tabs = shown.find<QTabBar>(QStringLiteral("phase_tabs"));
    CHECK(tabs.tabText(1) == QStringLiteral("Activities"));
    CHECK(tabs.tabText(5) == QStringLiteral("Points"));
    shown.page().resize(1180, 800);
    shown.settle();
    CHECK(tabs.tabText(1) == QStringLiteral("Activities 11"));
}
