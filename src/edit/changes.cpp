#include "edit/changes.h"

#include <utility>

namespace tandem {

void NetChanges::add(std::vector<RowChange> changes) {
    for (RowChange& change : changes) {
        const auto [it, fresh] = position_.emplace(change.id, net_.size());
        if (fresh) net_.push_back(std::move(change));
        else net_[it->second].after = std::move(change.after);
    }
}

std::vector<RowChange> NetChanges::take() {
    std::erase_if(net_, [](const RowChange& change) { return change.before == change.after; });
    position_.clear();
    return std::exchange(net_, {});
}

} // namespace tandem
