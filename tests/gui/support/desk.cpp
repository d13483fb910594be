#include "gui/support/desk.h"

#include "document/new_file.h"
#include "document/sample.h"
#include "edit/structure.h"
#include "ui/kit/text.h"
#include "ui/link/settings.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QThread>
#include <QtCore/QTimer>
#include <QtGui/QAction>
#include <QtTest/QtTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QDialog>

#include <utility>

namespace tandem::test {

namespace {

constexpr int patience_ms = 20'000;
// A layout may ask for another by a timer that fires in the next round.
constexpr int quiet_rounds = 3, most_rounds = 200;

// Sees whether anything is laid out while it lives.
class LayoutWatch : public QObject {
public:
    LayoutWatch() { qApp->installEventFilter(this); }

    bool take() { return std::exchange(seen_, false); }

protected:
    bool eventFilter(QObject*, QEvent* event) override {
        seen_ = seen_ || event->type() == QEvent::LayoutRequest || event->type() == QEvent::Resize;
        return false;
    }

private:
    bool seen_ = false;
};

void make_blank(const std::filesystem::path& path, const Clock& clock) {
    Beginning beginning(clock);
    EditBuilder builder(beginning.context());
    NewProject wanted;
    wanted.title = "A project";
    add_project(builder, wanted);
    beginning.take(builder.take());
    beginning.write(path, false);
}

}  // namespace

Desk::Desk(On what, QSize size) {
    Settings::use_file_for_tests(path(QStringLiteral("settings.ini")));
    Settings::instance().set_backup_folder(path(QStringLiteral("backups")));
    program_ = std::make_unique<Program>(clock_);
    window_ = program_->new_window();
    window_->resize(size);
    window_->show();
    if (what == On::start_page) {
        window_->show_start();
    } else {
        file_ = path(QStringLiteral("project.tandem"));
        if (what == On::blank)
            make_blank(utf8(file_), clock_);
        else
            make_sample_file(what == On::lambeth ? "lambeth" : "illustrative", utf8(file_), clock_, false);
        REQUIRE(window_->open_file(file_));
    }
    QApplication::setActiveWindow(window_);
    settle();
}

Desk::~Desk() {
    program_.reset();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

QString Desk::path(const QString& name) const {
    return qt((folder_.path() / utf8(name)).string());
}

QWidget* Desk::find(const QString& name) {
    for (QWidget* window : QApplication::topLevelWidgets())
        if (window->isVisible()) {
            if (window->objectName() == name)
                return window;
            for (QWidget* widget : window->findChildren<QWidget*>(name))
                if (widget->isVisible())
                    return widget;
        }
    return nullptr;
}

void Desk::go(const QString& page, RecordId record, const QString& detail) {
    window_->go({page, record, detail});
    settle();
}

void Desk::press(Qt::Key key, Qt::KeyboardModifiers modifiers) {
    QWidget* target = QApplication::focusWidget();
    QTest::keyClick(target == nullptr ? window_ : target, key, modifiers);
    settle();
}

void Desk::type(const QString& text) {
    QWidget* target = QApplication::focusWidget();
    REQUIRE(target != nullptr);
    QTest::keyClicks(target, text);
    settle();
}

void Desk::click(const QString& name) {
    INFO(name.toStdString());
    wait_until([&] { return find(name) != nullptr; });
    REQUIRE(find(name) != nullptr);
    QTest::mouseClick(find(name), Qt::LeftButton);
    settle();
}

void Desk::trigger(const QString& action) {
    auto* found = window_->findChild<QAction*>(action);
    INFO(action.toStdString());
    REQUIRE(found != nullptr);
    REQUIRE(found->isEnabled());
    found->trigger();
    settle();
}

bool Desk::wait_until(const std::function<bool()>& done) {
    QElapsedTimer timer;
    timer.start();
    while (!done()) {
        if (timer.elapsed() > patience_ms)
            return false;
        settle(5);
    }
    return true;
}

void Desk::settle(int milliseconds) {
    QElapsedTimer timer;
    timer.start();
    do
        QCoreApplication::processEvents(QEventLoop::AllEvents, 10);
    while (timer.elapsed() < milliseconds);
    // On a busy machine the time may be over while a layout still waits for its turn.
    LayoutWatch watch;
    for (int quiet = 0, round = 0; quiet < quiet_rounds && round < most_rounds; ++round) {
        QCoreApplication::processEvents(QEventLoop::AllEvents, 10);
        quiet = watch.take() ? 0 : quiet + 1;
    }
}

void Desk::with_dialog(const std::function<void()>& work,
                       const std::function<void(QWidget& dialog)>& answer) {
    bool answered = false;
    const int level = QThread::currentThread()->loopLevel();
    QTimer timer;
    QObject::connect(&timer, &QTimer::timeout, &timer, [&] {
        QWidget* const dialog = QApplication::activeModalWidget();
        // While it is being shown it is there already, but an answer would be lost before it waits for one.
        const bool waits = QThread::currentThread()->loopLevel() > level;
        if (dialog == nullptr || answered || !waits)
            return;
        answered = true;
        answer(*dialog);
    });
    timer.start(10);
    work();
    CHECK(answered);
    settle();
}

bool Desk::is_sound() {
    for (const VerifyCheck& check : workspace().document().verify())
        if (!check.ok)
            return false;
    return true;
}

}  // namespace tandem::test
