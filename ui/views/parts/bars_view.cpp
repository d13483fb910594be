#include "ui/views/parts/bars_view.h"

#include "ui/kit/theme.h"

#include <QtCore/QStringList>
#include <QtGui/QPainter>

#include <algorithm>
#include <cmath>

namespace tandem {

BarsView::BarsView(const QString& name, const QString& words, QWidget* parent) : QWidget(parent) {
    setObjectName(name);
    setAccessibleName(words);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&Theme::instance(), &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void BarsView::set_bars(std::vector<Bar> bars, BarsStyle style) {
    bars_ = std::move(bars);
    style_ = style;
    QSizePolicy policy(QSizePolicy::Expanding, style_.wraps ? QSizePolicy::Minimum : QSizePolicy::Fixed);
    policy.setHeightForWidth(style_.wraps);
    setSizePolicy(policy);
    QStringList rows;
    for (const Bar& bar : bars_)
        rows << bar.label + QStringLiteral(": ") + bar.words;
    setAccessibleDescription(rows.join(QStringLiteral("; ")));
    updateGeometry();
    update();
}

QSize BarsView::sizeHint() const {
    const int width = px(280);
    return {width, heightForWidth(style_.wraps ? std::max(this->width(), width) : width)};
}

int BarsView::heightForWidth(int width) const {
    return static_cast<int>(std::ceil(bars_height(bars_, style_, width)));
}

QSize BarsView::minimumSizeHint() const {
    return {px(160), static_cast<int>(std::ceil(bars_height(bars_)))};  // wrapped: by its width
}

void BarsView::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paint_bars(painter, QRectF(rect()), bars_, style_, tokens());
}

}  // namespace tandem
