// The card about one indicator: its finding, the chart or the table of its readings (T), adding a reading
// (N), and what is missing to say more - a target, a source, a newer reading.
#pragma once

#include "rules/progress.h"
#include "ui/kit/card.h"
#include "ui/link/workspace.h"

class QPushButton;
class QStackedWidget;
class QTableView;

namespace tandem {

class ReadingLine;
class RecordModel;
class Segmented;
class StatusLabel;
class TextLabel;
class TrendView;

class TrendCard : public Card {
    Q_OBJECT

public:
    TrendCard(Workspace& workspace, QWidget* parent);

    void show_indicator(RecordId indicator, const ReadingsOfIndicators& readings);
    RecordId indicator() const { return indicator_; }
    void add_reading();
    void show_table(bool table);
    bool table_shown() const;
    QWidget* view() const;  // chart or table, for the focus

private:
    Workspace& workspace_;
    RecordId indicator_ = 0;
    TextLabel* about_;
    Segmented* choice_;
    QStackedWidget* stack_;
    TrendView* chart_;
    RecordModel* model_;
    QTableView* table_;
    ReadingLine* line_;
    StatusLabel* stale_;
    TextLabel* note_;
    QPushButton* set_target_;
    TextLabel* count_;
};

}  // namespace tandem
