#include "ui/forms/line_undo.h"

#include <QtGui/QKeyEvent>
#include <QtWidgets/QLineEdit>

namespace tandem {

namespace {

class UndoOfEmptyLine : public QObject {
public:
    explicit UndoOfEmptyLine(QLineEdit& line) : QObject(&line), line_(line) { line.installEventFilter(this); }

    bool eventFilter(QObject* watched, QEvent* event) override {
        if (event->type() != QEvent::ShortcutOverride || !line_.text().isEmpty())
            return QObject::eventFilter(watched, event);
        const auto* key = static_cast<QKeyEvent*>(event);
        if (!key->matches(QKeySequence::Undo) && !key->matches(QKeySequence::Redo))
            return QObject::eventFilter(watched, event);
        event->ignore();
        return true;
    }

private:
    QLineEdit& line_;
};

}  // namespace

void leave_undo_to_window(QLineEdit& line) {
    new UndoOfEmptyLine(line);
}

void empty_for_next(QLineEdit& line) {
    line.setText({});  // unlike clear(), which can be undone
}

}  // namespace tandem
