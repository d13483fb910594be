// The limits at which the chosen point fires, each a number that the project can change (DOMAIN.md E, H: keep
// them editable). Without a number of its own the project has Tandem's, which is said beside the field.
//
// Writes `threshold` records through the workspace; knows no rule but the list of limits.
#pragma once

#include "rules/insights/insight.h"

#include <QtWidgets/QWidget>

#include <vector>

class QLineEdit;
class QVBoxLayout;

namespace tandem {

class IssueText;
class Workspace;

class LimitsBox : public QWidget {
    Q_OBJECT

public:
    LimitsBox(Workspace& workspace, QWidget* parent);
    void show_limits(const Insight& insight);  // nothing is shown where it has none

private:
    void add_row(const InsightLimit& limit);
    void write(const InsightLimit& limit, QLineEdit& field, IssueText& issue);

    Workspace& workspace_;
    std::string insight_;  // key of the one shown
    std::vector<InsightLimit> limits_;
    bool can_edit_ = false;
    QVBoxLayout* rows_;
};

}  // namespace tandem
