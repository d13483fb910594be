#include "ui/kit/scroll_page.h"

#include "ui/kit/theme.h"

#include <QtCore/QCoreApplication>
#include <QtGui/QResizeEvent>

#include <algorithm>

namespace tandem {
namespace {

// px at 100 %
constexpr double widest = 1560;
constexpr int small_window = 1366;

}  // namespace

QMargins page_margins(const QWidget& page) {
    const bool small = page.window()->width() <= small_window;
    const int side = small ? 22 : 28, end = small ? 14 : 22;
    return {side, end, side, end};
}

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

// What was filled while it was hidden has told nobody how tall it got.
void ScrollPage::showEvent(QShowEvent* event) {
    QScrollArea::showEvent(event);
    QCoreApplication::postEvent(ground_, new QEvent(QEvent::LayoutRequest));
}

void ScrollPage::fill_width() {
    fills_width_ = true;
    fit();
}

void ScrollPage::set_own_margins(QMargins margins, int spacing) {
    own_margins_ = margins;
    own_spacing_ = spacing;
    fit();
}

void ScrollPage::fit() {
    if (own_margins_) {
        content_->setContentsMargins(px(own_margins_->left()), px(own_margins_->top()),
                                     px(own_margins_->right()), px(own_margins_->bottom()));
        content_->setSpacing(px(own_spacing_));
        return;
    }
    const QMargins page = page_margins(*this);
    const int spare = fills_width_ ? 0 : std::max(0, viewport()->width() - px(widest) - 2 * page.left()) / 2;
    content_->setContentsMargins(page.left() + spare, page.top(), page.right() + spare, page.bottom());
    content_->setSpacing(px(16));
}

}  // namespace tandem
