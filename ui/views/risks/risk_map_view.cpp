#include "ui/views/risks/risk_map_view.h"

#include "ui/kit/text.h"
#include "ui/kit/theme.h"

#include <QtGui/QPainter>

#include <algorithm>

namespace tandem {

namespace {

bool is_arrow(int key) {
    return key == Qt::Key_Left || key == Qt::Key_Right || key == Qt::Key_Up || key == Qt::Key_Down;
}

}  // namespace

RiskMapView::RiskMapView(QWidget* parent)
    : RecordPicture(QStringLiteral("risk_map"), tr_text("Risks by likelihood and impact"), parent) {
    setAccessibleDescription(
        tr_text("Shift and an arrow changes the chosen risk: left and right its likelihood, up and down its "
                "impact."));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    allow_dragging();
    keep_shape();
}

void RiskMapView::set_points(std::vector<RiskPoint> points, std::vector<QString> words) {
    points_ = std::move(points);
    words_ = std::move(words);
    lay_out_again();
}

QSize RiskMapView::sizeHint() const {
    return {px(620), px(300)};  // more where the window has it: both axes are to be seen in a low one
}

QSizeF RiskMapView::least_size() const {
    return QSizeF(px(340), px(266));
}

std::vector<PictureBox> RiskMapView::lay_out(const QSizeF& size) {
    const double edge = px(6);
    layout_ = risk_map_layout(points_, QRectF(QPointF(), size).adjusted(edge, edge, -edge, -edge));
    std::vector<PictureBox> boxes;
    for (std::size_t i = 0; i < points_.size(); ++i)
        if (const QRectF mark = layout_.marks[i]; !mark.isEmpty())
            boxes.push_back({QString::number(points_[i].id), points_[i].id, mark, words_[i],
                             points_[i].borne_by_citizens ? mark.height() / 2 : double(px(4))});
    return boxes;
}

void RiskMapView::paint_items(QPainter& painter) {
    painter.setRenderHint(QPainter::Antialiasing);
    paint_risk_map(painter, points_, layout_, tokens());
    paint_chosen(painter);
    const RiskPoint* point = chosen_point();
    if (!dragged() || point == nullptr)
        return;
    if (const auto [likelihood, impact] = layout_.scores_at(*dragged()); likelihood > 0)
        paint_target(painter, layout_.cell(likelihood, impact), px(4));
    paint_slip(painter, QSizeF(px(48), px(28)), point->code);
}

bool RiskMapView::wants_key(int key, bool shift) const {
    return (shift && is_arrow(key)) || (!shift && key == Qt::Key_B);
}

bool RiskMapView::take_key(int key, bool shift) {
    const RiskPoint* point = chosen_point();
    if (!wants_key(key, shift) || point == nullptr)
        return false;
    if (key == Qt::Key_B) {
        Q_EMIT bearers_wanted();
        return true;
    }
    const int across = key == Qt::Key_Right ? 1 : key == Qt::Key_Left ? -1 : 0;
    const int up = key == Qt::Key_Up ? 1 : key == Qt::Key_Down ? -1 : 0;
    const int likelihood = std::clamp(point->likelihood + across, 1, 5);
    const int impact = std::clamp(point->impact + up, 1, 5);
    if (likelihood != point->likelihood || impact != point->impact)
        Q_EMIT scored(point->id, likelihood, impact);
    return true;
}

const RiskPoint* RiskMapView::chosen_point() const {
    const RecordId id = chosen_record();
    const auto found =
        std::find_if(points_.begin(), points_.end(), [&](const RiskPoint& point) { return point.id == id; });
    return found == points_.end() ? nullptr : &*found;
}

void RiskMapView::drop(const QPointF& point) {
    const RiskPoint* risk = chosen_point();
    const auto [likelihood, impact] = layout_.scores_at(point);
    if (risk != nullptr && likelihood > 0 && (likelihood != risk->likelihood || impact != risk->impact))
        Q_EMIT scored(risk->id, likelihood, impact);
}

}  // namespace tandem
