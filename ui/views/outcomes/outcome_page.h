// One outcome: the chart of the chosen indicator, its indicators as cards, and at the right the line of sight
// - the needs, routes, activities and services that lead to it, as chips that go both ways (picture 15).
//
// N adds a reading, T shows the table, L links. Part of the page "outcomes".
#pragma once

#include "ui/views/frame/side_page.h"

#include <vector>

class QPushButton;

namespace tandem {

class CardGrid;
class EmptyState;
class RecordForm;
class StatusLabel;
class TextLabel;
class TrendCard;

class OutcomePage : public SidePage {
    Q_OBJECT

public:
    OutcomePage(Workspace& workspace, QWidget* parent);

    // An outcome, or an indicator or reading with the outcome it is about.
    void arrive(const Place& place) override;
    Place here() const override;
    void commit_typing() override;
    bool add_new() override;
    QString add_words() const override;
    QWidget* first_focus() override;
    RecordId current_record() const override { return outcome_; }
    RecordId indicator() const { return indicator_; }

Q_SIGNALS:
    void gone();  // the outcome is no longer there

protected:
    void reload() override;

private:
    void choose(RecordId indicator, bool focus);
    void add_indicator();
    void show_side();

    RecordId outcome_ = 0;
    RecordId indicator_ = 0;
    std::vector<RecordId> indicators_;
    QPushButton* edit_;
    QPushButton* link_;
    QPushButton* add_;
    QPushButton* add_indicator_;
    TrendCard* trend_;
    EmptyState* empty_;
    TextLabel* heading_;
    CardGrid* cards_;
    TextLabel* note_;
    RecordForm* sight_;
    StatusLabel* resilience_;
};

}  // namespace tandem
