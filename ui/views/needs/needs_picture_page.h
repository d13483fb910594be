// The picture of needs and demands with its head and its sums: M makes a need of the chosen demand, V marks
// it voiced or not, drag puts it behind a need, Ctrl+arrows change a rank. One tab of the page "needs".
#pragma once

#include "ui/views/frame/page.h"

class QPushButton;

namespace tandem {

class EmptyState;
class FactStrip;
class NeedsBoard;
class QuickLine;
class ScrollPage;
class TextLabel;

class NeedsPicturePage : public Page {
    Q_OBJECT

public:
    // bar: the row of tabs, taken.
    NeedsPicturePage(Workspace& workspace, QWidget* bar, QWidget* parent);

    void arrive(const Place& place) override;
    Place here() const override;
    bool add_new() override;
    QString add_words() const override;
    QWidget* first_focus() override;
    RecordId current_record() const override;

protected:
    void reload() override;

private:
    void ask_for_demand(RecordId group);  // opens the line; the group is who asks for it
    void add_demand(const QString& statement);
    void make_need();
    void add_need(const QString& statement, RecordId demand);
    void make_need_of(RecordId demand);
    void put_behind(RecordId demand, RecordId need);
    void mark_voiced();
    void move_rank(RecordId need, int step);
    void remove(RecordId record);
    bool say_refused(const EditOutcome& outcome);  // true when it was

    ScrollPage* scroll_;
    QPushButton* add_;
    QPushButton* make_;
    FactStrip* facts_;
    QuickLine* demand_line_;
    QuickLine* need_line_;
    RecordId asked_ = 0;  // the group that was not asked before
    NeedsBoard* board_;
    EmptyState* empty_;
    TextLabel* foot_;
};

}  // namespace tandem
