#include "ui/forms/line_undo.h"

#include <QtGui/QKeyEvent>
#include <QtWidgets/QLineEdit>

namespace tandem {

namespace {

class UndoLeftToWindow : public QObject {
public:
    explicit UndoLeftToWindow(QLineEdit& line) : QObject(&line), line_(line) {
        line.installEventFilter(this);
    }

    bool eventFilter(QObject* watched, QEvent* event) override {
        if (event->type() != QEvent::ShortcutOverride || !is_windows(*static_cast<QKeyEvent*>(event)))
            return QObject::eventFilter(watched, event);
        event->ignore();
        return true;
    }

protected:
    virtual bool is_windows(const QKeyEvent& key) const {
        return (key.matches(QKeySequence::Undo) && !line_.isUndoAvailable()) ||
               (key.matches(QKeySequence::Redo) && !line_.isRedoAvailable());
    }

private:
    QLineEdit& line_;
};

// Nor what was typed before the keyboard came to the line.
class UndoLeftUnlessTyped : public UndoLeftToWindow {
public:
    explicit UndoLeftUnlessTyped(QLineEdit& line) : UndoLeftToWindow(line) {
        connect(&line, &QLineEdit::textEdited, this, [this] { typed_ = true; });
    }

    bool eventFilter(QObject* watched, QEvent* event) override {
        if (event->type() == QEvent::FocusIn && comes_anew(static_cast<QFocusEvent*>(event)->reason()))
            typed_ = false;
        return UndoLeftToWindow::eventFilter(watched, event);
    }

private:
    static bool comes_anew(Qt::FocusReason reason) {
        return reason != Qt::PopupFocusReason && reason != Qt::ActiveWindowFocusReason &&
               reason != Qt::MenuBarFocusReason;
    }
    bool is_windows(const QKeyEvent& key) const override {
        const bool turns = key.matches(QKeySequence::Undo) || key.matches(QKeySequence::Redo);
        return (turns && !typed_) || UndoLeftToWindow::is_windows(key);
    }

    bool typed_ = false;
};

}  // namespace

void leave_undo_to_window(QLineEdit& line) {
    new UndoLeftToWindow(line);
}

void leave_undo_unless_typed(QLineEdit& line) {
    new UndoLeftUnlessTyped(line);
}

void empty_for_next(QLineEdit& line) {
    line.setText({});  // which forgets what was typed; clear() can be undone
}

}  // namespace tandem
