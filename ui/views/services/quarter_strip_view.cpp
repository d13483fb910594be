#include "ui/views/services/quarter_strip_view.h"

#include "ui/kit/text.h"
#include "ui/kit/theme.h"

#include <QtGui/QPainter>

#include <cmath>

namespace tandem {

QuarterStripView::QuarterStripView(const QString& name, QWidget* parent) : QWidget(parent) {
    setObjectName(name);
    setAccessibleName(tr_text("Monitoring meetings in order"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&Theme::instance(), &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void QuarterStripView::set_strip(QuarterStrip strip) {
    strip_ = std::move(strip);
    setAccessibleDescription(strip_.spoken());
    setToolTip(strip_.spoken());
    setVisible(!strip_.boxes.empty());
    update();
}

QSize QuarterStripView::sizeHint() const {
    return {px(320), static_cast<int>(std::ceil(quarter_strip_height(tandem::font(TextStyle::small))))};
}

QSize QuarterStripView::minimumSizeHint() const {
    return {px(200), sizeHint().height()};
}

void QuarterStripView::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setFont(tandem::font(TextStyle::small));
    paint_quarter_strip(painter, QRectF(rect()), strip_, tokens());
}

}  // namespace tandem
