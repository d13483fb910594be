// All outcomes by the value they are about - user, social, economic - with their indicators underneath and
// how far each has come. Enter opens the outcome. Part of the page "outcomes".
#pragma once

#include "ui/views/frame/page.h"

class QPushButton;

namespace tandem {

class EmptyState;
class PageHead;
class QuickLine;
class RecordTree;
class ScrollPage;

class OutcomesTreePage : public Page {
    Q_OBJECT

public:
    // bar: the row of tabs, taken.
    OutcomesTreePage(Workspace& workspace, QWidget* bar, QWidget* parent);

    bool add_new() override;
    QString add_words() const override;
    QWidget* first_focus() override;
    RecordId current_record() const override;
    void select(RecordId record);

protected:
    void reload() override;

private:
    void add_outcome(const QString& statement);

    ScrollPage* scroll_;
    PageHead* head_;
    QPushButton* add_;
    QuickLine* line_;
    RecordTree* tree_;
    EmptyState* empty_;
};

}  // namespace tandem
