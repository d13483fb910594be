#include "ui/views/pictures/map_picture.h"

#include "ui/kit/text.h"
#include "ui/kit/theme.h"

#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>
#include <QtGui/QPainterPath>

#include <algorithm>
#include <cmath>
#include <set>

namespace tandem {

namespace {

constexpr double least_width = 810;  // px at 100 %: a small laptop's window beside the narrow navigation

QString column_words(MapNode::Column column) {
    switch (column) {
        case MapNode::Column::demand:
            return tr_text("Demand");
        case MapNode::Column::need:
            return tr_text("Need");
        case MapNode::Column::route:
            return tr_text("Route");
        case MapNode::Column::outcome:
            return tr_text("Outcome");
        case MapNode::Column::value:
            break;
    }
    return tr_text("Public value");
}

}  // namespace

MapPicture::MapPicture(QWidget* parent) : ItemPicture(parent) {
    setObjectName(QStringLiteral("map_picture_items"));
    setAccessibleName(tr_text("Public value map"));
    connect(&Theme::instance(), &Theme::changed, this, &MapPicture::lay_out);
}

void MapPicture::show_map(ValueMap map) {
    const RecordId kept = record_of(chosen_);
    const bool had_path = chosen_.node >= 0;
    map_ = std::move(map);
    places_.clear();
    for (std::size_t n = 0; n < map_.nodes.size(); ++n) {
        places_.push_back({static_cast<int>(n), -1});
        for (std::size_t i = 0; i < map_.nodes[n].items.size(); ++i)
            places_.push_back({static_cast<int>(n), static_cast<int>(i)});
    }
    // Routes and values are no records; their boxes keep their places only while the others do.
    chosen_ = had_path && kept != 0 ? place_of(kept) : MapPlace{};
    path_ = path_through(map_, chosen_);
    lay_out();
    items_changed();
    Q_EMIT path_changed();
}

void MapPicture::lay_out() {
    layout_ = value_map_layout(map_, room().width(), room().height(), least_width);
    updateGeometry();
    update();
}

void MapPicture::choose(MapPlace place) {
    if (place == chosen_)
        return;
    chosen_ = place;
    path_ = path_through(map_, chosen_);
    if (const int item = item_of(place); item >= 0)
        set_current(item);
    update();
    Q_EMIT path_changed();
}

RecordId MapPicture::record_of(MapPlace place) const {
    if (place.node < 0 || place.node >= static_cast<int>(map_.nodes.size()))
        return 0;
    const MapNode& node = map_.nodes[static_cast<std::size_t>(place.node)];
    return place.item < 0 ? node.record : node.items[static_cast<std::size_t>(place.item)].record;
}

MapPlace MapPicture::place_of(RecordId record) const {
    const auto found = std::find_if(places_.begin(), places_.end(),
                                    [&](const MapPlace& place) { return record_of(place) == record; });
    return record == 0 || found == places_.end() ? MapPlace{} : *found;
}

int MapPicture::item_of(MapPlace place) const {
    const auto found = std::find(places_.begin(), places_.end(), place);
    return found == places_.end() ? -1 : static_cast<int>(found - places_.begin());
}

void MapPicture::paint(QPainter& painter, const QRectF& area) const {
    painter.save();
    painter.translate(area.topLeft());
    painter.scale(area.width() / layout_.size.width(), area.height() / layout_.size.height());
    paint_value_map(painter, map_, layout_, path_, tokens());
    painter.restore();
}

void MapPicture::paint_items(QPainter& painter) {
    paint(painter, QRectF(QPointF(0, 0), layout_.size));
}

int MapPicture::item_count() const {
    return static_cast<int>(places_.size());
}

QPainterPath MapPicture::item_outline(int item) const {
    const QRectF area = layout_.area(places_[static_cast<std::size_t>(item)]);
    QPainterPath path;
    path.addRoundedRect(area, px(6), px(6));
    return path;
}

QString MapPicture::item_words(int item) const {
    const MapPlace place = places_[static_cast<std::size_t>(item)];
    const MapNode& node = map_.nodes[static_cast<std::size_t>(place.node)];
    QStringList words;
    if (place.item >= 0) {
        const MapNode::Item& line = node.items[static_cast<std::size_t>(place.item)];
        words = {QStringLiteral("%1 %2").arg(line.code, line.name), node.title};
        if (line.illustrative)
            words += tr_text("illustrative");
    } else {
        words = {column_words(node.column), QStringLiteral("%1 %2").arg(node.code, node.title).trimmed(),
                 node.note, node.value};
        if (node.illustrative)
            words += tr_text("illustrative");
    }
    words.removeAll(QString());
    return words.join(QStringLiteral(", "));
}

int MapPicture::item_at(const QPointF& point) const {
    int found = -1;
    for (std::size_t i = 0; i < places_.size(); ++i)
        if (layout_.area(places_[i]).contains(point))
            found = static_cast<int>(i);  // a line lies in its box and comes after it
    return found;
}

void MapPicture::press(int item) {
    const MapPlace place = places_[static_cast<std::size_t>(item)];
    if (place != chosen_)
        choose(place);
    else if (const RecordId record = record_of(place); record != 0)
        Q_EMIT open_wanted(record);
}

// The nearest box of the next column that hangs together with this one on the path shown.
int MapPicture::neighbour(MapPlace from, bool forwards) const {
    std::set<int> linked;
    const auto add = [&](int left, int right) {
        if ((forwards ? left : right) == from.node && path_.has(left) && path_.has(right))
            linked.insert(forwards ? right : left);
    };
    for (const auto& [demand, need] : map_.demands)
        add(demand, need);
    for (const auto& [outcome, value] : map_.values)
        add(outcome, value);
    for (std::size_t i = 0; i < map_.routes.size(); ++i) {
        if (!path_.all && !path_.routes.contains(static_cast<int>(i)))
            continue;
        add(map_.routes[i].need, map_.routes[i].box);
        for (const int outcome : map_.routes[i].outcomes)
            add(map_.routes[i].box, outcome);
    }
    const int column = static_cast<int>(map_.nodes[static_cast<std::size_t>(from.node)].column);
    if (linked.empty())  // nothing hangs together yet: still a way across
        for (std::size_t n = 0; n < map_.nodes.size(); ++n)
            if (static_cast<int>(map_.nodes[n].column) == column + (forwards ? 1 : -1))
                linked.insert(static_cast<int>(n));
    const double y = layout_.area(from).center().y();
    int best = -1;
    for (const int node : linked) {
        const auto distance = [&](int other) {
            return std::abs(layout_.nodes[static_cast<std::size_t>(other)].center().y() - y);
        };
        if (best < 0 || distance(node) < distance(best))
            best = node;
    }
    return best < 0 ? -1 : item_of({best, -1});
}

int MapPicture::item_beside(int item, Qt::Key arrow) const {
    const MapPlace place = places_[static_cast<std::size_t>(item)];
    if (arrow == Qt::Key_Left || arrow == Qt::Key_Right)
        return neighbour(place, arrow == Qt::Key_Right);
    const int next = item + (arrow == Qt::Key_Down ? 1 : -1);
    if (next < 0 || next >= item_count())
        return -1;
    const auto column = [&](int number) {
        return map_.nodes[static_cast<std::size_t>(places_[static_cast<std::size_t>(number)].node)].column;
    };
    return column(next) == column(item) ? next : -1;
}

bool MapPicture::key_on(int, QKeyEvent* event) {
    if (event->key() != Qt::Key_Escape || chosen_.node < 0)
        return false;
    choose({});
    return true;
}

}  // namespace tandem
