// A painted picture made of items that can be reached one by one: by arrows, Tab, mouse and screen reader.
//
// The derived class says how many items there are, where they are, what they are called, where an arrow leads
// and what pressing one does; this class keeps the current item, its focus ring, tooltips and the accessible
// children (QAccessibleInterface, one a item, with a press action). Items are numbered from 0; the numbers
// hold until items_changed().
//
// Zooming: the derived class lays out, paints and finds its items in lengths of its own, those of zoom 1;
// this class scales what is painted and says where the mouse is. A picture that is to zoom stands in a
// PictureFrame (ui/views/frame/picture_frame.h) and says its least size; all others stay at zoom 1, where
// both lengths are the same.
#pragma once

#include <QtGui/QPainterPath>
#include <QtWidgets/QWidget>

namespace tandem {

class ItemPicture : public QWidget {
    Q_OBJECT

public:
    explicit ItemPicture(QWidget* parent = nullptr);

    virtual int item_count() const = 0;
    virtual QPainterPath item_outline(int item) const = 0;  // what the focus ring runs round; own lengths
    virtual QString item_words(int item) const = 0;         // accessible name
    virtual QString item_tip(int item) const { return item_words(item); }
    virtual int item_at(const QPointF& point) const = 0;  // in own lengths; -1 = none
    virtual void press(int item) = 0;                     // Enter, Space, click
    virtual int item_beside(int item, Qt::Key arrow) const = 0;
    // Takes the key for the current item; false = not mine.
    virtual bool key_on(int item, QKeyEvent* event);

    int current() const { return current_; }
    void set_current(int item);
    // False while the current item is only the first there is: nobody, and no place, asked for it.
    bool was_picked() const { return picked_; }
    QRect item_rect(int item) const;  // where the item is in the widget, at the zoom there is

    static constexpr double least_zoom = 0.5, largest_zoom = 2.5;
    double zoom() const { return zoom_; }
    void set_zoom(double zoom);  // kept within the limits
    // What the frame around can show at once, in px of the window.
    void set_room(QSizeF room);
    // The smallest size in which all of the picture can be read, in own lengths; empty = not said.
    virtual QSizeF least_size() const { return {}; }
    QSizeF own_size() const { return QSizeF(size()) / zoom_; }  // of the widget, in own lengths
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void current_changed(int item);

protected:
    virtual void paint_items(QPainter& painter) = 0;
    // After the items, their number or their words changed.
    void items_changed();
    // To the same thing under its new number: that is no choice of anybody's.
    void move_current(int item);
    // Zoom or room are others: time to lay out again.
    virtual void fit() {}
    QSizeF room() const { return room_ / zoom_; }  // in own lengths; empty without a frame
    // Larger than at first the picture keeps the shape that it has in its frame at zoom 1. For plots; others
    // flow anew in less room.
    void keep_shape() { keeps_shape_ = true; }
    QPointF to_own(const QPointF& in_widget) const { return in_widget / zoom_; }

    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void tell_focus();

    int current_ = 0;
    int pressed_ = -1;
    bool picked_ = false;
    double zoom_ = 1;
    QSizeF room_{0, 0};
    bool keeps_shape_ = false;
};

}  // namespace tandem
