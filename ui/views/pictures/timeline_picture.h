// The timeline as a widget inside a scrolling frame: every item reachable, dates moved by dragging or by
// keys.
//
// Arrows go to the item before or after in the same row and to the rows above and below; Shift+Left/Right
// moves an item by its own measure (a day, a month, a year), with Ctrl its end; Home goes to today. Changes
// nothing itself: move_wanted() says what is wanted.
#pragma once

#include "ui/charts/timeline.h"
#include "ui/views/parts/item_picture.h"

class QScrollArea;

namespace tandem {

class TimelinePicture : public ItemPicture {
    Q_OBJECT

public:
    explicit TimelinePicture(QWidget* parent = nullptr);

    void show_timeline(Timeline timeline);
    const Timeline& timeline() const { return timeline_; }
    void set_editable(bool editable) { editable_ = editable; }
    // The frame it scrolls in; painting keeps to what is seen of it.
    void set_frame(QScrollArea* frame);

    // 0 = everything fits the frame's width. Before the first call only what the picture opens on does.
    void set_scale(double scale);
    double scale() const { return layout_.scale; }
    double largest_scale() const;  // a week is as wide as the frame
    void show_day(DayNumber day);  // in the middle of the frame
    DayNumber middle_day() const;
    int item_of(RecordId record) const;  // -1 = none

    void paint(QPainter& painter, const QRectF& area) const;
    QSizeF natural() const;

    int item_count() const override;
    QPainterPath item_outline(int item) const override;
    QString item_words(int item) const override;
    int item_at(const QPointF& point) const override;
    void press(int item) override;
    int item_beside(int item, Qt::Key arrow) const override;

Q_SIGNALS:
    void open_wanted(RecordId record);
    // Both ends by days, or the end alone.
    void move_wanted(int item, int days, bool end_only);

protected:
    void paint_items(QPainter& painter) override;
    void fit() override { lay_out(); }
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    void lay_out();
    void show_opening();
    bool opens_later() const { return opening_ && timeline_.opening > timeline_.first; }
    QRectF visible() const;
    bool near_end(int item, const QPointF& point) const;

    struct Drag {
        int item = -1;
        double from = 0;
        double by = 0;
        bool end_only = false;
        bool moving = false;
    };

    Timeline timeline_;
    TimelineLayout layout_;
    QScrollArea* frame_ = nullptr;
    double wanted_scale_ = 0;
    bool opening_ = true;                      // as it came, not moved by anyone
    std::pair<int, DayNumber> placed_{-1, 0};  // for which width and day the opening was brought into view
    bool editable_ = true;
    Drag drag_;
};

}  // namespace tandem
