// What can be done with the records of a list: change one field of all that are selected, group and choose
// columns, copy, save as a spreadsheet, paste lines, delete. Fills the menus of a ListPage and carries the
// commands out.
//
// Borrows table, model and workspace from the page that owns it.
#pragma once

#include "ui/models/lines_paste.h"
#include "ui/models/record_model.h"
#include "ui/office/workbook.h"

#include <QtCore/QObject>

class QMenu;

namespace tandem {

class RecordTable;

class ListActions : public QObject {
    Q_OBJECT

public:
    // given: further fields of records that come from pasted lines.
    ListActions(Workspace& workspace, RecordModel& model, RecordTable& table,
                std::function<GivenFields()> given, QObject* parent);

    // Each clears the menu first.
    void fill_change_menu(QMenu& menu);  // a submenu per field that is chosen from a list
    void fill_column_menu(QMenu& menu);  // which columns are shown
    void fill_list_menu(QMenu& menu);    // sort, group, columns, copy, save, paste
    void fill_record_menu(QMenu& menu);  // of the selected rows, for the right mouse button
    QString change_words() const;        // "Change 12 activities"

    GivenFields given() const { return given_(); }

    void copy(bool as_csv);
    Workbook workbook() const;  // the list as shown, as a sheet
    void save_spreadsheet();    // asks where
    void paste();
    void remove_selected();
    void change_selected(const FieldDef& field, const Value& value);

Q_SIGNALS:
    void refused(const QString& why);

private:
    void fill_group_menu(QMenu& menu);
    void fill_sort_menu(QMenu& menu);
    QString counted_selection() const;

    Workspace& workspace_;
    RecordModel& model_;
    RecordTable& table_;
    std::function<GivenFields()> given_;
};

}  // namespace tandem
