// The picture of needs and demands: demands at the left, needs in rank order at the right, lines between, and
// how each need is met as a bar (design.md section 7; DOMAIN.md 0.5: services are only the third route).
//
// Dragging a demand to a need puts it behind that need; dropped beside the needs it becomes one. Arrows move
// between cards. Knows no document: it says what is wanted and is given a new picture.
#pragma once

#include "ui/views/needs/needs_data.h"

#include <QtCore/QPoint>
#include <QtWidgets/QWidget>

#include <optional>

namespace tandem {

class NeedsCard;

class NeedsBoard : public QWidget {
    Q_OBJECT

public:
    explicit NeedsBoard(QWidget* parent = nullptr);

    void set_picture(NeedsPicture picture);
    RecordId current() const { return current_; }
    void set_current(RecordId record, bool focus);
    bool is_demand(RecordId record) const;
    QWidget* current_card() const;  // nullptr when there is none
    QWidget* first_card() const;

    // Cards, lines and headings for the given width, for a picture file.
    void paint_all(QPainter& painter, const QRectF& area);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void current_changed(RecordId record);
    void open_wanted(RecordId record);
    void ask_wanted(RecordId group);  // of the first who were not asked
    void link_wanted(RecordId demand, RecordId need);
    void need_wanted(RecordId demand);          // dropped beside the needs
    void rank_wanted(RecordId need, int step);  // -1 = up
    void remove_wanted(RecordId record);
    void current_moved(const QRect& card);  // to be scrolled into view

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void place();
    void paint_lines(QPainter& painter) const;
    void paint_headings(QPainter& painter) const;
    void take_key(std::size_t card, int key, Qt::KeyboardModifiers modifiers);
    void drag_to(const QPoint& global);
    void drop_at(std::size_t card, const QPoint& global);
    NeedsCard* card_at(const QPoint& global, bool needs) const;

    NeedsPicture picture_;
    std::vector<NeedsCard*> demands_;  // as in the picture, the one that asks last
    std::vector<NeedsCard*> needs_;
    RecordId current_ = 0;
    bool stacked_ = false;
    int needs_left_ = 0;  // where the column of needs begins
    int needs_top_ = 0;   // its heading
    int height_ = 0;
    std::optional<QPoint> drag_;  // where the pointer is, in this widget
    QRect drag_from_;
};

}  // namespace tandem
