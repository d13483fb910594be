#include "rules/documents.h"

namespace tandem {

bool is_issued(const Specification& specification) {
    return specification.status == SpecificationStatus::issued;
}

bool is_issued(const Contract& contract, PartialDate as_at) {
    switch (contract.status) {
        case ContractStatus::none:
            return !contract.start.empty() && contract.start.first_day() <= as_at.first_day();
        case ContractStatus::running:
        case ContractStatus::ended:
        case ContractStatus::terminated:
            return true;
        case ContractStatus::planned:
        case ContractStatus::tendering:
            break;
    }
    return false;
}

}  // namespace tandem
