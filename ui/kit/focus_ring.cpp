#include "ui/kit/focus_ring.h"

#include "ui/kit/style.h"
#include "ui/kit/theme.h"

#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QAbstractScrollArea>
#include <QtWidgets/QApplication>
#include <QtWidgets/QMenu>
#include <QtWidgets/QMenuBar>
#include <QtWidgets/QStyledItemDelegate>
#include <QtWidgets/QTabBar>

#include <typeinfo>

namespace tandem {
namespace {

constexpr int reach = 6;  // px beyond the widget: 2 free, 3 of ring, 1 for smooth edges

class RingOverlay : public QWidget {
public:
    explicit RingOverlay(QWidget* parent) : QWidget(parent) {
        setAttribute(Qt::WA_TransparentForMouseEvents);
        setAttribute(Qt::WA_NoSystemBackground);
        setFocusPolicy(Qt::NoFocus);
    }
    void set_radius(double radius) { radius_ = radius; }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        paint_focus_ring(painter, QRectF(rect()).adjusted(reach, reach, -reach, -reach), radius_);
    }

private:
    double radius_ = 6;
};

bool is_viewport(const QWidget* widget) {
    const auto* area = qobject_cast<const QAbstractScrollArea*>(widget->parentWidget());
    return area != nullptr && area->viewport() == widget;
}

// The window, or the widget that moves when the scroll area round `target` scrolls.
QWidget* ground_of(QWidget* target) {
    QWidget* ground = target->parentWidget();
    while (!ground->isWindow() && !is_viewport(ground) && !is_viewport(ground->parentWidget()) &&
           ground->parentWidget() != nullptr) {
        ground = ground->parentWidget();
    }
    return ground;
}

bool has_none(const QWidget* target) {
    return target->isWindow() || target->parentWidget() == nullptr ||
           target->window()->windowType() == Qt::Popup || target->property("own_focus_ring").toBool() ||
           qobject_cast<const QMenu*>(target) != nullptr ||
           qobject_cast<const QMenuBar*>(target) != nullptr ||
           qobject_cast<const QTabBar*>(target) != nullptr;  // the style rings the tab
}

// A view whose current item the style rings: one of Qt's own look, for a delegate paints as it likes.
bool rings_item(const QWidget* target) {
    const auto* view = qobject_cast<const QAbstractItemView*>(target);
    if (view == nullptr || !view->currentIndex().isValid())
        return false;
    const QAbstractItemDelegate* delegate = view->itemDelegate();
    return delegate != nullptr && typeid(*delegate) == typeid(QStyledItemDelegate);
}

// Views ask for input methods too, for their editors.
bool takes_text(const QWidget* widget) {
    return widget->testAttribute(Qt::WA_InputMethodEnabled) &&
           qobject_cast<const QAbstractItemView*>(widget) == nullptr;
}

bool is_modifier(int key) {
    return key == Qt::Key_Shift || key == Qt::Key_Control || key == Qt::Key_Alt || key == Qt::Key_Meta ||
           key == Qt::Key_AltGr;
}

}  // namespace

void FocusRing::install() {
    auto* ring = new FocusRing(QCoreApplication::instance());
    QCoreApplication::instance()->installEventFilter(ring);
    connect(qApp, &QApplication::focusChanged, ring, [ring](QWidget*, QWidget* now) { ring->follow(now); });
    connect(&Theme::instance(), &Theme::changed, ring, &FocusRing::place);
}

FocusRing::FocusRing(QObject* parent) : QObject(parent) {}

bool FocusRing::wanted() const {
    return target_ != nullptr && target_->isVisible() && (by_key_ || takes_text(target_)) &&
           !rings_item(target_);
}

void FocusRing::follow(QWidget* target) {
    target_ = target != nullptr && !has_none(target) ? target : nullptr;
    place();
}

void FocusRing::place() {
    // Hidden or moved to another parent, never deleted: this runs while Qt walks through the children.
    if (!wanted()) {
        if (ring_ != nullptr) {
            ring_->hide();
        }
        return;
    }
    QWidget* const ground = ground_of(target_);
    if (ring_ == nullptr) {
        ring_ = new RingOverlay(ground);
    } else if (ring_->parentWidget() != ground) {
        ring_->setParent(ground);
    }
    const QRect area(target_->mapTo(ground, QPoint()), target_->size());
    const QVariant radius = target_->property("ring_radius");
    static_cast<RingOverlay*>(ring_.data())->set_radius(px(radius.isValid() ? radius.toDouble() : 6));
    ring_->setGeometry(area.adjusted(-reach, -reach, reach, reach));
    ring_->show();
    ring_->raise();
    ring_->update();
}

bool FocusRing::eventFilter(QObject* watched, QEvent* event) {
    switch (event->type()) {
        case QEvent::KeyPress:
            if (!by_key_ && !is_modifier(static_cast<QKeyEvent*>(event)->key())) {
                by_key_ = true;
                place();
            }
            break;
        case QEvent::MouseButtonPress:
        case QEvent::TouchBegin:
        case QEvent::TabletPress:
            if (by_key_) {
                by_key_ = false;
                place();
            }
            break;
        case QEvent::Move:
        case QEvent::Resize:
        case QEvent::Show:
        case QEvent::Hide:
        case QEvent::ParentChange:
            if (target_ != nullptr && watched->isWidgetType() && watched != ring_) {
                auto* const widget = static_cast<QWidget*>(watched);
                if (widget == target_ || widget->isAncestorOf(target_)) {
                    place();
                }
            }
            break;
        default:
            break;
    }
    return false;
}

}  // namespace tandem
