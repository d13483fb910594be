#include "ui/views/frame/side_page.h"

#include "ui/kit/page_head.h"
#include "ui/kit/regions.h"
#include "ui/kit/scroll_page.h"
#include "ui/kit/text.h"
#include "ui/kit/theme.h"

#include <QtCore/QEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QStyle>

#include <algorithm>

namespace tandem {

namespace {

// The ground of the right column: surface, with a line to its left when it stands beside.
class Panel : public QWidget {
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        painter.fillRect(rect(), tokens().surface);
    }
};

class PanelScroll : public QScrollArea {
public:
    using QScrollArea::QScrollArea;

protected:
    void paintEvent(QPaintEvent* event) override {
        QPainter painter(viewport());
        painter.fillRect(viewport()->rect(), tokens().surface);
        QScrollArea::paintEvent(event);
    }
};

// px at 100 %
constexpr int narrowest_left = 640;  // in which cards and pictures can be read beside a panel
constexpr int narrowest_panel = 300, widest_panel = 560;

}  // namespace

SidePage::SidePage(Workspace& workspace, const QString& title, QWidget* bar, QWidget* parent)
    : Page(workspace, parent) {
    auto* columns = new QHBoxLayout(this);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(0);
    left_ = new ScrollPage(this);
    columns->addWidget(left_, 1);
    head_ = new PageHead(title);
    left_->content()->addWidget(head_);
    if (bar != nullptr)
        left_->content()->addWidget(bar);
    main_ = new QVBoxLayout;
    left_->content()->addLayout(main_, 1);

    right_ = new PanelScroll(this);
    right_->setWidgetResizable(true);
    right_->setFrameShape(QFrame::NoFrame);
    right_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    right_->setFocusPolicy(Qt::NoFocus);
    panel_ = new Panel;
    mark_region(panel_);
    side_ = new QVBoxLayout(panel_);
    right_->setWidget(panel_);
    columns->addWidget(right_);

    lead_home(*head_);
    connect(&Theme::instance(), &Theme::changed, this, &SidePage::fit);
    panel_->installEventFilter(this);
    left_->widget()->installEventFilter(this);
    fit_soon_.setSingleShot(true);
    fit_soon_.setInterval(0);
    connect(&fit_soon_, &QTimer::timeout, this, &SidePage::fit);
    panel_soon_.setSingleShot(true);
    panel_soon_.setInterval(0);
    connect(&panel_soon_, &QTimer::timeout, this, &SidePage::fit_panel);
    fit();
}

void SidePage::show_area(QWidget* widget, const QRectF& area) {
    const QPoint centre = widget->mapTo(left_->widget(), area.center().toPoint());
    left_->ensureVisible(centre.x(), centre.y(), 0, static_cast<int>(area.height() / 2) + px(24));
}

void SidePage::show_panel(bool shown) {
    if (shown == with_panel_)
        return;
    with_panel_ = shown;
    panel_->setVisible(shown);
    right_->setVisible(shown && beside_);
    fit();
}

void SidePage::resizeEvent(QResizeEvent* event) {
    Page::resizeEvent(event);
    fit();
}

bool SidePage::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Resize)
        panel_soon_.start();
    if (event->type() == QEvent::LayoutRequest)
        fit_soon_.start();  // a column may ask for more now, or for less
    return Page::eventFilter(watched, event);
}

// Text that wraps makes a column longer than its layout's minimum says; a scroll area goes by the latter.
void SidePage::fit_panel() {
    const int needed = std::max(0, side_->totalHeightForWidth(panel_->width()));
    if (needed != panel_->minimumHeight())
        panel_->setMinimumHeight(needed);
}

// What the head and the left column cannot do without; the panel may stand below them and is not counted.
int SidePage::least_left() const {
    const QMargins page = page_margins(*this);
    return std::max(head_->minimumSizeHint().width(), main_->minimumSize().width()) + page.left() +
           page.right() + style()->pixelMetric(QStyle::PM_ScrollBarExtent, nullptr, left_);
}

void SidePage::fit() {
    // A layout takes any spacing for a new one, and would ask to be fitted again for ever.
    for (const auto& [column, gap] : {std::pair{main_, px(16)}, std::pair{side_, px(12)}})
        if (column->spacing() != gap)
            column->setSpacing(gap);
    if (const QMargins around(px(20), px(20), px(20), px(20)); side_->contentsMargins() != around)
        side_->setContentsMargins(around);
    const int left = std::max(px(narrowest_left), least_left());
    const int panel = std::max(px(narrowest_panel), panel_->minimumSizeHint().width());
    const bool beside = width() >= left + panel;
    if (beside != beside_) {
        beside_ = beside;
        if (beside) {
            left_->content()->removeWidget(panel_);
            right_->setWidget(panel_);
        } else {
            left_->content()->addWidget(right_->takeWidget());
        }
        panel_->setVisible(with_panel_);
        right_->setVisible(beside && with_panel_);
    }
    // Extra width goes to the panel first, up to its widest.
    const double spare = width() - left - panel;
    right_->setFixedWidth(
        std::clamp(static_cast<int>(panel + spare * 0.3), panel, std::max(panel, px(widest_panel))));
}

}  // namespace tandem
