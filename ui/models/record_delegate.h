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
    // The column drawn as the name of the row; -1 = none.
    explicit RecordDelegate(int title_column, QObject* parent = nullptr);

    static constexpr int usual_lines = 3;
    // In which the texts of a cell are set; what is longer ends with an ellipsis.
    void set_most_lines(int lines) { most_lines_ = lines; }

    // px of a cell's marks and of the gaps behind them; 0 = it has none.
    static int marks_width(const QModelIndex& index);
    // A cell's text with what must not be torn apart held together: dates, and the parts of a column that
    // keeps them.
    static QString painted_words(const QModelIndex& index);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const override;
    bool helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                   const QModelIndex& index) override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;

private:
    int title_column_;
    int most_lines_ = usual_lines;
};

}  // namespace tandem
