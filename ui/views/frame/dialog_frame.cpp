#include "ui/views/frame/dialog_frame.h"

#include "ui/kit/theme.h"

#include <QtCore/QEvent>
#include <QtGui/QPainter>
#include <QtGui/QScreen>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

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

constexpr int title_bar = 32;  // px at 100 %, about what a window system puts round a window

}  // namespace

QSize within_screen(const QWidget& widget, QSize wanted) {
    return wanted.boundedTo(widget.screen()->availableSize() - QSize(px(title_bar), px(title_bar)));
}

DialogFrame::DialogFrame(const QString& name, const QString& title, int width, QWidget* over)
    : QDialog(over->window()), width_(width), scroll_(new QScrollArea(this)) {
    setObjectName(name);
    setWindowTitle(title);
    setModal(true);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(1, 1, 1, 1);
    all->addWidget(scroll_);
    scroll_->setFrameShape(QFrame::NoFrame);
    scroll_->setWidgetResizable(true);
    scroll_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll_->setFocusPolicy(Qt::NoFocus);
    scroll_->viewport()->setAutoFillBackground(false);
    auto* ground = new QWidget(scroll_);
    content_ = new QVBoxLayout(ground);
    content_->setContentsMargins(px(24), px(20), px(24), px(20));
    content_->setSpacing(px(12));
    scroll_->setWidget(ground);
    ground->setAutoFillBackground(false);
    ground->installEventFilter(this);
}

DialogFrame::~DialogFrame() {
    delete shade_;
}

void DialogFrame::add_field(QWidget* label, QWidget* field, int stretch) {
    auto* both = new QVBoxLayout;
    both->setSpacing(px(4));
    both->addWidget(label);
    both->addWidget(field, 1);
    content_->addLayout(both, stretch);
}

// Grows with what appears in it, such as a sentence about a date; never shrinks under somebody's hand.
bool DialogFrame::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::LayoutRequest)
        fit();
    return QDialog::eventFilter(watched, event);
}

void DialogFrame::fit() {
    if (!isVisible())
        return;
    content_->activate();
    const int wide = std::max(px(width_), content_->totalMinimumSize().width() + 2);
    const int tall = (content_->hasHeightForWidth() ? content_->totalHeightForWidth(wide - 2)
                                                    : content_->totalSizeHint().height()) +
                     2;
    resize(within_screen(*this, {std::max(width(), wide), std::max(height(), tall)}));
}

void DialogFrame::showEvent(QShowEvent* event) {
    if (shade_ == nullptr)
        shade_ = new Shade(parentWidget());
    shade_->show();
    shade_->raise();
    QDialog::showEvent(event);
    resize(1, 1);
    fit();
    move(parentWidget()->mapToGlobal(parentWidget()->rect().center()) - rect().center());
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
