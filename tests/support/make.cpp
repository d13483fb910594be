#include "support/make.h"

namespace tandem::test {

Plan::Plan() {
    Project& made = append<Project>();
    made.title = "Quiet Streets";
    made.common.project = made.common.id;
    project = id_of(made);
    Cycle& open = append<Cycle>();
    open.number = 1;
    open.status = CycleStatus::open;
    cycle = id_of(open);
    for (const PhaseKind kind : {PhaseKind::analyse, PhaseKind::plan, PhaseKind::do_, PhaseKind::review}) {
        Phase& phase = append<Phase>();
        phase.cycle = cycle;
        phase.phase = kind;
        phase.status = PhaseStatus::not_started;
        phases_[static_cast<std::size_t>(kind) - 1] = id_of(phase);
    }
}

}  // namespace tandem::test
