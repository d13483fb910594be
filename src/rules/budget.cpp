#include "rules/budget.h"

#include <algorithm>
#include <tuple>

namespace tandem {

namespace {

using Options = std::vector<OptionResult>;

std::int64_t cost_of(const OptionResult& option) {
    return option.option->cost->pence;
}

// Codes in the order people read them: VO2 before VO10.
auto by_code(const OptionResult& option) {
    const std::string& code = option.option->common.code;
    return std::tuple(code.size(), code);
}

// Whether the order of these options, which have the same votes, changes which of them are funded.
bool order_matters(Options::const_iterator first, Options::const_iterator last, std::int64_t left) {
    std::int64_t wanted = 0;  // by those that would fit alone
    for (auto option = first; option != last; ++option)
        if (option->option->cost && cost_of(*option) <= left)
            wanted += cost_of(*option);
    return wanted > left;
}

void put_in_order(TieRule rule, Options::iterator first, Options::iterator last) {
    std::stable_sort(first, last, [&](const OptionResult& a, const OptionResult& b) {
        if (rule == TieRule::cheaper_first && a.option->cost != b.option->cost)
            return a.option->cost < b.option->cost;
        if (rule == TieRule::draw && a.option->draw_order != b.option->draw_order)
            return a.option->draw_order &&
                   (!b.option->draw_order || *a.option->draw_order < *b.option->draw_order);
        return by_code(a) < by_code(b);
    });
}

class Purse {
public:
    explicit Purse(std::int64_t pence) : left_(pence) {}

    std::int64_t left() const { return left_; }
    void hold() { held_ = true; }

    Funding pay(const OptionResult& option) {
        if (!option.option->cost)
            return Funding::no_cost;
        const std::int64_t cost = cost_of(option);
        if (cost == 0)
            return Funding::funded;
        if (cost > left_)
            return Funding::does_not_fit;
        if (held_)
            return Funding::waits;
        left_ -= cost;
        return Funding::funded;
    }

private:
    std::int64_t left_;
    bool held_ = false;
};

}  // namespace

void spend_budget(const Prioritisation& prioritisation, PrioritisationResult& result) {
    Purse purse(prioritisation.budget->pence);
    const bool by_rule =
        prioritisation.tie_rule == TieRule::cheaper_first || prioritisation.tie_rule == TieRule::draw;
    for (auto first = result.options.begin(); first != result.options.end();) {
        const auto last = std::find_if(first, result.options.end(), [&](const OptionResult& option) {
            return option.votes != first->votes;
        });
        if (order_matters(first, last, purse.left())) {
            result.tie_decides = true;
            if (by_rule)
                put_in_order(prioritisation.tie_rule, first, last);
            else
                purse.hold();
        }
        for (; first != last; ++first)
            first->funding = purse.pay(*first);
    }
    result.unspent = Money{purse.left()};
}

}  // namespace tandem
