// Which record of a list is current and which are chosen, by keyboard, mouse and what becomes of the records;
// see record_table.h.
#include "ui/views/frame/record_table.h"

#include "ui/views/frame/page_keys.h"

#include <QtCore/QTimer>
#include <QtGui/QGuiApplication>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QScrollBar>

#include <algorithm>
#include <utility>

namespace tandem {

// Not every cell can be written: who presses F2 on one that says what a field of the panel does means that
// field; on a code, where the keyboard stands at first, or on what is worked out, the title. Whether it went
// to the panel.
bool RecordTable::leave_what_is_fixed() {
    const QModelIndex cell = currentIndex();
    if (current() == 0 || cell.flags().testFlag(Qt::ItemIsEditable))
        return false;
    const Column& column = model_.columns()[static_cast<std::size_t>(cell.column())];
    const FieldDef* const own = model_.field_of(cell.column());
    const std::string_view key =
        column.beside.empty() && own && !own->options.read_only ? own->key : column.beside;
    if (!key.empty() && go_beside_ && go_beside_(current(), key))
        return true;
    const QModelIndex title = cell.siblingAtColumn(title_column_);
    if (title.flags().testFlag(Qt::ItemIsEditable))
        selectionModel()->setCurrentIndex(title, QItemSelectionModel::NoUpdate);
    return false;
}

RecordId RecordTable::current() const {
    return model_.id_at(currentIndex().row());
}

std::vector<int> RecordTable::selected_rows() const {
    std::vector<int> rows;
    for (const QModelIndex& index : selectionModel()->selectedRows())
        if (model_.id_at(index.row()) != 0)
            rows.push_back(index.row());
    std::sort(rows.begin(), rows.end());
    return rows;
}

std::vector<RecordId> RecordTable::selected() const {
    std::vector<RecordId> ids;
    for (const int row : selected_rows())
        ids.push_back(model_.id_at(row));
    return ids;
}

void RecordTable::select(RecordId id) {
    const int row = model_.row_of(id);
    if (row < 0)
        return;
    const int column = currentIndex().isValid() ? currentIndex().column() : std::max(0, title_column_);
    // Whatever key is held: after Ctrl+V, Qt would leave the rows chosen that were, and Delete take them too.
    selectionModel()->setCurrentIndex(model_.index(row, column),
                                      QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    scrollTo(currentIndex());
    show_whole(id);
}

// Rows get their height when they are seen, and the panel that opens beside the list makes it narrower: a
// row that was scrolled to may end up under the edge.
void RecordTable::show_whole(RecordId id) {
    if (std::exchange(to_show_, id) == 0)
        QTimer::singleShot(0, this, &RecordTable::show_awaited);
}

void RecordTable::show_awaited() {
    if (to_show_ == 0 || !isVisible())
        return;  // showEvent() asks again
    if (std::exchange(to_show_, 0) != current())
        return;
    const auto show = [this] {
        fit_rows();
        updateGeometries();  // else the bar has the rows' new heights only in the next round
        scrollTo(currentIndex());
    };
    show();
    show();  // what came into sight may be higher than was reckoned with
    // Once more when what is beside the list is laid out too, unless somebody went on.
    QTimer::singleShot(0, this, [this, show, id = current(), at = verticalScrollBar()->value()] {
        if (to_show_ == 0 && current() == id && verticalScrollBar()->value() == at && isVisible() &&
            QGuiApplication::mouseButtons() == Qt::NoButton)
            show();
    });
}

void RecordTable::showEvent(QShowEvent* event) {
    QTableView::showEvent(event);
    if (to_show_ != 0)
        QTimer::singleShot(0, this, &RecordTable::show_awaited);
}

void RecordTable::select_added(RecordId id) {
    const RecordId before = current();
    select(id);
    if (current() == id && before != id) {
        added_ = id;
        before_added_ = before;
    }
}

// The record nearest to this row, the next before the one above: headings are no records.
RecordId RecordTable::nearest(int row) const {
    row = std::min(row, model_.rowCount() - 1);
    for (int below = row; below < model_.rowCount(); ++below)
        if (const RecordId id = model_.id_at(below))
            return id;
    while (row > 0 && model_.id_at(row) == 0)
        --row;
    return model_.id_at(row);
}

void RecordTable::settle_choice(const std::function<bool(RecordId)>& is_gone) {
    const bool is_lost = !currentIndex().isValid() && !selectionModel()->hasSelection();
    RecordId instead = 0;
    if (is_gone(added_) && model_.row_of(before_added_) >= 0)
        instead = before_added_;
    else if (is_lost && is_gone(last_))
        instead = nearest(last_row_);
    if (is_gone(added_))
        added_ = 0;
    const bool has_moved = current() != 0 && current() == last_ && currentIndex().row() != last_row_;
    if (instead != 0)
        select(instead);
    else if (current() != 0 && !selectionModel()->hasSelection())
        // Qt went on to the row beside one that was taken away, and left it unmarked.
        selectionModel()->select(currentIndex(), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    if (instead == 0 && has_moved && hasFocus())
        show_whole(current());  // what Delete would take stays in sight
    note_place();
}

void RecordTable::note_place() {
    if (current() == 0)
        return;
    last_ = current();
    last_row_ = currentIndex().row();
}

void RecordTable::step(int by) {
    int row = currentIndex().row() + by;
    while (row >= 0 && row < model_.rowCount() && model_.id_at(row) == 0)
        row += by;
    if (const RecordId id = model_.id_at(row))
        select(id);
}

void RecordTable::keyPressEvent(QKeyEvent* event) {
    if (state() == QAbstractItemView::EditingState)
        return QTableView::keyPressEvent(event);
    if (goes_to_phase(*event))
        return event->ignore();
    if (event->matches(QKeySequence::Copy)) {
        Q_EMIT copy_wanted();
        return;
    }
    if (event->matches(QKeySequence::Paste)) {
        Q_EMIT paste_wanted();
        return;
    }
    const bool plain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (plain && event->key() == Qt::Key_Delete) {
        Q_EMIT delete_wanted();
        return;
    }
    if (plain && event->key() == Qt::Key_F2 && leave_what_is_fixed())
        return;
    const bool on_heading = currentIndex().isValid() && current() == 0;
    if (plain && on_heading && (enter || event->key() == Qt::Key_Space)) {
        model_.toggle_group(currentIndex().row());
        return;
    }
    if (plain && enter) {
        if (current() != 0)
            Q_EMIT opened(current());
        return;
    }
    QTableView::keyPressEvent(event);
}

void RecordTable::mousePressEvent(QMouseEvent* event) {
    to_show_ = 0;
    QTableView::mousePressEvent(event);
}

void RecordTable::mouseDoubleClickEvent(QMouseEvent* event) {
    const QModelIndex index = indexAt(event->position().toPoint());
    if (const RecordId id = model_.id_at(index.row()))
        Q_EMIT opened(id);
}

void RecordTable::mouseReleaseEvent(QMouseEvent* event) {
    QTableView::mouseReleaseEvent(event);
    const QModelIndex index = indexAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && index.isValid() && model_.id_at(index.row()) == 0)
        model_.toggle_group(index.row());
}

// Qt begins with the first row; in a list of groups that is a heading, and nothing would be marked.
void RecordTable::focusInEvent(QFocusEvent* event) {
    const int rows = model_.rowCount();
    int first = 0;
    while (first < rows && model_.id_at(first) == 0)
        ++first;
    if (!currentIndex().isValid() && first > 0 && first < rows)
        selectionModel()->setCurrentIndex(model_.index(first, 0), QItemSelectionModel::NoUpdate);
    QTableView::focusInEvent(event);
}

void RecordTable::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
    QTableView::currentChanged(current, previous);
    if (previous.data(RecordModel::id_role).isValid() &&
        model_.id_at(current.row()) != model_.id_at(previous.row()))
        added_ = 0;  // somebody went on; what undo takes away is not found any more
    // The first row becomes current when the table gets the focus; what stands beside it must look chosen.
    if (model_.id_at(current.row()) != 0 && !selectionModel()->hasSelection())
        selectionModel()->select(current, QItemSelectionModel::Select | QItemSelectionModel::Rows);
    note_place();
    if (!hasAutoScroll())
        to_show_ = 0;  // chosen by mouse: it must not run away between two clicks
    else if (current.isValid() && this->current() != 0)
        show_whole(this->current());
    if (model_.id_at(current.row()) != model_.id_at(previous.row()))
        Q_EMIT current_changed(model_.id_at(current.row()));
}

void RecordTable::selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) {
    QTableView::selectionChanged(selected, deselected);
    Q_EMIT selection_changed();
}

}  // namespace tandem
