#include "catch.h"
#include "edit/input.h"
#include "gui/support/shown_page.h"
#include "model/decisions.h"
#include "model/tasks.h"
#include "ui/kit/text.h"
#include "ui/views/parts/line_list.h"

namespace {

using tandem::PartialDate;
using tandem::test::ShownPage;

// An action of the empty project, due on this day.
tandem::RecordId add_action(ShownPage& shown, const char* text, PartialDate due) {
    const auto outcome = shown.workspace().create(tandem::entity<tandem::Action>(),
                                                  {{"text", std::string(text)}, {"due", due}});
    REQUIRE(outcome.ok());
    shown.settle();
    return outcome.id;
}

tandem::LineList& list_of(ShownPage& shown) {
    return shown.find<tandem::LineList>(QStringLiteral("week_list"));
}

}  // namespace

TEST_CASE("what is overdue comes before what is due, and nothing else is listed", "[gui][views]") {
    ShownPage shown(QStringLiteral("week"), "");
    CHECK(list_of(shown).item_count() == 0);
    add_action(shown, "Later", PartialDate(2026, 12, 24));
    const auto soon = add_action(shown, "Book the room", PartialDate(2026, 11, 23));
    const auto late = add_action(shown, "Write to carers", PartialDate(2026, 11, 2));
    auto& list = list_of(shown);
    REQUIRE(list.item_count() == 2);
    CHECK(list.line(0)->key == late);
    CHECK(list.line(0)->lead == QStringLiteral("Overdue"));
    CHECK(list.line(0)->note.contains(QStringLiteral("was due 2 November 2026")));
    CHECK(list.line(1)->key == soon);
}

TEST_CASE("Space ticks an action off, it is listed as done today, and undo brings it back", "[gui][views]") {
    ShownPage shown(QStringLiteral("week"), "");
    const auto id = add_action(shown, "Book the room", PartialDate(2026, 11, 23));
    auto& list = list_of(shown);
    list.setFocus();
    QTest::keyClick(&list, Qt::Key_Space);
    shown.settle();
    const auto* action = shown.portfolio().find(tandem::Id<tandem::Action>{id});
    REQUIRE(action->done);
    CHECK(action->done_on == PartialDate(2026, 11, 21));
    CHECK(list.item_count() == 0);
    auto& done = shown.find<tandem::LineList>(QStringLiteral("week_done_list"));
    REQUIRE(done.item_count() == 1);
    CHECK(done.line(0)->key == id);
    shown.workspace().undo();
    shown.settle();
    CHECK(list.item_count() == 1);
    CHECK(done.item_count() == 0);
}

TEST_CASE("S postpones by a week from today or from a later day", "[gui][views]") {
    ShownPage shown(QStringLiteral("week"), "");
    const auto late = add_action(shown, "Write to carers", PartialDate(2026, 11, 2));
    auto& list = list_of(shown);
    list.setFocus();
    QTest::keyClick(&list, Qt::Key_S);
    shown.settle();
    CHECK(shown.portfolio().find(tandem::Id<tandem::Action>{late})->due == PartialDate(2026, 11, 28));
    CHECK(list.item_count() == 0);
    const auto soon = add_action(shown, "Book the room", PartialDate(2026, 11, 25));
    QTest::keyClick(&list, Qt::Key_S);
    shown.settle();
    CHECK(shown.portfolio().find(tandem::Id<tandem::Action>{soon})->due == PartialDate(2026, 12, 2));
}

TEST_CASE("the published sample asks for its old readings; Enter opens, Space cannot tick them off",
          "[gui][views]") {
    ShownPage shown(QStringLiteral("week"));
    auto& list = list_of(shown);
    REQUIRE(list.item_count() > 0);
    list.setFocus();
    QTest::keyClick(&list, Qt::Key_Return);
    CHECK(shown.inspected == list.line(0)->key);
    shown.inspected = 0;
    list.set_current(list.item_count() - 1);
    REQUIRE(list.current_line()->lead == QStringLiteral("Reading overdue"));
    const auto before = shown.workspace().document().last_edit();
    QTest::keyClick(&list, Qt::Key_Space);
    CHECK(shown.inspected == list.current_line()->key);
    CHECK(shown.workspace().document().last_edit() == before);
    CHECK_FALSE(shown.find<QWidget>(QStringLiteral("week_done")).isEnabled());
}

TEST_CASE("what can be done with the chosen line stands under its card in a wide window too",
          "[gui][views]") {
    for (const int width : {1100, 2200}) {
        ShownPage shown(QStringLiteral("week"), "lambeth", QSize(width, 800));
        const auto right_of = [&](QWidget& widget) {
            return widget.mapTo(&shown.page(), QPoint(widget.width(), 0)).x();
        };
        QWidget* card = list_of(shown).parentWidget();
        INFO(width << " px");
        CHECK(right_of(shown.find<QWidget>(QStringLiteral("week_done"))) == right_of(*card));
    }
}
