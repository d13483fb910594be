#include "ui/kit/buttons.h"

#include "ui/kit/text.h"

#include <QtGui/QKeyEvent>

namespace tandem {
namespace {

const char* word_of(ButtonKind kind) {
    switch (kind) {
        case ButtonKind::primary:
            return "primary";
        case ButtonKind::secondary:
            return "secondary";
        case ButtonKind::quiet:
            return "quiet";
        case ButtonKind::small:
            return "small";
    }
    return "secondary";
}

// Enter presses it too, as it does every other button here.
class IconButton : public QToolButton {
public:
    using QToolButton::QToolButton;

protected:
    void keyPressEvent(QKeyEvent* event) override {
        if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
            click();
            return;
        }
        QToolButton::keyPressEvent(event);
    }
};

// "&" in the words of a record is not an access key.
QString plain(QString text) {
    return text.remove(QLatin1Char('&'));
}

}  // namespace

QPushButton* make_button(ButtonKind kind, const QString& name, const QString& text, QWidget* parent,
                         std::optional<Icon> with, const QString& shortcut) {
    auto* button = new QPushButton(text, parent);
    button->setObjectName(name);
    button->setProperty("kind", QLatin1String(word_of(kind)));
    button->setAccessibleName(plain(text));
    button->setAutoDefault(true);  // so that Enter presses it when it has the focus
    if (with) {
        button->setIcon(icon(*with, kind == ButtonKind::primary));
    }
    if (!shortcut.isEmpty()) {
        button->setProperty("shown_shortcut", shortcut);
        button->setToolTip(QStringLiteral("%1 (%2)").arg(plain(text), shortcut));
        button->setAccessibleDescription(tr_text("Key %1").arg(shortcut));
    }
    return button;
}

QToolButton* make_icon_button(const QString& name, Icon which, const QString& words, QWidget* parent) {
    auto* button = new IconButton(parent);
    button->setObjectName(name);
    button->setIcon(icon(which));
    button->setAccessibleName(words);
    button->setToolTip(words);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

QPushButton* make_link(const QString& name, const QString& text, QWidget* parent) {
    auto* button = new QPushButton(text, parent);
    button->setObjectName(name);
    button->setProperty("kind", QLatin1String("link"));
    button->setAccessibleName(plain(text));
    button->setAutoDefault(true);
    button->setCursor(Qt::PointingHandCursor);
    return button;
}

}  // namespace tandem
