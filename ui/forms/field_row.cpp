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
constexpr int gap = 12, issue_gap = 4, least_of_two = 136, least_of_four = 92, least_width = 80;

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
    // To the field that was added last.
    void add_issue(IssueText* issue) {
        addChildWidget(issue);
        issues_.resize(items_.size());
        issues_.back() = std::make_unique<QWidgetItem>(issue);
        invalidate();
    }
    // The fields, and behind them what is said about them.
    int count() const override {
        return fields() + static_cast<int>(std::ranges::count_if(issues_, is_there));
    }
    QLayoutItem* itemAt(int index) const override {
        if (index >= 0 && index < fields())
            return items_[static_cast<std::size_t>(index)].get();
        int at = fields();
        for (const auto& issue : issues_)
            if (issue != nullptr && at++ == index)
                return issue.get();
        return nullptr;
    }
    QLayoutItem* takeAt(int index) override {
        QLayoutItem* const taken = itemAt(index);
        if (taken == nullptr)
            return nullptr;
        for (auto* list : {&issues_, &items_})
            for (auto& item : *list)
                if (item.get() == taken)
                    static_cast<void>(item.release());
        if (index < fields()) {
            items_.erase(items_.begin() + index);
            if (index < static_cast<int>(issues_.size()))
                issues_.erase(issues_.begin() + index);
        }
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
        const int wide = fields() * px(least_of_two) + (fields() - 1) * px(gap);
        return {wide, heightForWidth(wide)};
    }
    QSize minimumSize() const override {
        int height = 0;
        for (const auto& item : items_)
            height = std::max(height, item->minimumSize().height());
        return {px(least_width), height};
    }

private:
    static bool is_there(const std::unique_ptr<QLayoutItem>& item) { return item != nullptr; }
    int fields() const { return static_cast<int>(items_.size()); }

    int columns_for(int width) const {
        int least = px(fields() > 2 ? least_of_four : least_of_two);
        for (const auto& item : items_)
            least = std::max(least, item->minimumSize().width());
        if (width >= fields() * least + (fields() - 1) * px(gap))
            return fields();
        return fields() > 2 && width >= 2 * least + px(gap) ? 2 : 1;
    }

    // What is said about a field that begins at `left`: further left only where the words would break before
    // the row ends. Gives the height, with the gap above.
    int place_issue(int field, int left, int top, const QRect& area, bool really) const {
        if (field >= static_cast<int>(issues_.size()) ||
            issues_[static_cast<std::size_t>(field)] == nullptr ||
            issues_[static_cast<std::size_t>(field)]->isEmpty())
            return 0;
        QLayoutItem& issue = *issues_[static_cast<std::size_t>(field)];
        const int end = area.left() + area.width();
        const int from = std::max(area.left(), std::min(left, end - issue.sizeHint().width()));
        const int height = height_of(issue, end - from);
        if (really)
            issue.setGeometry({from, top + px(issue_gap), end - from, height});
        return px(issue_gap) + height;
    }

    // Lines of equal columns, each line as tall as its tallest field; fields beside one another begin at one
    // height, whatever lines the words over them take. Gives the height of all.
    int place(const QRect& area, bool really) const {
        const int columns = std::max(columns_for(area.width()), 1);
        const int room = area.width() - (columns - 1) * px(gap);
        int y = area.top();
        for (int first = 0; first < fields(); first += columns) {
            const int end = std::min(first + columns, fields());
            const auto width_of = [&](int i) {
                return room * (i - first + 1) / columns - room * (i - first) / columns;
            };
            int labels = 0;
            for (int i = first; i < end; ++i)
                labels = std::max(labels, label_height(*items_[static_cast<std::size_t>(i)], width_of(i)));
            int tallest = 0;
            int left = area.left();
            std::vector<int> lefts;
            for (int i = first; i < end; ++i) {
                lefts.push_back(left);
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
            y += tallest;
            for (int i = first; i < end; ++i)
                y += place_issue(i, lefts[static_cast<std::size_t>(i - first)], y, area, really);
            y += px(gap);
        }
        return fields() == 0 ? 0 : y - px(gap) - area.top();
    }

    std::vector<std::unique_ptr<QLayoutItem>> items_;
    std::vector<std::unique_ptr<QLayoutItem>> issues_;  // by field; nullptr = says nothing
};

FieldRow::FieldRow(QWidget* parent) : QWidget(parent), layout_(new FieldRowLayout(this)) {}

void FieldRow::add(QWidget* field) {
    layout_->addWidget(field);
    if (auto* issue = field->findChild<IssueText*>({}, Qt::FindDirectChildrenOnly)) {
        if (field->layout() != nullptr)
            field->layout()->removeWidget(issue);
        issue->setParent(this);
        layout_->add_issue(issue);
    }
}

}  // namespace tandem
