// A painted picture made of items that can be reached one by one: by arrows, Tab, mouse and screen reader.
//
// The derived class says how many items there are, where they are, what they are called, where an arrow leads
// and what pressing one does; this class keeps the current item, its focus ring, tooltips and the accessible
// children (QAccessibleInterface, one a item, with a press action). Items are numbered from 0; the numbers
// hold until items_changed().
#pragma once

#include <QtGui/QPainterPath>
#include <QtWidgets/QWidget>

namespace tandem {

class ItemPicture : public QWidget {
    Q_OBJECT

public:
    explicit ItemPicture(QWidget* parent = nullptr);

    virtual int item_count() const = 0;
    virtual QPainterPath item_outline(int item) const = 0;  // what the focus ring runs round
    virtual QString item_words(int item) const = 0;         // accessible name
    virtual QString item_tip(int item) const { return item_words(item); }
    virtual int item_at(const QPointF& point) const = 0;  // -1 = none
    virtual void press(int item) = 0;                     // Enter, Space, click
    virtual int item_beside(int item, Qt::Key arrow) const = 0;
    // Takes the key for the current item; false = not mine.
    virtual bool key_on(int item, QKeyEvent* event);

    int current() const { return current_; }
    void set_current(int item);

Q_SIGNALS:
    void current_changed(int item);

protected:
    virtual void paint_items(QPainter& painter) = 0;
    // After the items, their number or their words changed.
    void items_changed();

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
};

}  // namespace tandem
