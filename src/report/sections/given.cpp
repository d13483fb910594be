#include "report/sections/given.h"

#include "model/contribution.h"
#include "model/decisions.h"
#include "report/sections/published.h"
#include "report/sections/shared.h"
#include "rules/decisions.h"

#include <algorithm>

namespace tandem {

namespace {

// Of the decisions that the report's "You said, we did" goes with: those of the phase, and in the Review, as
// in the report of the cycle, all.
bool decisions_tell_of_it(const Writer& out) {
    const ReportScope& scope = out.scope();
    const bool of_all = !scope.phase_id() || scope.phase.phase == PhaseKind::review;
    const OptionsOfDecisions options(out.portfolio());
    return std::ranges::any_of(of_cycle<Decision>(scope), [&](const Decision* decision) {
        return (of_all || decision->phase == scope.phase_id()) && parts_of(options, *decision).citizen_input;
    });
}

// The Review has only its own decisions.
std::string_view where_it_is(const ReportScope& scope) {
    if (!scope.phase_id())
        return "under “Decision log”.";
    return scope.phase.phase == PhaseKind::review ? "in the reports of the phases."
                                                  : "under “Decisions and next steps”.";
}

}  // namespace

std::string no_own_words(const Writer& out) {
    return out.lacks_some<Contribution>() ? "No citizen’s own words are published here yet."
                                          : "No citizen’s own words are recorded here yet.";
}

std::string no_contribution(const Writer& out, std::string_view nothing) {
    if (decisions_tell_of_it(out))
        return no_own_words(out) + " How what citizens gave was used is told " +
               std::string(where_it_is(out.scope()));
    return none_in_edition<Contribution>(out, std::string(nothing));
}

}  // namespace tandem
