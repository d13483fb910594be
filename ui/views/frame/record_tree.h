// Records in groups with what belongs to them underneath: outcomes with their indicators, services with their
// contracts. A tree whose rows may have a second line, an icon and a status (design.md section 7).
//
// Knows no document: the page gives it rows anew when something changed, and it keeps what was chosen and
// what was folded. Left and Right fold, Enter opens, typing finds.
#pragma once

#include "base/id.h"
#include "ui/kit/icons.h"
#include "ui/kit/marks.h"

#include <QtWidgets/QTreeView>

#include <functional>
#include <optional>
#include <vector>

namespace tandem {

class TreeModel;

struct TreeCell {
    QString text;
    QString second = {};  // a line below, smaller
    std::optional<Icon> icon = {};
    std::optional<Status> status = {};
};

struct TreeRow {
    RecordId record = 0;  // 0: a heading, its words in `heading`
    QString heading = {};
    std::vector<TreeCell> cells = {};
    std::vector<TreeRow> children = {};
};

class RecordTree : public QTreeView {
    Q_OBJECT

public:
    struct Column {
        QString heading;
        int width = 120;     // px at 100 %, at most; 0 takes what is left
        bool right = false;  // numbers
    };

    RecordTree(const QString& name, const QString& words, std::vector<Column> columns, QWidget* parent);

    void set_rows(std::vector<TreeRow> rows);
    RecordId current_record() const;  // 0 on a heading or nothing
    void select(RecordId record);
    std::vector<RecordId> records() const;  // in the order shown
    // Words that are too long for their column go on in a second line; not in a tree of hundreds of rows.
    bool wraps() const;
    // As high as its rows, so that the page scrolls and not the tree.
    QSize sizeHint() const override;

Q_SIGNALS:
    void current_changed(RecordId record);
    void opened(RecordId record);  // Enter or double click
    void remove_wanted(RecordId record);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void drawRow(QPainter* painter, const QStyleOptionViewItem& option,
                 const QModelIndex& index) const override;

private:
    void measure_columns();
    void fit_columns();
    void visit(const std::function<void(const QModelIndex&)>& each, bool folded_too) const;

    std::vector<Column> columns_;
    std::vector<int> widths_;  // px, of the columns that do not take what is left
    TreeModel* model_;
    bool filling_ = false;
};

}  // namespace tandem
