#include "ui/kit/flow_layout.h"

#include "ui/kit/theme.h"

#include <algorithm>

namespace tandem {

FlowLayout::FlowLayout(QWidget* parent, int gap) : QLayout(parent), gap_(gap) {
    setContentsMargins(0, 0, 0, 0);
    connect(&Theme::instance(), &Theme::changed, this, &QLayout::invalidate);
}

FlowLayout::~FlowLayout() {
    for (QLayoutItem* item : items_) {
        delete item;
    }
}

void FlowLayout::addItem(QLayoutItem* item) {
    items_.push_back(item);
    invalidate();
}

int FlowLayout::count() const {
    return static_cast<int>(items_.size());
}

QLayoutItem* FlowLayout::itemAt(int index) const {
    return index >= 0 && index < count() ? items_[static_cast<std::size_t>(index)] : nullptr;
}

QLayoutItem* FlowLayout::takeAt(int index) {
    QLayoutItem* const item = itemAt(index);
    if (item != nullptr) {
        items_.erase(items_.begin() + index);
        invalidate();
    }
    return item;
}

int FlowLayout::heightForWidth(int width) const {
    return place(QRect(0, 0, width, 0), false);
}

void FlowLayout::setGeometry(const QRect& area) {
    QLayout::setGeometry(area);
    place(area, true);
}

QSize FlowLayout::minimumSize() const {
    QSize size(0, 0);
    for (const QLayoutItem* item : items_) {
        size = size.expandedTo(item->minimumSize());
    }
    const QMargins margins = contentsMargins();
    return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom());
}

int FlowLayout::column_width(int room) const {
    const int gap = px(gap_);
    int widest = 1;
    for (const QLayoutItem* item : items_) {
        if (!item->isEmpty()) {
            widest = std::max(widest, item->sizeHint().width());
        }
    }
    const int count = std::max(1, (room + gap) / (widest + gap));
    return (room - (count - 1) * gap) / count;
}

// The height needed. An item wider than a line gets the whole line.
int FlowLayout::place(const QRect& area, bool really) const {
    const QRect room = area.marginsRemoved(contentsMargins());
    const int gap = px(gap_);
    int x = room.x();
    int y = room.y();
    int line_height = 0;
    const int column = columns_ ? column_width(room.width()) : 0;
    std::vector<std::pair<QLayoutItem*, QRect>> line;
    const auto end_line = [&] {
        for (auto& [item, box] : line) {
            box.moveTop(y + (line_height - box.height()) / 2);
            if (really) {
                item->setGeometry(box);
            }
        }
        line.clear();
    };
    for (QLayoutItem* item : items_) {
        if (item->isEmpty()) {
            continue;
        }
        QSize size = item->sizeHint();
        size.setWidth(std::max(size.width(), column));
        size.setWidth(std::min(size.width(), std::max(room.width(), item->minimumSize().width())));
        if (item->hasHeightForWidth()) {
            size.setHeight(item->heightForWidth(size.width()));
        }
        if (!line.empty() && x + size.width() > room.x() + room.width()) {
            end_line();
            x = room.x();
            y += line_height + gap;
            line_height = 0;
        }
        line.emplace_back(item, QRect(QPoint(x, y), size));
        x += size.width() + gap;
        line_height = std::max(line_height, size.height());
    }
    end_line();
    const QMargins margins = contentsMargins();
    return y + line_height - room.y() + margins.top() + margins.bottom();
}

}  // namespace tandem
