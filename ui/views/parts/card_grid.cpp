#include "ui/views/parts/card_grid.h"

#include "ui/kit/theme.h"

#include <QtWidgets/QGridLayout>

#include <algorithm>

namespace tandem {

CardGrid::CardGrid(int narrowest, int most, QWidget* parent)
    : QWidget(parent), narrowest_(narrowest), most_(most), grid_(new QGridLayout(this)) {
    grid_->setContentsMargins(0, 0, 0, 0);
    grid_->setSpacing(px(16));
    connect(&Theme::instance(), &Theme::changed, this, [this] {
        grid_->setSpacing(px(16));
        arrange();
    });
}

void CardGrid::set_cards(const std::vector<QWidget*>& cards) {
    for (QWidget* card : cards_) {
        grid_->removeWidget(card);
        card->hide();
        card->deleteLater();
    }
    cards_ = cards;
    columns_ = 0;
    for (QWidget* card : cards_)
        card->setParent(this);
    arrange();
}

void CardGrid::arrange() {
    const int columns = std::clamp((width() + px(16)) / px(narrowest_ + 16), 1, most_);
    if (columns == columns_)
        return;
    columns_ = columns;
    for (QWidget* card : cards_)
        grid_->removeWidget(card);
    for (int column = 0; column < most_; ++column)
        grid_->setColumnStretch(column, column < columns ? 1 : 0);
    for (std::size_t i = 0; i < cards_.size(); ++i) {
        const int at = static_cast<int>(i);
        grid_->addWidget(cards_[i], at / columns, at % columns);
        cards_[i]->show();
        if (i > 0)
            setTabOrder(cards_[i - 1], cards_[i]);
    }
    updateGeometry();
}

// One column: what is there now must not keep the page from becoming narrower.
QSize CardGrid::minimumSizeHint() const {
    return {px(narrowest_ / 2), grid_->totalMinimumSize().height()};
}

void CardGrid::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    arrange();
}

}  // namespace tandem
