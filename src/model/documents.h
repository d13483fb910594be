// What is agreed on paper: specifications and contracts (DOMAIN.md A7, A10). The value of a contract is never
// public.
#pragma once

#include "model/choices.h"
#include "schema/codec.h"
#include "schema/common.h"

#include <optional>
#include <string>
#include <vector>

namespace tandem {

struct Service;
struct Outcome;
struct Organisation;
struct Specification;

enum class SpecificationKind { none, specification, tender, criteria };
enum class SpecificationStatus { none, draft, co_agreed, issued };
enum class ContractKind {
    none,
    contract,
    service_level_agreement,
    grant,
    alliance_contract,
    personal_budget
};
enum class ContractStatus { none, planned, tendering, running, ended, terminated };

TANDEM_DECLARE_CHOICES(SpecificationKind);
TANDEM_DECLARE_CHOICES(SpecificationStatus);
TANDEM_DECLARE_CHOICES(ContractKind);
TANDEM_DECLARE_CHOICES(ContractStatus);

// What a service, a tender or an award is to meet.
struct Specification {
    Common common;
    std::string title;
    SpecificationKind kind = SpecificationKind::none;
    SpecificationStatus status = SpecificationStatus::none;
    PartialDate date;
    DocumentInput citizen_input = DocumentInput::none;
    std::string citizen_input_note;
    std::string summary;
    std::vector<Id<Service>> services;
    std::vector<Id<Outcome>> outcomes;
};

// An agreement with those who provide: from a grant to an alliance contract.
struct Contract {
    Common common;
    std::string title;
    ContractKind kind = ContractKind::none;
    ContractStatus status = ContractStatus::none;
    std::optional<Money> value;
    PartialDate start;
    PartialDate end;
    PartialDate review_date;
    PartialDate break_date;  // first day on which it can be left early
    std::string extension;
    PartialDate extended_to;
    std::optional<double> meeting_interval;  // months between monitoring meetings
    DocumentInput citizen_input = DocumentInput::none;
    std::string citizen_input_note;
    std::string note;
    std::vector<Id<Organisation>> parties;
    std::vector<Id<Service>> services;
    std::vector<Id<Outcome>> outcomes;
    std::vector<Id<Specification>> specifications;
};

}  // namespace tandem
