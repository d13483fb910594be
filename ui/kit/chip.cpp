#include "ui/kit/chip.h"

#include "ui/kit/elide.h"
#include "ui/kit/text.h"
#include "ui/kit/theme.h"

#include <QtGui/QKeyEvent>
#include <QtGui/QMouseEvent>
#include <QtGui/QPainter>

#include <algorithm>

namespace tandem {
namespace {

// px at 100 %
constexpr double tall = 26, icon_side = 16, cross_side = 24, pad = 9, between = 6;
constexpr double longest_name = 620;  // about 90 letters: no line is read further

QFont code_font() {
    return font(TextStyle::secondary);
}

}  // namespace

Chip::Chip(Icon icon, const QString& code, const QString& name, QWidget* parent)
    : QAbstractButton(parent), icon_(icon), code_(code), name_(name) {
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    setProperty("ring_radius", 13);
    setAccessibleName(QStringLiteral("%1 %2").arg(code, name).trimmed());
    setAccessibleDescription(tr_text("Enter opens it, Delete removes the link"));
    setToolTip(accessibleName());
    setAttribute(Qt::WA_Hover);
    connect(&Theme::instance(), &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void Chip::set_removable(bool removable) {
    removable_ = removable;
    if (!adder_) {
        setAccessibleDescription(removable ? tr_text("Enter opens it, Delete removes the link")
                                           : tr_text("Enter opens it"));
    }
    updateGeometry();
    update();
}

Chip* Chip::make_adder(const QString& words, QWidget* parent) {
    auto* chip = new Chip(Icon::plus, {}, words, parent);
    chip->adder_ = true;
    chip->set_removable(false);
    chip->setAccessibleDescription({});
    return chip;
}

QSize Chip::sizeHint() const {
    const QFontMetrics metrics(code_font());
    int width = 2 * px(pad) + px(icon_side) + px(between);
    if (!code_.isEmpty()) {
        width += metrics.horizontalAdvance(code_) + px(between);
    }
    width += std::min(metrics.horizontalAdvance(name_), px(longest_name)) + 1;
    if (removable_) {
        width += px(cross_side) - px(pad) / 2;
    }
    return {width, target_px(tall)};
}

QRect Chip::cross() const {
    return removable_ ? QRect(width() - px(cross_side), 0, px(cross_side), height()) : QRect();
}

void Chip::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens& t = tokens();
    const QRectF pill = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    QPen pen(adder_ ? t.control : t.line, 1);
    if (adder_) {
        pen.setDashPattern({4, 3});
    }
    painter.setPen(pen);
    painter.setBrush(isDown() || underMouse() ? t.accent_tint : t.surface);
    painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2);

    const QColor ink = adder_ ? t.accent : t.text;
    int x = px(pad);
    paint_icon(painter, icon_, QRectF(x, (height() - px(icon_side)) / 2.0, px(icon_side), px(icon_side)),
               ink);
    x += px(icon_side) + px(between);
    painter.setFont(code_font());
    const QFontMetrics metrics(code_font());
    if (!code_.isEmpty()) {
        painter.setPen(t.text2);
        painter.drawText(QRect(x, 0, width(), height()), Qt::AlignVCenter | Qt::AlignLeft, code_);
        x += metrics.horizontalAdvance(code_) + px(between);
    }
    const int end = removable_ ? cross().left() : width() - px(pad) + 1;
    painter.setPen(ink);
    painter.drawText(QRect(x, 0, end - x, height()), Qt::AlignVCenter | Qt::AlignLeft,
                     elided(name_, metrics, end - x));
    if (removable_) {
        QRectF mark(0, 0, px(14), px(14));
        mark.moveCenter(QRectF(cross()).center() - QPointF(px(1), 0));
        paint_icon(painter, Icon::close, mark, t.text2);
    }
}

void Chip::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
        case Qt::Key_Return:
        case Qt::Key_Enter:
        case Qt::Key_Space:
            Q_EMIT opened(event->modifiers().testFlag(Qt::ControlModifier));
            return;
        case Qt::Key_Delete:
        case Qt::Key_Backspace:
            if (removable_) {
                Q_EMIT removed();
                return;
            }
            break;
        default:
            break;
    }
    QAbstractButton::keyPressEvent(event);
}

void Chip::mouseReleaseEvent(QMouseEvent* event) {
    const bool inside = event->button() == Qt::LeftButton && rect().contains(event->pos());
    const bool on_cross = inside && cross().contains(event->pos());
    const bool own_page = event->modifiers().testFlag(Qt::ControlModifier);
    setDown(false);
    event->accept();
    // Last: who listens may delete the chip.
    if (on_cross) {
        Q_EMIT removed();
    } else if (inside) {
        Q_EMIT opened(own_page);
    }
}

}  // namespace tandem
