#include "ui/kit/redo_keys.h"

#include <QtGui/QKeyEvent>

namespace tandem {

QList<QKeySequence> redo_keys() {
    return {QKeySequence(Qt::CTRL | Qt::Key_Y), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z)};
}

bool is_redo(const QKeyEvent& key) {
    return redo_keys().contains(QKeySequence(key.keyCombination()));
}

}  // namespace tandem
