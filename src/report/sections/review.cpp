#include "report/sections/review.h"

#include "report/sections.h"
#include "report/sections/shared.h"

namespace tandem {

Sections review_sections() {
    static constexpr Section sections[] = {
        {"brief", "In brief: what changed for people", &review::write_brief_of_review},
        {"points", "Points to consider", &write_points, Depth::first_page},
        {"outcomes", "Outcomes against targets", &review::write_outcomes_and_targets},
        {"co_assessment", "Co-assessment: how, how deeply, and what citizens concluded",
         &review::write_co_assessment},
        {"performance", "Providers, services and how they were governed", &review::write_performance},
        {"public_value", "Public value: outcomes and principles", &review::write_public_value},
        {"who_gained", "Who gained and who paid", &review::write_who_gained_and_paid},
        {"risks", "Risks taken and resilience used", &review::write_risks_taken},
        {"added", "What co-production added and what it cost", &review::write_added_and_cost},
        {"recommissioning", "Recommissioning: continue, change, stop or start",
         &review::write_recommissioning},
        {"lessons", "Lessons and what goes into the next cycle", &review::write_lessons},
        {"you_said", "You said, we did: the whole cycle", &review::write_you_said_in_cycle},
        {"next", "Next steps", &write_actions},
        {"data", "About the indicators and their data", &review::write_data_notes, Depth::appendix},
        {"patterns", "Complaints, surveys and inspections", &review::write_patterns, Depth::appendix},
        {"evidence", "Law and guidance, and evidence in other reports", &write_evidence_elsewhere,
         Depth::appendix},
        {"took_part", "Who took part", &write_took_part, Depth::appendix},
        {"tasks", "Key tasks", &write_key_tasks, Depth::appendix},
        {"equality", "Equality impact", &write_equality, Depth::appendix},
        {"finance_law", "Finance, law and procurement", &write_finance_and_law, Depth::appendix},
        {"sustainability", "Environment and sustainability", &write_sustainability, Depth::appendix},
    };
    return sections;
}

}  // namespace tandem
