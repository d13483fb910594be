// The white ground with a thin line round it that the table of a list stands on (design.md section 6), and
// the space it has: with few records the ground ends below the last of them.
//
// The ground has a layout with its margins set; whoever makes it puts the table in.
#pragma once

#include <QtWidgets/QWidget>

namespace tandem {

class RecordTable;

class TableGround : public QWidget {
    Q_OBJECT

public:
    explicit TableGround(QWidget* parent);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void set_margins();
};

// Owns the ground and takes the table. Gives the ground the height that the rows need, at most all there is.
class TableSpace : public QWidget {
    Q_OBJECT

public:
    explicit TableSpace(QWidget* parent);
    TableGround* ground() { return ground_; }
    void hold(RecordTable* table);  // once; a child of the ground

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    TableGround* ground_;
    RecordTable* table_ = nullptr;
};

}  // namespace tandem
