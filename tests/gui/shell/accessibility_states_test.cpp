// What the pages' first sight does not show, swept for what would shut people out (support/sweep.h): each
// tab, each picture's table, the panel of a record, a project with nothing in it, and the dialogs of the
// menus.
//
// Looks as in accessibility_test.cpp: light at 100 % in every run, all six with TANDEM_SWEEP=all.
#include "gui/support/desk.h"
#include "gui/support/look.h"
#include "gui/support/sweep.h"
#include "model/activity.h"
#include "ui/kit/segmented.h"
#include "ui/kit/text.h"
#include "ui/shell/backups.h"
#include "ui/views/pages.h"

#include <QtWidgets/QPushButton>
#include <QtWidgets/QTabBar>

namespace tandem::test {

namespace {

constexpr int settled_ms = 80;  // as in accessibility_test.cpp

void sweep_now(Desk& desk, const std::string& where) {
    desk.settle(settled_ms);
    INFO(where);
    CHECK(in_lines(sweep(desk.window())) == "");
}

// The row of tabs in sight, or nullptr: each tab's page has a row of its own.
Segmented* tabs_in_sight(Desk& desk) {
    for (auto* row : desk.window().findChildren<Segmented*>())
        if (row->isVisible() && row->objectName().contains(QLatin1String("_tabs_")))
            return row;
    return nullptr;
}

void sweep_tabs(Desk& desk, const std::string& page) {
    if (const Segmented* row = tabs_in_sight(desk)) {
        const int count = static_cast<int>(row->options().size());
        for (int index = 1; index < count; ++index) {
            Segmented* const shown = tabs_in_sight(desk);
            REQUIRE(shown != nullptr);
            shown->press(index);
            sweep_now(desk, page + ", tab " + std::to_string(index + 1));
        }
    }
    auto* bar = desk.window().findChild<QTabBar*>(QStringLiteral("phase_tabs"));
    for (int index = 1; bar != nullptr && bar->isVisible() && index < bar->count(); ++index) {
        bar->setCurrentIndex(index);
        sweep_now(desk, page + ", tab " + std::to_string(index + 1));
    }
    if (bar != nullptr && bar->isVisible())
        bar->setCurrentIndex(0);
}

void sweep_table_twin(Desk& desk, const std::string& page) {
    for (auto* button : desk.window().findChildren<QPushButton*>())
        if (button->isVisible() && (button->objectName().endsWith(QLatin1String("_table_toggle")) ||
                                    button->objectName().endsWith(QLatin1String("_table_button")))) {
            button->click();
            sweep_now(desk, page + ", as a table");
            button->click();
            return;
        }
}

std::string named(ThemeChoice theme, int size) {
    return "theme " + std::to_string(static_cast<int>(theme)) + ", text " + std::to_string(size) + " %";
}

}  // namespace

TEST_CASE("No tab and no picture's table shuts anybody out", "[gui][shell][sweep]") {
    for (const auto& [theme, size] : looks_to_sweep()) {
        const Look look(theme, size);
        Desk desk(On::lambeth, {1366, 768});
        for (const PageDef& page : all_pages()) {
            desk.go(QLatin1String(page.key));
            const std::string where = page.key + std::string(", ") + named(theme, size);
            sweep_tabs(desk, where);
            sweep_table_twin(desk, where);
        }
    }
}

TEST_CASE("A record's panel beside a page shuts nobody out", "[gui][shell][sweep]") {
    for (const auto& [theme, size] : looks_to_sweep()) {
        const Look look(theme, size);
        Desk desk(On::lambeth, {1366, 768});
        const RecordId activity = desk.portfolio().all<Activity>().rows().front().common.id;
        for (const char* page : {"home", "phase/plan", "activities", "timeline"}) {
            desk.go(QLatin1String(page));
            desk.window().work_area()->edit_record(activity);
            sweep_now(desk, page + std::string(" with a panel, ") + named(theme, size));
        }
    }
}

TEST_CASE("A project with nothing in it shuts nobody out", "[gui][shell][sweep]") {
    for (const auto& [theme, size] : looks_to_sweep()) {
        const Look look(theme, size);
        Desk desk(On::blank, {1366, 768});
        for (const PageDef& page : all_pages()) {
            desk.go(QLatin1String(page.key));
            sweep_now(desk, page.key + std::string(", empty, ") + named(theme, size));
            sweep_tabs(desk, page.key + std::string(", empty, ") + named(theme, size));
        }
    }
}

TEST_CASE("No dialog of the menus shuts anybody out", "[gui][shell][sweep]") {
    for (const auto& [theme, size] : looks_to_sweep()) {
        const Look look(theme, size);
        Desk desk(On::blank, {1366, 768});  // its phases are open, so that one can be closed
        REQUIRE(back_up_today(utf8(desk.file()), utf8(desk.path(QStringLiteral("backups"))), 2,
                              Clock(Instant{1'795'255'200})));
        desk.go(QStringLiteral("phase/plan"));
        for (const char* name : {"add_project", "restore", "quick_add", "settings", "close_phase",
                                 "next_cycle", "shortcuts", "about"}) {
            INFO(name << ", " << named(theme, size));
            desk.with_dialog([&] { desk.trigger(QStringLiteral("action_") + QLatin1String(name)); },
                             [&](QWidget& dialog) {
                                 desk.settle(settled_ms);
                                 CHECK(in_lines(sweep(dialog)) == "");
                                 dialog.close();
                             });
        }
        desk.trigger(QStringLiteral("action_manual"));
        desk.settle(settled_ms);
        QWidget* const manual = desk.find(QStringLiteral("manual"));
        REQUIRE(manual != nullptr);
        CHECK(in_lines(sweep(*manual)) == "");
        manual->close();
    }
}

}  // namespace tandem::test
