#include "ui/kit/segmented.h"

#include "ui/kit/off_ink.h"
#include "ui/kit/text.h"
#include "ui/kit/theme.h"

#include <QtGui/QAccessible>
#include <QtGui/QKeyEvent>
#include <QtGui/QMouseEvent>
#include <QtGui/QPainter>
#include <QtGui/QPainterPath>

#include <algorithm>

namespace tandem {
namespace {

// px at 100 %
constexpr double tall = 34, pad = 13, mark_side = 16, mark_gap = 7, radius = 6, narrowest = 24;

}  // namespace

Segmented::Segmented(std::vector<Option> options, QWidget* parent)
    : QWidget(parent), options_(std::move(options)) {
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
    connect(&Theme::instance(), &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void Segmented::set_current(const QString& key) {
    current_ = key;
    const auto found = std::find_if(options_.begin(), options_.end(),
                                    [&](const Option& option) { return option.key == key; });
    setAccessibleDescription(found == options_.end() ? tr_text("nothing chosen")
                                                     : tr_text("%1 chosen").arg(found->words));
    update();
}

void Segmented::set_wrapping() {
    wraps_ = true;
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);  // fixed would be one row
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

// Room for the chosen one, which is set in a stronger weight.
int Segmented::width_of(const Option& option) const {
    const QFontMetrics metrics(tandem::font(TextStyle::body_strong));
    return std::max(px(narrowest), metrics.horizontalAdvance(option.words) + 2 * px(pad)) +
           (option.mark ? px(mark_side + mark_gap) : 0);
}

int Segmented::widest() const {
    int width = 0;
    for (const Option& option : options_) {
        width = std::max(width, width_of(option));
    }
    return width;
}

int Segmented::columns(int width) const {
    const int count = static_cast<int>(options_.size());
    if (!wraps_ || width >= sizeHint().width()) {
        return count;
    }
    const int fit = std::clamp(width / std::max(1, widest()), 1, count);
    const int rows = (count + fit - 1) / fit;
    return (count + rows - 1) / rows;  // rows as even as can be
}

QSize Segmented::sizeHint() const {
    int width = 0;
    for (const Option& option : options_) {
        width += width_of(option);
    }
    return {width + 2, target_px(tall)};
}

QSize Segmented::minimumSizeHint() const {
    return wraps_ ? QSize(widest() + 2, target_px(tall)) : sizeHint();
}

int Segmented::heightForWidth(int width) const {
    const int count = static_cast<int>(options_.size());
    const int across = std::max(1, columns(width));
    return (count + across - 1) / across * target_px(tall);
}

// Natural widths; what is left over is shared equally. In rows all are as wide.
std::vector<QRect> Segmented::boxes() const {
    std::vector<QRect> result;
    const int count = static_cast<int>(options_.size());
    if (const int across = columns(width()); across < count) {
        const int rows = (count + across - 1) / across;
        for (int i = 0; i < count; ++i) {
            const int column = i % across, row = i / across;
            const int left = width() * column / across, top = height() * row / rows;
            // The last one takes what is left of its row.
            const int right = i == count - 1 ? width() : width() * (column + 1) / across;
            result.emplace_back(left, top, right - left, height() * (row + 1) / rows - top);
        }
        return result;
    }
    const int spare = std::max(0, width() - sizeHint().width());
    int x = 0;
    for (int i = 0; i < count; ++i) {
        const Option& option = options_[static_cast<std::size_t>(i)];
        int own = width_of(option) + spare / count;
        if (i == count - 1) {
            own = width() - x;
        }
        result.emplace_back(x, 0, own, height());
        x += own;
    }
    return result;
}

QRect Segmented::box(int index) const {
    return boxes().at(static_cast<std::size_t>(index));
}

void Segmented::press(int index) {
    choose(options_.at(static_cast<std::size_t>(index)).key);
}

void Segmented::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens& t = tokens();
    const QRectF frame = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    QPainterPath outline;
    outline.addRoundedRect(frame, px(radius), px(radius));
    painter.fillPath(outline, t.surface);

    const std::vector<QRect> places = boxes();
    for (std::size_t i = 0; i < options_.size(); ++i) {
        const Option& option = options_[i];
        const bool on = option.key == current_ && !current_.isEmpty();
        const QRect& box = places[i];
        if (on) {
            painter.save();
            painter.setClipPath(outline);
            painter.fillRect(box, isEnabled() ? t.accent : off_ink(t));
            painter.restore();
        }
        painter.setPen(QPen(t.control, 1));
        if (box.left() > 0) {
            painter.drawLine(QPointF(box.left() + 0.5, box.top() + 0.5),
                             QPointF(box.left() + 0.5, box.bottom() + 0.5));
        }
        if (box.top() > 0) {
            painter.drawLine(QPointF(box.left() + 0.5, box.top() + 0.5),
                             QPointF(box.right() + 0.5, box.top() + 0.5));
        }
        const QColor ink = on ? t.on_accent : isEnabled() ? t.text : off_ink(t);
        const QFont words = tandem::font(on ? TextStyle::body_strong : TextStyle::body);
        const QFontMetrics metrics(words);
        const int text_width = metrics.horizontalAdvance(option.words);
        const int mark_width = option.mark ? px(mark_side + mark_gap) : 0;
        double x = box.left() + (box.width() - text_width - mark_width) / 2.0;
        if (option.mark) {
            const QRectF area(x, box.top() + (box.height() - px(mark_side)) / 2.0, px(mark_side),
                              px(mark_side));
            option.mark(painter, area, ink);
            x += mark_width;
        }
        painter.setFont(words);
        painter.setPen(ink);
        painter.drawText(QRectF(x, box.top(), text_width + 2, box.height()), Qt::AlignVCenter | Qt::AlignLeft,
                         option.words);
    }
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(t.control, 1));
    painter.drawPath(outline);
}

void Segmented::mousePressEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton) {
        return;
    }
    const std::vector<QRect> places = boxes();
    for (std::size_t i = 0; i < places.size(); ++i) {
        if (places[i].contains(event->pos())) {
            choose(options_[i].key);
            return;
        }
    }
}

void Segmented::keyPressEvent(QKeyEvent* event) {
    const int count = static_cast<int>(options_.size());
    int index = -1;
    for (int i = 0; i < count; ++i) {
        if (options_[static_cast<std::size_t>(i)].key == current_ && !current_.isEmpty()) {
            index = i;
        }
    }
    switch (event->key()) {
        case Qt::Key_Right:
        case Qt::Key_Down:
            index = std::min(index + 1, count - 1);
            break;
        case Qt::Key_Left:
        case Qt::Key_Up:
            index = index < 0 ? count - 1 : std::max(index - 1, 0);
            break;
        case Qt::Key_Home:
            index = 0;
            break;
        case Qt::Key_End:
            index = count - 1;
            break;
        case Qt::Key_Space:
            if (index < 0) {
                index = 0;
                break;
            }
            choose(current_);
            return;
        case Qt::Key_Delete:
        case Qt::Key_Backspace:
            if (clearable_ && !current_.isEmpty()) {
                choose(current_);
            }
            return;
        default:
            QWidget::keyPressEvent(event);
            return;
    }
    if (index >= 0 && index < count && options_[static_cast<std::size_t>(index)].key != current_) {
        choose(options_[static_cast<std::size_t>(index)].key);
    }
}

void Segmented::choose(const QString& key) {
    if (key == current_ && !clearable_) {
        return;
    }
    set_current(key == current_ ? QString() : key);
    QAccessibleEvent said(this, QAccessible::Focus);
    QAccessible::updateAccessibility(&said);
    Q_EMIT chosen(current_);
}

}  // namespace tandem
