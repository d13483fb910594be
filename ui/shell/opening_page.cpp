#include "ui/shell/opening_page.h"

#include "ui/kit/empty_state.h"
#include "ui/kit/text.h"

#include <QtCore/QEventLoop>
#include <QtCore/QPointer>
#include <QtCore/QScopeGuard>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QApplication>
#include <QtWidgets/QVBoxLayout>

#include <chrono>
#include <future>
#include <stop_token>

namespace tandem {

namespace {

// Shorter than anybody notices: most files are read by then.
constexpr std::chrono::milliseconds unnoticed{100};

bool is_input(QEvent::Type type) {
    switch (type) {
        case QEvent::KeyPress:
        case QEvent::Shortcut:
        case QEvent::MouseButtonPress:
        case QEvent::MouseButtonRelease:
        case QEvent::MouseButtonDblClick:
        case QEvent::ContextMenu:
        case QEvent::Wheel:
        case QEvent::TouchBegin:
        case QEvent::Drop:
        case QEvent::Close:
            return true;
        default:
            return false;
    }
}

class OpeningPage : public QWidget {
public:
    OpeningPage(const std::filesystem::path& path, std::stop_source& stop, QWidget* parent)
        : QWidget(parent), stop_(stop) {
        setObjectName(QStringLiteral("opening_page"));
        setAccessibleName(tr_text("Opening the project"));
        setProperty("busy", true);
        auto* says = new EmptyState(Icon::folder, tr_text("Opening “%1” …").arg(qt(path.stem().string())),
                                    tr_text("This takes a moment."), tr_text("Cancel"), this, Icon::close);
        connect(says, &EmptyState::pressed, this, [this] { stop_.request_stop(); });
        (new QVBoxLayout(this))->addWidget(says, 0, Qt::AlignCenter);
        setFocusProxy(says);
        qApp->installEventFilter(this);
    }

protected:
    // Nothing may be begun in a window that is about to show something else.
    bool eventFilter(QObject* watched, QEvent* event) override {
        if (!is_input(event->type()))
            return false;
        if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape)
            stop_.request_stop();
        const auto* widget = qobject_cast<QWidget*>(watched);
        // A window's own handle gets each press first and hands it on to a widget; a shortcut's may be a
        // menu's.
        const bool decided_later = widget == nullptr && event->type() != QEvent::Shortcut;
        if (decided_later || (widget != nullptr && isAncestorOf(widget)))
            return false;
        event->ignore();  // a close that is kept back would count as agreed to
        return true;
    }

private:
    std::stop_source& stop_;
};

}  // namespace

FileLink::Reader reader_that_paints(const std::filesystem::path& path, QStackedWidget& ground) {
    return [path, &ground](const FileLink::Reading& read) {
        QEventLoop events;
        std::stop_source stop;
        std::unique_ptr<Document> document;
        std::future<void> done = std::async(std::launch::async, [&] {
            const auto leave = qScopeGuard([&] { QMetaObject::invokeMethod(&events, &QEventLoop::quit); });
            document = read(stop.get_token());
        });
        if (done.wait_for(unnoticed) != std::future_status::ready) {
            QPointer<QWidget> before = ground.currentWidget();
            auto* const page = new OpeningPage(path, stop, &ground);
            ground.addWidget(page);
            ground.setCurrentWidget(page);
            page->setFocus();
            // Where the work was done meanwhile, the call of quit() waits in the queue of events.
            events.exec();
            if (before)
                ground.setCurrentWidget(before);
            delete page;
        }
        done.get();
        return document;
    };
}

}  // namespace tandem
