// The manual in its window: a word that is looked for is shown where it stands.
#include "gui/support/desk.h"

#include <QtGui/QTextCursor>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QTextBrowser>

#include <set>

namespace tandem::test {

TEST_CASE("A word looked for in the manual is shown and marked, and Enter goes from place to place",
          "[gui][shell]") {
    Desk desk(On::lambeth);
    desk.trigger(QStringLiteral("action_manual"));
    auto* search = desk.find_as<QLineEdit>(QStringLiteral("manual_search"));
    auto* view = desk.find_as<QTextBrowser>(QStringLiteral("manual_text"));
    auto* chapters = desk.find_as<QListWidget>(QStringLiteral("manual_chapters"));
    const auto stands_in_sight = [&] {
        CHECK(view->textCursor().selectedText().compare(QStringLiteral("undo"), Qt::CaseInsensitive) == 0);
        CHECK(view->viewport()->rect().contains(view->cursorRect()));
        CHECK_FALSE(view->extraSelections().isEmpty());
        CHECK_FALSE(chapters->currentItem()->isHidden());
    };
    search->setFocus();
    desk.type(QStringLiteral("undo"));
    stands_in_sight();
    const std::pair first(chapters->currentRow(), view->textCursor().position());
    std::set<std::pair<int, int>> seen;
    while (seen.insert({chapters->currentRow(), view->textCursor().position()}).second) {
        desk.press(Qt::Key_Return);
        stands_in_sight();
    }
    CHECK(seen.size() > 1);
    CHECK(std::pair(chapters->currentRow(), view->textCursor().position()) == first);  // round and round
    CHECK(search->hasFocus());

    desk.press(Qt::Key_Escape);
    CHECK(search->text().isEmpty());
    CHECK(view->extraSelections().isEmpty());
    CHECK_FALSE(view->textCursor().hasSelection());
    for (int row = 0; row < chapters->count(); ++row)
        CHECK_FALSE(chapters->item(row)->isHidden());
}

TEST_CASE("The search of the manual is a key away, and says when no chapter has the word", "[gui][shell]") {
    Desk desk(On::lambeth);
    desk.trigger(QStringLiteral("action_manual"));
    auto* search = desk.find_as<QLineEdit>(QStringLiteral("manual_search"));
    auto* chapters = desk.find_as<QListWidget>(QStringLiteral("manual_chapters"));
    auto* view = desk.find_as<QTextBrowser>(QStringLiteral("manual_text"));
    const std::initializer_list<QWidget*> places{chapters, view};
    for (QWidget* const from : places) {
        from->setFocus();
        desk.press(Qt::Key_Slash);
        CHECK(search->hasFocus());
        CHECK(search->text().isEmpty());
        from->setFocus();
        desk.press(Qt::Key_F, Qt::ControlModifier);
        CHECK(search->hasFocus());
    }
    CHECK(desk.find(QStringLiteral("manual_nothing")) == nullptr);
    desk.type(QStringLiteral("xyzzy"));
    auto* nothing = desk.find_as<QLabel>(QStringLiteral("manual_nothing"));
    CHECK(nothing->text() == QStringLiteral("Nothing in the manual has “xyzzy”."));
    CHECK_FALSE(chapters->isVisible());
    desk.press(Qt::Key_Down);
    CHECK(search->hasFocus());
    const int left = search->x();
    desk.press(Qt::Key_Escape);
    CHECK(chapters->isVisible());
    CHECK_FALSE(nothing->isVisible());
    CHECK(search->x() == left);
}

}  // namespace tandem::test
