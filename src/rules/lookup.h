// Finding what hangs together: the phases of a cycle, the records that name a parent.
//
// Indexes are made from a portfolio in one pass and hold pointers into it: they must not outlive it or a
// change to it.
#pragma once

#include "model/portfolio.h"
#include "model/project.h"

#include <algorithm>
#include <initializer_list>
#include <span>
#include <utility>
#include <vector>

namespace tandem {

// nullptr when the cycle has no such phase.
const Phase* phase_of(const Portfolio& portfolio, Id<Cycle> cycle, PhaseKind kind);
// The cycle of a phase; an empty id when there is no such phase.
Id<Cycle> cycle_of(const Portfolio& portfolio, Id<Phase> phase);
// Which of the four phases; PhaseKind::none when there is no such phase.
PhaseKind kind_of(const Portfolio& portfolio, Id<Phase> phase);

// The records of one parent, in the order of their making. A list of pointers is taken for it too.
template <class Child>
class Children : public std::span<const Child* const> {
    using Base = std::span<const Child* const>;

public:
    using Base::Base;
    Children(Base few) : Base(few) {}
    // As an argument only, as C++26 allows of std::span: the list ends with the call.
    Children(std::initializer_list<const Child*> few) : Base(few.begin(), few.size()) {}
};

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
        children_.reserve(named.size());
        for (const auto& [parent, child] : named) {
            if (parents_.empty() || parents_.back() != parent) {
                parents_.push_back(parent);
                starts_.push_back(children_.size());
            }
            children_.push_back(child);
        }
        starts_.push_back(children_.size());
    }

    // Those of all parents: each parent's are a part of it.
    Children<Child> all() const { return children_; }
    // Valid as long as the index.
    Children<Child> of(ParentId parent) const {
        const auto found = std::lower_bound(parents_.begin(), parents_.end(), parent.value);
        if (found == parents_.end() || *found != parent.value)
            return {};
        const auto place = static_cast<std::size_t>(found - parents_.begin());
        return Children<Child>(children_).subspan(starts_[place], starts_[place + 1] - starts_[place]);
    }

private:
    // One array each: at 50,000 parents faster to make and to search than a hash table or a vector a parent.
    std::vector<RecordId> parents_;    // sorted
    std::vector<std::size_t> starts_;  // where the children of the parent at the same place start; one more
    std::vector<const Child*> children_;  // in the order of parents_
};

}  // namespace tandem
