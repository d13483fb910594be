// A page with its subject at the left and what belongs to the chosen thing at the right: pictures, walls,
// grids, logs. The right panel stands beside the left, full height; where both do not get the
// width they ask for (a narrow window, large text), it follows below in reading order.
//
// Owns head, both columns and their scrolling. Lists use ListPage instead.
#pragma once

#include "ui/views/frame/page.h"

#include <QtCore/QTimer>
#include <QtWidgets/QVBoxLayout>

class QBoxLayout;
class QScrollArea;

namespace tandem {

class PageHead;
class ScrollPage;

class SidePage : public Page {
    Q_OBJECT

public:
    // bar: a row under the head, such as tabs; may be nullptr.
    SidePage(Workspace& workspace, const QString& title, QWidget* bar, QWidget* parent);

    PageHead& head() { return *head_; }
    QVBoxLayout* main() { return main_; }
    QVBoxLayout* side() { return side_; }
    // Without it, for want of anything to say, the left column has all of the width.
    void show_panel(bool shown);
    // Brings a part of the left column into view.
    void show_area(QWidget* widget, const QRectF& area);

protected:
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fit();
    void fit_panel();
    int least_left() const;

    PageHead* head_;
    ScrollPage* left_;
    QScrollArea* right_;
    QWidget* panel_;  // what `side` lays out; in `right_` or at the foot of `left_`
    QVBoxLayout* main_;
    QVBoxLayout* side_;
    QTimer panel_soon_, fit_soon_;
    bool beside_ = true;
    bool with_panel_ = true;
};

}  // namespace tandem
