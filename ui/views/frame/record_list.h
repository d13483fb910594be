// A list inside a page that is about more than its records: filter line and table, without a head and an
// inspector of its own. It can do what every list can (list_page.h); what is opened stands beside the page.
//
// New records are made by the page, which knows where they belong; pasted lines get what spec.defaults says.
// Remembers its columns in Settings under "list/<name>".
#pragma once

#include "ui/views/frame/list_page.h"

namespace tandem {

class EmptyState;
class IssueText;
class ListActions;
class ListFilter;
class RecordTable;
class TableSpace;
class TextLabel;

class RecordList : public QWidget {
    Q_OBJECT

public:
    // Of the spec: name, title, entity, columns, scope, defaults, conditions, icon, add_words and what stands
    // in the empty list.
    RecordList(Workspace& workspace, ListSpec spec, QWidget* parent);

    RecordModel& model() { return *model_; }
    RecordTable* table() { return table_; }
    QWidget* first_focus();
    RecordId current_record() const;
    void select(RecordId id);

Q_SIGNALS:
    void add_wanted();  // the button of the empty list

protected:
    void hideEvent(QHideEvent* event) override;

private:
    void make_actions();
    void make_keys();
    void show_state();

    Workspace& workspace_;
    ListSpec spec_;
    RecordModel* model_;
    ListFilter* filter_;
    IssueText* refused_;
    TableSpace* ground_;
    RecordTable* table_;
    EmptyState* empty_;
    TextLabel* nothing_;
    ListActions* actions_ = nullptr;
};

}  // namespace tandem
