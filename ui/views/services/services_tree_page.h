// Services by where they stand with their contracts, and at the right the chosen one: what it works towards,
// who provides it and how it is monitored together with citizens (picture 26). M adds a meeting.
#pragma once

#include "ui/views/frame/side_page.h"

class QPushButton;

namespace tandem {

class Card;
class CardRow;
class EmptyState;
class MonitoringPanel;
class QuickLine;
class RecordForm;
class RecordTree;
class StatusLabel;
class TextLabel;

class ServicesTreePage : public SidePage {
    Q_OBJECT

public:
    // bar: the row of tabs, taken.
    ServicesTreePage(Workspace& workspace, QWidget* bar, QWidget* parent);

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
    void show_side(RecordId record);
    void add_service(const QString& name);
    void add_contract();
    void add_meeting();
    void fill_cards();

    QPushButton* add_;
    QPushButton* contract_;
    QPushButton* meeting_;
    QuickLine* line_;
    RecordTree* tree_;
    EmptyState* empty_;
    CardRow* cards_;
    TextLabel* agreed_;
    TextLabel* agreed_words_;
    StatusLabel* point_;
    TextLabel* point_words_;

    TextLabel* title_;
    TextLabel* about_;
    QPushButton* edit_;
    RecordForm* service_form_;
    RecordForm* contract_form_;
    MonitoringPanel* monitoring_;
};

}  // namespace tandem
