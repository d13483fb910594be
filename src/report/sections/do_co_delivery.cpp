#include "base/number.h"
#include "base/number_words.h"
#include "base/text.h"
#include "report/sections/do.h"
#include "report/sections/published.h"
#include "report/sections/shared.h"
#include "rules/hours.h"

#include <algorithm>
#include <utility>

namespace tandem::doing {

namespace {

std::vector<const Activity*> co_delivery_of(const Writer& out) {
    std::vector<const Activity*> found = activities_of(out.portfolio(), out.scope().phase_id());
    std::erase_if(found, [](const Activity* activity) {
        const auto& others = activity->other_coes;
        return activity->co != Co::co_delivery &&
               std::find(others.begin(), others.end(), Co::co_delivery) == others.end();
    });
    return found;
}

void say_hours(Writer& out, const HoursAccount& account) {
    const std::string activities =
        counted_in_letters(std::int64_t{account.activities}, "activity", "activities");
    if (!account.citizen && !account.staff && !account.public_cost) {
        out.say("Neither hours nor public cost are recorded for the co-delivery of " + activities +
                std::string(out.from_published()) + '.');
        return;
    }
    const auto or_not_recorded = [](std::string words) { return words == no_data ? "not recorded" : words; };
    out.say("Citizens’ hours in these activities: " + or_not_recorded(hours_or_no_data(account.citizen)) +
            ". Staff hours: " + or_not_recorded(hours_or_no_data(account.staff)) +
            ". Public cost: " + or_not_recorded(in_words(account.public_cost)) + ". " +
            part_of(account.with_citizen_hours, account.activities, "activity records",
                    account.with_citizen_hours == 1 ? "activities records" : "activities record") +
            " the hours of citizens" + std::string(out.from_published()) + '.');
}

// The first ten; the table above has the hours of all of them.
std::string codes_of(const std::vector<const Activity*>& activities) {
    constexpr std::size_t most = 10;
    std::vector<std::string> codes;
    for (const Activity* activity : activities)
        if (codes.size() < most)
            codes.push_back(activity->common.code);
    if (activities.size() > codes.size())
        codes.push_back(in_letters(static_cast<std::int64_t>(activities.size() - codes.size())) + " more");
    return join_and(codes);
}

// One sentence for all that lack the same, in the order of their first: with a thousand activities a sentence
// each was a page of them.
void say_not_free(Writer& out, const GroupsOfActivities& groups,
                  const std::vector<const Activity*>& activities) {
    std::vector<std::pair<std::string, std::vector<const Activity*>>> lacking;
    for (const Activity* activity : activities) {
        if (!looks_free(groups, *activity))
            continue;
        const std::string lack = public_side_words(*activity);
        const auto same = std::find_if(lacking.begin(), lacking.end(),
                                       [&](const auto& each) { return each.first == lack; });
        if (same != lacking.end())
            same->second.push_back(activity);
        else
            lacking.push_back({lack, {activity}});
    }
    if (lacking.empty())
        return;
    std::string text;
    for (const auto& [lack, which] : lacking) {
        const bool one = which.size() == 1;
        text += "In " +
                (one ? which.front()->common.code
                     : in_letters(static_cast<std::int64_t>(which.size())) + " activities") +
                " citizens gave hours, but " + lack + (one ? "" : ": " + codes_of(which)) + ". ";
    }
    out.say(text + "Co-production is not free; what does it cost to support?");
}

}  // namespace

void write_co_delivery(Writer& out) {
    const std::vector<const Activity*> activities = co_delivery_of(out);
    if (activities.empty()) {
        out.say(none_in_edition<Activity>(
            out,
            "No co-delivery, that is citizens acting beside professionals, is recorded for this phase yet."));
        return;
    }
    const GroupsOfActivities groups(out.portfolio());
    say_hours(out, hours_of(groups, activities));
    const std::vector<std::string> places = places_column(out, activities);
    TableMaker table(
        "Co-delivery, by activity",
        "Each row is an activity: its state, its groups, the places taken, the hours citizens and "
        "staff gave, and the result so far.",
        {text_column("Activity", 2.4), text_column("State", 1), text_column("Groups", 0.9),
         number_column("Places taken", 1), number_column("Citizens’ hours", 1.1),
         number_column("Staff hours", 1), text_column("Result so far", 2.2)});
    for (std::size_t i = 0; i < activities.size(); ++i) {
        const Activity& activity = *activities[i];
        std::vector<Id<Group>> who;
        for (const Part& part : groups.of({activity.common.id})) {
            out.cite_in_row(part.link->common, false);
            who.push_back(part.link->group);
        }
        table.row({out.name(activity), plain(in_words(activity.status)), plain(out.codes(who)),
                   plain(places[i]), plain(hours_or_no_data(citizen_hours(groups, activity))),
                   plain(hours_or_no_data(activity.staff_hours)), plain(one_line(activity.result))});
    }
    out.table(std::move(table));
    say_not_free(out, groups, activities);
}

}  // namespace tandem::doing
