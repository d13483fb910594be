#include "ui/forms/field_row.h"

#include "ui/kit/labels.h"
#include "ui/kit/theme.h"

#include <QtWidgets/QLayout>

#include <algorithm>
#include <memory>
#include <vector>

namespace tandem {

namespace {

// px at 100 %
constexpr int gap = 12, least_of_two = 136, least_of_four = 92, least_width = 80;

int height_of(const QLayoutItem& item, int width) {
    return item.hasHeightForWidth() ? item.heightForWidth(width)
                                    : std::max(item.sizeHint().height(), item.minimumSize().height());
}

// Of the words over a field; 0 where there are none.
int label_height(QLayoutItem& item, int width) {
    const QLayout* inside = item.widget() == nullptr ? nullptr : item.widget()->layout();
    QLayoutItem* first = inside == nullptr || inside->count() < 2 ? nullptr : inside->itemAt(0);
    return first == nullptr || qobject_cast<TextLabel*>(first->widget()) == nullptr
               ? 0
               : height_of(*first, width);
}

}  // namespace

class FieldRowLayout : public QLayout {
public:
    explicit FieldRowLayout(QWidget* parent) : QLayout(parent) { setContentsMargins(0, 0, 0, 0); }

    void addItem(QLayoutItem* item) override {
        items_.emplace_back(item);
        invalidate();
    }
    int count() const override { return static_cast<int>(items_.size()); }
    QLayoutItem* itemAt(int index) const override {
        return index >= 0 && index < count() ? items_[static_cast<std::size_t>(index)].get() : nullptr;
    }
    QLayoutItem* takeAt(int index) override {
        if (itemAt(index) == nullptr)
            return nullptr;
        QLayoutItem* const taken = items_[static_cast<std::size_t>(index)].release();
        items_.erase(items_.begin() + index);
        invalidate();
        return taken;
    }
    Qt::Orientations expandingDirections() const override { return Qt::Horizontal; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override { return place(QRect(0, 0, width, 0), false); }
    void setGeometry(const QRect& area) override {
        QLayout::setGeometry(area);
        place(area, true);
    }
    QSize sizeHint() const override {
        const int wide = count() * px(least_of_two) + (count() - 1) * px(gap);
        return {wide, heightForWidth(wide)};
    }
    QSize minimumSize() const override {
        int height = 0;
        for (const auto& item : items_)
            height = std::max(height, item->minimumSize().height());
        return {px(least_width), height};
    }

private:
    int columns_for(int width) const {
        int least = px(count() > 2 ? least_of_four : least_of_two);
        for (const auto& item : items_)
            least = std::max(least, item->minimumSize().width());
        if (width >= count() * least + (count() - 1) * px(gap))
            return count();
        return count() > 2 && width >= 2 * least + px(gap) ? 2 : 1;
    }

    // Lines of equal columns, each line as tall as its tallest field; fields beside one another begin at one
    // height, whatever lines the words over them take. Gives the height of all.
    int place(const QRect& area, bool really) const {
        const int columns = std::max(columns_for(area.width()), 1);
        const int room = area.width() - (columns - 1) * px(gap);
        int y = area.top();
        for (int first = 0; first < count(); first += columns) {
            const int end = std::min(first + columns, count());
            const auto width_of = [&](int i) {
                return room * (i - first + 1) / columns - room * (i - first) / columns;
            };
            int labels = 0;
            for (int i = first; i < end; ++i)
                labels = std::max(labels, label_height(*items_[static_cast<std::size_t>(i)], width_of(i)));
            int tallest = 0;
            int left = area.left();
            for (int i = first; i < end; ++i) {
                QLayoutItem& item = *items_[static_cast<std::size_t>(i)];
                const int width = width_of(i);
                const int height = height_of(item, width);
                const int label = label_height(item, width);
                const int down = label == 0 ? 0 : labels - label;
                if (really)
                    item.setGeometry({left, y + down, width, height});
                left += width + px(gap);
                tallest = std::max(tallest, down + height);
            }
            y += tallest + px(gap);
        }
        return count() == 0 ? 0 : y - px(gap) - area.top();
    }

    std::vector<std::unique_ptr<QLayoutItem>> items_;
};

FieldRow::FieldRow(QWidget* parent) : QWidget(parent), layout_(new FieldRowLayout(this)) {}

void FieldRow::add(QWidget* field) {
    layout_->addWidget(field);
}

}  // namespace tandem
