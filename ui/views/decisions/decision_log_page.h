// The first tab of Decisions: the log of cards at the left, "you said – we did" at the right. D records a
// decision, A answers, Enter opens.
#pragma once

#include "ui/views/frame/side_page.h"

namespace tandem {

class DecisionLog;
class EmptyState;
class QuickLine;
class TextLabel;
class YouSaidPanel;

class DecisionLogPage : public SidePage {
    Q_OBJECT

public:
    DecisionLogPage(Workspace& workspace, QWidget* bar, QWidget* parent);

    void arrive(const Place& place) override;
    Place here() const override;
    bool add_new() override;
    QString add_words() const override;
    QWidget* first_focus() override;
    RecordId current_record() const override;

protected:
    void reload() override;

private:
    void add_decision(const QString& title);

    QuickLine* line_;
    DecisionLog* log_;
    EmptyState* empty_;
    TextLabel* rest_;
    YouSaidPanel* said_;
};

}  // namespace tandem
