#include "ui/views/home/wheel.h"

#include "ui/kit/text.h"
#include "ui/kit/theme.h"
#include "ui/link/workspace.h"
#include "ui/views/parts/picture_export.h"

namespace tandem {

WheelData wheel_data(const Workspace& workspace) {
    return wheel_data(workspace.portfolio(), workspace.cycle());
}

CycleWheel::CycleWheel(QWidget* parent) : ItemPicture(parent) {
    setObjectName(QStringLiteral("cycle_wheel"));
    setAccessibleName(tr_text("The cycle: four phases"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    add_picture_menu(
        this,
        [this](QPainter& painter, const QRectF& box) { paint_cycle_wheel(painter, box, data_, tokens()); },
        [] { return QSizeF(px(360), px(360)); }, QStringLiteral("cycle_wheel"));
}

void CycleWheel::set_data(const WheelData& shown) {
    data_ = shown;
    items_changed();
}

QRectF CycleWheel::area() const {
    return QRectF(rect()).adjusted(px(6), px(6), -px(6), -px(6));
}

QPainterPath CycleWheel::item_outline(int item) const {
    return WheelShape(area()).quarter(static_cast<std::size_t>(item));
}

QString CycleWheel::item_words(int item) const {
    const WheelPhase& phase = data_.phases[static_cast<std::size_t>(item)];
    return QStringLiteral("%1 %2: %3, %4")
        .arg(item + 1)
        .arg(qt(label_of_choice(phase.phase)), phase.status_words, phase.tasks);
}

int CycleWheel::item_at(const QPointF& point) const {
    const auto phase = WheelShape(area()).phase_at(point);
    return phase ? static_cast<int>(*phase) : -1;
}

void CycleWheel::press(int item) {
    Q_EMIT opened(static_cast<PhaseKind>(item + 1));
}

// Right and down go on in the cycle, left and up back, whatever quarter one is in: one rule to remember.
int CycleWheel::item_beside(int item, Qt::Key arrow) const {
    const int step = arrow == Qt::Key_Right || arrow == Qt::Key_Down ? 1 : 3;
    return (item + step) % 4;
}

QSize CycleWheel::sizeHint() const {
    return {px(290), px(290)};
}

QSize CycleWheel::minimumSizeHint() const {
    return {px(280), px(280)};
}

void CycleWheel::paint_items(QPainter& painter) {
    paint_cycle_wheel(painter, area(), data_, tokens());
}

}  // namespace tandem
