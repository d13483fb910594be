// The coverage matrix as a widget: sixteen cells to reach by arrows, Enter, H and mouse; used small on Home
// and large on the coverage page (charts/coverage_matrix.h paints it).
#pragma once

#include "rules/balance.h"
#include "rules/coverage.h"
#include "ui/charts/coverage_matrix.h"
#include "ui/views/parts/item_picture.h"

#include <array>
#include <functional>
#include <utility>

class QMenu;
class QMimeData;

namespace tandem {

class Workspace;

using MatrixPlace = std::pair<PhaseKind, Co>;

struct MatrixPicture {
    MatrixData data;
    Coverage coverage;
    CycleBalance balance;
    std::array<std::array<QString, 4>, 4> tips;  // [phase][co]: the activities, or why it is off
};

// From rules/coverage.h and rules/balance.h, in one pass over the activities.
MatrixPicture matrix_picture(const Workspace& workspace, bool with_counts);

class CoverageMatrix : public ItemPicture {
    Q_OBJECT

public:
    explicit CoverageMatrix(QWidget* parent = nullptr);
    void set_picture(MatrixPicture picture);
    void set_place(const MatrixPlace& place);
    MatrixPlace place() const { return place_of(current()); }
    // What may be dropped on a cell (an approach, an activity) and what happens then.
    using Drop = std::function<bool(const QMimeData&, const MatrixPlace&)>;
    QMenu* picture_menu() const { return menu_; }  // save and copy
    void accept_drops(std::function<bool(const QMimeData&)> wanted, Drop drop);

    int item_count() const override { return 16; }
    QPainterPath item_outline(int item) const override;
    QString item_words(int item) const override;
    QString item_tip(int item) const override;
    int item_at(const QPointF& point) const override;
    void press(int item) override;
    int item_beside(int item, Qt::Key arrow) const override;
    bool key_on(int item, QKeyEvent* event) override;

    QSize sizeHint() const override;
    QSizeF least_size() const override;

Q_SIGNALS:
    void opened(PhaseKind phase, Co co);
    void off_wanted(PhaseKind phase, Co co);  // H

protected:
    void paint_items(QPainter& painter) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragMoveEvent(QDragMoveEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    static MatrixPlace place_of(int item);
    MatrixShape shape() const;

    MatrixPicture picture_;
    QMenu* menu_;
    std::function<bool(const QMimeData&)> wanted_;
    Drop drop_;
    int hovered_ = -1;  // while something is dragged
};

}  // namespace tandem
