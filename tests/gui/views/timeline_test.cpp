#include "catch.h"
#include "edit/input.h"
#include "gui/support/shown_page.h"
#include "model/activity.h"
#include "model/decisions.h"
#include "model/documents.h"
#include "model/services.h"
#include "ui/charts/timeline_extent.h"
#include "ui/views/pictures/timeline_picture.h"

#include <QtCore/QElapsedTimer>
#include <QtGui/QImage>
#include <QtGui/QPainter>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableView>

#include <algorithm>
#include <cmath>
#include <set>

namespace {

using tandem::Activity;
using tandem::entity;
using tandem::moved;
using tandem::PartialDate;
using tandem::PhaseKind;
using tandem::RecordId;
using tandem::Reference;
using tandem::test::ShownPage;

tandem::TimelinePicture& picture(ShownPage& shown) {
    return shown.find<tandem::TimelinePicture>(QStringLiteral("timeline_picture_items"));
}

RecordId add_activity(ShownPage& shown, const char* title, PartialDate start, PartialDate end = {},
                      const char* status = "done") {
    const auto value = [](PartialDate date) { return date.empty() ? tandem::Value{} : tandem::Value{date}; };
    return shown.workspace()
        .create(entity<Activity>(), {{"phase", Reference{shown.workspace().phase(PhaseKind::do_).value}},
                                     {"title", std::string(title)},
                                     {"start", value(start)},
                                     {"end", value(end)},
                                     {"status", std::string(status)}})
        .id;
}

const Activity& get(ShownPage& shown, RecordId id) {
    return *shown.portfolio().find(tandem::Id<Activity>{id});
}

}  // namespace

TEST_CASE("a date is moved by its own measure, and keeps it", "[gui][views]") {
    CHECK(moved(PartialDate(2024, 2, 28), 2) == PartialDate(2024, 3, 1));
    CHECK(moved(PartialDate(2024, 11), 31) == PartialDate(2024, 12));
    CHECK(moved(PartialDate(2024, 12), 31) == PartialDate(2025, 1));
    CHECK(moved(PartialDate(2024, 1), -31) == PartialDate(2023, 12));
    CHECK(moved(PartialDate(2024), 366) == PartialDate(2025));
    CHECK(moved(PartialDate(2024), 100) == PartialDate(2024));
    CHECK(moved(PartialDate(), 100).empty());
}

TEST_CASE(
    "what is under way without an end says so, a year fills its span, what has no date waits in the tray",
    "[gui][views]") {
    ShownPage shown(QStringLiteral("timeline"), "");
    const RecordId running = add_activity(shown, "Peer support", PartialDate(2025, 3), {}, "under_way");
    const RecordId year = add_activity(shown, "Survey", PartialDate(2024));
    add_activity(shown, "Testing", {});
    shown.settle();
    const tandem::Timeline& timeline = picture(shown).timeline();
    REQUIRE(timeline.items.size() == 2);
    const auto item = [&](RecordId record) -> const tandem::TimeItem& {
        return timeline.items[static_cast<std::size_t>(picture(shown).item_of(record))];
    };
    CHECK_FALSE(item(running).open_end);
    CHECK(item(running).no_end);
    CHECK(item(running).to == PartialDate(2025, 3, 31).first_day());
    CHECK_FALSE(item(year).open_end);
    CHECK(item(year).from == PartialDate(2024, 1, 1).first_day());
    CHECK(item(year).to == PartialDate(2024, 12, 31).first_day());
    REQUIRE(timeline.undated.size() == 1);
    CHECK(shown.find<QLabel>(QStringLiteral("timeline_tray_words"))
              .text()
              .contains(QStringLiteral("1 record")));
}

TEST_CASE(
    "without an end on record only a service that the plan goes on with has an arrow to today, and of others "
    "a dotted line says that none is recorded",
    "[gui][views]") {
    ShownPage shown(QStringLiteral("timeline"), "");
    shown.workspace().create(entity<tandem::Service>(),
                             {{"name", std::string("Front door")}, {"start", PartialDate(2013)}});
    shown.workspace().create(entity<tandem::Service>(), {{"name", std::string("Visits")},
                                                         {"start", PartialDate(2014)},
                                                         {"in_this_plan", std::string("continue")}});
    shown.workspace().create(entity<tandem::Contract>(), {{"title", std::string("Alliance")},
                                                          {"start", PartialDate(2015, 4)},
                                                          {"status", std::string("running")}});
    shown.settle();
    shown.workspace().create(entity<tandem::Contract>(), {{"title", std::string("Survey")},
                                                          {"start", PartialDate(2015, 4)},
                                                          {"status", std::string("ended")}});
    shown.settle();
    const tandem::Timeline& timeline = picture(shown).timeline();
    REQUIRE(timeline.items.size() == 4);
    const auto layout = tandem::timeline_layout(timeline, 0.2);
    for (int i = 0; i < 4; ++i) {
        const tandem::TimeItem& item = timeline.items[static_cast<std::size_t>(i)];
        CAPTURE(item.title.toStdString());
        CHECK(item.open_end == (item.title == QStringLiteral("Visits")));
        const bool unknown =
            item.title == QStringLiteral("Front door") || item.title == QStringLiteral("Alliance");
        CHECK(item.no_end == unknown);
        CHECK(picture(shown).item_words(i).contains(QStringLiteral("no end recorded")) == unknown);
        if (!unknown)
            continue;
        CHECK(layout.reach(timeline, i) == Approx(layout.x(timeline.today)));
        for (const int other :
             layout.rows[static_cast<std::size_t>(layout.row_of[static_cast<std::size_t>(i)])].items)
            CHECK((other <= i || layout.bar(timeline, other).left() >= layout.reach(timeline, i)));
    }
    const auto& table = shown.find<QTableView>(QStringLiteral("timeline_table"));
    CHECK(table.model()->index(0, 2).data().toString() == QStringLiteral("from 2013, no end recorded"));
    const auto labels = shown.page().findChildren<QLabel*>();
    CHECK(std::ranges::any_of(
        labels, [](const QLabel* label) { return label->text().contains(QStringLiteral("dotted line")); }));
}

TEST_CASE("a decision of no phase has a lane of its own, which is there only then", "[gui][views]") {
    ShownPage shown(QStringLiteral("timeline"), "");
    add_activity(shown, "Survey", PartialDate(2024));
    shown.settle();
    CHECK(tandem::timeline_layout(picture(shown).timeline(), 1).lanes.size() == 4);
    shown.workspace().create(entity<tandem::Decision>(),
                             {{"title", std::string("Go on")}, {"date", PartialDate(2025, 2, 1)}});
    shown.settle();
    const tandem::Timeline& timeline = picture(shown).timeline();
    REQUIRE(timeline.items.size() == 2);
    CHECK(timeline.items.back().lane == PhaseKind::none);
    const auto layout = tandem::timeline_layout(timeline, 1);
    REQUIRE(layout.lanes.size() == 5);
    CHECK(layout.lanes.back().area.contains(layout.bar(timeline, 1).center()));
    CHECK(picture(shown).item_words(1).contains(QStringLiteral("No phase")));
    const auto& table = shown.find<QTableView>(QStringLiteral("timeline_table"));
    CHECK(table.model()->index(1, 0).data().toString() == QStringLiteral("–"));
    CHECK(table.model()->index(0, 2).data().toString() == QStringLiteral("2024"));
}

TEST_CASE("what began long before the cycle does not crowd its work when the picture opens", "[gui][views]") {
    ShownPage shown(QStringLiteral("timeline"), "");
    shown.workspace().create(entity<tandem::Service>(),
                             {{"name", std::string("Day centre")}, {"start", PartialDate(2010)}});
    add_activity(shown, "Survey", PartialDate(2025, 3, 4), PartialDate(2025, 6, 1));
    shown.settle();
    auto& timeline = picture(shown);
    CHECK(timeline.timeline().opening == PartialDate(2025, 3, 1).first_day());
    CHECK(timeline.timeline().earlier == 1);
    const double opened = timeline.scale();
    timeline.set_scale(0);
    CHECK(timeline.scale() < opened / 3);
    CHECK(timeline.item_words(0).contains(QStringLiteral("Day centre")));
}

TEST_CASE("on paper time begins with the cycle's work: what went on is an arrow, what was over is counted",
          "[gui][views]") {
    ShownPage shown(QStringLiteral("timeline"), "");
    const auto service = [&](const char* name, PartialDate start, PartialDate end) {
        shown.workspace().create(entity<tandem::Service>(),
                                 {{"name", std::string(name)}, {"start", start}, {"end", end}});
    };
    service("Day centre", PartialDate(2010), PartialDate(2026));
    service("Ward", PartialDate(2011), PartialDate(2013));
    add_activity(shown, "Survey", PartialDate(2025, 3, 4), PartialDate(2025, 6, 1));
    shown.settle();
    const tandem::Timeline whole = picture(shown).timeline();
    const tandem::Timeline paper = tandem::from_opening(whole);
    CHECK(paper.first == PartialDate(2025, 3, 1).first_day());
    CHECK(paper.earlier == 1);
    REQUIRE(paper.items.size() == 2);
    for (const tandem::TimeItem& item : paper.items) {
        CHECK(item.from >= paper.first);
        CHECK(item.begins_before == (item.title == QStringLiteral("Day centre")));
    }
    const auto layout = tandem::timeline_layout(paper, 1);
    for (int item = 0; item < 2; ++item)
        CHECK(layout.bar(paper, item).left() >= layout.left);
}

TEST_CASE("the words of a long bar stand in it where there is less room beside it", "[gui][views]") {
    ShownPage shown(QStringLiteral("timeline"), "");
    add_activity(shown, "Integrated personal support alliance of all the partners in the borough",
                 PartialDate(2024, 1, 1), PartialDate(2026, 11, 1));
    shown.settle();
    const tandem::Timeline& timeline = picture(shown).timeline();
    const double left = 120, right = 500;
    const auto extent = tandem::extent_of(timeline.items.front(), left, right, 520);
    CHECK(extent.words == tandem::TimeExtent::Words::inside);
    CHECK(tandem::extent_of(timeline.items.front(), left, left + 30, 2000).words ==
          tandem::TimeExtent::Words::right);
}

TEST_CASE("records without a date beyond the first six are a press away", "[gui][views]") {
    ShownPage shown(QStringLiteral("timeline"), "");
    for (const char* title : {"One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight"})
        add_activity(shown, title, {});
    add_activity(shown, "Survey", PartialDate(2024));
    shown.settle();
    CHECK(shown.find<QPushButton>(QStringLiteral("timeline_tray_more")).text().contains(QLatin1Char('2')));
    shown.press(QStringLiteral("timeline_tray_more"));
    const auto& table = shown.find<QTableView>(QStringLiteral("timeline_table"));
    REQUIRE(table.isVisible());
    CHECK(table.currentIndex().row() == 7);  // the first of the two, behind one with a date and six without
}

TEST_CASE("Shift and an arrow move an item by its own measure, as a step that can be undone",
          "[gui][views]") {
    ShownPage shown(QStringLiteral("timeline"), "");
    const RecordId id = add_activity(shown, "Time bank", PartialDate(2024, 3, 1), PartialDate(2024, 3, 31));
    shown.settle();
    auto& timeline = picture(shown);
    timeline.setFocus();
    timeline.set_current(timeline.item_of(id));
    QTest::keyClick(&timeline, Qt::Key_Right, Qt::ShiftModifier);
    shown.settle();
    CHECK(get(shown, id).start == PartialDate(2024, 3, 2));
    CHECK(get(shown, id).end == PartialDate(2024, 4, 1));
    QTest::keyClick(&timeline, Qt::Key_Left, Qt::ShiftModifier | Qt::ControlModifier);
    shown.settle();
    CHECK(get(shown, id).start == PartialDate(2024, 3, 2));
    CHECK(get(shown, id).end == PartialDate(2024, 3, 31));
    shown.workspace().undo();
    shown.workspace().undo();
    shown.settle();
    CHECK(get(shown, id).start == PartialDate(2024, 3, 1));
    CHECK(get(shown, id).end == PartialDate(2024, 3, 31));
}

TEST_CASE("the end that is moved is the one that is drawn, and moving the whole moves every end",
          "[gui][views]") {
    ShownPage shown(QStringLiteral("timeline"), "");
    const RecordId contract =
        shown.workspace()
            .create(entity<tandem::Contract>(), {{"title", std::string("Day centre")},
                                                 {"start", PartialDate(2021, 1, 1)},
                                                 {"end", PartialDate(2022, 12, 31)},
                                                 {"extended_to", PartialDate(2024, 6, 30)}})
            .id;
    const RecordId service =
        shown.workspace()
            .create(entity<tandem::Service>(), {{"name", std::string("Ward")},
                                                {"start", PartialDate(2021, 1, 1)},
                                                {"decommissioning_date", PartialDate(2023, 3, 31)}})
            .id;
    shown.settle();
    auto& timeline = picture(shown);
    timeline.setFocus();
    const auto press = [&](RecordId record, Qt::KeyboardModifiers modifiers) {
        timeline.set_current(timeline.item_of(record));
        QTest::keyClick(&timeline, Qt::Key_Right, modifiers);
        shown.settle();
    };
    const auto contract_now = [&]() -> const tandem::Contract& {
        return *shown.portfolio().find(tandem::Id<tandem::Contract>{contract});
    };
    press(contract, Qt::ShiftModifier | Qt::ControlModifier);
    CHECK(contract_now().end == PartialDate(2022, 12, 31));
    CHECK(contract_now().extended_to == PartialDate(2024, 7, 1));
    press(contract, Qt::ShiftModifier);
    CHECK(contract_now().start == PartialDate(2021, 1, 2));
    CHECK(contract_now().end == PartialDate(2023, 1, 1));
    CHECK(contract_now().extended_to == PartialDate(2024, 7, 2));
    press(service, Qt::ShiftModifier | Qt::ControlModifier);
    const auto& ward = *shown.portfolio().find(tandem::Id<tandem::Service>{service});
    CHECK(ward.end.empty());
    CHECK(ward.decommissioning_date == PartialDate(2023, 4, 1));
}

TEST_CASE("a bar dragged moves its dates by the days it was dragged", "[gui][views]") {
    ShownPage shown(QStringLiteral("timeline"), "");
    const RecordId id = add_activity(shown, "Time bank", PartialDate(2026, 3, 1), PartialDate(2026, 8, 31));
    shown.settle();
    auto& timeline = picture(shown);
    const double scale = timeline.scale();
    const QPoint grip = timeline.item_outline(timeline.item_of(id)).boundingRect().center().toPoint();
    const int by = static_cast<int>(30 * scale);
    QTest::mousePress(&timeline, Qt::LeftButton, {}, grip);
    QTest::mouseMove(&timeline, grip + QPoint(by / 2, 0));
    QTest::mouseMove(&timeline, grip + QPoint(by, 0));
    QTest::mouseRelease(&timeline, Qt::LeftButton, {}, grip + QPoint(by, 0));
    shown.settle();
    const auto days = static_cast<int>(std::lround(by / scale));
    REQUIRE(days > 0);
    CHECK(get(shown, id).start.first_day() == PartialDate(2026, 3, 1).first_day() + days);
    CHECK(get(shown, id).end.first_day() == PartialDate(2026, 8, 31).first_day() + days);
    CHECK(shown.inspected == 0);  // a drag is no click
}

TEST_CASE("plus and minus zoom from years to weeks about the middle, Home goes to today", "[gui][views]") {
    ShownPage shown(QStringLiteral("timeline"));
    auto& timeline = picture(shown);
    timeline.setFocus();
    const double fitting = timeline.scale();
    for (int i = 0; i < 40; ++i)
        QTest::keyClick(&timeline, Qt::Key_Plus);
    CHECK(timeline.scale() > fitting * 50);
    CHECK(timeline.scale() == Approx(timeline.largest_scale()));
    QTest::keyClick(&timeline, Qt::Key_Home);
    CHECK(std::abs(timeline.middle_day() - timeline.timeline().today) <= 8);
    for (int i = 0; i < 60; ++i)
        QTest::keyClick(&timeline, Qt::Key_Minus);
    CHECK(timeline.scale() == Approx(fitting));
}

TEST_CASE("arrows reach every item of the timeline, Enter opens it", "[gui][views]") {
    ShownPage shown(QStringLiteral("timeline"));
    auto& timeline = picture(shown);
    REQUIRE(timeline.item_count() > 5);
    std::set<int> reached{0};
    std::vector<int> open{0};
    while (!open.empty()) {
        const int item = open.back();
        open.pop_back();
        for (const Qt::Key key : {Qt::Key_Left, Qt::Key_Right, Qt::Key_Up, Qt::Key_Down})
            if (const int next = timeline.item_beside(item, key); next >= 0 && reached.insert(next).second)
                open.push_back(next);
    }
    CHECK(static_cast<int>(reached.size()) == timeline.item_count());
    timeline.setFocus();
    QTest::keyClick(&timeline, Qt::Key_Return);
    CHECK(shown.inspected == timeline.timeline().items[static_cast<std::size_t>(timeline.current())].record);
    QTest::keyClick(&timeline, Qt::Key_T);
    auto& table = shown.find<QTableView>(QStringLiteral("timeline_table"));
    CHECK(table.isVisible());
    CHECK(table.model()->rowCount() ==
          timeline.item_count() + static_cast<int>(timeline.timeline().undated.size()));
}

TEST_CASE("of fifty thousand items only those in sight are painted", "[gui][views]") {
    tandem::Timeline timeline;
    timeline.today = PartialDate(2026, 11, 21).first_day();
    timeline.first = PartialDate(2000).first_day();
    timeline.last = PartialDate(2029).last_day();
    for (int i = 0; i < 50'000; ++i) {
        tandem::TimeItem item;
        item.record = i + 1;
        item.from = timeline.first + i / 5;
        item.to = item.from + 20;
        item.start = tandem::date_of(item.from);
        item.end = tandem::date_of(item.to);
        item.code = QStringLiteral("L%1").arg(i + 1);
        item.title = QStringLiteral("Meeting of the group");
        timeline.items.push_back(std::move(item));
    }
    const auto layout = tandem::timeline_layout(timeline, 4);
    QImage screen(1200, 800, QImage::Format_RGB32);
    QElapsedTimer timer;
    timer.start();
    QPainter painter(&screen);
    painter.translate(-20'000, -300);
    tandem::paint_timeline(painter, timeline, layout, QRectF(20'000, 300, 1200, 800),
                           tandem::tokens_of(tandem::ThemeName::light));
    CHECK(timer.elapsed() < 500);  // a debug build with asan included; about 5 ms in release
    // Nothing in a row hides another's bar.
    for (const auto& row : layout.rows)
        for (std::size_t i = 1; i < row.items.size(); ++i)
            REQUIRE(layout.bar(timeline, row.items[i - 1]).right() <=
                    layout.bar(timeline, row.items[i]).left());
}
