// The page of the timeline: what happened and is to happen, by phase, from years down to weeks (design.md
// picture 25). What has no date waits in a tray below until one is known.
#pragma once

#include "ui/views/frame/picture_page.h"

class QHBoxLayout;
class QLayout;

namespace tandem {

class EmptyState;
class Segmented;
class TextLabel;
class TimelinePicture;

class TimelinePage : public PicturePage {
    Q_OBJECT

public:
    TimelinePage(Workspace& workspace, QWidget* parent);

    void arrive(const Place& place) override;
    Place here() const override;
    RecordId current_record() const override;

protected:
    void reload() override;
    void zoom(int steps) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fill_table();
    void fill_tray();
    void move_item(int item, int days, bool end_only);

    TimelinePicture* picture_;
    EmptyState* empty_;
    Segmented* cycles_;
    QWidget* tray_;
    TextLabel* tray_words_;
    QLayout* tray_chips_;
};

Page* make_timeline_page(Workspace& workspace, QWidget* parent);

}  // namespace tandem
