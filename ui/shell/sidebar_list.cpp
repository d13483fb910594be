#include "ui/shell/sidebar_list.h"

#include "ui/kit/icons.h"
#include "ui/kit/number_text.h"
#include "ui/kit/text.h"
#include "ui/kit/theme.h"

#include <QtGui/QDropEvent>
#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>

#include <algorithm>

namespace tandem {

namespace {

constexpr double mark_size = 18;

void paint_row_mark(QPainter& painter, const QRectF& area, const QModelIndex& index, const QColor& colour) {
    const int phase = index.data(sidebar_phase).toInt();
    if (phase != 0)
        paint_phase(painter, static_cast<PhaseKind>(phase), area, tokens());
    else
        paint_icon(painter, static_cast<Icon>(index.data(sidebar_icon).toInt()), area, colour);
}

}  // namespace

void SidebarDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                            const QModelIndex& index) const {
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (index.data(sidebar_key).toString().isEmpty())
        paint_heading(*painter, option.rect, index);
    else
        paint_page(*painter, option.rect, option.state.testFlag(QStyle::State_MouseOver), index);
    const auto* list = qobject_cast<const SidebarList*>(option.widget);
    if (option.state.testFlag(QStyle::State_HasFocus) && list != nullptr && list->is_used_by_key()) {
        painter->setPen(QPen(tokens().focus, px(2.5)));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(option.rect).adjusted(2, 2, -2, -2), px(6), px(6));
    }
    painter->restore();
}

void SidebarDelegate::paint_heading(QPainter& painter, const QRect& row, const QModelIndex& index) const {
    if (rail_) {
        painter.setPen(QPen(tokens().line, 0));
        painter.drawLine(row.left() + px(12), row.center().y(), row.right() - px(12), row.center().y());
        return;
    }
    painter.setFont(font(TextStyle::small_strong));
    painter.setPen(tokens().text2);
    // Nearer to its own rows than to the group above.
    const QRect words = row.adjusted(px(10), 0, -px(26), -px(1));
    painter.drawText(words, Qt::AlignLeft | Qt::AlignBottom, index.data().toString());
    const double middle = words.bottom() - painter.fontMetrics().height() / 2.0;
    const QRectF arrow(row.right() - px(22), middle - px(7), px(14), px(14));
    paint_icon(painter, index.data(sidebar_folded).toBool() ? Icon::right : Icon::down, arrow,
               tokens().text3);
}

void SidebarDelegate::paint_page(QPainter& painter, const QRect& row, bool hovered,
                                 const QModelIndex& index) const {
    const Tokens& colours = tokens();
    const bool current = index.data(sidebar_current).toBool();
    const QRectF pill = QRectF(row).adjusted(px(1), 0.5, -px(1), -0.5);
    if (current) {
        painter.setPen(QPen(colours.line, 1));
        painter.setBrush(colours.surface);
        painter.drawRoundedRect(pill, px(5), px(5));
        painter.setPen(Qt::NoPen);
        painter.setBrush(colours.accent);
        painter.drawRoundedRect(QRectF(row.left(), row.top() + px(5), px(3), row.height() - px(10)), px(1.5),
                                px(1.5));
    } else if (index.data(sidebar_drop).toBool()) {
        painter.setPen(QPen(colours.accent, px(2)));
        painter.setBrush(colours.surface);
        painter.drawRoundedRect(pill.adjusted(1, 1, -1, -1), px(5), px(5));
    } else if (hovered) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colours.canvas);
        painter.drawRoundedRect(pill, px(5), px(5));
    }
    const double size = px(mark_size);
    const double left = rail_ ? row.center().x() - size / 2 + 0.5 : row.left() + px(10);
    const QColor ink = current ? colours.text : colours.text2;
    paint_row_mark(painter, QRectF(left, row.center().y() - size / 2 + 0.5, size, size), index,
                   current ? colours.accent : ink);
    if (rail_)
        return;
    painter.setFont(font(current ? TextStyle::secondary_strong : TextStyle::secondary));
    painter.setPen(ink);
    const int count = index.data(sidebar_count).toInt();
    const int status = index.data(sidebar_status).toInt();
    const QString number = number_text(count);
    const int number_width = painter.fontMetrics().horizontalAdvance(number);
    const int right_room = status >= 0 ? px(32) : count > 0 ? std::max(px(32), number_width + px(18)) : px(6);
    const QRect words = row.adjusted(px(38), 0, -right_room, 0);
    painter.drawText(
        words, Qt::AlignLeft | Qt::AlignVCenter,
        painter.fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, words.width()));
    const QRectF right(row.right() - px(26), row.center().y() - px(7.5), px(15), px(15));
    if (status >= 0)
        paint_status(painter, static_cast<Status>(status), right, colours.text2);
    else if (count > 0)
        painter.drawText(QRectF(row.left(), row.top(), right.right() + px(2) - row.left(), row.height()),
                         Qt::AlignRight | Qt::AlignVCenter, number);
}

QSize SidebarDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const {
    const bool heading = index.data(sidebar_key).toString().isEmpty();
    return {px(40), px(heading ? (rail_ ? 12 : 25) : row_height_)};
}

SidebarList::SidebarList(QWidget* parent) : QListView(parent), delegate_(new SidebarDelegate(this)) {
    setItemDelegate(delegate_);
    setProperty("own_focus_ring", true);  // the delegate's, round the row
    setFrameShape(NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setEditTriggers(NoEditTriggers);
    setMouseTracking(true);
    setUniformItemSizes(false);
    setAcceptDrops(true);
    setDragDropMode(DropOnly);
    setAutoScroll(true);
    connect(this, &QListView::clicked, this, [this](const QModelIndex& row) {
        // Who clicks on a page goes on there: N, Ctrl+V and F6 must not find the keyboard in here. Who came
        // by keys stays, to look at one page after the other.
        if (!row.data(sidebar_key).toString().isEmpty())
            clearFocus();
        Q_EMIT opened(row);
    });
}

void SidebarList::set_rail(bool rail) {
    delegate_->set_rail(rail);
    scheduleDelayedItemsLayout();
}

void SidebarList::set_row_height(int height) {
    delegate_->set_row_height(height);
    scheduleDelayedItemsLayout();
}

void SidebarList::keyPressEvent(QKeyEvent* event) {
    by_key_ = true;
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space) {
        if (currentIndex().isValid())
            Q_EMIT opened(currentIndex());
        return;
    }
    // Letters jump to a page; digits and chords are the window's.
    const QString text = event->text();
    if (!text.isEmpty() && text.at(0).isDigit()) {
        event->ignore();
        return;
    }
    QListView::keyPressEvent(event);
}

// The row under the pointer when it takes what is dragged, else none.
QModelIndex SidebarList::drop_row(const QDropEvent& event) const {
    const QModelIndex row = indexAt(event.position().toPoint());
    return row.isValid() && wants_drop && wants_drop(row, *event.mimeData()) ? row : QModelIndex();
}

void SidebarList::mark_drop(const QModelIndex& row) {
    if (row == marked_)
        return;
    if (marked_.isValid())
        model()->setData(marked_, false, sidebar_drop);
    marked_ = row;
    if (row.isValid())
        model()->setData(row, true, sidebar_drop);
}

// Accepted as a whole, so that the rows it passes over are asked one by one.
void SidebarList::dragEnterEvent(QDragEnterEvent* event) {
    dragMoveEvent(event);
    event->setAccepted(static_cast<bool>(wants_drop));
}

void SidebarList::dragMoveEvent(QDragMoveEvent* event) {
    const QModelIndex row = drop_row(*event);
    mark_drop(row);
    if (row.isValid())
        event->acceptProposedAction();
    else
        event->ignore();
}

void SidebarList::dragLeaveEvent(QDragLeaveEvent*) {
    mark_drop({});
}

void SidebarList::dropEvent(QDropEvent* event) {
    const QModelIndex row = drop_row(*event);
    mark_drop({});
    if (!row.isValid()) {
        event->ignore();
        return;
    }
    event->acceptProposedAction();
    drop(row, *event->mimeData());
}

void SidebarList::focusInEvent(QFocusEvent* event) {
    by_key_ = event->reason() != Qt::MouseFocusReason;
    QListView::focusInEvent(event);
    if (!currentIndex().isValid() && model() != nullptr && model()->rowCount() > 0)
        setCurrentIndex(model()->index(0, 0));
}

}  // namespace tandem
