#include "ui/views/frame/record_tree.h"

#include "ui/charts/text_painting.h"
#include "ui/kit/text.h"
#include "ui/kit/theme.h"
#include "ui/kit/tip_text.h"
#include "ui/views/frame/page_keys.h"
#include "ui/views/frame/tree_model.h"

#include <QtGui/QHelpEvent>
#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QStyledItemDelegate>

#include <algorithm>
#include <cmath>
#include <numeric>
#include <set>

namespace tandem {

namespace {

constexpr int name_column = 1;
// px at 100 %: of a name on one line, and of one that may take two
constexpr double narrowest_name = 240, narrowest_wrapped = 180;
constexpr int ring_width = 3, side_margin = 9, status_room = 22, icon_room = 26, line_gap = 3;
// Longer trees keep one line for each text: to measure thousands of them takes longer than a page may take to
// appear (PERFORMANCE.md).
constexpr int most_that_wrap = 300;

constexpr int id_role = TreeModel::id_role, second_role = TreeModel::second_role,
              icon_role = TreeModel::icon_role, status_role = TreeModel::status_role,
              depth_role = TreeModel::depth_role, heading_role = TreeModel::heading_role;

// Without the number behind it, which changes.
QString heading_of(const QModelIndex& index) {
    return index.data().toString().section(QStringLiteral("  "), 0, 0);
}

// What stands in one cell and how it is set: its words in at most two lines, and under them, smaller, what
// else there is to say.
struct CellText {
    QString words, second;
    TextStyle style = TextStyle::secondary;
    int lines = 1;  // at most, of either

    double words_height(double width) const { return wrapped_height(words, style, width, lines); }
    double second_height(double width) const {
        return second.isEmpty() ? 0
                                : px(line_gap) + wrapped_height(second, TextStyle::secondary, width, lines);
    }
};

class TreeDelegate : public QStyledItemDelegate {
public:
    explicit TreeDelegate(RecordTree* tree) : QStyledItemDelegate(tree), tree_(tree) {}

    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const override {
        if (index.data(heading_role).toBool())
            return {px(40), px(32)};
        int height = px(40);
        for (int column = 0; column < index.model()->columnCount(); ++column) {
            if (tree_->isColumnHidden(column))
                continue;
            const QModelIndex cell = index.siblingAtColumn(column);
            if (!cell.data(second_role).toString().isEmpty())
                height = std::max(height, px(52));
            if (!tree_->wraps())
                continue;
            const CellText text = text_of(cell);
            const double width = text_room(cell, QRect(0, 0, tree_->columnWidth(column), height)).width();
            height = std::max(height, static_cast<int>(std::ceil(text.words_height(width) +
                                                                 text.second_height(width) + px(12))));
        }
        return {px(40), height};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const Tokens& t = tokens();
        const QRect box = option.rect;
        if (index.data(heading_role).toBool()) {
            paint_heading(*painter, option, index);
            painter->restore();
            return;
        }
        const bool selected = option.state.testFlag(QStyle::State_Selected);
        if (selected)
            painter->fillRect(box, t.sel);
        painter->fillRect(QRect(box.left(), box.bottom(), box.width(), 1), t.line);
        const QColor ink2 = selected ? t.on_sel : t.text2;
        QColor colour = selected ? t.on_sel : index.column() == name_column ? t.text : t.text2;
        const CellText text = text_of(index);
        QRectF room(text_room(index, box));
        const double words = text.words_height(room.width());
        room.setTop(box.center().y() - (words + text.second_height(room.width())) / 2);
        const double first_line = room.top() + line_height(text.style) / 2, side = px(16);
        if (const QVariant icon_data = index.data(icon_role); icon_data.isValid())
            paint_icon(*painter, static_cast<Icon>(icon_data.toInt()),
                       QRectF(room.left() - px(icon_room), first_line - side / 2, side, side), colour);
        if (const QVariant status = index.data(status_role); status.isValid()) {
            const auto what = static_cast<Status>(status.toInt());
            colour = selected ? t.on_sel : colour_of(what, t);
            paint_status(*painter, what,
                         QRectF(room.left() - px(status_room), first_line - side / 2, side, side), colour);
        }
        const auto align = static_cast<Qt::Alignment>(index.data(Qt::TextAlignmentRole).toInt());
        paint_wrapped(*painter, room, text.words, text.style, colour, text.lines, align);
        if (!text.second.isEmpty())
            paint_wrapped(*painter, room.adjusted(0, words + px(line_gap), 0, 0), text.second,
                          TextStyle::secondary, ink2, text.lines, align);
        painter->restore();
    }

    bool helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                   const QModelIndex& index) override {
        return event->type() == QEvent::ToolTip ? show_tip(*event, *view, index)
                                                : QStyledItemDelegate::helpEvent(event, view, option, index);
    }

private:
    CellText text_of(const QModelIndex& index) const {
        const bool inner = index.data(depth_role).toInt() > 1;
        return {index.data(Qt::DisplayRole).toString(), index.data(second_role).toString(),
                index.column() == name_column ? (inner ? TextStyle::body : TextStyle::body_strong)
                : index.column() == 0         ? TextStyle::secondary_strong
                                              : TextStyle::secondary,
                tree_->wraps() ? 2 : 1};
    }

    // Of the words in the box of a cell: what its icon, its status and its place in the tree leave.
    static QRect text_room(const QModelIndex& index, const QRect& box) {
        QRect room = box.adjusted(px(side_margin), 0, -px(side_margin), 0);
        const bool has_icon = index.data(icon_role).isValid();
        if (index.column() == name_column && index.data(depth_role).toInt() > 1)
            room.setLeft(room.left() + px(has_icon ? 24 : 50));
        if (has_icon)
            room.setLeft(room.left() + px(icon_room));
        if (index.data(status_role).isValid())
            room.setLeft(room.left() + px(status_room));
        return room;
    }

    void paint_heading(QPainter& painter, const QStyleOptionViewItem& option,
                       const QModelIndex& index) const {
        const Tokens& t = tokens();
        const QRect box = option.rect;
        const bool selected = option.state.testFlag(QStyle::State_Selected);
        painter.fillRect(box, selected ? t.sel : t.sunken);
        const QColor ink = selected ? t.on_sel : t.text;
        const double side = px(14);
        paint_icon(painter, tree_->isExpanded(index) ? Icon::down : Icon::right,
                   QRectF(box.left() + px(12), box.center().y() - side / 2, side, side), ink);
        paint_line(painter, QRectF(box.adjusted(px(34), 0, -px(8), 0)),
                   index.data(Qt::DisplayRole).toString(), TextStyle::secondary_strong, ink);
    }

    RecordTree* tree_;
};

}  // namespace

RecordTree::RecordTree(const QString& name, const QString& words, std::vector<Column> columns,
                       QWidget* parent)
    : QTreeView(parent), columns_(std::move(columns)), model_(new TreeModel(columns_, this)) {
    setObjectName(name);
    setAccessibleName(words);
    setModel(model_);
    setItemDelegate(new TreeDelegate(this));
    setRootIsDecorated(false);
    setIndentation(0);
    setUniformRowHeights(false);
    setAllColumnsShowFocus(true);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setExpandsOnDoubleClick(false);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setProperty("own_focus_ring", true);  // drawRow rings the row
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    header()->setSectionsMovable(false);
    header()->setStretchLastSection(false);
    header()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    connect(this, &QTreeView::clicked, this, [this](const QModelIndex& index) {
        if (index.data(heading_role).toBool())
            setExpanded(index, !isExpanded(index));
    });
    connect(this, &QTreeView::doubleClicked, this, [this] {
        if (const RecordId record = current_record())
            Q_EMIT opened(record);
    });
    connect(this, &QTreeView::expanded, this, [this] { updateGeometry(); });
    connect(this, &QTreeView::collapsed, this, [this] { updateGeometry(); });
    measure_columns();
    connect(&Theme::instance(), &Theme::changed, this, [this] {
        measure_columns();
        fit_columns();
        scheduleDelayedItemsLayout();
        updateGeometry();
    });
}

void RecordTree::visit(const std::function<void(const QModelIndex&)>& each, bool folded_too) const {
    const std::function<void(const QModelIndex&)> down = [&](const QModelIndex& parent) {
        for (int i = 0; i < model_->rowCount(parent); ++i) {
            const QModelIndex index = model_->index(i, 0, parent);
            each(index);
            if (folded_too || isExpanded(index))
                down(index);
        }
    };
    down({});
}

void RecordTree::set_rows(std::vector<TreeRow> rows) {
    const RecordId current = current_record();
    std::set<QString> folded;
    for (int i = 0; i < model_->rowCount({}); ++i)
        if (const QModelIndex index = model_->index(i, 0, {}); !isExpanded(index))
            folded.insert(heading_of(index));
    filling_ = true;
    model_->set_rows(std::move(rows));
    expandAll();
    for (int i = 0; i < model_->rowCount({}); ++i) {
        const QModelIndex index = model_->index(i, 0, {});
        setFirstColumnSpanned(i, {}, index.data(heading_role).toBool());
        if (folded.contains(heading_of(index)))
            collapse(index);
    }
    select(current);
    filling_ = false;
    measure_columns();
    fit_columns();
    updateGeometry();
}

RecordId RecordTree::current_record() const {
    return currentIndex().siblingAtColumn(0).data(id_role).toLongLong();
}

std::vector<RecordId> RecordTree::records() const {
    std::vector<RecordId> found;
    visit(
        [&](const QModelIndex& index) {
            if (const RecordId record = index.data(id_role).toLongLong())
                found.push_back(record);
        },
        true);
    return found;
}

void RecordTree::select(RecordId record) {
    QModelIndex found;
    if (record != 0)
        visit(
            [&](const QModelIndex& index) {
                if (!found.isValid() && index.data(id_role).toLongLong() == record)
                    found = index;
            },
            true);
    if (found.isValid())
        setCurrentIndex(found);
}

void RecordTree::drawRow(QPainter* painter, const QStyleOptionViewItem& option,
                         const QModelIndex& index) const {
    QTreeView::drawRow(painter, option, index);
    if (!hasFocus() || index.row() != currentIndex().row() || index.parent() != currentIndex().parent())
        return;
    // On a selected row of high contrast the ring takes the row's ink, which is seen on it.
    const bool one_ink =
        selectionModel()->isSelected(index.siblingAtColumn(0)) && tokens().on_sel != tokens().text;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(one_ink ? tokens().on_sel : tokens().focus, px(ring_width)));
    painter->setBrush(Qt::NoBrush);
    const double inset = px(ring_width) / 2.0 + 0.5;
    const QRectF row(0, option.rect.top(), viewport()->width(), option.rect.height());
    painter->drawRoundedRect(row.adjusted(inset, inset, -inset, -inset - 1), px(4), px(4));
    painter->restore();
}

void RecordTree::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
    QTreeView::currentChanged(current, previous);
    if (!filling_)
        Q_EMIT current_changed(current_record());
}

void RecordTree::keyPressEvent(QKeyEvent* event) {
    if (goes_to_phase(*event))
        return event->ignore();
    const RecordId record = current_record();
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (record != 0)
            Q_EMIT opened(record);
        else if (currentIndex().isValid())
            setExpanded(currentIndex(), !isExpanded(currentIndex()));
        return;
    }
    if (event->key() == Qt::Key_Delete && record != 0) {
        Q_EMIT remove_wanted(record);
        return;
    }
    QTreeView::keyPressEvent(event);
}

void RecordTree::resizeEvent(QResizeEvent* event) {
    QTreeView::resizeEvent(event);
    fit_columns();
}

// No wider than what stands in it, so that the name gets what is left.
void RecordTree::measure_columns() {
    const QFontMetrics heading(tandem::font(TextStyle::secondary_strong));
    widths_.assign(columns_.size(), 0);
    for (std::size_t i = 0; i < columns_.size(); ++i)
        if (columns_[i].width > 0)
            widths_[i] = heading.horizontalAdvance(columns_[i].heading) + 2 * px(side_margin) + 2;
    visit(
        [&](const QModelIndex& row) {
            if (row.data(heading_role).toBool())
                return;
            for (std::size_t i = 0; i < columns_.size(); ++i) {
                if (columns_[i].width == 0)
                    continue;
                const QModelIndex cell = row.siblingAtColumn(static_cast<int>(i));
                const QFontMetrics metrics(
                    tandem::font(i == 0 ? TextStyle::secondary_strong : TextStyle::secondary));
                const int words = std::max(metrics.horizontalAdvance(cell.data(Qt::DisplayRole).toString()),
                                           QFontMetrics(tandem::font(TextStyle::secondary))
                                               .horizontalAdvance(cell.data(second_role).toString()));
                widths_[i] =
                    std::max(widths_[i], words + 2 * px(side_margin) + 2 +
                                             (cell.data(status_role).isValid() ? px(status_room) : 0));
            }
        },
        true);
    for (std::size_t i = 0; i < columns_.size(); ++i)
        widths_[i] = std::min(widths_[i], px(columns_[i].width));
}

// The name takes a second line before a column is left out; then the last columns give way first.
void RecordTree::fit_columns() {
    const int least_name = px(wraps() ? narrowest_wrapped : narrowest_name);
    int used = std::accumulate(widths_.begin(), widths_.end(), 0);
    int hidden_from = static_cast<int>(columns_.size());
    while (viewport()->width() - used < least_name && hidden_from > name_column + 2) {
        --hidden_from;
        // The status says most, so it stays and its neighbour goes.
        used -= widths_[static_cast<std::size_t>(hidden_from - 1)];
    }
    const int last = static_cast<int>(columns_.size()) - 1;
    bool changed = false;
    for (int i = 0; i <= last; ++i) {
        const bool hide = i >= hidden_from - 1 && i < last && hidden_from <= last;
        const bool rest = columns_[static_cast<std::size_t>(i)].width == 0;
        const int width =
            rest ? std::max(viewport()->width() - used, least_name) : widths_[static_cast<std::size_t>(i)];
        changed = changed || hide != isColumnHidden(i) || width != columnWidth(i);
        setColumnHidden(i, hide);
        setColumnWidth(i, width);
    }
    if (!changed || !wraps())
        return;
    // Rows are as high as their words at these widths.
    scheduleDelayedItemsLayout();
    updateGeometry();
}

bool RecordTree::wraps() const {
    return model_->size() <= most_that_wrap;
}

QSize RecordTree::sizeHint() const {
    int height = header()->sizeHint().height() + 2 * frameWidth();
    visit([&](const QModelIndex& index) { height += itemDelegate()->sizeHint({}, index).height(); }, false);
    return {px(600), height + (horizontalScrollBar()->isVisible() ? horizontalScrollBar()->height() : 0)};
}

}  // namespace tandem
