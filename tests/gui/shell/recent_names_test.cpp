// Files of one title are told apart in "Open recent" and in the switcher.
#include "ui/shell/recent_names.h"
#include "gui/support/desk.h"
#include "ui/link/settings.h"
#include "ui/shell/project_switcher.h"
#include "ui/shell/sidebar.h"

#include <QtWidgets/QMenu>

namespace tandem::test {

namespace {

RecentFile file(const char* path, const char* title) {
    return {QString::fromLatin1(path), QString::fromLatin1(title), {}, false};
}

QStringList words_of(const QMenu& menu) {
    QStringList words;
    for (const QAction* action : menu.actions())
        words.push_back(QString(action->text()).remove(QLatin1Char('&')));
    return words;
}

}  // namespace

TEST_CASE("A recent file says its name where the title is not enough, and its folder where that is not",
          "[gui][shell]") {
    const std::vector<RecentFile> files{
        file("/a/2025/plan.tandem", "Breaks"), file("/a/2026/plan.tandem", "Breaks"),
        file("/a/draft.tandem", "Breaks"), file("/a/plan.tandem", "Wells"), file("/a/untitled.tandem", "")};
    QStringList names;
    for (const RecentFile& each : files)
        names.push_back(name_among(files, each));
    CHECK(names == QStringList{QStringLiteral("Breaks (2025/plan.tandem)"),
                               QStringLiteral("Breaks (2026/plan.tandem)"),
                               QStringLiteral("Breaks (draft.tandem)"), QStringLiteral("Wells"),
                               QStringLiteral("untitled")});
}

TEST_CASE("Recent files of one title stand under names of their own in menu and switcher", "[gui][shell]") {
    Desk desk(On::lambeth);
    const QString title = Settings::instance().recent_files().front().title;
    REQUIRE_FALSE(title.isEmpty());
    Settings::instance().note_recent(desk.path(QStringLiteral("other.tandem")), title, Instant{});
    const QString wanted = title + QStringLiteral(" (other.tandem)");

    auto* const recent = desk.window().findChild<QMenu*>(QStringLiteral("menu_recent"));
    REQUIRE(recent != nullptr);
    Q_EMIT recent->aboutToShow();
    CHECK(words_of(*recent).contains(wanted + QStringLiteral(" (moved or deleted)")));

    QMenu menu;
    desk.window().work_area()->sidebar().switcher().fill(menu);
    CHECK(words_of(menu).contains(wanted));
}

}  // namespace tandem::test
