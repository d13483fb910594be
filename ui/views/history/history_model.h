// The history of a file as lines: days, steps in words, restore points, and the line "You are here".
//
// Newest first, and last what was before the first step; steps that are undone and can be done again stand
// above "You are here". Commits of one stay in a field are one line. A line is a point too: the state right
// after its edit (document/comparison.h). Reads the log once for each reload and keeps words only; thousands
// of steps cost what is seen.
#pragma once

#include "document/document.h"
#include "ui/kit/icons.h"

#include <QtCore/QAbstractListModel>
#include <QtCore/QString>

#include <map>
#include <set>
#include <vector>

namespace tandem {

struct HistoryLine {
    enum class Kind { day, step, here, mark, beginning };

    Kind kind = Kind::step;
    QString text;
    QString remark;  // "6 steps", "undone · Ctrl+Y redoes"
    QString time;    // "14:32"
    EditNumber edit = 0;
    EditNumber before = 0;  // of a step: the point before it
    StepState state = StepState::done;
    Icon icon = Icon::change;

    bool is_point() const { return kind != Kind::day; }
};

// "Today, 13 November", "Friday, 9 November", "9 November 2025"; in the computer's own time.
QString day_words(Instant at, Instant now);
QString clock_words(Instant at);

class HistoryModel : public QAbstractListModel {
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void read(Document& document, Instant now);
    void set_filter(const QString& words, bool marks_only);
    // Only steps that touched such records; nullptr = all. Looks into what each step changed, once.
    void set_kind(const EntityDef* kind, Document& document);
    // Which points carry the letters A and B; -1 = none.
    void set_points(EditNumber a, EditNumber b);

    const HistoryLine* line(int row) const;  // nullptr out of range
    int row_of(EditNumber edit) const;       // the first line of that point; -1 when it is not shown
    QString letter(int row) const;           // "A", "B", "A B" or ""
    // "Before the board, 9 November, 17:02" for a point, whether it is shown or not.
    QString point_words(EditNumber edit) const;
    QString point_time(EditNumber edit) const;
    EditNumber newest_mark() const;  // 0 when there is none
    int steps() const { return steps_; }

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    void filter();
    void find_kinds(Document& document);

    std::vector<HistoryLine> all_;
    std::vector<std::size_t> shown_;
    QStringList words_;
    bool marks_only_ = false;
    const EntityDef* kind_ = nullptr;
    // Of each step looked into, by its last edit: what it touched. An edit never changes once it is written.
    std::map<EditNumber, std::set<const EntityDef*>> kinds_;
    EditNumber a_ = -1;
    EditNumber b_ = -1;
    EditNumber last_ = 0;
    int steps_ = 0;
    Instant now_;
};

}  // namespace tandem
