// A page around one list: head, filter line, table and inspector. Record pages are made of it and add what is
// particular to their subject (a picture or a summary above, chips that filter, actions).
//
// Brings for every list: sort, filter, group, column choice, multi-select editing, inline editing, copy as
// text and CSV, paste of lines = many records, delete with Undo, keyboard (N, /, Enter, Del, F2,
// G for the list's menu, C to change what is chosen, Alt+Up/Down), empty state. Remembers columns and
// splitter in Settings under "list/<name>".
#pragma once

#include "ui/kit/icons.h"
#include "ui/models/record_model.h"
#include "ui/views/frame/page.h"

#include <memory>

namespace tandem {

class Inspector;
class PageHead;
class RecordTable;

struct ListSpec {
    QString name;   // "activities": objectName of the table is "<name>_table", of the filter "<name>_filter"
    QString title;  // "Activities"
    const EntityDef* entity = nullptr;
    std::vector<Column> columns;
    QString add_words;   // "Add activity"
    QChar add_key{'N'};  // on the button; N adds on every page
    Icon icon = Icon::note;
    QString empty_what;      // "No activities yet"
    QString empty_question;  // "What have you already done with citizens?"
    // Where nothing can be added here: the words of the button in the empty list, and the place it leads to.
    QString elsewhere_words, elsewhere;
    RecordModel::Test scope = nullptr;
    // Further fields of a new record from what the page knows; the title field comes from the person.
    std::function<std::vector<std::pair<std::string_view, Value>>(const Workspace&)> defaults = {};
    // What stands under the title; without it, how many records there are.
    std::function<QString(const Portfolio&, const Workspace&)> fact = {};
    std::vector<std::pair<QString, RecordModel::Test>> conditions = {};  // filter chips
};

class ListPage : public Page {
    Q_OBJECT

public:
    ListPage(Workspace& workspace, ListSpec spec, QWidget* parent);
    ~ListPage() override;

    void arrive(const Place& place) override;
    Place here() const override;
    void commit_typing() override;
    bool add_new() override;
    QString add_words() const override { return spec_.add_words; }
    QWidget* first_focus() override;
    RecordId current_record() const override;
    bool inspect(RecordId id) override;

    RecordModel& model() { return *model_; }
    // Between the head and the filter line; for what the subject shows above its list.
    void add_above(QWidget* widget);
    // Right of the filter field, in that order; for choices that narrow the list, such as a phase.
    void add_filters(const std::vector<QWidget*>& widgets);
    PageHead& head() { return *head_; }
    void select(RecordId id);

protected:
    void reload() override;
    void resizeEvent(QResizeEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Parts;

    void make_head();
    void make_filter();
    QWidget* make_list();
    void make_keys();
    void show_current(RecordId id);
    void open(RecordId id);
    void leave_inspector();
    void add_titled(const QString& title);
    void wait_for_disk(RecordId id, const QString& title);
    void show_added(RecordId id, bool opens);
    void show_state();
    QString fact() const;
    void fit_width();
    bool is_narrow() const;

    ListSpec spec_;
    RecordModel* model_;
    PageHead* head_;
    std::unique_ptr<Parts> parts_;
};

}  // namespace tandem
