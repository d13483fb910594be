#include "ui/views/frame/table_ground.h"

#include "ui/kit/theme.h"

#include <QtGui/QPainter>
#include <QtWidgets/QVBoxLayout>

namespace tandem {

namespace {

constexpr int radius = 10, side = 2, above = 6, below = 6;  // px at 100 %

}  // namespace

TableGround::TableGround(QWidget* parent) : QWidget(parent) {
    new QVBoxLayout(this);
    set_margins();
    connect(&Theme::instance(), &Theme::changed, this, &TableGround::set_margins);
}

// So much that the corners of the table stay inside the round ones.
void TableGround::set_margins() {
    layout()->setContentsMargins(px(side), px(above), px(side), px(below));
}

void TableGround::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(tokens().line, 1));
    painter.setBrush(tokens().surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), px(radius), px(radius));
}

}  // namespace tandem
