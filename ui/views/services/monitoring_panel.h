// The monitoring meetings of one contract: meeting by meeting with the citizens who were there, the meetings
// as chips, and the head counts for the one that is due or to be added (M).
//
// The rules are those of rules/monitoring.h. Saving makes one Meeting; its citizen representatives are the
// sum of the counts, absent when nobody counted.
#pragma once

#include "rules/monitoring.h"
#include "ui/charts/quarter_strip.h"
#include "ui/link/workspace.h"

#include <QtWidgets/QWidget>

class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace tandem {

class HeadCounts;
class IssueText;
class QuarterStripView;
class StatusLabel;
class TextLabel;

class MonitoringPanel : public QWidget {
    Q_OBJECT

public:
    MonitoringPanel(Workspace& workspace, QWidget* parent);

    void show_contract(RecordId contract);  // 0 = none
    void reload();
    // Opens the head counts with the date that is due, or today's.
    void add_meeting();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void open_counts(PartialDate date, bool focus);
    void close_counts();
    void save();
    std::vector<RecordId> groups_to_count() const;

    Workspace& workspace_;
    RecordId contract_ = 0;
    bool counting_ = false;
    PartialDate due_;
    TextLabel* held_;
    TextLabel* about_;  // the strip
    QuarterStripView* strip_;
    class Card* card_;
    QLineEdit* date_;
    HeadCounts* counts_;
    IssueText* issue_;
    StatusLabel* next_;
    QPushButton* add_;
};

}  // namespace tandem
