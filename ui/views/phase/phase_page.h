// A phase of the cycle: its board, activities, decisions, principles, lessons and points to consider; the
// catalogue of approaches at the right (mockup 03). Closing lists what is open and never blocks (29); closing
// Review offers the next cycle.
#pragma once

#include "ui/views/frame/side_page.h"

#include <array>

class QPushButton;

namespace tandem {

class ApproachList;
class Card;
class PhaseBoard;
class PhasePoints;
class PhasePrinciples;
class PhaseTabs;
class RecordForm;
class RecordList;
class SearchField;
class StatusLabel;
class TextLabel;

class PhasePage : public SidePage {
    Q_OBJECT

public:
    PhasePage(Workspace& workspace, PhaseKind phase, QWidget* parent);

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
    enum Tab { board_tab, activities_tab, decisions_tab, principles_tab, lessons_tab, points_tab, tab_count };

    void make_head();
    void make_dates();
    void make_tabs();
    void make_side();
    void make_part(int tab);
    QWidget* lessons();
    void show_tab(int tab);
    RecordList* shown_list() const;  // nullptr on the other tabs
    void reload_head();
    void reload_approaches();
    void show_task(RecordId task);
    void close_or_open();
    void add(std::string_view entity);

    PhaseKind phase_;
    StatusLabel* status_ = nullptr;
    QPushButton* dates_button_ = nullptr;
    QPushButton* close_ = nullptr;
    QPushButton* next_ = nullptr;
    QPushButton* add_ = nullptr;
    Card* dates_ = nullptr;
    RecordForm* dates_form_ = nullptr;
    PhaseTabs* tabs_ = nullptr;
    // What the tabs show, one at a time. The lists are made when they are first gone to; a part that is
    // hidden takes no part in the layout.
    std::array<QWidget*, tab_count> parts_{};
    PhaseBoard* board_ = nullptr;
    RecordList* activities_ = nullptr;
    RecordList* decisions_ = nullptr;
    PhasePrinciples* principles_ = nullptr;
    RecordForm* lessons_ = nullptr;
    PhasePoints* points_ = nullptr;
    TextLabel* approaches_title_ = nullptr;
    TextLabel* approaches_note_ = nullptr;
    QWidget* elsewhere_ = nullptr;  // the other phases as places to drop on
    SearchField* search_ = nullptr;
    ApproachList* approaches_ = nullptr;
    QPushButton* all_approaches_ = nullptr;
    bool every_phase_ = false;
};

Page* make_analyse_page(Workspace& workspace, QWidget* parent);
Page* make_plan_page(Workspace& workspace, QWidget* parent);
Page* make_do_page(Workspace& workspace, QWidget* parent);
Page* make_review_page(Workspace& workspace, QWidget* parent);

}  // namespace tandem
