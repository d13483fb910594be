// The list inside the navigation and how its rows are painted. Private to shell/sidebar.cpp and its tests.
//
// Rows are page rows (key, icon or phase, optional count and status) or group headings that fold.
#pragma once

#include "ui/kit/marks.h"

#include <QtWidgets/QListView>
#include <QtWidgets/QStyledItemDelegate>

#include <functional>

namespace tandem {

enum SidebarRole {
    sidebar_key = Qt::UserRole + 1,  // page key; empty for a heading
    sidebar_icon,                    // Icon as int
    sidebar_phase,                   // PhaseKind as int; 0 = none
    sidebar_status,                  // Status as int; -1 = none
    sidebar_count,                   // int; 0 = none
    sidebar_current,                 // bool: the page that is shown
    sidebar_folded,                  // bool, of a heading
    sidebar_group,                   // number of the group a row belongs to
    sidebar_drop,                    // bool: what is dragged would be dropped here
};

class SidebarDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void set_rail(bool rail) { rail_ = rail; }
    void set_row_height(int height) { row_height_ = height; }

private:
    void paint_heading(QPainter& painter, const QRect& row, const QModelIndex& index) const;
    void paint_page(QPainter& painter, const QRect& row, bool hovered, const QModelIndex& index) const;

    bool rail_ = false;
    int row_height_ = 26;
};

class SidebarList : public QListView {
    Q_OBJECT

public:
    explicit SidebarList(QWidget* parent);
    void set_rail(bool rail);
    void set_row_height(int height);
    bool is_used_by_key() const { return by_key_; }
    // Whether what is dragged may be dropped on a row, and what happens then.
    std::function<bool(const QModelIndex& row, const QMimeData& what)> wants_drop;
    std::function<void(const QModelIndex& row, const QMimeData& what)> drop;

Q_SIGNALS:
    void opened(const QModelIndex& index);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragMoveEvent(QDragMoveEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;

private:
    QModelIndex drop_row(const QDropEvent& event) const;
    void mark_drop(const QModelIndex& row);

    SidebarDelegate* delegate_;
    bool by_key_ = false;
    QPersistentModelIndex marked_;  // the row under what is dragged
};

}  // namespace tandem
