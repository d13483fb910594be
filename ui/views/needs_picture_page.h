// The picture of needs and demands with its head and its sums: M makes a need of the chosen demand, V marks
// it voiced or not, drag puts it behind a need, Ctrl+arrows change a rank. One tab of the page "needs".
#pragma once

#include "ui/views/page.h"

class QPushButton;

namespace tandem {

class EmptyState;
class FactStrip;
class NeedsBoard;
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
    void add_demand(RecordId group);
    void make_need();
    void make_need_of(RecordId demand);
    void put_behind(RecordId demand, RecordId need);
    void mark_voiced();
    void move_rank(RecordId need, int step);
    void remove(RecordId record);
    void say_refused(const EditOutcome& outcome);

    ScrollPage* scroll_;
    QPushButton* add_;
    QPushButton* make_;
    FactStrip* facts_;
    NeedsBoard* board_;
    EmptyState* empty_;
    TextLabel* foot_;
};

}  // namespace tandem
