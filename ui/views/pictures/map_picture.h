// The public value map as a widget: with one path lit, every box and every line in a box reachable.
//
// Arrows go up and down a column and along the lit path; Enter or a click lights the path through an item,
// and once it is lit opens its record; Esc shows everything again.
#pragma once

#include "ui/charts/value_map_layout.h"
#include "ui/views/parts/item_picture.h"

#include <vector>

namespace tandem {

class MapPicture : public ItemPicture {
    Q_OBJECT

public:
    explicit MapPicture(QWidget* parent = nullptr);

    void show_map(ValueMap map);
    const ValueMap& map() const { return map_; }

    void choose(MapPlace place);  // node -1 = everything
    MapPlace chosen() const { return chosen_; }
    RecordId record_of(MapPlace place) const;
    MapPlace place_of(RecordId record) const;  // node -1 when it is not on the map

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
    void path_changed();
    void open_wanted(RecordId record);

protected:
    void paint_items(QPainter& painter) override;
    void fit() override { lay_out(); }

private:
    void lay_out();
    int neighbour(MapPlace from, bool forwards) const;
    int item_of(MapPlace place) const;

    ValueMap map_;
    ValueMapLayout layout_;
    MapPath path_;
    MapPlace chosen_;
    std::vector<MapPlace> places_;  // the items, in the order of columns
};

}  // namespace tandem
