#include "base/text.h"
#include "report/sections.h"
#include "report/sections/cycle.h"
#include "rules/lookup.h"

#include <algorithm>

namespace tandem::cycle {

namespace {

// By phase, the sections whose findings the body does not have; the others are there or in the phase's
// report.
std::vector<std::string_view> sections_in_annex(PhaseKind phase) {
    switch (phase) {
        case PhaseKind::analyse:
            return {"brief", "needs", "assets", "provision", "risks", "evidence", "people"};
        case PhaseKind::plan:
            return {"brief", "outcomes", "gap", "routes", "services", "documents", "took_part"};
        case PhaseKind::do_:
            return {"brief", "services", "monitoring", "development", "co_delivery", "took_part"};
        case PhaseKind::review:
            return {"brief", "co_assessment",   "performance", "risks",
                    "added", "recommissioning", "took_part"};
        case PhaseKind::none:
            break;
    }
    return {};
}

// The blocks of a section one level further down: its parts become strong lines.
void add_lowered(Writer& out, std::vector<Block> blocks, const std::string& prefix) {
    for (Block& block : blocks) {
        auto* heading = std::get_if<Heading>(&block);
        if (!heading)
            out.add(std::move(block));
        else if (heading->level == 2)
            out.add(Heading{3, std::move(heading->text), prefix + heading->id});
        else
            out.say(strong(std::move(heading->text)));
    }
}

}  // namespace

void write_annex(Writer& out, PhaseKind phase) {
    const Phase* of = phase_of(out.portfolio(), out.scope().cycle_id(), phase);
    if (!of) {
        out.say("This phase is not part of this edition.");
        return;
    }
    Writer part = out.on_phase(*of);
    const std::vector<std::string_view> wanted = sections_in_annex(phase);
    for (const Section& section : sections_of(phase)) {
        if (std::ranges::find(wanted, section.key) == wanted.end())
            continue;
        part.section(section.key, section.title);
        section.write(part);
        part.end_section();
    }
    add_lowered(out, out.take_back(std::move(part)), "annex-" + std::string(code_of_choice(phase)) + '-');
    out.say(plain("More is in the report of this phase."), Paragraph::Role::small);
}

}  // namespace tandem::cycle
