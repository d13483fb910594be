// The floor of the start benchmark: a bare Qt Widgets window with a menu bar, a dock and a table, and what
// start_watch.h says of it.
#include "ui/shell/start_watch.h"

#include <QtWidgets/QApplication>
#include <QtWidgets/QMainWindow>

int main(int argc, char** argv) {
    QApplication application(argc, argv);
    tandem::watch_start();
    QMainWindow window;
    window.resize(1366, 860);
    window.show();
    return QApplication::exec();
}
