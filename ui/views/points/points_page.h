// Points to consider: all that the records say about the plan, strengths first, then by phase; at the right
// why, the numbers, what it rests on and what could be done, and setting it aside with a reason that is kept
// (mockup 28). They are prompts, not marks.
#pragma once

#include "ui/views/frame/side_page.h"
#include "ui/views/points/points_lines.h"

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace tandem {

class FlowLayout;
class ReasonBox;
class Segmented;
class StatusLabel;
class TextLabel;

class PointsPage : public SidePage {
    Q_OBJECT

public:
    PointsPage(Workspace& workspace, QWidget* parent);

    void arrive(const Place& place) override;
    Place here() const override;
    QWidget* first_focus() override;
    RecordId current_record() const override;

protected:
    void reload() override;

private:
    void make_side();
    void show_list();
    void show_point();
    void show_numbers(const Insight& insight);
    void show_records(const Insight& insight);
    const Insight* chosen() const;
    RecordId target_of(const Insight& insight) const;
    void open_chosen();
    void set_aside(const QString& reason);
    void bring_back();

    Insights open_;
    Insights aside_;
    bool showing_aside_ = false;
    std::int64_t wanted_ = 0;  // the point to choose once they are known; 0 = none

    Segmented* which_ = nullptr;
    TextLabel* nothing_ = nullptr;
    LineList* list_ = nullptr;
    QWidget* panel_ = nullptr;  // what is at the right, while a point is chosen
    QWidget* ahead_ = nullptr;  // what may come, where there is no point yet
    StatusLabel* kind_ = nullptr;
    TextLabel* phase_ = nullptr;
    TextLabel* sentence_ = nullptr;
    TextLabel* why_ = nullptr;
    QVBoxLayout* numbers_ = nullptr;
    TextLabel* basis_ = nullptr;
    FlowLayout* records_ = nullptr;
    TextLabel* do_heading_ = nullptr;
    TextLabel* suggestion_ = nullptr;
    TextLabel* aside_words_ = nullptr;
    ReasonBox* reason_ = nullptr;
    QPushButton* bring_back_ = nullptr;
    QPushButton* open_button_ = nullptr;
};

Page* make_points_page(Workspace& workspace, QWidget* parent);

}  // namespace tandem
