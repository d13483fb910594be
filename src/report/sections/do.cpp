#include "report/sections.h"
#include "report/sections/shared.h"

namespace tandem {

namespace {

void brief(Writer& out) {
    write_brief(out, {phase_sentence(out.scope()), activity_sentence(out)});
}

}  // namespace

Sections do_sections() {
    static constexpr Section sections[] = {
        {"brief", "In brief", &brief},
        {"next", "Points to consider, decisions and next steps", &write_points_and_next},
        {"took_part", "Who took part", &write_took_part},
        {"you_said", "You said, we did", &write_you_said},
    };
    return sections;
}

}  // namespace tandem
