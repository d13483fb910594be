#include "ui/forms/field_row.h"

#include "ui/kit/theme.h"

#include <QtCore/QTimer>
#include <QtGui/QResizeEvent>
#include <QtWidgets/QGridLayout>

#include <algorithm>

namespace tandem {

namespace {

constexpr int gap = 12, least_of_two = 136, least_of_four = 92;

}  // namespace

FieldRow::FieldRow(QWidget* parent) : QWidget(parent), grid_(new QGridLayout(this)) {
    grid_->setContentsMargins(0, 0, 0, 0);
    grid_->setSpacing(px(gap));
}

void FieldRow::add(QWidget* field) {
    fields_.push_back(field);
    field->setParent(this);
    place(static_cast<int>(fields_.size()));
}

int FieldRow::columns_for(int width) const {
    const int count = static_cast<int>(fields_.size());
    int least = px(count > 2 ? least_of_four : least_of_two);
    for (const QWidget* field : fields_)
        least = std::max(least, field->minimumSizeHint().width());
    if (width >= count * least + (count - 1) * px(gap))
        return count;
    return count > 2 && width >= 2 * least + px(gap) ? 2 : 1;
}

void FieldRow::place(int columns) {
    for (QWidget* field : fields_)
        grid_->removeWidget(field);
    for (int column = 0; column < 4; ++column)
        grid_->setColumnStretch(column, column < columns ? 1 : 0);
    for (std::size_t i = 0; i < fields_.size(); ++i) {
        const int at = static_cast<int>(i);
        grid_->addWidget(fields_[i], at / columns, at % columns, Qt::AlignTop);
    }
    columns_ = columns;
}

QSize FieldRow::minimumSizeHint() const {
    return {px(80), QWidget::minimumSizeHint().height()};
}

// A field tells how narrow it may be only once it is shown, which may be after the row got its width.
bool FieldRow::event(QEvent* event) {
    if (event->type() == QEvent::LayoutRequest)
        fit(width());
    return QWidget::event(event);
}

// A row that got its width while its page was hidden is told nothing more.
void FieldRow::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    fit(width());
}

void FieldRow::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    fit(event->size().width());
}

// Not at once: while the form is being laid out, or is hidden, what stands around the row would not be told
// that it needs another height. So it is told here, from the row outwards.
void FieldRow::fit(int width) {
    if (columns_for(width) == columns_)
        return;
    QTimer::singleShot(0, this, [this] {
        const int columns = columns_for(this->width());
        if (columns == columns_)
            return;
        place(columns);
        for (QWidget* around = this; around != nullptr && around->layout() != nullptr && !around->isWindow();
             around = around->parentWidget()) {
            around->layout()->invalidate();
            around->layout()->activate();
            around->updateGeometry();
        }
    });
}

}  // namespace tandem
