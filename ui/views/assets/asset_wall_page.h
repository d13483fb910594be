// The wall tab of Assets: the wall at the left; at the right the offers that wait and where the chosen asset
// could help. U uses it in an activity, found or made in place.
#pragma once

#include "rules/offers.h"
#include "ui/views/frame/side_page.h"

class QPushButton;

namespace tandem {

class AssetWall;
class OfferAges;
class SubjectPointsCard;
class QuickLine;
class ReasonBox;
class TextLabel;

class AssetWallPage : public SidePage {
    Q_OBJECT

public:
    AssetWallPage(Workspace& workspace, QWidget* bar, QWidget* parent);

    void arrive(const Place& place) override;
    Place here() const override;
    bool add_new() override;
    QString add_words() const override;
    QWidget* first_focus() override;
    RecordId current_record() const override;

protected:
    void reload() override;

private:
    void make_wall();
    void make_panel();
    void show_offers();
    void show_chosen();
    void add_chance(const Chance& chance);
    void open_chosen();
    void add_asset(const QString& title);
    void move_asset(RecordId asset, AssetHolder holder, Offer offer);
    void pick_activity();
    void use_in(Id<Activity> activity);
    void use_in_new(const QString& title);
    void say_not_now(const QString& reason);
    bool report(const EditOutcome& outcome);

    QuickLine* line_;
    AssetHolder new_holder_ = AssetHolder::none;
    Offer new_offer_ = Offer::none;
    AssetWall* wall_;
    bool first_ = true;  // nothing was shown yet
    TextLabel* offers_fact_;
    OfferAges* offers_;
    QWidget* chosen_;
    TextLabel* who_;
    TextLabel* title_;
    QVBoxLayout* chances_;
    QPushButton* use_;
    QPushButton* not_now_;
    ReasonBox* reason_;
    SubjectPointsCard* points_;
};

}  // namespace tandem
