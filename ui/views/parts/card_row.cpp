#include "ui/views/parts/card_row.h"

#include "ui/kit/theme.h"

#include <QtWidgets/QBoxLayout>

#include <algorithm>

namespace tandem {

CardRow::CardRow(int narrow, QWidget* parent)
    : QWidget(parent), narrow_(narrow), layout_(new QBoxLayout(QBoxLayout::LeftToRight, this)) {
    layout_->setContentsMargins(0, 0, 0, 0);
    arrange();
    connect(&Theme::instance(), &Theme::changed, this, &CardRow::arrange);
}

void CardRow::add(QWidget* card, int stretch) {
    layout_->addWidget(card, layout_->direction() == QBoxLayout::LeftToRight ? stretch : 0);
    stretches_.push_back(stretch);
}

// Wide enough for each card alone: side by side they may not fit, but then they stack.
QSize CardRow::minimumSizeHint() const {
    int width = 0;
    for (int i = 0; i < layout_->count(); ++i)
        width = std::max(width, layout_->itemAt(i)->minimumSize().width());
    return {width, layout_->totalMinimumSize().height()};
}

void CardRow::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    arrange();
}

void CardRow::arrange() {
    layout_->setSpacing(px(16));
    int side_by_side = (layout_->count() - 1) * layout_->spacing();
    for (int i = 0; i < layout_->count(); ++i)
        side_by_side += layout_->itemAt(i)->minimumSize().width();
    const auto direction =
        width() < std::max(px(narrow_), side_by_side) ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight;
    if (direction != layout_->direction()) {
        layout_->setDirection(direction);
        // One under another, each takes the height of what it holds: shares of a height would leave holes.
        for (std::size_t i = 0; i < stretches_.size(); ++i)
            layout_->setStretch(static_cast<int>(i),
                                direction == QBoxLayout::LeftToRight ? stretches_[i] : 0);
        updateGeometry();
    }
}

}  // namespace tandem
