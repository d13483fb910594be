// The records of one kind as a table: the one model behind every list of the window.
//
// Holds ids and the order in which they are shown; texts are read from the portfolio when painted, so 50,000
// records cost what is seen. Follows ChangeSets by itself, keeping the selection's rows stable. Sorting and
// filtering are done here (no proxy): a filter's result on 50,000 rows stands within 100 ms.
#pragma once

#include "ui/kit/marks.h"
#include "ui/link/workspace.h"
#include "ui/models/value_options.h"

#include <QtCore/QAbstractTableModel>

#include <functional>
#include <memory>
#include <set>
#include <string>
#include <unordered_map>
#include <vector>

namespace tandem {

// A column shows a field of the kind, or something worked out. Marks are painted by RecordDelegate.
struct Column {
    QString heading;
    std::string_view field = {};  // key, also "code", "visibility", "source"; "" = worked out
    // Worked out: text shown, and what to sort by (text when empty).
    std::function<QString(const Portfolio&, const void* record)> text = {};
    std::function<double(const Portfolio&, const void* record)> number = {};  // sorts; NaN = no data, last
    std::function<Status(const Portfolio&, const void* record)> status = {};  // symbol before the text
    std::function<std::vector<Co>(const void* record)> coes = {};  // a mark for each, before the text
    std::function<PhaseKind(const Portfolio&, const void* record)> phase = {};
    std::function<Mechanism(const void* record)> mechanism = {};
    int width = 120;           // px at 100 %; 0 = takes what is left
    bool right = false;        // numbers
    bool keeps_parts = false;  // of "this; that" neither part breaks over lines
    bool editable = false;     // in place; needs `field`
    // Worked out: the field that it says most of. F2 leads to it in the panel, as to one that is linked.
    std::string_view beside = {};
    bool hidden_at_first = false;
};

// A column of a field: heading from its label, right-aligned numbers, status and marks for the choices that
// have them (status, co, phase, mechanism).
Column field_column(const EntityDef& def, std::string_view key, int width = 120);
Column code_column();

class RecordModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Role {
        id_role = Qt::UserRole,
        status_role,
        coes_role,  // std::vector<Co>
        phase_role,
        mechanism_role,
        sort_role,
        group_role
    };

    RecordModel(Workspace& workspace, const EntityDef& def, std::vector<Column> columns,
                QObject* parent = nullptr);

    const EntityDef& entity() const { return def_; }
    const std::vector<Column>& columns() const { return columns_; }

    RecordId id_at(int row) const;  // 0 on a group heading
    int row_of(RecordId id) const;  // -1 when it is not shown
    std::vector<RecordId> shown() const;
    int count() const;      // records shown, without group headings
    int count_all() const;  // of the project and cycle, whatever the filter

    // What a cell's field is: nullptr for a column that is worked out.
    const FieldDef* field_of(int column) const;
    // What an editor in place offers; empty for what is typed.
    std::vector<ValueOption> options(int column) const;
    // A group heading folds and unfolds its records.
    void toggle_group(int row);
    bool is_folded(int row) const;

    // Only records that pass; nullptr = all. Called again by refilter().
    using Test = std::function<bool(const Portfolio&, const void* record)>;
    void set_scope(Test test);             // what the page is about (also what count_all counts)
    void set_filter(const QString& text);  // words that must all stand in the shown texts or the code
    void set_condition(const QString& name, Test test);  // a named filter chip; an empty test takes it away
    void set_group(int column);                          // -1 = none; headings become rows of their own
    int group() const { return group_; }
    void refilter();

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

Q_SIGNALS:
    void refiltered();
    void refused(RecordId id, int column, const QString& why);  // an edit in place that cannot stand

private:
    struct Row {
        RecordId id = 0;  // 0 = a heading
        QString heading = {};
        int count = 0;  // of a heading
    };
    // What was written in a cell and waits for the disk: it stands there until it is saved.
    struct Held {
        RecordId id = 0;
        int column = -1;
        QVariant value = {};  // as setData() got it
        QString words = {};
    };
    void hold(Held held);
    void let_go_once_saved();
    const void* find(RecordId id) const;
    bool in_scope(const void* record) const;
    bool passes(const void* record);
    bool less(RecordId a, RecordId b) const;
    const std::string& search_text(RecordId id, const void* record);
    void append_text(std::string& text, const void* record, int column) const;
    QString text_of(const void* record, int column) const;
    QVariant edit_value(const void* record, int column) const;

    void take(const ChangeSet& set);
    void take_one(RecordId id);
    void place(RecordId id, int was);
    bool depends_on_others() const;
    void rebuild();
    void sort_rows();
    void add_headings();

    Workspace& workspace_;
    const EntityDef& def_;
    std::vector<Column> columns_;
    std::vector<const FieldDef*> fields_;  // one per column; nullptr for what is worked out
    std::vector<Row> rows_;
    Test scope_;
    std::vector<std::pair<QString, Test>> conditions_;
    QStringList words_;
    int sort_column_ = -1;
    Qt::SortOrder sort_order_ = Qt::AscendingOrder;
    int group_ = -1;
    std::set<QString> folded_;
    Held held_;
    std::vector<RecordId> all_;  // in scope, by id
    int shown_ = 0;
    std::unordered_map<RecordId, std::string> search_texts_;  // folded; made when first searched
};

}  // namespace tandem
