#include "ui/views/parts/until_next_act.h"

#include "ui/kit/labels.h"

#include <QtCore/QTimer>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QApplication>

namespace tandem {

namespace {

// Keys that go about, and those that do nothing alone.
bool is_act(const QKeyEvent& key) {
    switch (key.key()) {
        case Qt::Key_Shift:
        case Qt::Key_Control:
        case Qt::Key_Alt:
        case Qt::Key_AltGr:
        case Qt::Key_Meta:
        case Qt::Key_CapsLock:
        case Qt::Key_Tab:
        case Qt::Key_Backtab:
        case Qt::Key_Up:
        case Qt::Key_Down:
        case Qt::Key_Left:
        case Qt::Key_Right:
        case Qt::Key_PageUp:
        case Qt::Key_PageDown:
        case Qt::Key_Home:
        case Qt::Key_End:
            return false;
        default:
            return !key.isAutoRepeat();
    }
}

class NextAct : public QObject {
public:
    explicit NextAct(IssueText& issue) : QObject(&issue), issue_(issue) {
        setObjectName(QStringLiteral("next_act"));
        // After the key or click that was refused is over.
        QTimer::singleShot(0, this, [this] { qApp->installEventFilter(this); });
    }

    bool eventFilter(QObject* watched, QEvent* event) override {
        switch (event->type()) {
            case QEvent::ShortcutOverride:  // of a key that a menu takes, too
            case QEvent::KeyPress:
                if (is_act(*static_cast<QKeyEvent*>(event)))
                    end();
                break;
            case QEvent::MouseButtonPress:
                pressed_ = true;
                break;
            case QEvent::MouseButtonRelease:  // not before: what is pressed must not move under the mouse
                if (pressed_)
                    end();
                break;
            case QEvent::Hide:
                if (watched == &issue_)
                    end();
                break;
            default:
                break;
        }
        return false;
    }

private:
    void end() {
        qApp->removeEventFilter(this);
        deleteLater();
        issue_.clear();
    }

    IssueText& issue_;
    bool pressed_ = false;
};

}  // namespace

void refuse_until_next_act(IssueText& issue, const QString& why) {
    qDeleteAll(issue.findChildren<QObject*>(QStringLiteral("next_act")));
    issue.set_issue(why, Severity::error);
    new NextAct(issue);
}

}  // namespace tandem
