#include "report/sections/cycle.h"

#include "report/sections.h"
#include "report/sections/do.h"
#include "report/sections/review.h"
#include "report/sections/shared.h"

namespace tandem {

namespace cycle {

void write_money_of_cycle(Writer& out) {
    out.part("Who paid and who gained");
    review::write_who_gained_and_paid(out);
    out.part("Money raised with citizens");
    doing::write_money_raised(out);
}

void write_decision_log(Writer& out) {
    write_decisions(out);
}

void write_next(Writer& out) {
    out.part("Points to consider");
    write_points(out);
    out.part("Next steps");
    write_actions(out);
}

}  // namespace cycle

Sections cycle_sections() {
    static constexpr Section sections[] = {
        {"brief", "The cycle in brief", &cycle::write_brief_of_cycle},
        {"coverage", "Where citizens took part", &write_coverage},
        {"timeline", "What happened when", &cycle::write_timeline_of_cycle},
        {"value_chain", "The value chain: from needs to outcomes", &cycle::write_value_chain},
        {"outcomes", "Outcomes and what changed", &cycle::write_outcomes_of_cycle},
        {"money", "Money: who paid, who gained, what was raised", &cycle::write_money_of_cycle},
        {"people", "People and hours", &cycle::write_people_and_hours},
        {"governance", "Governance across the phases", &review::write_public_value},
        {"decisions", "Decision log", &cycle::write_decision_log},
        {"lessons", "Lessons and what goes into the next cycle", &review::write_lessons},
        {"you_said", "You said, we did", &review::write_you_said_in_cycle},
        {"next", "Points to consider and next steps", &cycle::write_next},
        {"equality", "Equality impact", &write_equality},
        {"sustainability", "Environment and sustainability", &write_sustainability},
        {"annex_analyse", "Annex: Analyse", [](Writer& out) { cycle::write_annex(out, PhaseKind::analyse); }},
        {"annex_plan", "Annex: Plan", [](Writer& out) { cycle::write_annex(out, PhaseKind::plan); }},
        {"annex_do", "Annex: Do", [](Writer& out) { cycle::write_annex(out, PhaseKind::do_); }},
        {"annex_review", "Annex: Review", [](Writer& out) { cycle::write_annex(out, PhaseKind::review); }},
    };
    return sections;
}

}  // namespace tandem
