#include "ui/shell/start_watch.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QEvent>
#include <QtCore/QTimer>
#include <QtWidgets/QApplication>
#include <QtWidgets/QWidget>

#include <algorithm>
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
                QTimer::singleShot(0, this, &StartWatch::say_when_ready);
            });
        }
        return false;
    }

private:
    // Not while a file is still being read (opening_page.h), and not before what came of it is painted.
    void say_when_ready() {
        const auto all = QApplication::allWidgets();
        const bool is_opening = std::ranges::any_of(
            all, [](const QWidget* widget) { return widget->objectName() == QLatin1String("opening_page"); });
        if (is_opening)
            QTimer::singleShot(1, this, &StartWatch::say_when_ready);
        else
            QTimer::singleShot(0, this, [this] { QTimer::singleShot(0, this, [] { say("ready"); }); });
    }
};

}  // namespace

void watch_start() {
    if (qEnvironmentVariableIsSet("TANDEM_WATCH_START"))
        qApp->installEventFilter(new StartWatch(qApp));
}

}  // namespace tandem
