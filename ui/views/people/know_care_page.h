// The first tab of People: the know x care plot, and beside it the chosen group, what is known of it and how
// to go about it.
#pragma once

#include "rules/representation.h"
#include "ui/views/frame/cached.h"
#include "ui/views/frame/side_page.h"

namespace tandem {

class BarsView;
class Chip;
class EmptyState;
class FlowLayout;
class KnowCareView;
class QuickLine;
class Segmented;
class StatusLabel;
class SubjectPointsCard;
class TextLabel;

class KnowCarePage : public SidePage {
    Q_OBJECT

public:
    KnowCarePage(Workspace& workspace, QWidget* bar, QWidget* parent);

    void arrive(const Place& place) override;
    Place here() const override;
    bool add_new() override;
    QString add_words() const override;
    QWidget* first_focus() override;
    RecordId current_record() const override;

protected:
    void reload() override;

private:
    void make_plot();
    void make_panel();
    void show_chosen();
    void show_links(Id<Group> group);
    void place(RecordId group, LowHigh knows, LowHigh cares);
    void add_group(const QString& name);

    std::shared_ptr<Cached<Representation>> found_;
    KnowCareView* plot_;
    QWidget* plot_card_;
    EmptyState* empty_;
    QuickLine* line_;
    QWidget* chosen_;  // the part of the panel about one group
    TextLabel* code_;
    TextLabel* name_;
    TextLabel* field_;
    TextLabel* advice_;
    Segmented* knows_;
    Segmented* cares_;
    StatusLabel* presence_;
    QWidget* chips_;
    FlowLayout* chip_flow_;
    BarsView* presence_bars_;
    SubjectPointsCard* points_;
};

}  // namespace tandem
