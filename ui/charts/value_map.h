// The public value chain with a project's own records: demands, needs, three routes, outcomes, public value;
// governance principles above, resilience below (DOMAIN.md B3, Figure 1; design.md picture 06).
//
// One painter for screen, PNG and SVG: takes data and tokens, knows no widget. Bands have one width, unless
// every share that is drawn is an estimate or measured: guesses are not drawn (design.md section 7). Lengths
// are px at the text size in use.
#pragma once

#include "base/id.h"
#include "model/choices.h"
#include "model/portfolio.h"
#include "ui/kit/icons.h"
#include "ui/kit/marks.h"
#include "ui/kit/tokens.h"

#include <QtCore/QRectF>
#include <QtCore/QString>

#include <array>
#include <optional>
#include <set>
#include <vector>

class QPainter;

namespace tandem {

struct Cycle;
struct Project;

struct MapNode {
    enum class Column { demand, need, route, outcome, value };

    // One line in a route's box.
    struct Item {
        RecordId record = 0;
        QString code, name;
        bool illustrative = false;
    };

    Column column = Column::demand;
    RecordId record = 0;  // 0 for routes, values and ghosts
    QString code, title, note;
    std::optional<Status> status;  // before the note
    std::optional<Icon> icon;      // before the title, where there is no code
    bool illustrative = false;
    bool ghost = false;  // nothing recorded: `note` asks a question
    std::vector<Item> items;
};

// One recorded way of meeting a need.
struct MapRoute {
    int need = 0;
    int box = 0;
    std::vector<int> outcomes;
    std::vector<RecordId> items;
    std::optional<double> share;  // per cent; only used when all routes have a firm one
};

struct ValueMap {
    struct Principle {
        QString label;
        Rating rating = Rating::not_considered;
    };
    struct Level {
        QString label;
        QString holds;  // "" = none yet
    };

    static constexpr std::size_t most = 100;  // boxes of one column, lines of one box: nobody reads more

    std::vector<MapNode> nodes;                // by column, in the order to show
    std::vector<std::pair<int, int>> demands;  // demand, need
    std::vector<MapRoute> routes;
    std::vector<std::pair<int, int>> values;  // outcome, value
    std::vector<Principle> principles;
    QString principles_of;  // "Review": the phase that was judged; "" = none yet
    std::array<Level, 4> resilience;
    std::size_t left_out = 0;  // needs, demands and outcomes beyond the most
    bool by_share = false;
    bool has_illustrative = false;

    bool empty() const;  // nothing recorded in any column
    int first_of(MapNode::Column column) const;
    int count(MapNode::Column column) const;  // without ghosts
};

ValueMap value_map_of(const Portfolio& portfolio, Id<Project> project, Id<Cycle> cycle, PartialDate as_at);

// A node, or one line of a route's box.
struct MapPlace {
    int node = -1;
    int item = -1;

    bool operator==(const MapPlace&) const = default;
};

// What belongs to one path; everything when nothing is chosen.
struct MapPath {
    bool all = true;
    std::set<int> nodes;
    std::set<int> routes;
    std::set<RecordId> items;

    bool has(int node) const { return all || nodes.contains(node); }
};
MapPath path_through(const ValueMap& map, MapPlace place);

struct ValueMapLayout {
    QSizeF size;
    QRectF principles, resilience;
    double air = 1;       // of the usual space in and between boxes
    int holds_lines = 2;  // at most, of what holds at a level of resilience
    std::array<QRectF, 5> heads;
    std::vector<QRectF> nodes;
    std::vector<std::vector<QRectF>> items;  // of each node

    QRectF area(MapPlace place) const;
};

// As wide as asked for, but never narrower than `least` (px at 100 %), below which columns can hardly be
// read; as high as it needs, at least `height`. Boxes lie closer where that makes all of it fit the height.
ValueMapLayout value_map_layout(const ValueMap& map, double width, double height, double least = 940,
                                int holds_lines = 2);
void paint_value_map(QPainter& painter, const ValueMap& map, const ValueMapLayout& layout,
                     const MapPath& path, const Tokens& tokens);

}  // namespace tandem
