// Runs the tests of tandem_ui under one QApplication that looks as the program does (Theme::install(): our
// style, palette and font; light, 100 %) and without a display: QT_QPA_PLATFORM decides, else offscreen.
//
// A test of the window makes its page or MainWindow, shows it, finds widgets by objectName and drives them
// with QTest keys. It sets the theme or text size it needs and puts light and 100 % back (support/look.h
// does). Tags: catch.h. One group by hand: build/dev/tests/tandem_gui_tests "[gui][kit]".
#include <QtCore/QtGlobal>
#include <QtWidgets/QApplication>

#include "run_tests.h"
#include "ui/kit/theme.h"

int main(int argc, char** argv) {
    if (tandem::test::asks_for_tags(argc, argv)) {
        return tandem::test::run_tests(argc, argv);
    }
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
    const QApplication application(argc, argv);
    tandem::Theme::instance().install();
    tandem::Theme::instance().set_choice(tandem::ThemeChoice::light);
    return tandem::test::run_tests(argc, argv);
}
