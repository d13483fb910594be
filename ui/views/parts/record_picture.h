// An ItemPicture whose items are boxes with a key: bubbles, cards and cells that stand for records. The base
// of the pictures on the record pages.
//
// Adds what boxes have in common: an arrow leads to the nearest box in its direction, a click chooses without
// opening, Enter, Space and double click open, and keys of the subclass come before arrows and before the
// window's shortcuts of the same letters. Where the subclass allows it a record's box can be dragged with the
// mouse, Esc lets go of it where it was. Boxes are laid out anew when the size or what is shown changes; the
// chosen one is kept by its key.
#pragma once

#include "base/id.h"
#include "ui/views/parts/item_picture.h"

#include <QtCore/QRectF>
#include <QtCore/QString>

#include <optional>
#include <vector>

namespace tandem {

struct PictureBox {
    QString key;          // stable over layouts: a record's id, or a cell such as "plan/gp_fairness"
    RecordId record = 0;  // 0 = no record (an empty cell)
    QRectF area;          // in the picture's own lengths
    QString words;        // what a screen reader says
    double radius = 8;
};

class RecordPicture : public ItemPicture {
    Q_OBJECT

public:
    RecordPicture(const QString& name, const QString& words, QWidget* parent);

    const std::vector<PictureBox>& boxes() const { return boxes_; }
    const PictureBox* chosen() const;  // nullptr when there is none
    RecordId chosen_record() const { return chosen() == nullptr ? 0 : chosen()->record; }
    void choose_key(const QString& key);
    void choose_record(RecordId record);

    int item_count() const override { return static_cast<int>(boxes_.size()); }
    QPainterPath item_outline(int item) const override;
    QString item_words(int item) const override;
    int item_at(const QPointF& point) const override;
    void press(int item) override;
    int item_beside(int item, Qt::Key arrow) const override;

Q_SIGNALS:
    void opened();  // Enter, Space or double click on the chosen box

protected:
    virtual std::vector<PictureBox> lay_out(const QSizeF& size) = 0;
    // Keys of its own for the chosen box; true when used. No Ctrl, Alt or Meta.
    virtual bool take_key(int key, bool shift);
    // Whether take_key() wants it, so that the window's shortcut stands back.
    virtual bool wants_key(int key, bool shift) const;
    void lay_out_again();

    void allow_dragging() { can_drag_ = true; }
    // Where the chosen box is held just now; nothing while none is dragged.
    const std::optional<QPointF>& dragged() const { return dragged_; }
    // The chosen box was let go at a point, in own lengths.
    virtual void drop(const QPointF& point);
    // A line round the chosen box while the focus, and with it the ring, is elsewhere.
    void paint_chosen(QPainter& painter) const;
    // Where the dragged box would land, and a slip of paper with its code under the pointer.
    static void paint_target(QPainter& painter, const QRectF& area, double radius);
    void paint_slip(QPainter& painter, const QSizeF& size, const QString& code) const;

    bool event(QEvent* event) override;
    void fit() override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;

private:
    std::vector<PictureBox> boxes_;
    QSizeF laid_out_;  // for this size
    bool can_drag_ = false;
    std::optional<QPointF> pressed_;  // in px of the widget
    std::optional<QPointF> dragged_;  // in own lengths
};

}  // namespace tandem
