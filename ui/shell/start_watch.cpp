#include "ui/shell/start_watch.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QEvent>
#include <QtCore/QTimer>
#include <QtWidgets/QApplication>
#include <QtWidgets/QWidget>

#include <cstdio>

namespace tandem {

namespace {

void say(const char* what) {
    QElapsedTimer timer;
    timer.start();
    std::printf("%s %lld\n", what, static_cast<long long>(timer.msecsSinceReference()));
    std::fflush(stdout);
}

class StartWatch : public QObject {
public:
    using QObject::QObject;

    bool eventFilter(QObject* watched, QEvent* event) override {
        if (event->type() == QEvent::Paint && watched->isWidgetType() &&
            static_cast<QWidget*>(watched)->isWindow()) {
            qApp->removeEventFilter(this);
            // After this paint, and after all that is queued behind it.
            QTimer::singleShot(0, this, [this] {
                say("paint");
                QTimer::singleShot(0, this, [this] { QTimer::singleShot(0, this, [] { say("ready"); }); });
            });
        }
        return false;
    }
};

}  // namespace

void watch_start() {
    if (qEnvironmentVariableIsSet("TANDEM_WATCH_START"))
        qApp->installEventFilter(new StartWatch(qApp));
}

}  // namespace tandem
