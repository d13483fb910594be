#include "ui/views/pictures/map_page.h"

#include "base/number.h"
#include "ui/kit/number_text.h"
#include "ui/kit/page_head.h"
#include "ui/kit/text.h"
#include "ui/kit/theme.h"
#include "ui/views/frame/picture_page.h"
#include "ui/views/parts/picture_export.h"
#include "ui/views/pictures/map_picture.h"

#include <algorithm>

namespace tandem {

namespace {

QString name_of(const MapNode& node) {
    return QStringLiteral("%1 %2").arg(node.code, node.title).trimmed();
}

// A need with one of its routes; or a demand or an outcome that no line joins to a need. -1 = none.
struct MapRow {
    int need = -1;
    int route = -1;
    int demand = -1;
    int outcome = -1;
};

std::vector<MapRow> rows_of(const ValueMap& map) {
    std::vector<MapRow> rows;
    const auto each = [&](MapNode::Column column, const auto& add) {
        for (std::size_t n = 0; n < map.nodes.size(); ++n)
            if (map.nodes[n].column == column && !map.nodes[n].ghost)
                add(static_cast<int>(n));
    };
    each(MapNode::Column::need, [&](int need) {
        const std::size_t before = rows.size();
        for (std::size_t r = 0; r < map.routes.size(); ++r)
            if (map.routes[r].need == need)
                rows.push_back({.need = need, .route = static_cast<int>(r)});
        if (rows.size() == before)
            rows.push_back({.need = need});
    });
    each(MapNode::Column::demand, [&](int demand) {
        if (std::ranges::none_of(map.demands, [&](const auto& line) { return line.first == demand; }))
            rows.push_back({.demand = demand});
    });
    each(MapNode::Column::outcome, [&](int outcome) {
        const auto leads_there = [&](const MapRoute& route) {
            return std::ranges::find(route.outcomes, outcome) != route.outcomes.end();
        };
        if (std::ranges::none_of(map.routes, leads_there))
            rows.push_back({.outcome = outcome});
    });
    return rows;
}

class MapPage : public PicturePage {
public:
    MapPage(Workspace& workspace, QWidget* parent);

    void arrive(const Place& place) override;
    Place here() const override;
    RecordId current_record() const override;

protected:
    void reload() override;

private:
    void fill_table();
    void show_fact();

    MapPicture* picture_;
};

}  // namespace

MapPage::MapPage(Workspace& workspace, QWidget* parent)
    : PicturePage(workspace, tr_text("Public value map"), QStringLiteral("map"), parent),
      picture_(new MapPicture) {
    QMenu* menu = add_picture_menu(
        picture_, [this](QPainter& painter, const QRectF& area) { picture_->paint(painter, area); },
        [this] { return picture_->least_size(); }, QStringLiteral("public-value-map"));
    set_picture(picture_, menu, tr_text("Needs, how they are met, and the outcomes"));
    connect(picture_, &MapPicture::path_changed, this, &MapPage::show_fact);
    connect(picture_, &MapPicture::open_wanted, this,
            [this](RecordId record) { this->workspace().inspect(record); });
}

void MapPage::reload() {
    picture_->show_map(
        value_map_of(portfolio(), workspace().project(), workspace().cycle(), workspace().today()));
    fill_table();
}

void MapPage::show_fact() {
    const ValueMap& map = picture_->map();
    const MapPlace chosen = picture_->chosen();
    if (map.empty())
        head().set_fact(tr_text("Nothing is recorded yet. Each column asks one question."));
    else if (chosen.node < 0)
        head().set_fact(
            tr_text("From what people ask for to what comes of it. Choose a box to light its path."));
    else {
        const MapNode& node = map.nodes[static_cast<std::size_t>(chosen.node)];
        QString name = name_of(node);
        if (chosen.item >= 0) {
            const MapNode::Item& item = node.items[static_cast<std::size_t>(chosen.item)];
            name = QStringLiteral("%1 %2").arg(item.code, item.name);
        }
        head().set_fact(tr_text("Showing the whole path of %1. Esc shows everything.").arg(name));
    }
    QStringList remarks;
    if (!map.routes.empty())
        remarks += map.by_share
                       ? tr_text("The width of a band is the share of the need that its route meets.")
                       : tr_text("Not every share is an estimate or measured, so all bands have one width.");
    const bool any_judged = std::ranges::any_of(map.principles, [](const ValueMap::Principle& principle) {
        return principle.rating != Rating::none;
    });
    if (!map.empty() && !map.principles.empty())
        remarks += any_judged ? tr_text("Principles as judged over the cycle: the lowest of its phases.")
                              : tr_text("No principle has been judged yet.");
    if (const std::size_t left_out = map.all_left_out(); left_out > 0)
        remarks += tr_text("The first %1 of each column are drawn; %2 more are in the lists.")
                       .arg(ValueMap::most)
                       .arg(number_text(left_out));
    if (map.has_illustrative)
        remarks += tr_text("A dashed box with a code is illustrative; one without asks for what is missing.");
    set_foot(remarks.join(QLatin1Char(' ')),
             tr_text("Arrow keys follow the path · Enter lights it · T table"));
}

void MapPage::fill_table() {
    const ValueMap& map = picture_->map();
    const std::vector<MapRow> rows = rows_of(map);
    PictureTable::Rows table;
    table.headings = {
        tr_text("Need"),  tr_text("Demands behind it"), tr_text("Route"),       tr_text("Through"),
        tr_text("Share"), tr_text("Outcomes"),          tr_text("Public value")};
    table.count = static_cast<int>(rows.size());
    table.record = [this, rows](int row) {
        const MapRow& line = rows[static_cast<std::size_t>(row)];
        return picture_->record_of({std::max({line.need, line.demand, line.outcome}), -1});
    };
    table.text = [this, rows](int row, int column) {
        const ValueMap& shown = picture_->map();
        const MapRow& line = rows[static_cast<std::size_t>(row)];
        const auto node = [&](int number) -> const MapNode& {
            return shown.nodes[static_cast<std::size_t>(number)];
        };
        const MapRoute* route =
            line.route < 0 ? nullptr : &shown.routes[static_cast<std::size_t>(line.route)];
        std::vector<int> outcomes;
        if (route != nullptr)
            outcomes = route->outcomes;
        else if (line.outcome >= 0)
            outcomes = {line.outcome};
        QStringList names;
        switch (column) {
            case 0:
                return line.need >= 0 ? name_of(node(line.need)) : QString();
            case 1:
                if (line.demand >= 0)
                    names += name_of(node(line.demand));
                for (const auto& [demand, need] : shown.demands)
                    if (need == line.need)
                        names += name_of(node(demand));
                break;
            case 2:
                return route != nullptr ? node(route->box).title : QString();
            case 3:
                if (route != nullptr)
                    for (const MapNode::Item& item : node(route->box).items)
                        if (std::find(route->items.begin(), route->items.end(), item.record) !=
                            route->items.end())
                            names += QStringLiteral("%1 %2").arg(item.code, item.name);
                break;
            case 4:
                return route != nullptr && route->share ? qt(grouped(*route->share, 0)) + QStringLiteral(" %")
                                                        : QString();
            case 5:
                for (const int outcome : outcomes)
                    names += name_of(node(outcome));
                break;
            default:
                for (const auto& [outcome, value] : shown.values)
                    if (std::ranges::find(outcomes, outcome) != outcomes.end())
                        names += name_of(node(value));
                names.removeDuplicates();
        }
        return names.join(QStringLiteral("; "));
    };
    this->table().set_rows(std::move(table));
}

void MapPage::arrive(const Place& place) {
    PicturePage::arrive(place);
    if (const MapPlace found = picture_->place_of(place.record); found.node >= 0)
        picture_->choose(found);
}

Place MapPage::here() const {
    Place place = PicturePage::here();
    place.record = current_record();
    return place;
}

RecordId MapPage::current_record() const {
    return picture_->record_of(picture_->chosen());
}

Page* make_map_page(Workspace& workspace, QWidget* parent) {
    return new MapPage(workspace, parent);
}

}  // namespace tandem
