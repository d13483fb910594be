// Paints the lines of a HistoryModel: day headings, steps (undone ones struck through), restore points as
// cards, and the line of the present (design.md picture 27).
#pragma once

#include <QtWidgets/QStyledItemDelegate>

namespace tandem {

class HistoryDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

}  // namespace tandem
