#include "ui/shell/big_choice.h"

#include "ui/kit/elide.h"
#include "ui/kit/marks.h"
#include "ui/kit/theme.h"

#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>

namespace tandem {

BigChoice::BigChoice(const QString& name, Icon icon, const QString& title, const QString& line,
                     const QString& key, QWidget* parent)
    : QAbstractButton(parent), icon_(icon), line_(line), key_(key) {
    setObjectName(name);
    setText(title);
    setAccessibleName(title);
    setAccessibleDescription(line);
    setToolTip(line);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
    connect(&Theme::instance(), &Theme::changed, this, [this] { updateGeometry(), update(); });
}

QSize BigChoice::sizeHint() const {
    return {px(400), px(70)};
}

void BigChoice::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void BigChoice::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens& colours = tokens();
    const bool lit = hasFocus() || underMouse();
    painter.setPen(QPen(lit ? colours.accent : colours.control, 1));
    painter.setBrush(lit ? colours.accent_tint : colours.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), px(8), px(8));
    paint_icon(painter, icon_, QRectF(px(20), height() / 2.0 - px(12), px(24), px(24)), colours.accent);
    painter.setFont(tandem::font(TextStyle::small));
    const int key_width = painter.fontMetrics().horizontalAdvance(key_) + px(12);
    const QRectF key(width() - px(16) - key_width, height() / 2.0 - px(10), key_width, px(20));
    painter.setPen(QPen(colours.control, 1));
    painter.setBrush(colours.surface);
    painter.drawRoundedRect(key, px(4), px(4));
    painter.setPen(colours.text2);
    painter.drawText(key, Qt::AlignCenter, key_);
    const int right = static_cast<int>(key.left()) - px(10);
    const QRect words(px(60), px(12), right - px(60), height() - px(24));
    painter.setFont(tandem::font(TextStyle::section));
    painter.setPen(lit ? colours.on_accent_tint : colours.text);
    painter.drawText(words, Qt::AlignLeft | Qt::AlignTop, text());
    painter.setFont(tandem::font(TextStyle::secondary));
    painter.setPen(lit ? colours.on_accent_tint : colours.text2);
    painter.drawText(words, Qt::AlignLeft | Qt::AlignBottom,
                     elided(line_, painter.fontMetrics(), words.width()));
}

TickMark::TickMark(QWidget* parent) : QWidget(parent) {
    setFixedSize(px(18), px(20));
    connect(&Theme::instance(), &Theme::changed, this, [this] {
        setFixedSize(px(18), px(20));
        update();
    });
}

QSize TickMark::sizeHint() const {
    return {px(18), px(20)};
}

void TickMark::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paint_status(painter, Status::done, QRectF(px(1), px(2), px(16), px(16)), tokens());
}

}  // namespace tandem
