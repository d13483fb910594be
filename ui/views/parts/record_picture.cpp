#include "ui/views/parts/record_picture.h"

#include "ui/kit/theme.h"
#include "ui/link/settings.h"

#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QApplication>

#include <algorithm>
#include <cmath>
#include <limits>

namespace tandem {

namespace {

bool is_plain(const QKeyEvent& event) {
    return (event.modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier)) == Qt::NoModifier;
}

bool is_letter_or_digit(int key) {
    return (key >= Qt::Key_A && key <= Qt::Key_Z) || (key >= Qt::Key_0 && key <= Qt::Key_9);
}

QPointF direction_of(Qt::Key arrow) {
    switch (arrow) {
        case Qt::Key_Left:
            return {-1, 0};
        case Qt::Key_Right:
            return {1, 0};
        case Qt::Key_Up:
            return {0, -1};
        default:
            return {0, 1};
    }
}

}  // namespace

RecordPicture::RecordPicture(const QString& name, const QString& words, QWidget* parent)
    : ItemPicture(parent) {
    setObjectName(name);
    setAccessibleName(words);
    connect(&Theme::instance(), &Theme::changed, this, &RecordPicture::lay_out_again);
}

const PictureBox* RecordPicture::chosen() const {
    const auto position = static_cast<std::size_t>(current());
    return current() >= 0 && position < boxes_.size() ? &boxes_[position] : nullptr;
}

void RecordPicture::choose_key(const QString& key) {
    const auto found =
        std::find_if(boxes_.begin(), boxes_.end(), [&](const PictureBox& box) { return box.key == key; });
    if (found != boxes_.end())
        set_current(static_cast<int>(found - boxes_.begin()));
}

void RecordPicture::choose_record(RecordId record) {
    if (record != 0)
        choose_key(QString::number(record));
}

QPainterPath RecordPicture::item_outline(int item) const {
    const PictureBox& box = boxes_[static_cast<std::size_t>(item)];
    QPainterPath path;
    path.addRoundedRect(box.area, box.radius, box.radius);
    return path;
}

QString RecordPicture::item_words(int item) const {
    return boxes_[static_cast<std::size_t>(item)].words;
}

int RecordPicture::item_at(const QPointF& point) const {
    for (std::size_t i = boxes_.size(); i-- > 0;)
        if (boxes_[i].area.contains(point))
            return static_cast<int>(i);
    return -1;
}

void RecordPicture::press(int item) {
    set_current(item);
    Q_EMIT opened();
}

int RecordPicture::item_beside(int item, Qt::Key arrow) const {
    const QPointF direction = direction_of(arrow);
    const QPointF from = boxes_[static_cast<std::size_t>(item)].area.center();
    int best = item;
    double best_cost = std::numeric_limits<double>::max();
    for (std::size_t i = 0; i < boxes_.size(); ++i) {
        const QPointF way = boxes_[i].area.center() - from;
        const double ahead = QPointF::dotProduct(way, direction);
        const double aside = std::abs(way.x() * direction.y() - way.y() * direction.x());
        if (ahead < 1 || aside > 4 * ahead)
            continue;
        // What lies straight ahead is near; what lies aside counts double.
        const double cost = ahead + 2 * aside;
        if (cost < best_cost) {
            best_cost = cost;
            best = static_cast<int>(i);
        }
    }
    return best;
}

bool RecordPicture::take_key(int, bool) {
    return false;
}

bool RecordPicture::wants_key(int, bool) const {
    return false;
}

void RecordPicture::lay_out_again() {
    const QString key = chosen() == nullptr ? QString() : chosen()->key;
    laid_out_ = own_size();
    boxes_ = lay_out(laid_out_);
    items_changed();
    if (!was_picked()) {  // the first one, in whatever order they now stand
        if (!key.isEmpty() && chosen() != nullptr && chosen()->key != key)
            Q_EMIT current_changed(current());
        return;
    }
    const auto again =
        std::find_if(boxes_.begin(), boxes_.end(), [&](const PictureBox& box) { return box.key == key; });
    if (again != boxes_.end())
        move_current(static_cast<int>(again - boxes_.begin()));
}

bool RecordPicture::event(QEvent* event) {
    if (event->type() == QEvent::ShortcutOverride) {
        auto* key = static_cast<QKeyEvent*>(event);
        const bool shift = key->modifiers().testFlag(Qt::ShiftModifier);
        if (is_plain(*key) && wants_key(key->key(), shift) &&
            (Settings::instance().single_keys() || !is_letter_or_digit(key->key()))) {
            event->accept();
            return true;
        }
    }
    return ItemPicture::event(event);
}

void RecordPicture::fit() {
    if (own_size() != laid_out_)
        lay_out_again();
}

void RecordPicture::resizeEvent(QResizeEvent* event) {
    ItemPicture::resizeEvent(event);
    lay_out_again();
}

void RecordPicture::keyPressEvent(QKeyEvent* event) {
    if (dragged_ && event->key() == Qt::Key_Escape) {
        pressed_.reset();
        dragged_.reset();
        update();
        return;
    }
    const bool shift = event->modifiers().testFlag(Qt::ShiftModifier);
    const bool allowed = Settings::instance().single_keys() || !is_letter_or_digit(event->key());
    if (chosen() != nullptr && is_plain(*event) && allowed && take_key(event->key(), shift))
        return;
    ItemPicture::keyPressEvent(event);
}

void RecordPicture::mousePressEvent(QMouseEvent* event) {
    const int item = item_at(to_own(event->position()));
    if (item < 0)
        return;
    set_current(item);
    if (can_drag_ && event->button() == Qt::LeftButton && boxes_[static_cast<std::size_t>(item)].record != 0)
        pressed_ = event->position();
}

void RecordPicture::mouseMoveEvent(QMouseEvent* event) {
    const bool far =
        pressed_ && (event->position() - *pressed_).manhattanLength() >= QApplication::startDragDistance();
    if (!dragged_ && !far) {
        ItemPicture::mouseMoveEvent(event);
        return;
    }
    dragged_ = to_own(event->position());
    update();
}

void RecordPicture::mouseReleaseEvent(QMouseEvent* event) {
    const bool dropped = dragged_ && chosen() != nullptr;
    pressed_.reset();
    dragged_.reset();
    if (!dropped)
        return;
    update();
    drop(to_own(event->position()));
}

void RecordPicture::drop(const QPointF&) {}

void RecordPicture::paint_chosen(QPainter& painter) const {
    const PictureBox* box = chosen();
    if (box == nullptr || hasFocus())
        return;
    const double out = px(3);
    painter.setPen(QPen(tokens().accent, px(2)));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(box->area.adjusted(-out, -out, out, out), box->radius + out, box->radius + out);
}

void RecordPicture::paint_target(QPainter& painter, const QRectF& area, double radius) {
    painter.setPen(QPen(tokens().accent, px(2), Qt::DashLine));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(area.adjusted(px(2), px(2), -px(2), -px(2)), radius, radius);
}

void RecordPicture::paint_slip(QPainter& painter, const QSizeF& size, const QString& code) const {
    if (!dragged_)
        return;
    QRectF slip(QPointF(), size);
    slip.moveCenter(*dragged_);
    painter.setPen(QPen(tokens().accent, px(2)));
    painter.setBrush(tokens().raised);
    painter.drawRoundedRect(slip, px(6), px(6));
    painter.setFont(tandem::font(TextStyle::secondary_strong));
    painter.setPen(tokens().text);
    painter.drawText(slip, Qt::AlignCenter, code);
}

void RecordPicture::mouseDoubleClickEvent(QMouseEvent* event) {
    if (const int item = item_at(to_own(event->position())); item >= 0)
        press(item);
}

}  // namespace tandem
