// All outcomes by the value they are about - user, social, economic - with their indicators underneath and
// how far each has come. Enter opens the outcome. Part of the page "outcomes".
#pragma once

#include "ui/views/frame/page.h"

namespace tandem {

class PageHead;
class TreeBoard;

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
    PageHead* head_;
    TreeBoard* board_;
};

}  // namespace tandem
