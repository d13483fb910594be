#include "ui/kit/scroll_page.h"

#include "ui/kit/theme.h"

#include <QtGui/QResizeEvent>

#include <algorithm>

namespace tandem {
namespace {

// px at 100 %
constexpr double widest = 1560;

}  // namespace

ScrollPage::ScrollPage(QWidget* parent) : QScrollArea(parent) {
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    ground_ = new QWidget;
    content_ = new QVBoxLayout(ground_);
    setWidget(ground_);
    // Both show the window's own ground.
    ground_->setAutoFillBackground(false);
    viewport()->setAutoFillBackground(false);
    fit();
    connect(&Theme::instance(), &Theme::changed, this, &ScrollPage::fit);
}

void ScrollPage::resizeEvent(QResizeEvent* event) {
    QScrollArea::resizeEvent(event);
    fit();
}

void ScrollPage::fit() {
    const bool small = window()->width() <= 1366;
    const int side = small ? 22 : 28;
    const int spare = std::max(0, viewport()->width() - px(widest) - 2 * side) / 2;
    const int end = small ? 14 : 22;
    content_->setContentsMargins(side + spare, end, side + spare, end);
    content_->setSpacing(px(16));
}

}  // namespace tandem
