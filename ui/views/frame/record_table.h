// The table of a list page: a QTableView over a RecordModel whose title column takes what room is left and
// wraps, whose group headings span the row and fold, and whose rows get their height when they are seen, so
// that 50,000 records open at once.
//
// Says which record is current and what was pressed; knows no file.
#pragma once

#include "ui/models/record_model.h"

#include <QtWidgets/QTableView>

#include <functional>
#include <string_view>

namespace tandem {

class RecordDelegate;

class RecordTable : public QTableView {
    Q_OBJECT

public:
    RecordTable(const QString& name, RecordModel& model, QWidget* parent);

    RecordId current() const;
    std::vector<RecordId> selected() const;  // in the order shown
    std::vector<int> selected_rows() const;
    std::vector<int> shown_columns() const;  // in the order shown
    void select(RecordId id);
    void step(int by);               // to the next or previous record
    void select_added(RecordId id);  // what is chosen now is chosen again once undo takes it away
    // After the rows changed: what is current is chosen too, and where its record is gone another one is.
    void settle_choice(const std::function<bool(RecordId)>& is_gone);
    int title_column() const { return title_column_; }
    void fit();         // columns and the rows in sight
    void fit_height();  // the rows, in the room there is now
    // Where F2 leads on a cell that cannot be written in place, by the key of its field; false where there is
    // no such field, and F2 means the title.
    void set_beside(std::function<bool(RecordId, std::string_view)> go) { go_beside_ = std::move(go); }
    // px of height the whole table may have; without it, what it has.
    void set_room(std::function<int()> room) { room_ = std::move(room); }

    // Which columns are shown and how wide, for the settings.
    QByteArray layout_state() const;
    void restore_layout(const QByteArray& state);

Q_SIGNALS:
    void current_changed(RecordId id);
    void height_wanted(int height);  // px, to show all rows
    void selection_changed();
    void opened(RecordId id);  // Enter or double click where nothing is edited in place
    void delete_wanted();
    void copy_wanted();
    void paste_wanted();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) override;

private:
    void measure_columns();
    void fit_columns();
    void fit_rows();
    void show_whole(RecordId id);  // once all is laid out
    void show_awaited();
    RecordId nearest(int row) const;
    bool leave_what_is_fixed();
    void note_place();
    void span_headings();
    void share_slack(const std::vector<int>& shown, std::vector<int>& widths, int& left) const;
    int wanted_width(int column) const;
    int heading_width(int column) const;
    bool is_compact(int column) const;
    bool may_wrap(int column) const;
    int least_width(int column) const;
    int room_for_rows() const;
    int height_of_row(int row, const std::vector<int>& wrapped) const;

    RecordModel& model_;
    int title_column_ = -1;
    std::vector<int> chosen_widths_;   // px at 100 %, by hand; 0 = as its records need
    int measured_ = 0;                 // rows, by measure_columns()
    std::vector<int> natural_widths_;  // px, by measure_columns(); 0 = not measured
    std::vector<int> whole_widths_;    // px, with heading and words on one line each
    std::vector<int> word_widths_;     // px, of a text column's longest word
    std::vector<int> mark_widths_;     // px, of the most marks in a cell
    std::function<int()> room_;
    std::function<bool(RecordId, std::string_view)> go_beside_;
    RecordDelegate* delegate_;
    bool fitting_ = false;
    RecordId to_show_ = 0;                   // by show_whole(), until somebody clicks or scrolls
    RecordId added_ = 0, before_added_ = 0;  // by select_added()
    RecordId last_ = 0;                      // current, and its row
    int last_row_ = 0;
};

}  // namespace tandem
