#include "model/assets.h"
#include "catch.h"
#include "gui/support/shown_page.h"
#include "model/activity.h"
#include "model/marks.h"
#include "ui/forms/record_picker.h"
#include "ui/kit/labels.h"
#include "ui/kit/text.h"
#include "ui/views/assets/asset_card.h"
#include "ui/views/assets/asset_wall.h"
#include "ui/views/assets/offer_ages.h"
#include "ui/views/frame/record_table.h"
#include "ui/views/frame/tabbed_page.h"
#include "ui/views/parts/picture_export.h"

#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtGui/QMouseEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenu>

#include <algorithm>

namespace {

using tandem::Asset;
using tandem::AssetHolder;
using tandem::Offer;
using tandem::test::ShownPage;

tandem::AssetWall& wall_of(ShownPage& shown) {
    return shown.find<tandem::AssetWall>(QStringLiteral("asset_wall"));
}

const Asset& asset_of(ShownPage& shown, tandem::RecordId id) {
    return *shown.portfolio().find(tandem::Id<Asset>{id});
}

tandem::RecordId add_offer(ShownPage& shown, const char* title, tandem::PartialDate offered) {
    const auto made =
        shown.workspace().create(tandem::entity<Asset>(), {{"title", std::string(title)},
                                                           {"holder", std::string("individual")},
                                                           {"offer", std::string("willing_to_do")},
                                                           {"offered_on", offered}});
    shown.settle();
    REQUIRE(made.ok());
    return made.id;
}

}  // namespace

TEST_CASE("Shift and the arrows move an asset from willing to doing and to another holder", "[gui][views]") {
    ShownPage shown(QStringLiteral("assets"), "");
    const auto id = add_offer(shown, "Training staff from lived experience", tandem::PartialDate(2026, 11));
    auto& wall = wall_of(shown);
    wall.setFocus();
    wall.choose_record(id);
    REQUIRE(wall.chosen_record() == id);
    QTest::keyClick(&wall, Qt::Key_Left, Qt::ShiftModifier);
    CHECK(asset_of(shown, id).offer == Offer::doing_now);
    shown.settle();
    REQUIRE(wall.chosen_record() == id);
    QTest::keyClick(&wall, Qt::Key_Down, Qt::ShiftModifier);
    CHECK(asset_of(shown, id).holder == AssetHolder::community);
    shown.workspace().undo();
    shown.workspace().undo();
    CHECK(asset_of(shown, id).offer == Offer::willing_to_do);
    CHECK(asset_of(shown, id).holder == AssetHolder::individual);
}

TEST_CASE("an asset of which nobody said whether it is done now stands under neither heading",
          "[gui][views]") {
    ShownPage shown(QStringLiteral("assets"), "");
    const auto made = shown.workspace().create(
        tandem::entity<Asset>(),
        {{"title", std::string("A shed with tools")}, {"holder", std::string("individual")}});
    shown.settle();
    auto& wall = wall_of(shown);
    wall.choose_record(made.id);
    REQUIRE(wall.chosen_record() == made.id);
    CHECK(wall.chosen_place() == std::pair(AssetHolder::none, Offer::none));
    CHECK(wall.item_words(wall.current()).contains(QStringLiteral("not said yet")));
    const QRectF unsaid = wall.chosen()->area;
    wall.choose_key(QStringLiteral("empty/%1/0").arg(static_cast<int>(AssetHolder::public_body)));
    REQUIRE(wall.chosen() != nullptr);
    CHECK(wall.chosen()->area.bottom() < unsaid.top());  // below all rows of holders
    wall.choose_record(made.id);
    wall.setFocus();
    QTest::keyClick(&wall, Qt::Key_Right, Qt::ShiftModifier);
    CHECK(asset_of(shown, made.id).offer == Offer::willing_to_do);
}

TEST_CASE("a card is dragged from willing to doing", "[gui][views]") {
    ShownPage shown(QStringLiteral("assets"), "");
    const auto id = add_offer(shown, "Lending the hall", tandem::PartialDate(2026, 11));
    auto& wall = wall_of(shown);
    wall.choose_record(id);
    const QPoint from = wall.chosen()->area.center().toPoint();
    wall.choose_key(QStringLiteral("empty/%1/0").arg(static_cast<int>(AssetHolder::business)));
    const QPoint to = wall.chosen()->area.center().toPoint();
    QTest::mousePress(&wall, Qt::LeftButton, {}, from);
    QMouseEvent move(QEvent::MouseMove, to, wall.mapToGlobal(to), Qt::NoButton, Qt::LeftButton, {});
    QCoreApplication::sendEvent(&wall, &move);
    QTest::mouseRelease(&wall, Qt::LeftButton, {}, to);
    CHECK(asset_of(shown, id).offer == Offer::doing_now);
    CHECK(asset_of(shown, id).holder == AssetHolder::business);
}

TEST_CASE("Tab goes to the other column before it leaves the wall", "[gui][views]") {
    ShownPage shown(QStringLiteral("assets"), "illustrative");
    auto& wall = wall_of(shown);
    wall.setFocus();
    QTest::keyClick(&wall, Qt::Key_Home);
    const QRectF first = wall.chosen()->area;
    QTest::keyClick(&wall, Qt::Key_Tab);
    REQUIRE(wall.hasFocus());
    CHECK(wall.chosen()->area.left() > first.right());
    QTest::keyClick(&wall, Qt::Key_Backtab, Qt::ShiftModifier);
    CHECK(wall.chosen()->area.left() == first.left());
    QTest::keyClick(&wall, Qt::Key_Tab);
    QTest::keyClick(&wall, Qt::Key_Tab);
    CHECK_FALSE(wall.hasFocus());
}

TEST_CASE("an offer waits too long from the day the project set", "[gui][views]") {
    ShownPage shown(QStringLiteral("assets"), "");
    const auto id = add_offer(shown, "Training staff", tandem::PartialDate(2026, 11, 1));  // 20 days
    const auto status = [&] { return tandem::asset_card_of(shown.workspace(), asset_of(shown, id)).status; };
    const auto says = [&](const char* words) {
        const auto labels = shown.page().findChildren<tandem::TextLabel*>();
        return std::ranges::any_of(labels, [&](const tandem::TextLabel* label) {
            return label->text().contains(QString::fromUtf8(words));
        });
    };
    CHECK(status() == tandem::Status::planned);
    CHECK(says("The mark shows 90 days."));
    const auto made = shown.workspace().create(
        tandem::entity<tandem::Threshold>(),
        {{"insight", std::string("E13")}, {"name", std::string("days")}, {"value", 10.0}});
    REQUIRE(made.ok());
    shown.settle();
    CHECK(status() == tandem::Status::overdue);
    CHECK(says("The mark shows 10 days."));
    CHECK(shown.find<tandem::OfferAges>(QStringLiteral("offer_ages")).mark() == 10.0);
}

TEST_CASE("U uses an offer in a new activity: one step makes both, and says yes to it", "[gui][views]") {
    ShownPage shown(QStringLiteral("assets"), "");
    const auto id = add_offer(shown, "Training staff", tandem::PartialDate(2026, 7, 2));
    auto& ages = shown.find<tandem::OfferAges>(QStringLiteral("offer_ages"));
    REQUIRE(ages.item_count() == 1);
    CHECK(ages.boxes().front().words.contains(QStringLiteral("142 days")));
    auto& wall = wall_of(shown);
    wall.setFocus();
    wall.choose_record(id);
    QTest::keyClick(&wall, Qt::Key_U);
    auto* picker = shown.page().findChild<tandem::RecordPicker*>(QStringLiteral("asset_picker"));
    REQUIRE(picker != nullptr);
    auto* search = picker->findChild<QLineEdit*>();
    QTest::keyClicks(search, QStringLiteral("Staff training days"));
    QTest::keyClick(search, Qt::Key_Return);
    shown.settle();
    const auto& activities = shown.portfolio().all<tandem::Activity>();
    REQUIRE(activities.size() == 1);
    CHECK(activities.begin()->title == "Staff training days");
    REQUIRE(asset_of(shown, id).activities.size() == 1);
    CHECK(asset_of(shown, id).activities.front().value == activities.begin()->common.id);
    CHECK(asset_of(shown, id).answered == tandem::Answer::yes);
    CHECK(ages.item_count() == 0);
    shown.workspace().undo();
    CHECK(activities.empty());
    CHECK(asset_of(shown, id).activities.empty());
    CHECK(asset_of(shown, id).answered == tandem::Answer::none);
}

TEST_CASE("an offer is thanked for with a reason and waits no longer", "[gui][views]") {
    ShownPage shown(QStringLiteral("assets"), "");
    const auto id = add_offer(shown, "Night visits", tandem::PartialDate(2026, 7, 2));
    wall_of(shown).choose_record(id);
    shown.press(QStringLiteral("asset_not_now"));
    auto& reason = shown.find<QLineEdit>(QStringLiteral("asset_reason"));
    QTest::keyClicks(&reason, QStringLiteral("No insurance before May"));
    QTest::keyClick(&reason, Qt::Key_Return);
    CHECK(asset_of(shown, id).answered == tandem::Answer::not_now);
    CHECK(asset_of(shown, id).answer_reason == "No insurance before May");
}

TEST_CASE("an empty place asks, and Enter on it adds an asset there", "[gui][views]") {
    ShownPage shown(QStringLiteral("assets"), "");
    auto& wall = wall_of(shown);
    REQUIRE(wall.item_count() == 8);
    wall.setFocus();
    wall.choose_key(QStringLiteral("empty/%1/1").arg(static_cast<int>(AssetHolder::public_body)));
    QTest::keyClick(&wall, Qt::Key_Return);
    auto& line = shown.find<QLineEdit>(QStringLiteral("asset_new"));
    REQUIRE(line.hasFocus());
    QTest::keyClicks(&line, QStringLiteral("Rooms after hours"));
    QTest::keyClick(&line, Qt::Key_Return);
    const auto& assets = shown.portfolio().all<Asset>();
    REQUIRE(assets.size() == 1);
    CHECK(assets.begin()->holder == AssetHolder::public_body);
    CHECK(assets.begin()->offer == Offer::willing_to_do);
    CHECK(assets.begin()->offered_on == tandem::PartialDate(2026, 11, 21));
    CHECK(wall.chosen_record() == assets.begin()->common.id);
}

TEST_CASE("T goes from the wall to the same assets as a table", "[gui][views]") {
    ShownPage shown(QStringLiteral("assets"), "illustrative");
    auto& page = static_cast<tandem::TabbedPage&>(shown.page());
    wall_of(shown).setFocus();
    QTest::keyClick(&wall_of(shown), Qt::Key_T);
    REQUIRE(page.tab() == QStringLiteral("table"));
    const auto& table = shown.find<tandem::RecordTable>(QStringLiteral("assets_table"));
    CHECK(static_cast<std::size_t>(table.model()->rowCount()) == shown.portfolio().all<Asset>().size());
    // It says of their use what the wall says: that one was thanked for is no "not yet".
    QStringList cells;
    for (int row = 0; row < table.model()->rowCount(); ++row)
        for (int column = 0; column < table.model()->columnCount(); ++column)
            cells << table.model()->index(row, column).data().toString();
    for (const Asset& asset : shown.portfolio().all<Asset>())
        CHECK(cells.contains(tandem::asset_card_of(shown.workspace(), asset).status_words));
    CHECK(cells.contains(QStringLiteral("Thanked; not now")));
}

TEST_CASE("the wall is copied as a picture and drawn as SVG", "[gui][views]") {
    ShownPage shown(QStringLiteral("assets"));
    auto& wall = wall_of(shown);
    auto* menu = shown.page().findChild<QMenu*>(QStringLiteral("asset_wall_menu"));
    REQUIRE(menu != nullptr);
    REQUIRE(menu->actions().size() == 3);
    menu->actions().last()->trigger();
    const QImage image = QGuiApplication::clipboard()->image();
    CHECK(image.size() == wall.size() * 2);
    const QByteArray svg =
        tandem::picture_svg([&](QPainter& painter, const QRectF& area) { wall.paint(painter, area); },
                            QSizeF(wall.size()), QStringLiteral("Assets"));
    CHECK(svg.size() > 2'000);
}
