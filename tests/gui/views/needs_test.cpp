#include "model/needs.h"

#include "catch.h"
#include "gui/support/desk.h"
#include "gui/support/shown_page.h"
#include "ui/views/frame/tabbed_page.h"
#include "ui/views/needs/needs_board.h"
#include "ui/views/needs/needs_cards.h"

#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLineEdit>

#include <algorithm>

namespace {

using tandem::Demand;
using tandem::Id;
using tandem::Need;
using tandem::NeedsCard;
using tandem::RecordId;
using tandem::Voiced;
using tandem::test::ShownPage;

struct Board {
    explicit Board(const std::string& sample = "illustrative", QSize size = QSize(1180, 900))
        : shown(QStringLiteral("needs"), sample, size) {}

    NeedsCard& card(const char* name) { return shown.find<NeedsCard>(QLatin1String(name)); }
    void press(const char* name, Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        card(name).setFocus();
        QTest::keyClick(&card(name), key, modifiers);
        shown.settle();
    }
    const Need& need(const char* code) { return *shown.portfolio().find(Id<Need>{shown.coded(code)}); }
    const Demand& demand(const char* code) { return *shown.portfolio().find(Id<Demand>{shown.coded(code)}); }
    std::size_t needs() { return shown.portfolio().all<Need>().size(); }

    ShownPage shown;
};

bool stands_behind(const Need& need, RecordId demand) {
    return std::find(need.demands.begin(), need.demands.end(), Id<Demand>{demand}) != need.demands.end();
}

}  // namespace

TEST_CASE("each need says its routes, its gap and where it leads", "[gui][views]") {
    Board board;
    const QString words = board.card("need_N1").accessibleName();
    CHECK(words.contains(QStringLiteral("rank 1")));
    CHECK(words.contains(QStringLiteral("Behaviour change 280 · 15 %")));
    CHECK(words.contains(QStringLiteral("Services 925 · 50 %")));
    CHECK(words.contains(QStringLiteral("Gap")));
    CHECK(words.contains(QStringLiteral("leads to O1")));
}

TEST_CASE("a narrow demand has its words about the voice on two lines, rather than cut", "[gui][views]") {
    tandem::DemandCard demand;
    demand.code = QStringLiteral("W1");
    demand.statement = QStringLiteral("Rest");
    const tandem::DemandCardView card(demand, nullptr);
    CHECK(card.height_for(196) > card.height_for(400));
}

TEST_CASE("M makes a need of the chosen demand, last in rank, and undo takes it back", "[gui][views]") {
    Board board;
    const std::size_t before = board.needs();
    board.press("demand_W3", Qt::Key_M);
    REQUIRE(board.needs() == before + 1);
    const Need made = board.shown.portfolio().all<Need>().rows().back();
    CHECK(made.statement == board.demand("W3").statement);
    CHECK(stands_behind(made, board.shown.coded("W3")));
    for (const Need& need : board.shown.portfolio().all<Need>())
        if (need.common.id != made.common.id)
            CHECK(need.rank.value_or(0) < *made.rank);
    board.shown.workspace().undo();
    board.shown.settle();
    CHECK(board.needs() == before);
}

TEST_CASE("V marks a demand not voiced, and voiced again", "[gui][views]") {
    Board board;
    REQUIRE(board.demand("W1").voiced == Voiced::yes);
    board.press("demand_W1", Qt::Key_V);
    CHECK(board.demand("W1").voiced == Voiced::not_voiced);
    CHECK(board.card("demand_W1").accessibleName().contains(QStringLiteral("Not voiced")));
    CHECK(board.card("demand_W1").hasFocus());
    board.press("demand_W1", Qt::Key_V);
    CHECK(board.demand("W1").voiced == Voiced::yes);
}

TEST_CASE("where a demand is deleted the keyboard goes to the one that stands there now", "[gui][views]") {
    Board board;
    board.press("demand_W1", Qt::Key_Delete);
    REQUIRE(board.shown.coded("W1") == 0);
    CHECK(board.card("demand_W2").hasFocus());
    QTest::keyClick(&board.card("demand_W2"), Qt::Key_Down);
    CHECK_FALSE(board.card("demand_W2").hasFocus());  // it goes on from there
}

TEST_CASE("the card that asks who was not asked keeps the keyboard when the board is drawn anew",
          "[gui][views]") {
    Board board;
    board.card("needs_not_asked").setFocus();
    REQUIRE(board.shown.workspace()
                .create(tandem::entity<Need>(), {{"statement", std::string("A night of sleep")}})
                .ok());
    board.shown.settle();
    CHECK(board.card("needs_not_asked").hasFocus());
}

TEST_CASE("where the last need is deleted the keyboard goes over to the demands", "[gui][views]") {
    Board board("");
    for (const tandem::EntityDef* def : {&tandem::entity<Demand>(), &tandem::entity<Need>()})
        REQUIRE(board.shown.workspace().create(*def, {{"statement", std::string("A night of sleep")}}).ok());
    board.shown.settle();
    board.press("need_N1", Qt::Key_Delete);
    REQUIRE(board.needs() == 0);
    CHECK(board.card("demand_W1").hasFocus());
}

TEST_CASE("a line that adds demands leaves the keyboard on the one just added, whole in view",
          "[gui][views]") {
    Board board("illustrative", QSize(1180, 500));
    board.card("demand_W1").setFocus();
    REQUIRE(board.shown.page().add_new());
    auto& line = board.shown.find<QLineEdit>(QStringLiteral("needs_quick_demand"));
    REQUIRE(line.hasFocus());
    QTest::keyClicks(&line, QStringLiteral("Alpha item"));
    QTest::keyClick(&line, Qt::Key_Return);
    board.shown.settle();
    CHECK(line.hasFocus());
    const Demand& made = board.shown.portfolio().all<Demand>().rows().back();
    NeedsCard& card = board.card(("demand_" + made.common.code).c_str());
    QTest::keyClick(&line, Qt::Key_Escape);
    board.shown.settle();
    CHECK(card.hasFocus());
    CHECK(card.visibleRegion().boundingRect() == card.rect());
    CHECK(board.shown.told.last().contains(QStringLiteral("Alpha item")));
}

TEST_CASE("in the window, too, cards keep the keyboard through deleting, taking back and adding",
          "[gui][views]") {
    tandem::test::Desk desk(tandem::test::On::illustrative);
    desk.go(QStringLiteral("needs"));
    desk.find(QStringLiteral("demand_W1"))->setFocus();
    const auto focused = [&] {
        desk.settle();
        const QWidget* const at = desk.window().focusWidget();
        return at == nullptr ? QString() : at->objectName();
    };
    desk.press(Qt::Key_Delete);
    CHECK(focused() == QStringLiteral("demand_W2"));
    desk.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(focused() == QStringLiteral("demand_W2"));
    desk.press(Qt::Key_Up);
    CHECK(focused() == QStringLiteral("demand_W1"));
    desk.press(Qt::Key_N);
    desk.type(QStringLiteral("Alpha item"));
    desk.press(Qt::Key_Return);
    desk.settle();
    desk.press(Qt::Key_Escape);
    const QString code = QString::fromStdString(desk.portfolio().all<Demand>().rows().back().common.code);
    CHECK(focused() == QStringLiteral("demand_") + code);
}

TEST_CASE("dragging a demand to a need puts it behind that need", "[gui][views]") {
    Board board;
    NeedsCard& from = board.card("demand_W1");
    const RecordId demand = board.shown.coded("W1");
    const char* free = nullptr;
    for (const char* code : {"N1", "N2", "N3", "N4"})
        if (!stands_behind(board.need(code), demand)) {
            free = code;
            break;
        }
    REQUIRE(free != nullptr);
    NeedsCard& to = board.card((std::string("need_") + free).c_str());
    const QPoint end = from.mapFromGlobal(to.mapToGlobal(to.rect().center()));
    QTest::mousePress(&from, Qt::LeftButton, {}, QPoint(20, 20));
    QMouseEvent move(QEvent::MouseMove, end, from.mapToGlobal(end), Qt::NoButton, Qt::LeftButton,
                     Qt::NoModifier);
    QApplication::sendEvent(&from, &move);
    QTest::mouseRelease(&from, Qt::LeftButton, {}, end);
    board.shown.settle();
    CHECK(stands_behind(board.need(free), demand));
    board.shown.workspace().undo();
    CHECK_FALSE(stands_behind(board.need(free), demand));
}

TEST_CASE("Ctrl and arrows change the rank of a need with its neighbour", "[gui][views]") {
    Board board;
    const RecordId first = board.shown.coded("N1");
    const RecordId second = board.shown.coded("N2");
    board.press("need_N2", Qt::Key_Up, Qt::ControlModifier);
    const auto rank = [&](RecordId id) { return board.shown.portfolio().find(Id<Need>{id})->rank; };
    CHECK(rank(second) == 1);
    CHECK(rank(first) == 2);
    board.shown.workspace().undo();
    CHECK(rank(first) == 1);
    CHECK(rank(second) == 2);
}

TEST_CASE("arrows follow the lines between demands and needs; Enter opens beside the page", "[gui][views]") {
    Board board;
    board.press("demand_W1", Qt::Key_Right);
    const auto* card = dynamic_cast<const NeedsCard*>(QApplication::focusWidget());
    REQUIRE(card != nullptr);
    const Need* need = board.shown.portfolio().find(Id<Need>{card->record()});
    REQUIRE(need != nullptr);
    CHECK(stands_behind(*need, board.shown.coded("W1")));
    board.press("demand_W1", Qt::Key_Return);
    CHECK(board.shown.inspected == board.shown.coded("W1"));
}

TEST_CASE("T shows the same as a list, and goes back to the picture", "[gui][views]") {
    Board board;
    auto& tabs = dynamic_cast<tandem::TabbedPage&>(board.shown.page());
    board.press("demand_W1", Qt::Key_T);
    CHECK(tabs.tab() == QStringLiteral("needs"));
    auto& table = board.shown.find<QAbstractItemView>(QStringLiteral("needs_table"));
    QTest::keyClick(&table, Qt::Key_T);
    board.shown.settle();
    CHECK(tabs.tab() == QStringLiteral("picture"));
}

TEST_CASE("before anything is there, Add demand is the primary button, and afterwards Make a need",
          "[gui][views]") {
    ShownPage shown(QStringLiteral("needs"), "");
    const auto is_shown = [&](const char* name) {
        return shown.find<QWidget>(QLatin1String(name)).isVisible();
    };
    CHECK(is_shown("needs_first_demand"));
    CHECK_FALSE(is_shown("needs_add_demand"));
    CHECK_FALSE(is_shown("needs_make"));
    REQUIRE(shown.workspace()
                .create(tandem::entity<tandem::Demand>(), {{"statement", std::string("A night of sleep")}})
                .ok());
    shown.settle();
    CHECK_FALSE(is_shown("needs_first_demand"));
    CHECK(is_shown("needs_add_demand"));
    CHECK(is_shown("needs_make"));
}

TEST_CASE("an empty project asks its question and takes the first demand", "[gui][views]") {
    Board board("");
    REQUIRE(board.shown.portfolio().all<Demand>().empty());
    board.shown.press(QStringLiteral("needs_first_demand"));
    auto& line = board.shown.find<QLineEdit>(QStringLiteral("needs_quick_demand"));
    REQUIRE(line.hasFocus());
    QTest::keyClicks(&line, QStringLiteral("Help before a crisis"));
    QTest::keyClick(&line, Qt::Key_Return);
    board.shown.settle();
    REQUIRE(board.shown.portfolio().all<Demand>().size() == 1);
    CHECK(board.card("demand_W1").accessibleName().contains(QStringLiteral("Help before a crisis")));
    CHECK(line.hasFocus());  // for the next
    CHECK(line.text().isEmpty());
}

TEST_CASE("those who were not asked are named, and what they say is heard through outreach", "[gui][views]") {
    Board board;
    const QString words = board.card("needs_not_asked").accessibleName();
    CHECK(words.contains(QStringLiteral("nothing yet")));
    board.press("needs_not_asked", Qt::Key_Return);
    auto& line = board.shown.find<QLineEdit>(QStringLiteral("needs_quick_demand"));
    QTest::keyClicks(&line, QStringLiteral("A lift to the clinic"));
    QTest::keyClick(&line, Qt::Key_Return);
    board.shown.settle();
    const Demand& made = board.shown.portfolio().all<Demand>().rows().back();
    CHECK(made.voiced == Voiced::not_voiced);
    CHECK(made.expressed_by.size() == 1);
}
