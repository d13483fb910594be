#include "ui/kit/shade.h"

#include "ui/kit/theme.h"

#include <QtCore/QEvent>
#include <QtCore/QPointer>
#include <QtGui/QPainter>
#include <QtWidgets/QWidget>

namespace tandem {

namespace {

class Shade : public QWidget {
public:
    explicit Shade(QWidget* window) : QWidget(window) {
        setObjectName(QStringLiteral("shade"));
        setAttribute(Qt::WA_TransparentForMouseEvents);
        setGeometry(window->rect());
        window->installEventFilter(this);
    }

protected:
    // A window may take its place on the screen under its dialog: at the start it is maximised after it.
    bool eventFilter(QObject*, QEvent* event) override {
        if (event->type() == QEvent::Resize)
            setGeometry(parentWidget()->rect());
        return false;
    }
    void paintEvent(QPaintEvent*) override {
        QColor dark = tokens_of(ThemeName::light).text;
        dark.setAlphaF(0.34F);
        QPainter(this).fillRect(rect(), dark);
    }
};

class ShadeBehind : public QObject {
public:
    explicit ShadeBehind(QWidget& dialog) : QObject(&dialog) {
        setObjectName(QStringLiteral("shade_behind"));
        dialog.installEventFilter(this);
    }
    ~ShadeBehind() override { delete shade_; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override {
        auto* const dialog = static_cast<QWidget*>(parent());
        if (watched == dialog && event->type() == QEvent::Show && dialog->parentWidget() != nullptr &&
            shade_ == nullptr) {
            shade_ = new Shade(dialog->parentWidget()->window());
            shade_->show();
            shade_->raise();
        } else if (watched == dialog && event->type() == QEvent::Hide) {
            delete shade_;
        }
        return false;
    }

private:
    QPointer<Shade> shade_;  // goes with its window too
};

}  // namespace

void shade_behind(QWidget& dialog) {
    if (dialog.findChild<QObject*>(QStringLiteral("shade_behind"), Qt::FindDirectChildrenOnly) == nullptr)
        new ShadeBehind(dialog);
}

}  // namespace tandem
