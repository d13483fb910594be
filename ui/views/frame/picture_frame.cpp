#include "ui/views/frame/picture_frame.h"

#include "ui/kit/theme.h"
#include "ui/views/parts/item_picture.h"

#include <QtCore/QCoreApplication>
#include <QtGui/QFocusEvent>
#include <QtGui/QWheelEvent>
#include <QtWidgets/QScrollBar>

#include <algorithm>

namespace tandem {

namespace {

constexpr double zoom_step = 0.1;
constexpr int wheel_step = 120;
constexpr int air = 10;  // px at 100 %, round an item: its focus ring and a little more

void bring_into_view(QScrollArea& frame, const QWidget& picture, const QRect& area) {
    const QPoint middle = picture.mapTo(frame.widget(), area.center());
    frame.ensureVisible(middle.x(), middle.y(), area.width() / 2 + px(air), area.height() / 2 + px(air));
}

}  // namespace

PictureFrame::PictureFrame(const QString& name, Asks asks, QWidget* parent)
    : QScrollArea(parent), asks_(asks) {
    setObjectName(name);
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    viewport()->setAutoFillBackground(false);
    if (asks == Asks::height) {
        setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    }
}

void PictureFrame::set_picture(ItemPicture* picture) {
    picture_ = picture;
    setWidget(picture);
    picture->setAutoFillBackground(false);  // QScrollArea fills what it takes
    picture->installEventFilter(this);
    connect(picture, &ItemPicture::current_changed, this, [this](int item) {
        moved_ = moved_ || (follows_ && picture_->was_picked());
        show_item(item);
    });
}

void PictureFrame::zoom(int steps) {
    moved_ = true;
    set_zoom(steps);
    show_item(picture_->current());
}

void PictureFrame::set_zoom(int steps) {
    picture_->set_zoom(steps == 0 ? 1 : picture_->zoom() + steps * zoom_step);
    // At once, not when events are next dealt with: what comes into view depends on the size.
    QEvent layout(QEvent::LayoutRequest);
    QCoreApplication::sendEvent(this, &layout);
}

void PictureFrame::show_item(int item) {
    if (!follows_ || !moved_ || item < 0 || item >= picture_->item_count())
        return;
    const QRect area = picture_->item_rect(item);
    bring_into_view(*this, *picture_, area);
    for (QWidget* around = parentWidget(); around != nullptr && picture_->hasFocus();
         around = around->parentWidget())
        if (auto* frame = qobject_cast<QScrollArea*>(around))
            bring_into_view(*frame, *picture_, area);
}

QSize PictureFrame::sizeHint() const {
    if (asks_ == Asks::little || picture_ == nullptr)
        return QScrollArea::sizeHint();
    return asks_ == Asks::least ? picture_->sizeHint().expandedTo(minimumSizeHint()) : minimumSizeHint();
}

QSize PictureFrame::minimumSizeHint() const {
    if (asks_ == Asks::little || picture_ == nullptr)
        return QScrollArea::minimumSizeHint();
    const QSize least = picture_->least_size().toSize();
    if (asks_ == Asks::least)
        return least;
    const bool scrolls = picture_->minimumSizeHint().width() > width();
    return {least.width(), picture_->minimumSizeHint().height() +
                               (scrolls ? horizontalScrollBar()->sizeHint().height() : 0)};
}

bool PictureFrame::event(QEvent* event) {
    if (event->type() == QEvent::LayoutRequest)
        updateGeometry();
    return QScrollArea::event(event);
}

bool PictureFrame::eventFilter(QObject* watched, QEvent* event) {
    const bool done = QScrollArea::eventFilter(watched, event);
    if (watched != picture_)
        return done;
    // What a mouse presses is in view, and must not move from under it.
    const bool came = event->type() == QEvent::FocusIn &&
                      static_cast<QFocusEvent*>(event)->reason() != Qt::MouseFocusReason;
    if (came) {
        const Qt::FocusReason reason = static_cast<QFocusEvent*>(event)->reason();
        moved_ = moved_ || reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason ||
                 reason == Qt::ShortcutFocusReason;
        show_item(picture_->current());
    } else if (event->type() == QEvent::Resize) {
        show_item_soon();
    }
    return done;
}

// When the picture has laid itself out for its new size, and the page around the frame too.
void PictureFrame::show_item_soon() {
    QMetaObject::invokeMethod(
        this,
        [this] {
            if (picture_->hasFocus())
                show_item(picture_->current());
        },
        Qt::QueuedConnection);
}

void PictureFrame::resizeEvent(QResizeEvent* event) {
    if (picture_ != nullptr)
        picture_->set_room(QSizeF(viewport()->size()));
    QScrollArea::resizeEvent(event);
    if (picture_ != nullptr)
        show_item_soon();
}

void PictureFrame::wheelEvent(QWheelEvent* event) {
    if (!event->modifiers().testFlag(Qt::ControlModifier)) {
        QScrollArea::wheelEvent(event);
        return;
    }
    event->accept();
    turned_ += event->angleDelta().y();
    const int steps = turned_ / wheel_step;
    turned_ -= steps * wheel_step;
    if (steps == 0)
        return;
    const QPointF under = event->position();
    const QPointF in_picture = under - QPointF(picture_->pos());
    const QSize before = picture_->size();
    set_zoom(steps);
    const QSize after = picture_->size();
    horizontalScrollBar()->setValue(
        static_cast<int>(in_picture.x() * after.width() / before.width() - under.x()));
    verticalScrollBar()->setValue(
        static_cast<int>(in_picture.y() * after.height() / before.height() - under.y()));
}

}  // namespace tandem
