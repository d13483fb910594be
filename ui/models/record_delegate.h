// Paints the cells of a RecordModel: status symbol and word, marks of phase, Co and mechanism, a title that
// wraps, headings of groups; and edits a cell in place with a line or a combo box (design.md section 6
// "Table").
//
// Reads tokens when it paints. Owned by its view; knows the model by its roles and by options().
#pragma once

#include <QtWidgets/QStyledItemDelegate>

namespace tandem {

class RecordDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    // The column that wraps to two lines, drawn as the name of the row; -1 = none.
    explicit RecordDelegate(int title_column, QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;

private:
    int title_column_;
};

}  // namespace tandem
