#include "report/sections/contracts.h"

#include "report/sections/published.h"
#include "rules/monitoring.h"

namespace tandem {

namespace {

PartialDate end_of(const Contract& contract) {
    return contract.extended_to.empty() ? contract.end : contract.extended_to;
}

}  // namespace

std::string contracts_that_run(const Writer& out) {
    std::int64_t in_force = 0;
    std::int64_t no_end = 0;
    bool any_past = false;  // recorded as running, with an end that is past
    for (const Contract& contract : out.portfolio().all<Contract>()) {
        const ContractTerm term = term_of(contract, out.scope().as_at);
        in_force += term == ContractTerm::in_force;
        no_end += term == ContractTerm::no_end;
        any_past = any_past || (term == ContractTerm::no_end && !end_of(contract).empty());
    }
    const std::string held =
        in_force == 0 && no_end == 0
            ? std::string("no contract is in force")
            : counted_in_edition<Contract>(out, in_force, "contract is in force", "contracts are in force");
    if (no_end == 0)
        return held;
    const std::string begun = std::string(no_end == 1 ? " has" : " have") + " begun, with no end " +
                              (any_past ? "ahead " : "") + "recorded";
    return in_force == 0 ? counted_in_edition<Contract>(out, no_end, "contract", "contracts") + begun
                         : held + " and " + in_letters(no_end) + " more" + begun;
}

std::string open_end_words(const Contract& contract, PartialDate as_at) {
    if (term_of(contract, as_at) != ContractTerm::no_end)
        return "";
    const PartialDate end = end_of(contract);
    return (contract.start.empty() ? std::string("recorded as running")
                                   : "runs from " + contract.start.words()) +
           (end.empty() ? "; no end is recorded" : "; the end recorded is past: " + end.words());
}

std::string state_words(const Contract& contract, PartialDate as_at) {
    if (term_of(contract, as_at) != ContractTerm::no_end)
        return lower_first(in_words(contract.status));
    return std::string(contract.status == ContractStatus::none ? "begun" : "recorded as running") +
           (end_of(contract).empty() ? ", no end recorded" : ", past its end");
}

}  // namespace tandem
