// Runs the tests of tandem_ui with one application object and without a display: QT_QPA_PLATFORM decides,
// else offscreen.
#include <QtCore/QtGlobal>
#include <QtWidgets/QApplication>

#include "run_tests.h"

int main(int argc, char** argv) {
    if (tandem::test::asks_for_tags(argc, argv)) {
        return tandem::test::run_tests(argc, argv);
    }
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
    const QApplication application(argc, argv);
    return tandem::test::run_tests(argc, argv);
}
