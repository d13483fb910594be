#include "ui/views/frame/dialog_frame.h"

#include "ui/kit/labels.h"
#include "ui/kit/shade.h"
#include "ui/kit/theme.h"

#include <QtCore/QEvent>
#include <QtGui/QPainter>
#include <QtGui/QScreen>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>
#include <vector>

namespace tandem {

namespace {

// px at 100 %
constexpr int side = 24, end = 20;          // margins
constexpr int foot_top = 10, foot_end = 4;  // between the foot and what scrolls
constexpr int title_bar = 32;               // about what a window system puts round a window

}  // namespace

QSize within_screen(const QWidget& widget, QSize wanted) {
    return wanted.boundedTo(widget.screen()->availableSize() - QSize(px(title_bar), px(title_bar)));
}

DialogFrame::DialogFrame(const QString& name, const QString& title, int width, QWidget* over)
    : QDialog(over->window()), width_(width), scroll_(new QScrollArea(this)) {
    setObjectName(name);
    setWindowTitle(title);
    setModal(true);
    shade_behind(*this);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(1, 1, 1, 1);
    all->setSpacing(0);
    all->addWidget(scroll_);
    scroll_->setFrameShape(QFrame::NoFrame);
    scroll_->setWidgetResizable(true);
    scroll_->setFocusPolicy(Qt::NoFocus);
    scroll_->viewport()->setAutoFillBackground(false);
    auto* ground = new QWidget(scroll_);
    content_ = new QVBoxLayout(ground);
    content_->setSpacing(px(12));
    scroll_->setWidget(ground);
    ground->setAutoFillBackground(false);
    ground->installEventFilter(this);
    set_margins();
    connect(&Theme::instance(), &Theme::changed, this, &DialogFrame::set_margins);
}

void DialogFrame::set_margins() {
    content_->setContentsMargins(px(side), px(end), px(side), px(foot_ == nullptr ? end : foot_end));
    if (foot_row_ != nullptr)
        foot_row_->setContentsMargins(px(side), px(foot_top), px(side), px(end));
}

void DialogFrame::set_foot(QLayout* buttons, const QString& hint) {
    foot_ = new QWidget(this);
    foot_row_ = new QBoxLayout(QBoxLayout::LeftToRight, foot_);
    foot_row_->setSpacing(px(8));
    if (!hint.isEmpty()) {
        hint_ = text_label(hint, foot_, TextStyle::secondary, Ink::text2);
        foot_row_->addWidget(hint_, 1);
    }
    buttons_ = buttons;
    foot_row_->addLayout(buttons);
    layout()->addWidget(foot_);
    set_margins();
    connect(scroll_->verticalScrollBar(), &QScrollBar::rangeChanged, this, qOverload<>(&QWidget::update));
}

// Beside the buttons the hint may take two lines, not a column of single words.
void DialogFrame::turn_foot(int width) {
    if (hint_ == nullptr)
        return;
    const int words = hint_->fontMetrics().horizontalAdvance(hint_->text());
    const int room = width - 2 * px(side) - buttons_->totalMinimumSize().width() - foot_row_->spacing();
    foot_row_->setDirection(words * 2 / 3 <= room ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

void DialogFrame::resizeEvent(QResizeEvent* event) {
    QDialog::resizeEvent(event);
    turn_foot(width());
}

void DialogFrame::add_field(QWidget* label, QWidget* field, int stretch) {
    auto* both = new QVBoxLayout;
    both->setSpacing(px(4));
    both->addWidget(label);
    both->addWidget(field, 1);
    content_->addLayout(both, stretch);
}

// From the foot, too, what gets the focus comes into sight.
bool DialogFrame::focusNextPrevChild(bool next) {
    const bool moved = QDialog::focusNextPrevChild(next);
    if (QWidget* now = focusWidget(); moved && now != nullptr && scroll_->widget()->isAncestorOf(now))
        scroll_->ensureWidgetVisible(now, px(side), px(end));
    return moved;
}

// Grows with what appears in it, such as a sentence about a date; never shrinks under somebody's hand.
bool DialogFrame::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::LayoutRequest)
        fit();
    return QDialog::eventFilter(watched, event);
}

void DialogFrame::fit() {
    if (!isVisible())
        return;
    int wide = px(width_);
    std::vector<QLayout*> parts{content_};
    if (foot_row_ != nullptr) {
        turn_foot(std::max(width(), wide));
        parts.push_back(foot_row_);
    }
    for (QLayout* part : parts) {
        part->activate();
        wide = std::max(wide, part->totalMinimumSize().width() + 2);
    }
    wide = within_screen(*this, {wide, 1}).width();
    turn_foot(std::max(width(), wide));
    int tall = 2;
    for (const QLayout* part : parts)
        tall +=
            part->hasHeightForWidth() ? part->totalHeightForWidth(wide - 2) : part->totalSizeHint().height();
    resize(within_screen(*this, {std::max(width(), wide), std::max(height(), tall)}));
    // What breaks into more lines at its own width than its layout foresaw.
    if (const int hidden = scroll_->verticalScrollBar()->maximum(); hidden > 0)
        resize(within_screen(*this, {width(), height() + hidden}));
}

void DialogFrame::showEvent(QShowEvent* event) {
    QDialog::showEvent(event);
    resize(1, 1);
    fit();
    move(parentWidget()->mapToGlobal(parentWidget()->rect().center()) - rect().center());
}

void DialogFrame::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), tokens().raised);
    painter.setPen(QPen(tokens().control, 1));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
    if (foot_ == nullptr || scroll_->verticalScrollBar()->maximum() == 0)
        return;
    painter.setPen(QPen(tokens().line, 1));
    painter.drawLine(foot_->geometry().topLeft(), foot_->geometry().topRight());
}

}  // namespace tandem
