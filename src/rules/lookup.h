// Finding what hangs together: the phases of a cycle, the records that name a parent.
//
// Indexes are made from a portfolio in one pass and hold pointers into it: they must not outlive it or a
// change to it.
#pragma once

#include "model/portfolio.h"
#include "model/project.h"

#include <unordered_map>
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
        children_.reserve(portfolio.all<Child>().size());
        for (const Child& child : portfolio.all<Child>())
            if (child.*Field)
                children_[(child.*Field).value].push_back(&child);
    }

    // In the order of making.
    const std::vector<const Child*>& of(ParentId parent) const {
        static const std::vector<const Child*> none;
        const auto found = children_.find(parent.value);
        return found == children_.end() ? none : found->second;
    }

private:
    std::unordered_map<RecordId, std::vector<const Child*>> children_;
};

}  // namespace tandem
