#include "ui/views/reports/report_page_view.h"

#include "ui/kit/theme.h"
#include "ui/print/type_scale.h"

#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QScrollBar>

#include <algorithm>
#include <cmath>

namespace tandem {

namespace {

// A unit is a tenth of a point; a point is 96/72 of a screen's pixel at 100 %.
constexpr double pixels_per_unit = 96.0 / 720.0;
constexpr int around = 16;  // free space beside the sheet, px at 100 %

}  // namespace

// The sheet itself: the image at the size wanted, stretched until the right one is there.
class ReportPageView::Sheet : public QWidget {
public:
    using QWidget::QWidget;
    QImage image;

    const print::Sheet& paper() const {
        return image.width() > image.height() ? print::sideways : print::upright;
    }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.fillRect(rect(), Qt::white);
        if (!image.isNull())
            painter.drawImage(QRectF(rect()), image);
        painter.setPen(QPen(tokens().control, 0));
        painter.drawRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5));
    }
};

ReportPageView::ReportPageView(QWidget* parent) : QScrollArea(parent), sheet_(new Sheet) {
    setWidget(sheet_);
    setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setAutoFillBackground(false);
    viewport()->setBackgroundRole(QPalette::NoRole);
    // The width must not depend on whether the sheet is longer than the view.
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    connect(&Theme::instance(), &Theme::changed, this, &ReportPageView::fit);
}

void ReportPageView::set_image(const QImage& image) {
    sheet_->image = image;
    sheet_->update();
    // A page on its side: the sheet takes its shape, and a page that is to fit the width another scale.
    fit();
}

void ReportPageView::set_zoom(int percent) {
    wanted_zoom_ = percent == 0 ? 0 : std::clamp(percent, smallest_zoom, largest_zoom);
    fit();
}

int ReportPageView::zoom() const {
    return static_cast<int>(std::lround(sheet_->width() / (sheet_->paper().width * pixels_per_unit) * 100));
}

double ReportPageView::scale() const {
    return sheet_->width() / sheet_->paper().width * devicePixelRatioF();
}

void ReportPageView::fit() {
    const print::Sheet& paper = sheet_->paper();
    const double full = paper.width * pixels_per_unit;
    const double width =
        wanted_zoom_ == 0 ? std::max(viewport()->width() - px(around), px(120)) : full * wanted_zoom_ / 100;
    const QSize size(static_cast<int>(width), static_cast<int>(width * paper.height / paper.width));
    if (size == sheet_->size())
        return;
    sheet_->resize(size);
    Q_EMIT scale_changed();
}

void ReportPageView::resizeEvent(QResizeEvent* event) {
    QScrollArea::resizeEvent(event);
    fit();
}

void ReportPageView::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
        case Qt::Key_PageDown:
            Q_EMIT turn_wanted(1);
            return;
        case Qt::Key_PageUp:
            Q_EMIT turn_wanted(-1);
            return;
        case Qt::Key_Plus:
            Q_EMIT zoom_wanted(1);
            return;
        case Qt::Key_Minus:
            Q_EMIT zoom_wanted(-1);
            return;
        case Qt::Key_0:
            Q_EMIT zoom_wanted(0);
            return;
        default:
            QScrollArea::keyPressEvent(event);
    }
}

}  // namespace tandem
