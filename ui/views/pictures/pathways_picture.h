// The pathway strips as a widget: every cell and every entry in a cell reachable.
//
// Arrows move along a strip and from strip to strip; Enter opens an entry or a cell and asks what could stand
// in a gap; Delete takes off. Changes nothing itself: it says what is wanted.
#pragma once

#include "ui/charts/pathway_strip.h"
#include "ui/views/parts/item_picture.h"

#include <vector>

namespace tandem {

struct StripPlace {
    int row = -1;
    int stage = -1;  // -1 = the outcome at the left
    int entry = -1;

    bool operator==(const StripPlace&) const = default;
};

// "O1 Recover and stay well"; with the pathway where the outcome has several.
QString row_name(const PathwayStrip::Row& row);

class PathwaysPicture : public ItemPicture {
    Q_OBJECT

public:
    explicit PathwaysPicture(QWidget* parent = nullptr);

    void show_strip(PathwayStrip strip);
    const PathwayStrip& strip() const { return strip_; }

    StripPlace place(int item) const;
    int item_of(StripPlace place) const;                     // -1 = none
    const PathwayStrip::Cell* cell(StripPlace place) const;  // nullptr on an outcome
    void paint(QPainter& painter, const QRectF& area) const;
    QSizeF least_size() const override { return layout_.size; }

    int item_count() const override;
    QPainterPath item_outline(int item) const override;
    QString item_words(int item) const override;
    int item_at(const QPointF& point) const override;
    void press(int item) override;
    int item_beside(int item, Qt::Key arrow) const override;
    bool key_on(int item, QKeyEvent* event) override;

Q_SIGNALS:
    void open_wanted(RecordId record);
    void step_wanted(int row, int stage);
    void removal_wanted(int row, int stage, int entry);  // entry -1 = the whole cell

protected:
    void paint_items(QPainter& painter) override;
    void fit() override { lay_out(); }

private:
    void lay_out();
    QRectF area(StripPlace place) const;

    PathwayStrip strip_;
    PathwayLayout layout_;
    std::vector<StripPlace> places_;
};

}  // namespace tandem
