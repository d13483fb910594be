// Runs the tests of tandem_ui with one application object, without a display (QT_QPA_PLATFORM decides;
// default offscreen).
#include "run_tests.h"

#include <QtCore/QtGlobal>
#include <QtWidgets/QApplication>

int main(int argc, char** argv) {
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
    const QApplication application(argc, argv);
    return tandem::test::run_tests(argc, argv);
}
