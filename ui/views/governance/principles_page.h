// The first tab of Governance: the grid of principles and phases, the two halves of public value side by
// side, and at the right the chosen cell: rating, why, evidence, who judged, action.
//
// Rating a cell makes its judgement or changes the one that counts. Evidence stands for a cell when it names
// the principle and is of that phase or of none in particular.
#pragma once

#include "rules/public_value.h"
#include "ui/views/frame/side_page.h"

#include <optional>

class QButtonGroup;

namespace tandem {

class Chip;
class FlowLayout;
class GovernanceGridView;
class IssueText;
class RecordForm;
class TextLabel;

class PrinciplesPage : public SidePage {
    Q_OBJECT

public:
    PrinciplesPage(Workspace& workspace, QWidget* bar, QWidget* parent);

    void arrive(const Place& place) override;
    Place here() const override;
    void commit_typing() override;
    bool add_new() override;
    QString add_words() const override;
    QWidget* first_focus() override;
    RecordId current_record() const override;

protected:
    void reload() override;

private:
    void make_grid();
    void make_panel();
    void show_value(const PublicValue& value);
    void show_chosen();
    void show_evidence();
    void rate(Rating rating);
    void pick_evidence();
    void link_evidence(RecordId evidence, bool linked);
    void add_evidence(const QString& finding);
    void report(const EditOutcome& outcome);

    GovernanceGridView* grid_;
    TextLabel* outcomes_figure_;
    TextLabel* outcomes_words_;
    TextLabel* principles_figure_;
    TextLabel* principles_words_;
    TextLabel* balance_;
    TextLabel* where_;
    TextLabel* question_;
    QButtonGroup* ratings_;
    QWidget* evidence_;
    FlowLayout* evidence_flow_;
    Chip* evidence_adder_ = nullptr;
    RecordForm* form_;
    IssueText* judged_;
};

}  // namespace tandem
