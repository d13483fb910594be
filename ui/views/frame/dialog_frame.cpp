#include "ui/views/frame/dialog_frame.h"

#include "ui/kit/theme.h"

#include <QtGui/QPainter>
#include <QtWidgets/QVBoxLayout>

namespace tandem {

namespace {

// Dims the window behind a dialog; takes no input, for the dialog is modal.
class Shade : public QWidget {
public:
    explicit Shade(QWidget* window) : QWidget(window) {
        setAttribute(Qt::WA_TransparentForMouseEvents);
        setGeometry(window->rect());
    }

protected:
    void paintEvent(QPaintEvent*) override {
        QColor dark = tokens_of(ThemeName::light).text;
        dark.setAlphaF(0.34F);
        QPainter(this).fillRect(rect(), dark);
    }
};

}  // namespace

DialogFrame::DialogFrame(const QString& name, const QString& title, int width, QWidget* over)
    : QDialog(over->window()), content_(new QVBoxLayout(this)) {
    setObjectName(name);
    setWindowTitle(title);
    setModal(true);
    setMinimumWidth(px(width));
    content_->setContentsMargins(px(24), px(20), px(24), px(20));
    content_->setSpacing(px(12));
}

DialogFrame::~DialogFrame() {
    delete shade_;
}

void DialogFrame::showEvent(QShowEvent* event) {
    if (shade_ == nullptr)
        shade_ = new Shade(parentWidget());
    shade_->show();
    shade_->raise();
    QDialog::showEvent(event);
}

void DialogFrame::hideEvent(QHideEvent* event) {
    if (shade_ != nullptr)
        shade_->hide();
    QDialog::hideEvent(event);
}

void DialogFrame::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), tokens().raised);
    painter.setPen(QPen(tokens().control, 1));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

}  // namespace tandem
