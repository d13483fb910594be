// Menus and keys: a letter for every entry, and every key of a page on the card.
#include "gui/support/desk.h"
#include "ui/kit/text.h"
#include "ui/shell/page_key_words.h"
#include "ui/views/frame/page.h"
#include "ui/views/frame/page_keys.h"
#include "ui/views/pages.h"

#include <QtGui/QAction>
#include <QtWidgets/QMenu>
#include <QtWidgets/QMenuBar>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QTextBrowser>

#include <algorithm>
#include <set>

namespace tandem::test {

TEST_CASE("Every entry of a menu has a letter that no other entry of it has", "[gui][shell]") {
    Desk desk(On::lambeth);
    std::vector<const QMenu*> menus;
    for (const QAction* top : desk.window().menuBar()->actions())
        menus.push_back(top->menu());
    for (std::size_t i = 0; i < menus.size(); ++i) {  // grows with the menus inside
        std::set<QString> letters;
        for (const QAction* action : menus[i]->actions()) {
            if (action->isSeparator())
                continue;
            INFO(utf8(menus[i]->title() + QStringLiteral(" > ") + action->text()));
            const QString letter = QKeySequence::mnemonic(action->text()).toString();
            CHECK_FALSE(letter.isEmpty());
            CHECK(letters.insert(letter).second);
            if (action->menu() != nullptr && action->menu()->objectName() != QLatin1String("menu_recent"))
                menus.push_back(action->menu());
        }
    }
    CHECK(menus.size() == 7);
}

TEST_CASE("The card of shortcuts has every key that a page has made", "[gui][shell]") {
    Desk desk(On::lambeth);
    QString card;
    for (const PageKeyWords& one : page_key_words())
        card += QLatin1Char(' ') + tr_text(one.keys).replace(QLatin1Char(','), QLatin1Char(' ')) +
                QLatin1Char(' ');
    card += QStringLiteral(" N ");  // of the Edit menu
    card.replace(QStringLiteral("1 to 5"), QStringLiteral("1 2 3 4 5"));
    card.replace(QStringLiteral("−"), QStringLiteral("-"));
    const QStringList listed = card.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (const PageDef& page : all_pages())
        desk.go(QLatin1String(page.key));
    const auto made = desk.window().findChildren<PageKeys*>();
    REQUIRE(made.size() > 8);
    for (const PageKeys* keys : made)
        for (const int key : keys->keys()) {
            const QString name = QKeySequence(key == Qt::Key_Equal ? Qt::Key_Plus : key).toString();
            INFO(utf8(keys->parent()->objectName() + QLatin1Char(' ') + name));
            CHECK(listed.contains(name));
        }
}

TEST_CASE("The manual has no bar below: its pictures leave room for the one beside them", "[gui][shell]") {
    Desk desk(On::start_page, {800, 600});
    desk.trigger(QStringLiteral("action_manual"));
    desk.settle();
    auto* const text = desk.find_as<QTextBrowser>(QStringLiteral("manual_text"));
    CHECK(text->verticalScrollBar()->maximum() > 0);
    CHECK(text->horizontalScrollBar()->maximum() == 0);
    desk.find(QStringLiteral("manual"))->close();
}

}  // namespace tandem::test
