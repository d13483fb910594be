// The map tab of Risks: likelihood by impact, seen through one side's eyes, and beside it the chosen risk:
// what is gained, possible harm, whose it is, who catches it.
#pragma once

#include "ui/views/frame/side_page.h"
#include "ui/views/risks/risk_words.h"

namespace tandem {

class BarsView;
class EmptyState;
class FlowLayout;
class RiskMapView;
class SubjectPointsCard;
class TextLabel;

class RiskMapPage : public SidePage {
    Q_OBJECT

public:
    RiskMapPage(Workspace& workspace, QWidget* bar, QWidget* parent);

    void arrive(const Place& place) override;
    Place here() const override;
    QWidget* first_focus() override;
    RecordId current_record() const override;

protected:
    void reload() override;

private:
    void make_map();
    void make_panel();
    void show_bearers(const std::vector<const Risk*>& risks, const BearersOfRisks& bearers);
    void show_chosen();
    void score(RecordId risk, int likelihood, int impact);
    void open_bearers();

    Eyes eyes_ = Eyes::everyone;
    RiskMapView* map_;
    QWidget* map_card_;
    EmptyState* empty_;
    QWidget* unscored_;
    FlowLayout* unscored_flow_;
    QWidget* chosen_;
    TextLabel* code_;
    TextLabel* statement_;
    TextLabel* gained_;
    TextLabel* harm_;
    QVBoxLayout* whose_;
    QVBoxLayout* ladder_;
    BarsView* bars_;
    SubjectPointsCard* points_;
};

}  // namespace tandem
