// What of the public value map lies on the path through one of its boxes or lines.
#include "ui/charts/value_map.h"

#include <algorithm>

namespace tandem {

namespace {

// Puts the routes that pass the test on the path, with all they lead from and to.
template <class Test>
void add_matching(const ValueMap& map, MapPath& path, Test test) {
    for (std::size_t i = 0; i < map.routes.size(); ++i) {
        const MapRoute& route = map.routes[i];
        if (!test(route))
            continue;
        path.routes.insert(static_cast<int>(i));
        path.nodes.insert(route.need);
        path.nodes.insert(route.box);
        path.items.insert(route.items.begin(), route.items.end());
    }
}

bool contains(const std::vector<int>& list, int wanted) {
    return std::find(list.begin(), list.end(), wanted) != list.end();
}

}  // namespace

MapPath path_through(const ValueMap& map, MapPlace place) {
    MapPath path;
    if (place.node < 0 || place.node >= static_cast<int>(map.nodes.size()))
        return path;
    path.all = false;
    path.nodes.insert(place.node);
    const MapNode& node = map.nodes[static_cast<std::size_t>(place.node)];
    std::set<int> needs;     // of the chosen demand
    std::set<int> outcomes;  // of the chosen value, or the chosen one
    for (const auto& [demand, need] : map.demands)
        if (demand == place.node)
            needs.insert(need);
    for (const auto& [outcome, value] : map.values)
        if (value == place.node)
            outcomes.insert(outcome);
    if (node.column == MapNode::Column::outcome)
        outcomes.insert(place.node);

    const RecordId item =
        place.item >= 0 ? node.items[static_cast<std::size_t>(place.item)].record : RecordId{0};
    add_matching(map, path, [&](const MapRoute& route) {
        switch (node.column) {
            case MapNode::Column::demand:
                return needs.contains(route.need);
            case MapNode::Column::need:
                return route.need == place.node;
            case MapNode::Column::route:
                return route.box == place.node &&
                       (item == 0 ||
                        std::find(route.items.begin(), route.items.end(), item) != route.items.end());
            case MapNode::Column::outcome:
            case MapNode::Column::value:
                break;
        }
        return std::any_of(outcomes.begin(), outcomes.end(),
                           [&](int outcome) { return contains(route.outcomes, outcome); });
    });
    if (item != 0)
        path.items = {item};
    // Forwards to outcomes and value, unless they were where the path began.
    const bool from_the_end =
        node.column == MapNode::Column::outcome || node.column == MapNode::Column::value;
    if (!from_the_end)
        for (const int route : path.routes)
            for (const int outcome : map.routes[static_cast<std::size_t>(route)].outcomes)
                outcomes.insert(outcome);
    path.nodes.insert(outcomes.begin(), outcomes.end());
    if (node.column != MapNode::Column::value)
        for (const auto& [outcome, value] : map.values)
            if (outcomes.contains(outcome))
                path.nodes.insert(value);
    // Back to the demands, unless the path began at one.
    path.nodes.insert(needs.begin(), needs.end());
    if (node.column != MapNode::Column::demand)
        for (const auto& [demand, need] : map.demands)
            if (path.nodes.contains(need))
                path.nodes.insert(demand);
    return path;
}

}  // namespace tandem
