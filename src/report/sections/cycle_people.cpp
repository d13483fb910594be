#include "base/number.h"
#include "model/activity.h"
#include "model/people.h"
#include "report/sections/cycle.h"
#include "report/sections/published.h"
#include "report/sections/shared.h"
#include "rules/hours.h"
#include "rules/lookup.h"
#include "rules/people.h"

#include <algorithm>
#include <map>

namespace tandem::cycle {

namespace {

// No sum of places over the phases is printed: with the numbers of each phase's report it would tell those
// that are hidden there.
void write_by_phase(Writer& out) {
    const GroupsOfActivities groups(out.portfolio());
    TableMaker table(
        "Activities and what went into them, by phase",
        "Each row is a phase: its activities, those of them with citizens, the places taken, "
        "the hours that citizens and staff gave, and the public cost, as far as recorded. The last row is "
        "the whole cycle.",
        {text_column("Phase", 1.2), number_column("Activities", 1.1), number_column("With citizens", 1.1),
         number_column("Places taken", 1.2), number_column("Citizens’ hours", 1.3),
         number_column("Staff hours", 1.2), number_column("Public cost", 1.2)});
    std::int64_t all = 0;
    std::int64_t all_together = 0;
    for (const PhaseKind kind : phases) {
        const Phase* phase = phase_of(out.portfolio(), out.scope().cycle_id(), kind);
        if (!phase)
            continue;
        const auto activities = activities_of(out.portfolio(), {phase->common.id});
        const auto together = std::ranges::count_if(
            activities, [&](const Activity* activity) { return is_co_produced(groups, *activity); });
        for (const Activity* activity : activities)
            out.cite(activity->common, false);
        all += static_cast<std::int64_t>(activities.size());
        all_together += together;
        const HoursAccount account = hours_of(groups, activities);
        table.row({plain(in_words(kind)), plain(grouped(static_cast<std::int64_t>(activities.size()))),
                   plain(grouped(std::int64_t{together})), plain(places_of_phase(out, {phase->common.id})),
                   plain(hours_or_no_data(account.citizen)), plain(hours_or_no_data(account.staff)),
                   plain(in_words(account.public_cost))});
    }
    if (all == 0) {
        out.say(none_in_edition<Activity>(out, "No activity is recorded for this cycle yet."));
        return;
    }
    if (table.block.rows.size() > 1) {
        const HoursAccount whole =
            hours_of(groups, activities_of_cycle(out.portfolio(), out.scope().cycle_id()));
        table.row({strong("Whole cycle"), plain(grouped(all)), plain(grouped(all_together)),
                   plain("not added up"), plain(hours_or_no_data(whole.citizen)),
                   plain(hours_or_no_data(whole.staff)), plain(in_words(whole.public_cost))});
    }
    out.say("One person in two activities counts as two places. Citizens’ hours are never priced.");
    out.table(std::move(table));
}

struct Part {
    const Group* group = nullptr;
    std::vector<std::string> phases;
    std::int64_t activities = 0;
};

void write_by_group(Writer& out) {
    std::vector<Part> parts;
    for (const PhaseKind kind : phases) {
        const Phase* phase = phase_of(out.portfolio(), out.scope().cycle_id(), kind);
        if (!phase)
            continue;
        for (const GroupPart& part : parts_of_groups(out.portfolio(), {phase->common.id})) {
            auto found = std::ranges::find(parts, part.group, &Part::group);
            if (found == parts.end())
                found = parts.insert(parts.end(), {part.group, {}, 0});
            found->phases.push_back(in_words(kind));
            found->activities += part.activities;
        }
    }
    if (parts.empty()) {
        out.say("No group is recorded as taking part in this cycle yet.");
        return;
    }
    std::ranges::stable_sort(parts, std::ranges::greater{}, &Part::activities);
    TableMaker table("Who took part, by group",
                     "Each row is a group: its side, the phases and the number of activities in which it "
                     "took part.",
                     {text_column("Group", 3), text_column("Side", 1.4), text_column("Phases", 2.4),
                      number_column("Activities", 1)});
    for (const Part& part : parts) {
        std::string in;
        for (const std::string& phase : part.phases)
            in += (in.empty() ? "" : ", ") + phase;
        table.row({out.name(*part.group), plain(in_words(part.group->side)), plain(std::move(in)),
                   plain(grouped(part.activities))});
    }
    out.table(std::move(table));
}

}  // namespace

void write_people_and_hours(Writer& out) {
    write_by_phase(out);
    write_by_group(out);
}

}  // namespace tandem::cycle
