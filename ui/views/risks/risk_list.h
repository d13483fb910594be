// The table tab of Risks: one column a bearer, severity, gain and whether those who bear it accept it; seen
// through one side's eyes. B sets the bearers, 1 to 5 score likelihood, impact and gain in turn.
#pragma once

#include "ui/views/frame/list_page.h"
#include "ui/views/risks/risk_words.h"

#include <memory>

class QTableView;

namespace tandem {

class RiskList : public ListPage {
    Q_OBJECT

public:
    RiskList(Workspace& workspace, QWidget* bar, QWidget* parent);

private:
    struct Look;  // what the columns share: bearers by risk, and through whose eyes
    RiskList(Workspace& workspace, std::shared_ptr<Look> look, QWidget* bar, QWidget* parent);
    static ListSpec make_spec(const std::shared_ptr<Look>& look);

    void look_through(Eyes eyes);
    void open_bearers();
    void score(int number);

    std::shared_ptr<Look> look_;
    QTableView* table_;
    RecordId scoring_ = 0;  // the risk that digits go to, and
    int next_score_ = 0;    // which score is next: likelihood, impact, benefit
};

}  // namespace tandem
