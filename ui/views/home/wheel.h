// The cycle wheel on Home: four quarters to open by click, arrows and Enter (charts/cycle_wheel.h paints it).
// It keeps no records.
#pragma once

#include "model/portfolio.h"
#include "model/project.h"
#include "ui/charts/cycle_wheel.h"
#include "ui/views/parts/item_picture.h"

namespace tandem {

class Workspace;

// What the wheel shows of the workspace's cycle.
WheelData wheel_data(const Workspace& workspace);

class CycleWheel : public ItemPicture {
    Q_OBJECT

public:
    explicit CycleWheel(QWidget* parent = nullptr);
    void set_data(const WheelData& shown);

    int item_count() const override { return 4; }
    QPainterPath item_outline(int item) const override;
    QString item_words(int item) const override;
    int item_at(const QPointF& point) const override;
    void press(int item) override;
    int item_beside(int item, Qt::Key arrow) const override;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void opened(PhaseKind phase);

protected:
    void paint_items(QPainter& painter) override;

private:
    QRectF area() const;

    WheelData data_;
};

}  // namespace tandem
