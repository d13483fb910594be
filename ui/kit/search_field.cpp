#include "ui/kit/search_field.h"

#include "ui/kit/icons.h"
#include "ui/kit/text.h"

#include <QtGui/QAction>
#include <QtGui/QKeyEvent>

namespace tandem {

SearchField::SearchField(const QString& name, const QString& placeholder, QWidget* parent)
    : QLineEdit(parent) {
    setObjectName(name);
    setPlaceholderText(placeholder);
    setAccessibleName(placeholder);
    addAction(icon(Icon::search), QLineEdit::LeadingPosition);
    auto* clear = addAction(icon(Icon::close), QLineEdit::TrailingPosition);
    clear->setToolTip(tr_text("Clear (Esc)"));
    clear->setText(tr_text("Clear"));
    clear->setVisible(false);
    connect(clear, &QAction::triggered, this, &QLineEdit::clear);
    connect(this, &QLineEdit::textChanged, clear,
            [clear](const QString& text) { clear->setVisible(!text.isEmpty()); });
}

void SearchField::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape && !text().isEmpty()) {
        clear();
        return;
    }
    if (event->key() == Qt::Key_Down && event->modifiers() == Qt::NoModifier) {
        Q_EMIT left_downwards();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

}  // namespace tandem
