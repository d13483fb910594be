// The public value chain with a project's own records: demands, needs, three routes, outcomes, public value;
// governance principles above, resilience below (DOMAIN.md B3, Figure 1; design.md picture 06).
//
// Here is what it shows; how that is set and painted is in value_map_layout.h. Knows no widget. Bands have
// one width, unless every share that is drawn is an estimate or measured: guesses are not drawn (design.md
// section 7).
#pragma once

#include "base/id.h"
#include "model/choices.h"
#include "model/portfolio.h"
#include "ui/kit/icons.h"
#include "ui/kit/marks.h"

#include <QtCore/QString>

#include <array>
#include <optional>
#include <set>
#include <vector>

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
    QString value;                 // under the note, "54 % to 73 %": never cut
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
        Rating rating = Rating::none;  // over the cycle (rules/public_value.h); none = no judgement recorded
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
    std::array<Level, 4> resilience;
    std::array<std::size_t, 5> left_out{};  // by column: needs, demands and outcomes beyond the most
    bool by_share = false;
    bool has_illustrative = false;

    bool empty() const;  // nothing recorded in any column
    int first_of(MapNode::Column column) const;
    int count(MapNode::Column column) const;  // of those drawn, without ghosts
    std::size_t all_left_out() const;
    // "12", or "100 of 5,000" where not all are drawn.
    QString count_words(MapNode::Column column) const;
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

}  // namespace tandem
