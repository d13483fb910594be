#include "edit/changes.h"

#include <algorithm>
#include <utility>

namespace tandem {

namespace {

// Calls place(number, ...) with the same value of each of the rows, cross-cutting ones first.
template <class Place, class... Rows>
void for_each_place(Place place, Rows&... rows) {
    std::size_t number = 0;
    const auto common = [&](auto member) { place(number++, rows.common.*member...); };
    common(&Common::project);
    common(&Common::code);
    common(&Common::visibility);
    common(&Common::source);
    common(&Common::illustrative);
    common(&Common::created);
    common(&Common::changed);
    const std::size_t fields = std::min({rows.values.size()...});
    for (std::size_t i = 0; i < fields; ++i)
        place(number++, rows.values[i]...);
}

constexpr std::size_t common_places = 7;

// Which values a first change tells the past of: all when it makes or removes the record.
std::vector<bool> settled_by(RowChange& change) {
    const std::size_t fields = (change.before ? change.before : change.after)->values.size();
    std::vector<bool> settled(common_places + fields, true);
    if (change.before && change.after)
        for_each_place([&](std::size_t i, const auto& was, const auto& is) { settled[i] = was != is; },
                       *change.before, *change.after);
    return settled;
}

}  // namespace

void NetChanges::merge(Net& net, RowChange&& next) {
    RowChange& sum = net.change;
    if (!next.before) {
        sum.after = std::move(next.after);
        return;
    }
    if (!next.after) {
        if (sum.before)
            for_each_place(
                [&](std::size_t i, auto& past, const auto& was) {
                    if (!net.settled[i])
                        past = was;
                },
                *sum.before, *next.before);
        net.settled.assign(net.settled.size(), true);
        sum.after.reset();
        return;
    }
    if (sum.before)
        for_each_place(
            [&](std::size_t i, auto& past, const auto& was, const auto& is) {
                if (was == is || net.settled[i])
                    return;
                past = was;
                net.settled[i] = true;
            },
            *sum.before, *next.before, *next.after);
    if (sum.after)
        for_each_place(
            [](std::size_t, auto& present, const auto& was, const auto& is) {
                if (was != is)
                    present = is;
            },
            *sum.after, *next.before, *next.after);
}

void NetChanges::add(std::vector<RowChange> changes) {
    for (RowChange& change : changes) {
        const auto [it, fresh] = position_.emplace(change.id, net_.size());
        if (fresh) {
            std::vector<bool> settled = settled_by(change);
            net_.push_back({std::move(change), std::move(settled)});
        } else {
            merge(net_[it->second], std::move(change));
        }
    }
}

std::vector<RowChange> NetChanges::take() {
    std::vector<RowChange> changes;
    for (Net& net : net_)
        if (net.change.before != net.change.after)
            changes.push_back(std::move(net.change));
    net_.clear();
    position_.clear();
    return changes;
}

}  // namespace tandem
