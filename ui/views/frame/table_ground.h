// The white ground with a thin line round it that the table of a list stands on (design.md section 6).
//
// Has a layout with its margins set; whoever makes it puts the table in.
#pragma once

#include <QtWidgets/QWidget>

namespace tandem {

class TableGround : public QWidget {
    Q_OBJECT

public:
    explicit TableGround(QWidget* parent);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void set_margins();
};

}  // namespace tandem
