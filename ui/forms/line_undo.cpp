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

private:
    bool is_windows(const QKeyEvent& key) const {
        return (key.matches(QKeySequence::Undo) && !line_.isUndoAvailable()) ||
               (key.matches(QKeySequence::Redo) && !line_.isRedoAvailable());
    }

    QLineEdit& line_;
};

}  // namespace

void leave_undo_to_window(QLineEdit& line) {
    new UndoLeftToWindow(line);
}

void empty_for_next(QLineEdit& line) {
    line.setText({});  // which forgets what was typed; clear() can be undone
}

}  // namespace tandem
