// The map of risks to look at and to score in: Shift+arrows change likelihood and impact of the chosen risk,
// dragging puts it in a cell. Shows what it is given and says what a person wants.
#pragma once

#include "ui/charts/risk_map.h"
#include "ui/views/parts/record_picture.h"

namespace tandem {

class RiskMapView : public RecordPicture {
    Q_OBJECT

public:
    explicit RiskMapView(QWidget* parent);
    // words: one a point, for screen readers and tooltips.
    void set_points(std::vector<RiskPoint> points, std::vector<QString> words);
    const std::vector<RiskPoint>& points() const { return points_; }

    QSize sizeHint() const override;
    QSizeF least_size() const override;

Q_SIGNALS:
    void scored(RecordId risk, int likelihood, int impact);
    void bearers_wanted();

protected:
    std::vector<PictureBox> lay_out(const QSizeF& size) override;
    void paint_items(QPainter& painter) override;
    bool take_key(int key, bool shift) override;
    bool wants_key(int key, bool shift) const override;
    void drop(const QPointF& point) override;

private:
    const RiskPoint* chosen_point() const;

    std::vector<RiskPoint> points_;
    std::vector<QString> words_;
    RiskMapLayout layout_;
};

}  // namespace tandem
