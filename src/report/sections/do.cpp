#include "report/sections/do.h"

#include "report/sections.h"
#include "report/sections/shared.h"

namespace tandem {

Sections do_sections() {
    static constexpr Section sections[] = {
        {"brief", "In brief", &doing::write_brief_of_do},
        {"points", "Points to consider", &write_points, Depth::first_page},
        {"timeline", "Where the work stands", &doing::write_timeline},
        {"services", "Services and contracts", &doing::write_services_and_contracts},
        {"monitoring", "Joint monitoring", &doing::write_monitoring},
        {"development", "Market, provider and capacity development", &doing::write_development},
        {"co_delivery", "Co-delivery: what citizens and staff do together", &doing::write_co_delivery},
        {"money", "Extra resources raised", &doing::write_money_raised},
        {"risks", "Issues and changes in risks", &doing::write_issues},
        {"readings", "Early readings of the indicators", &doing::write_early_readings},
        {"next", "Decisions and next steps", &write_decisions_and_next},
        {"you_said", "You said, we did", &write_you_said},
        {"what_happened", "What happened when", &doing::write_what_happened, Depth::appendix},
        {"took_part", "Who took part", &write_took_part, Depth::appendix},
        {"evidence", "Evidence, law and guidance", &write_evidence, Depth::appendix},
        {"tasks", "Key tasks", &write_key_tasks, Depth::appendix},
        {"governance", "Governance check", &write_governance, Depth::appendix},
        {"equality", "Equality impact", &write_equality, Depth::appendix},
        {"finance_law", "Finance, law and procurement", &write_finance_and_law, Depth::appendix},
        {"sustainability", "Environment and sustainability", &write_sustainability, Depth::appendix},
    };
    return sections;
}

}  // namespace tandem
