#include "ui/views/parts/item_picture.h"

#include "ui/kit/theme.h"
#include "ui/kit/tip_text.h"

#include <QtGui/QAccessible>
#include <QtGui/QHelpEvent>
#include <QtGui/QKeyEvent>
#include <QtGui/QPaintEvent>
#include <QtGui/QPainter>
#include <QtGui/QPainterPath>
#include <QtGui/QTransform>
#include <QtWidgets/QAccessibleWidget>
#include <QtWidgets/QToolTip>

#include <algorithm>
#include <cmath>
#include <vector>

namespace tandem {

namespace {

// One item as a screen reader meets it: a button inside the picture.
class ItemInterface final : public QAccessibleInterface, public QAccessibleActionInterface {
public:
    ItemInterface(ItemPicture& picture, int item) : picture_(&picture), item_(item) {}

    bool isValid() const override { return picture_ != nullptr && item_ < picture_->item_count(); }
    QObject* object() const override { return nullptr; }
    QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    QAccessibleInterface* parent() const override { return QAccessible::queryAccessibleInterface(picture_); }
    QAccessibleInterface* child(int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface*) const override { return -1; }
    QString text(QAccessible::Text kind) const override {
        return kind == QAccessible::Name && isValid() ? picture_->item_words(item_) : QString();
    }
    void setText(QAccessible::Text, const QString&) override {}
    QRect rect() const override {
        if (!isValid())
            return {};
        const QRect box = picture_->item_rect(item_);
        return {picture_->mapToGlobal(box.topLeft()), box.size()};
    }
    QAccessible::Role role() const override { return QAccessible::Button; }
    QAccessible::State state() const override {
        QAccessible::State state;
        state.focusable = true;
        state.focused = isValid() && picture_->hasFocus() && picture_->current() == item_;
        state.disabled = isValid() && !picture_->isEnabled();
        state.invisible = isValid() && !picture_->isVisible();
        return state;
    }
    void* interface_cast(QAccessible::InterfaceType kind) override {
        return kind == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface*>(this)
                                                    : nullptr;
    }

    QStringList actionNames() const override { return {pressAction(), setFocusAction()}; }
    void doAction(const QString& name) override {
        if (!isValid())
            return;
        picture_->set_current(item_);
        if (name == pressAction())
            picture_->press(item_);
        else if (name == setFocusAction())
            picture_->setFocus(Qt::OtherFocusReason);
    }
    QStringList keyBindingsForAction(const QString& name) const override {
        return name == pressAction() ? QStringList{QStringLiteral("Enter")} : QStringList{};
    }

private:
    QPointer<ItemPicture> picture_;
    int item_;
};

class PictureInterface final : public QAccessibleWidget {
public:
    explicit PictureInterface(ItemPicture* picture)
        : QAccessibleWidget(picture, QAccessible::Grouping), picture_(picture) {}
    ~PictureInterface() override {
        for (const QAccessible::Id id : items_)
            QAccessible::deleteAccessibleInterface(id);
    }
    PictureInterface(const PictureInterface&) = delete;
    PictureInterface& operator=(const PictureInterface&) = delete;

    int childCount() const override { return picture_->item_count(); }
    QAccessibleInterface* child(int index) const override {
        if (index < 0 || index >= picture_->item_count())
            return nullptr;
        while (items_.size() <= static_cast<std::size_t>(index))
            items_.push_back(QAccessible::registerAccessibleInterface(
                new ItemInterface(*picture_, static_cast<int>(items_.size()))));
        return QAccessible::accessibleInterface(items_[static_cast<std::size_t>(index)]);
    }
    QAccessibleInterface* childAt(int x, int y) const override {
        return child(picture_->item_at(QPointF(picture_->mapFromGlobal(QPoint(x, y))) / picture_->zoom()));
    }
    int indexOfChild(const QAccessibleInterface* wanted) const override {
        for (std::size_t i = 0; i < items_.size(); ++i)
            if (QAccessible::accessibleInterface(items_[i]) == wanted)
                return static_cast<int>(i);
        return -1;
    }
    QAccessibleInterface* focusChild() const override {
        return picture_->hasFocus() ? child(picture_->current()) : nullptr;
    }

private:
    ItemPicture* picture_;
    mutable std::vector<QAccessible::Id> items_;
};

QAccessibleInterface* make_interface(const QString&, QObject* object) {
    auto* picture = qobject_cast<ItemPicture*>(object);
    return picture == nullptr ? nullptr : new PictureInterface(picture);
}

}  // namespace

ItemPicture::ItemPicture(QWidget* parent) : QWidget(parent) {
    static const bool installed = (QAccessible::installFactory(make_interface), true);
    Q_UNUSED(installed);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setProperty("own_focus_ring", true);
    connect(&Theme::instance(), &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

bool ItemPicture::key_on(int, QKeyEvent*) {
    return false;
}

void ItemPicture::set_current(int item) {
    picked_ = picked_ || (item >= 0 && item < item_count());
    move_current(item);
}

void ItemPicture::move_current(int item) {
    if (item < 0 || item >= item_count() || item == current_)
        return;
    current_ = item;
    update();
    tell_focus();
    Q_EMIT current_changed(item);
}

QRect ItemPicture::item_rect(int item) const {
    const QRectF own = item_outline(item).boundingRect();
    return QRectF(own.topLeft() * zoom_, own.size() * zoom_).toAlignedRect();
}

void ItemPicture::set_zoom(double zoom) {
    zoom_ = std::clamp(zoom, least_zoom, largest_zoom);
    fit();
    updateGeometry();
    update();
}

void ItemPicture::set_room(QSizeF room) {
    room_ = room;
    fit();
    updateGeometry();
}

QSize ItemPicture::minimumSizeHint() const {
    const QSizeF least = least_size();
    if (least.isEmpty())
        return QWidget::minimumSizeHint();
    const QSizeF own = keeps_shape_ && zoom_ > 1 ? least.expandedTo(room_) : least;
    return {static_cast<int>(std::ceil(own.width() * zoom_)),
            static_cast<int>(std::ceil(own.height() * zoom_))};
}

void ItemPicture::items_changed() {
    current_ = std::clamp(current_, 0, std::max(0, item_count() - 1));
    update();
}

void ItemPicture::tell_focus() {
    if (!hasFocus() || !QAccessible::isActive())
        return;
    QAccessibleEvent focus(this, QAccessible::Focus);
    focus.setChild(current_);
    QAccessible::updateAccessibility(&focus);
}

bool ItemPicture::event(QEvent* event) {
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const int item = item_at(to_own(help->pos()));
        if (item < 0)
            QToolTip::hideText();
        else
            QToolTip::showText(help->globalPos(), tip_text(item_tip(item)), this, item_rect(item));
        return true;
    }
    return QWidget::event(event);
}

void ItemPicture::paintEvent(QPaintEvent* event) {
    QPainter painter(this);
    painter.setClipRect(event->rect());  // says to paint_items what is in sight (painted_area)
    painter.save();
    painter.scale(zoom_, zoom_);
    paint_items(painter);
    painter.restore();
    if (!hasFocus() || item_count() == 0)
        return;
    // 3 px, 2 px outside, at any zoom: the outline widened by 3.5 is where the middle of the line runs.
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPathStroker around;
    around.setWidth(2 * px(3.5));
    around.setJoinStyle(Qt::RoundJoin);
    const QPainterPath outline = QTransform::fromScale(zoom_, zoom_).map(item_outline(current_));
    painter.setPen(QPen(tokens().focus, px(3)));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(outline.united(around.createStroke(outline)).simplified());
}

void ItemPicture::keyPressEvent(QKeyEvent* event) {
    const auto key = static_cast<Qt::Key>(event->key());
    if (item_count() > 0) {
        if (key == Qt::Key_Left || key == Qt::Key_Right || key == Qt::Key_Up || key == Qt::Key_Down) {
            set_current(item_beside(current_, key));
            return;
        }
        if (key == Qt::Key_Home || key == Qt::Key_End) {
            set_current(key == Qt::Key_Home ? 0 : item_count() - 1);
            return;
        }
        if (key_on(current_, event))
            return;
        if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space) {
            press(current_);
            return;
        }
    }
    QWidget::keyPressEvent(event);
}

void ItemPicture::mousePressEvent(QMouseEvent* event) {
    pressed_ = item_at(to_own(event->position()));
    if (pressed_ >= 0)
        set_current(pressed_);
}

void ItemPicture::mouseReleaseEvent(QMouseEvent* event) {
    const int item = item_at(to_own(event->position()));
    if (event->button() == Qt::LeftButton && item >= 0 && item == pressed_)
        press(item);
    pressed_ = -1;
}

void ItemPicture::mouseMoveEvent(QMouseEvent* event) {
    setCursor(item_at(to_own(event->position())) >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void ItemPicture::focusInEvent(QFocusEvent* event) {
    QWidget::focusInEvent(event);
    update();
    tell_focus();
}

void ItemPicture::focusOutEvent(QFocusEvent* event) {
    QWidget::focusOutEvent(event);
    update();
}

}  // namespace tandem
