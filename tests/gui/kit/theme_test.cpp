// "As the system" means: as the system is now, not as it was at the start.
#include "ui/kit/theme.h"

#include "catch.h"
#include "gui/support/look.h"
#include "gui/support/open_project.h"

#include <QtWidgets/QApplication>
#include <QtWidgets/QWidget>

namespace {

using namespace tandem;

// What the platform does when the person changes it: every window is told.
void system_becomes(bool dark, QWidget& window) {
    Theme::instance().ask_for_tests([dark] { return dark; });
    QEvent changed(QEvent::ThemeChange);
    QApplication::sendEvent(&window, &changed);
    test::settle(10);
}

struct Asked {
    ~Asked() { Theme::instance().ask_for_tests({}); }
};

}  // namespace

TEST_CASE("the look follows the system while the program runs", "[gui][kit]") {
    const Asked asked;
    const test::Look look(ThemeChoice::system);
    QWidget window;
    window.show();
    system_becomes(true, window);
    CHECK(Theme::instance().name() == ThemeName::dark);
    CHECK(QApplication::palette().color(QPalette::Window) == tokens_of(ThemeName::dark).canvas);
    system_becomes(false, window);
    CHECK(Theme::instance().name() == ThemeName::light);
    CHECK(QApplication::palette().color(QPalette::Window) == tokens_of(ThemeName::light).canvas);
}

TEST_CASE("a theme that was chosen stays, whatever the system does", "[gui][kit]") {
    const Asked asked;
    const test::Look look(ThemeChoice::high_contrast);
    QWidget window;
    window.show();
    system_becomes(true, window);
    CHECK(Theme::instance().name() == ThemeName::high_contrast);
    Theme::instance().set_choice(ThemeChoice::system);
    CHECK(Theme::instance().name() == ThemeName::dark);
    system_becomes(false, window);
    CHECK(Theme::instance().name() == ThemeName::light);
}

TEST_CASE("asking the platform for its look leaves ours as it is", "[gui][kit]") {
    const test::Look look(ThemeChoice::dark);
    QWidget window;
    window.show();
    QEvent changed(QEvent::ThemeChange);
    QApplication::sendEvent(&window, &changed);
    test::settle(10);
    CHECK(QApplication::palette().color(QPalette::Window) == tokens_of(ThemeName::dark).canvas);
    CHECK(window.palette().color(QPalette::Window) == tokens_of(ThemeName::dark).canvas);
}
