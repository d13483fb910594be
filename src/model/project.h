// The frame of the work: a project, its commissioning cycles and their four phases (DOMAIN.md A1).
// Every other record belongs to one of the three; closing a cycle freezes what belongs to it and its phases.
#pragma once

#include "model/choices.h"
#include "schema/codec.h"
#include "schema/common.h"

#include <optional>
#include <string>

namespace tandem {

struct Organisation;
struct Project;
struct Cycle;
struct Phase;

enum class Jurisdiction { none, england, wales, scotland, northern_ireland, other };
enum class CycleStatus { none, open, closed };
enum class PhaseStatus { none, not_started, under_way, complete };

TANDEM_DECLARE_CHOICES(Jurisdiction);
TANDEM_DECLARE_CHOICES(CycleStatus);
TANDEM_DECLARE_CHOICES(PhaseStatus);

// One commissioning project of one place. A file holds one or more.
struct Project {
    Common common;
    std::string title;
    std::string place;
    std::string lead_body;
    std::string partners;
    std::string service_area;
    Jurisdiction jurisdiction = Jurisdiction::none;
    std::string purpose;
    PartialDate start;
    bool wicked_problem = false;  // no single perspective can solve it [1:196]
    std::string problem;          // the agreed problem statement
    std::string problem_agreed_by;
    PartialDate problem_agreed_on;
    std::string have_your_say;  // how citizens can take part next
    std::string contact_role;   // a role, never a name
    std::string will_hear;      // when people will hear back
};

// One turn of Analyse, Plan, Do, Review. A closed one is frozen with all its cycle and phase records.
struct Cycle {
    Common common;
    std::optional<std::int64_t> number;  // 1, 2, ... in its project; set by the program
    CycleStatus status = CycleStatus::none;
    PartialDate start;
    PartialDate end;
    std::string trigger;  // what set off the recommissioning
    Id<Cycle> follows;    // the cycle before
};

// A phase of a cycle. Phases may overlap, and activities may come before a phase "starts" [1:224].
struct Phase {
    Common common;
    Id<Cycle> cycle;
    PhaseKind phase = PhaseKind::none;
    PhaseStatus status = PhaseStatus::none;
    PartialDate planned_start;
    PartialDate planned_end;
    PartialDate actual_start;
    PartialDate actual_end;
    std::string purpose;
    std::string summary;  // "In brief" of the report when it is filled
    std::string lessons;
};

}  // namespace tandem
