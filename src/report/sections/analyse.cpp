#include "report/sections.h"
#include "report/sections/shared.h"

namespace tandem {

namespace {

void brief(Writer& out) {
    write_brief(out, {phase_sentence(out.scope()), activity_sentence(out)});
}

}  // namespace

Sections analyse_sections() {
    static constexpr Section sections[] = {
        {"brief", "In brief", &brief},
        {"people", "Who we worked with", &write_took_part},
        {"tasks", "Key tasks", &write_key_tasks},
        {"governance", "Governance check", &write_governance},
        {"next", "Points to consider, decisions and next steps", &write_points_and_next},
        {"you_said", "You said, we did", &write_you_said},
    };
    return sections;
}

}  // namespace tandem
