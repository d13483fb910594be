#include "base/number_words.h"
#include "model/assets.h"
#include "report/sections/contracts.h"
#include "report/sections/do.h"
#include "report/sections/published.h"
#include "report/sections/shared.h"
#include "rules/hours.h"
#include "rules/monitoring.h"
#include "rules/progress.h"

#include <algorithm>

namespace tandem::doing {

namespace {

std::string monitoring_sentence(const Writer& out) {
    const auto held = meetings_held(out.portfolio(), out.scope().as_at);
    const std::string text = upper_first(contracts_that_run(out));
    if (held.empty())
        return text + ", and no monitoring meeting is recorded as held.";
    const MeetingCount count = count_of_meetings(out.portfolio(), held);
    return text + ", and citizens were at " +
           (count.with_citizens == 0 ? "none" : in_letters(std::int64_t{count.with_citizens})) + " of " +
           counted_in_letters(std::int64_t{count.held}, "monitoring meeting", "monitoring meetings") +
           " held.";
}

std::string hours_sentence(const Writer& out) {
    const GroupsOfActivities groups(out.portfolio());
    const HoursAccount account = hours_of(groups, activities_of(out.portfolio(), out.scope().phase_id()));
    if (!account.citizen)
        return "Hours that citizens gave in this phase are not recorded.";
    return "Citizens gave " + hours_words(*account.citizen) + " in this phase" +
           (account.staff ? " and staff " + hours_words(*account.staff) + '.'
                          : "; the hours of staff are not recorded.");
}

std::string readings_sentence(const Writer& out) {
    const auto& indicators = out.portfolio().all<Indicator>();
    if (indicators.empty())
        return none_in_edition<Indicator>(out, "No indicator is recorded yet.");
    const ReadingsOfIndicators readings(out.portfolio());
    const auto read = std::count_if(indicators.begin(), indicators.end(), [&](const Indicator& indicator) {
        return progress_of(readings, indicator, out.scope().as_at, out.scope().limits).latest != nullptr;
    });
    return out.part_of_all<Indicator>(read, static_cast<std::int64_t>(indicators.size()), "indicator has",
                                      "indicators have") +
           " a reading so far.";
}

}  // namespace

void write_brief_of_do(Writer& out) {
    write_brief(out, {phase_sentence(out.scope()), activity_sentence(out), monitoring_sentence(out),
                      hours_sentence(out), readings_sentence(out)});
}

}  // namespace tandem::doing
