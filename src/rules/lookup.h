// Finding what hangs together: the phases of a cycle, the records that name a parent.
//
// Indexes are made from a portfolio in one pass and hold pointers into it: they must not outlive it or a
// change to it.
#pragma once

#include "model/portfolio.h"
#include "model/project.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace tandem {

// nullptr when the cycle has no such phase.
const Phase* phase_of(const Portfolio& portfolio, Id<Cycle> cycle, PhaseKind kind);
// The cycle of a phase; an empty id when there is no such phase.
Id<Cycle> cycle_of(const Portfolio& portfolio, Id<Phase> phase);
// Which of the four phases; PhaseKind::none when there is no such phase.
PhaseKind kind_of(const Portfolio& portfolio, Id<Phase> phase);

// The records of kind Child by the parent that their field `Field` names: ByParent<&ActivityGroup::activity>.
template <auto Field>
class ByParent {
    using Child = typename detail::MemberOf<decltype(Field)>::Record;
    using ParentId = typename detail::MemberOf<decltype(Field)>::Member;

public:
    explicit ByParent(const Portfolio& portfolio) {
        const auto& all = portfolio.all<Child>();
        std::vector<std::pair<RecordId, const Child*>> named;
        named.reserve(all.size());
        for (const Child& child : all)
            if (child.*Field)
                named.emplace_back((child.*Field).value, &child);
        const auto by_parent = [](const auto& a, const auto& b) { return a.first < b.first; };
        if (!std::is_sorted(named.begin(), named.end(), by_parent))
            std::stable_sort(named.begin(), named.end(), by_parent);
        for (auto first = named.begin(); first != named.end();) {
            const auto last = std::find_if(first, named.end(),
                                           [&](const auto& other) { return other.first != first->first; });
            parents_.push_back(first->first);
            auto& children = children_.emplace_back();
            children.reserve(static_cast<std::size_t>(last - first));
            for (; first != last; ++first)
                children.push_back(first->second);
        }
    }

    // In the order of making.
    const std::vector<const Child*>& of(ParentId parent) const {
        static const std::vector<const Child*> none;
        const auto found = std::lower_bound(parents_.begin(), parents_.end(), parent.value);
        return found == parents_.end() || *found != parent.value
                   ? none
                   : children_[static_cast<std::size_t>(found - parents_.begin())];
    }

private:
    std::vector<RecordId>
        parents_;  // sorted; children_ beside it. Faster than a hash table at 50,000 parents
    std::vector<std::vector<const Child*>> children_;
};

}  // namespace tandem
