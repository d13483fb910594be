#include "ui/views/parts/fact_strip.h"

#include "ui/kit/labels.h"
#include "ui/kit/theme.h"

#include <QtWidgets/QGridLayout>

#include <algorithm>

namespace tandem {

namespace {

constexpr double narrowest_cell = 190;  // px at 100 %

}  // namespace

FactStrip::FactStrip(const QString& name, QWidget* parent) : Card({}, parent), grid_(new QGridLayout) {
    setObjectName(name);
    grid_->setHorizontalSpacing(px(24));
    grid_->setVerticalSpacing(px(12));
    content()->addLayout(grid_);
}

void FactStrip::set_facts(const std::vector<Fact>& facts) {
    while (cells_.size() < facts.size()) {
        Cell cell{};
        cell.box = new QWidget(this);
        auto* column = new QVBoxLayout(cell.box);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(px(4));
        cell.status = new StatusLabel(Status::not_recorded, cell.box);
        cell.words = new TextLabel({}, TextStyle::secondary, Ink::text2, cell.box);
        cell.figure = text_label({}, cell.box, TextStyle::body_strong);
        column->addWidget(cell.status);
        column->addWidget(cell.words);
        column->addWidget(cell.figure);
        cells_.push_back(cell);
        columns_ = 0;
    }
    for (std::size_t i = 0; i < cells_.size(); ++i) {
        cells_[i].box->setVisible(i < facts.size());
        if (i >= facts.size())
            continue;
        // On the label of a figure that is as it should be, a tick would say nothing.
        const bool marked = facts[i].status != Status::done && facts[i].status != Status::under_way;
        cells_[i].status->set_status(facts[i].status, facts[i].words);
        cells_[i].status->setVisible(marked);
        cells_[i].words->setText(facts[i].words);
        cells_[i].words->setVisible(!marked);
        cells_[i].figure->setText(facts[i].figure);
    }
    arrange();
}

void FactStrip::arrange() {
    // Words of a status do not wrap, so that the longest of them says how wide a cell is.
    int widest = px(narrowest_cell);
    for (const Cell& each : cells_)
        if (!each.box->isHidden())
            widest =
                std::max(widest, std::max(each.status->sizeHint().width(), each.words->sizeHint().width()));
    const int gap = grid_->horizontalSpacing();
    const int fitting = std::max((content()->geometry().width() + gap) / (widest + gap), 1);
    int columns = std::min(fitting, static_cast<int>(cells_.size()));
    // Two and two rather than three and one.
    while (columns > 2 && static_cast<int>(cells_.size()) % columns != 0)
        --columns;
    if (columns == columns_ || columns == 0)
        return;
    columns_ = columns;
    for (const Cell& cell : cells_)
        grid_->removeWidget(cell.box);
    for (int column = 0; column < grid_->columnCount(); ++column)
        grid_->setColumnStretch(column, column < columns ? 1 : 0);
    for (std::size_t i = 0; i < cells_.size(); ++i) {
        const int at = static_cast<int>(i);
        grid_->addWidget(cells_[i].box, at / columns, at % columns, Qt::AlignTop);
        grid_->setColumnStretch(at % columns, 1);
    }
}

// One column: what is there now must not keep the page from becoming narrower.
QSize FactStrip::minimumSizeHint() const {
    return {px(narrowest_cell), Card::minimumSizeHint().height()};
}

void FactStrip::resizeEvent(QResizeEvent* event) {
    Card::resizeEvent(event);
    arrange();
}

}  // namespace tandem
