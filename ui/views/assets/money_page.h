// What citizens and public bodies put in, side by side; the money raised with citizens and whether that is
// fair; who bears the costs and who gains (DOMAIN.md A5, E22 to E24, E30). Hours are never turned into money.
// One tab of the page "resources".
#pragma once

#include "ui/views/frame/page.h"

namespace tandem {

class BarsView;
class Card;
class PageHead;
class RecordTree;
class ScrollPage;
class TextLabel;

class MoneyPage : public Page {
    Q_OBJECT

public:
    // bar: the row of tabs, taken.
    MoneyPage(Workspace& workspace, QWidget* bar, QWidget* parent);

    QWidget* first_focus() override;
    RecordId current_record() const override;

protected:
    void reload() override;

private:
    void fill_hours();
    void fill_raised();
    void fill_bodies();

    PageHead* head_;
    BarsView* hours_;
    TextLabel* hours_words_;
    BarsView* raised_;
    TextLabel* raised_words_;
    RecordTree* bodies_;
    TextLabel* bodies_words_;
};

}  // namespace tandem
