#include "ui/views/frame/table_ground.h"

#include "ui/kit/theme.h"

#include "ui/views/frame/record_table.h"

#include <QtGui/QPainter>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

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

TableSpace::TableSpace(QWidget* parent) : QWidget(parent), ground_(new TableGround(this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(ground_, 1);
    column->addStretch();
}

void TableSpace::hold(RecordTable* table) {
    table_ = table;
    ground_->layout()->addWidget(table);
    const auto margins = [this] {
        const QMargins around = ground_->layout()->contentsMargins();
        return around.top() + around.bottom();
    };
    table->set_room([this, margins] { return height() - margins(); });
    connect(table, &RecordTable::height_wanted, this, [this, margins](int wanted) {
        ground_->setMaximumHeight(std::min(wanted + margins(), QWIDGETSIZE_MAX));
    });
}

void TableSpace::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    if (table_ != nullptr)
        table_->fit_height();
}

}  // namespace tandem
