#include "base/number.h"
#include "model/assets.h"
#include "model/people.h"
#include "report/sections/published.h"
#include "report/sections/shared.h"
#include "rules/hours.h"
#include "rules/people.h"

namespace tandem {

std::string hours_or_no_data(std::optional<double> hours) {
    return hours ? hours_in_figures(*hours) : std::string(no_data);
}

namespace {

std::string amount_words(const Resource& resource) {
    std::string text = resource.money ? in_words(resource.money) : "";
    if (resource.amount)
        text += (text.empty() ? "" : "; ") + in_words(resource.amount, one_line(resource.unit));
    return text;
}

std::string period_of(const Resource& resource) {
    std::string text = resource.period == Period::none ? "" : lower_first(in_words(resource.period));
    const std::string dates = period_words(resource.start, resource.end);
    return dates.empty() || text.empty() ? text + dates : text + ", " + dates;
}

void write_hours(Writer& out) {
    const GroupsOfActivities groups(out.portfolio());
    std::optional<double> citizens;
    std::optional<double> staff;
    for (const Activity* activity : activities_of(out.portfolio(), out.scope().phase_id())) {
        if (const auto hours = citizen_hours(groups, *activity))
            citizens = citizens.value_or(0) + *hours;
        if (activity->staff_hours)
            staff = staff.value_or(0) + *activity->staff_hours;
    }
    if (!citizens && !staff)
        return;
    const auto words = [](std::optional<double> hours) {
        return hours ? hours_words(*hours) : std::string("an unrecorded number of hours");
    };
    out.say("The activities of this phase took " + words(citizens) + " of citizens’ time and " +
            words(staff) + " of staff time" + std::string(out.from_published()) + '.');
}

}  // namespace

void write_resources(Writer& out) {
    TableMaker table(
        "Resources and where they come from",
        "Each row is a resource: its kind, where it comes from, how much it "
        "is, for when, and whether it is committed.",
        {text_column("Resource", 2.6), text_column("Kind", 1.4), text_column("From", 1.8),
         text_column("How much", 1.5), text_column("For when", 1.4), text_column("Committed", 1.1)});
    for (const Resource& resource : out.portfolio().all<Resource>()) {
        const Spans from = resource.organisation ? out.mention(resource.organisation)
                           : resource.group      ? out.mention(resource.group)
                                                 : Spans{};
        table.row({out.name(resource), plain(in_words(resource.kind)), from, plain(amount_words(resource)),
                   plain(period_of(resource)), plain(resource.committed ? "yes" : "not yet")});
    }
    if (!out.table(std::move(table)))
        out.say(none_in_edition<Resource>(out, "No resource is recorded for this project yet."));
    write_hours(out);
}

}  // namespace tandem
