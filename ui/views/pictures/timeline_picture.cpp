#include "ui/views/pictures/timeline_picture.h"

#include "ui/kit/text.h"
#include "ui/kit/theme.h"

#include <QtCore/QPointer>
#include <QtGui/QKeyEvent>
#include <QtGui/QMouseEvent>
#include <QtGui/QPainter>
#include <QtGui/QPainterPath>
#include <QtGui/QWheelEvent>
#include <QtWidgets/QApplication>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QScrollBar>

#include <algorithm>
#include <cmath>

namespace tandem {

namespace {

constexpr double widest = 4'000'000;  // px: far below what a widget can be
constexpr QSizeF largest_picture(6000, 6000);

int unit_days(PartialDate date) {
    return date.month() == 0 ? 366 : date.day() == 0 ? 31 : 1;
}

}  // namespace

TimelinePicture::TimelinePicture(QWidget* parent) : ItemPicture(parent) {
    setObjectName(QStringLiteral("timeline_picture_items"));
    setAccessibleName(tr_text("Timeline"));
    connect(&Theme::instance(), &Theme::changed, this, &TimelinePicture::lay_out);
}

void TimelinePicture::set_frame(QScrollArea* frame) {
    frame_ = frame;
    // Lane heads and axis stay where they are while the rest moves: all of it is painted again.
    for (QScrollBar* bar : {frame->horizontalScrollBar(), frame->verticalScrollBar()})
        connect(bar, &QScrollBar::valueChanged, this, qOverload<>(&QWidget::update));
}

void TimelinePicture::show_timeline(Timeline timeline) {
    const RecordId kept =
        current() < item_count() ? timeline_.items[static_cast<std::size_t>(current())].record : 0;
    timeline_ = std::move(timeline);
    drag_ = {};
    lay_out();
    items_changed();
    if (const int item = item_of(kept); kept != 0 && item >= 0)
        set_current(item);
}

void TimelinePicture::set_scale(double scale) {
    wanted_scale_ = scale;
    opening_ = false;
    lay_out();
}

double TimelinePicture::largest_scale() const {
    const double days = std::max(timeline_.last - timeline_.first + 1, 1);
    return std::min((frame_ != nullptr ? frame_->viewport()->width() : px(800)) / 8.0, widest / days);
}

void TimelinePicture::lay_out() {
    const double room = frame_ != nullptr ? frame_->viewport()->width() : width();
    const double fitting = fitting_scale(timeline_, room);
    const double wanted = opens_later() ? fitting_scale(timeline_, room, timeline_.opening) : wanted_scale_;
    layout_ = timeline_layout(timeline_, wanted <= fitting ? fitting : wanted);
    const QSize size = layout_.size.toSize();
    setMinimumSize(wanted <= fitting ? 0 : size.width(), size.height());
    update();
    // Where the frame scrolls to is known when it has laid out too.
    if (opens_later())
        QMetaObject::invokeMethod(this, &TimelinePicture::show_opening, Qt::QueuedConnection);
}

// Once for a width: who scrolled meanwhile is not taken back.
void TimelinePicture::show_opening() {
    if (frame_ == nullptr || !opens_later())
        return;
    const std::pair<int, DayNumber> place(frame_->viewport()->width(), timeline_.opening);
    if (place == placed_)
        return;
    placed_ = place;
    resize(std::max(minimumWidth(), frame_->viewport()->width()),
           std::max(minimumHeight(), frame_->viewport()->height()));
    frame_->horizontalScrollBar()->setValue(static_cast<int>(layout_.x(timeline_.opening) - layout_.left));
}

QRectF TimelinePicture::visible() const {
    const QRect region = visibleRegion().boundingRect();
    return QRectF(region.isEmpty() ? rect() : region);
}

void TimelinePicture::show_day(DayNumber day) {
    if (frame_ == nullptr)
        return;
    const double half = (frame_->viewport()->width() + layout_.left) / 2;
    // The frame learns of the new size only when it lays out.
    if (layout() == nullptr && frame_->widget() == this)
        resize(std::max(minimumWidth(), frame_->viewport()->width()),
               std::max(minimumHeight(), frame_->viewport()->height()));
    frame_->horizontalScrollBar()->setValue(static_cast<int>(layout_.x(day) - half));
}

DayNumber TimelinePicture::middle_day() const {
    if (frame_ == nullptr)
        return timeline_.today;
    return layout_.day_at(frame_->horizontalScrollBar()->value() +
                          (frame_->viewport()->width() + layout_.left) / 2);
}

int TimelinePicture::item_of(RecordId record) const {
    for (std::size_t i = 0; i < timeline_.items.size(); ++i)
        if (timeline_.items[i].record == record)
            return static_cast<int>(i);
    return -1;
}

QSizeF TimelinePicture::natural() const {
    return layout_.size.boundedTo(largest_picture);
}

void TimelinePicture::paint(QPainter& painter, const QRectF& area) const {
    painter.save();
    painter.translate(area.topLeft());
    paint_timeline(painter, timeline_, layout_, QRectF(QPointF(0, 0), area.size()), tokens());
    painter.restore();
}

void TimelinePicture::paint_items(QPainter& painter) {
    paint_timeline(painter, timeline_, layout_, visible(), tokens());
    if (!drag_.moving)
        return;
    // Where it would come to lie.
    QRectF ghost = layout_.bar(timeline_, drag_.item);
    if (drag_.end_only)
        ghost.setRight(std::max(ghost.right() + drag_.by, ghost.left() + px(8)));
    else
        ghost.translate(drag_.by, 0);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(tokens().focus, px(2), Qt::DashLine));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(ghost, px(5), px(5));
}

int TimelinePicture::item_count() const {
    return static_cast<int>(timeline_.items.size());
}

QPainterPath TimelinePicture::item_outline(int item) const {
    QPainterPath path;
    QRectF area = layout_.bar(timeline_, item);
    if (timeline_.items[static_cast<std::size_t>(item)].kind == TimeItem::Kind::decision)
        area = QRectF(area.left() - px(3), area.top(), px(18), area.height());  // the flag without its words
    path.addRoundedRect(area, px(5), px(5));
    return path;
}

QString TimelinePicture::item_words(int item) const {
    const TimeItem& shown = timeline_.items[static_cast<std::size_t>(item)];
    QStringList words{kind_words(shown.kind), QStringLiteral("%1 %2").arg(shown.code, shown.title).trimmed(),
                      period_of(shown), lane_words(shown.lane)};
    if (shown.open_end)
        words += tr_text("still going on");
    if (shown.illustrative)
        words += tr_text("illustrative");
    return words.join(QStringLiteral(", "));
}

int TimelinePicture::item_at(const QPointF& point) const {
    return layout_.item_at(timeline_, point);
}

void TimelinePicture::press(int item) {
    Q_EMIT open_wanted(timeline_.items[static_cast<std::size_t>(item)].record);
}

int TimelinePicture::item_beside(int item, Qt::Key arrow) const {
    const int row = layout_.row_of[static_cast<std::size_t>(item)];
    const auto& items = layout_.rows[static_cast<std::size_t>(row)].items;
    if (arrow == Qt::Key_Left || arrow == Qt::Key_Right) {
        const auto here = std::find(items.begin(), items.end(), item);
        if (arrow == Qt::Key_Left)
            return here == items.begin() ? -1 : *std::prev(here);
        return std::next(here) == items.end() ? -1 : *std::next(here);
    }
    const double middle = layout_.bar(timeline_, item).center().x();
    const int step = arrow == Qt::Key_Down ? 1 : -1;
    for (int r = row + step; r >= 0 && r < static_cast<int>(layout_.rows.size()); r += step) {
        const auto& others = layout_.rows[static_cast<std::size_t>(r)].items;
        const auto nearest = std::min_element(others.begin(), others.end(), [&](int a, int b) {
            return std::abs(layout_.bar(timeline_, a).center().x() - middle) <
                   std::abs(layout_.bar(timeline_, b).center().x() - middle);
        });
        if (nearest != others.end())
            return *nearest;
    }
    return -1;
}

void TimelinePicture::keyPressEvent(QKeyEvent* event) {
    const bool sideways = event->key() == Qt::Key_Left || event->key() == Qt::Key_Right;
    if (sideways && event->modifiers().testFlag(Qt::ShiftModifier) && item_count() > 0 && editable_) {
        const TimeItem& item = timeline_.items[static_cast<std::size_t>(current())];
        const bool end_only = event->modifiers().testFlag(Qt::ControlModifier);
        const PartialDate measure = end_only || item.start.empty() ? item.end : item.start;
        if (!measure.empty())
            Q_EMIT move_wanted(
                current(), event->key() == Qt::Key_Left ? -unit_days(measure) : unit_days(measure), end_only);
        return;
    }
    if (event->key() == Qt::Key_Home) {
        show_day(timeline_.today);
        return;
    }
    ItemPicture::keyPressEvent(event);
}

bool TimelinePicture::near_end(int item, const QPointF& point) const {
    const TimeItem& shown = timeline_.items[static_cast<std::size_t>(item)];
    const QRectF bar = layout_.bar(timeline_, item);
    return !shown.is_moment() && !shown.end.empty() && bar.width() >= px(36) &&
           point.x() > bar.right() - px(8);
}

void TimelinePicture::mousePressEvent(QMouseEvent* event) {
    ItemPicture::mousePressEvent(event);
    const int item = item_at(event->position());
    drag_ = {};
    if (event->button() == Qt::LeftButton && item >= 0 && editable_)
        drag_ = {item, event->position().x(), 0, near_end(item, event->position()), false};
}

void TimelinePicture::mouseMoveEvent(QMouseEvent* event) {
    if (drag_.item < 0) {
        ItemPicture::mouseMoveEvent(event);
        const int item = item_at(event->position());
        if (editable_ && item >= 0 && near_end(item, event->position()))
            setCursor(Qt::SizeHorCursor);
        return;
    }
    drag_.by = event->position().x() - drag_.from;
    drag_.moving = drag_.moving || std::abs(drag_.by) >= QApplication::startDragDistance();
    if (drag_.moving)
        update();
}

void TimelinePicture::mouseReleaseEvent(QMouseEvent* event) {
    const Drag done = std::exchange(drag_, {});
    if (!done.moving) {
        ItemPicture::mouseReleaseEvent(event);
        return;
    }
    update();
    const int days = static_cast<int>(std::lround(done.by / layout_.scale));
    if (days != 0)
        Q_EMIT move_wanted(done.item, days, done.end_only);
}

// With Ctrl the wheel zooms about the pointer; without, the frame scrolls.
void TimelinePicture::wheelEvent(QWheelEvent* event) {
    if (!event->modifiers().testFlag(Qt::ControlModifier) || frame_ == nullptr) {
        ItemPicture::wheelEvent(event);
        return;
    }
    const DayNumber day = layout_.day_at(event->position().x());
    set_scale(std::min(scale() * (event->angleDelta().y() > 0 ? 1.25 : 0.8), largest_scale()));
    show_day(day);
    event->accept();
}

}  // namespace tandem
