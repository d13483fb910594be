#include "report/sections/analyse.h"

#include "base/number.h"
#include "base/number_words.h"
#include "catalogue/framework.h"
#include "model/tasks.h"
#include "report/figures/figures.h"
#include "report/figures/parts.h"
#include "report/sections/shared.h"
#include "rules/dated_work.h"
#include "rules/people.h"

#include <algorithm>

namespace tandem::analyse {

namespace {

std::string handling_of(const Group& group) {
    const QuadrantEntry* quadrant =
        framework().quadrant(code_of_choice(group.knows), code_of_choice(group.cares));
    return quadrant ? std::string(quadrant->handling) : "not placed: knows or cares is not stated";
}

std::string marks_of(const Group& group) {
    std::string text = group.seldom_heard ? "seldom heard" : "";
    if (group.needs_extra_care)
        text += text.empty() ? "needs extra care" : "; needs extra care";
    return text.empty() ? "none recorded" : text;
}

void write_know_and_care(Writer& out) {
    TableMaker table(
        "What groups know and how much they care",
        "Each row is a group: how much it knows, how much it cares, and how that speaks for involving it.",
        {text_column("Group", 2.2), text_column("Knows", 0.9), text_column("Cares", 0.9),
         text_column("How to involve it", 3.2), text_column("To bear in mind", 1.5)});
    for (const Group& group : out.portfolio().all<Group>())
        if (group.knows != LowHigh::none || group.cares != LowHigh::none || group.seldom_heard ||
            group.needs_extra_care)
            table.row({out.name(group), plain(in_words(group.knows)), plain(in_words(group.cares)),
                       plain(handling_of(group)), plain(marks_of(group))});
    out.later(std::move(table));
}

// E7: shares of the places taken by citizen groups beside shares of the people in them. A group of which the
// edition hides a number is in neither, because shares would give it away.
void write_representation(Writer& out) {
    const std::vector<SharePair> pairs = shares_to_show(out);
    if (!place(out, took_part_figure(out, pairs)))
        return;
    TableMaker table("Share of the places taken beside share of the people",
                     "Each row is a citizen group: how many people are in it, its share of them and its "
                     "share of the places taken. Groups may overlap.",
                     {text_column("Group", 3), number_column("People in it", 1.4),
                      number_column("Share of people", 1.3), number_column("Share of places", 1.3)});
    for (const SharePair& pair : pairs) {
        const auto [places, people] =
            pair.of_places < pair.of_people
                ? shares_apart(pair.of_places, pair.of_people)
                : std::pair(percent_words(pair.of_places), percent_words(pair.of_people));
        table.row({out.name(*pair.group),
                   plain(out.people({pair.people, pair.group->size_precision}, "size of the group",
                                    pair.group->common.code)),
                   plain(people), plain(places)});
    }
    out.later(std::move(table));
}

void say_who(Writer& out) {
    const auto parts = parts_of_groups(out.portfolio(), out.scope().phase_id());
    if (parts.empty()) {
        out.say("No group is recorded as taking part in this phase yet.");
        return;
    }
    const auto citizens =
        std::ranges::count_if(parts, [](const GroupPart& part) { return part.group->side == Side::citizen; });
    out.say(upper_first(counted_in_letters(static_cast<std::int64_t>(parts.size()), "group", "groups")) +
            " took part in this phase" + std::string(out.from_published()) + "; " +
            how_many_are(citizens, static_cast<std::int64_t>(parts.size())) + " of citizens." +
            (out.has_appendix() &&
                     std::ranges::any_of(
                         parts, [](const GroupPart& part) { return part.took_part.number.has_value(); })
                 ? " How many came from each, and to how many activities, is in the appendix."
                 : ""));
}

bool is_opening(const Writer& out, const Activity& activity) {
    const Phase* phase = out.portfolio().find(activity.phase);
    return phase && phase->cycle == out.scope().cycle_id() &&
           (activity.status == ActivityStatus::idea || activity.status == ActivityStatus::planned);
}

}  // namespace

void write_people(Writer& out) {
    say_who(out);
    write_representation(out);
    if (place(out, know_care_figure(out)))
        for (const Group& group : out.portfolio().all<Group>())  // of which the picture has no size then
            if (group.knows != LowHigh::none && group.cares != LowHigh::none)
                out.people({group.size, group.size_precision}, "size of the group", group.common.code);
    write_know_and_care(out);
}

void write_opportunities(Writer& out) {
    write_coverage(out);
    TableMaker table("Ideas and plans for taking part",
                     "Each row is an activity that is an idea or planned: where and how.",
                     {text_column("Activity", 3), text_column("Phase", 1), text_column("Which Co", 1.6),
                      text_column("State", 1), text_column("When", 1.4)});
    for (const Activity& activity : out.portfolio().all<Activity>())
        if (is_opening(out, activity))
            table.row({out.name(activity), plain(in_words(out.portfolio().find(activity.phase)->phase)),
                       plain(in_words(activity.co)), plain(in_words(activity.status)),
                       plain(or_no_data(period_words(activity)))});
    if (!out.table(std::move(table)))
        out.say("No idea or plan for a further way to take part is recorded yet.");
    for (const CoTask& task : out.portfolio().all<CoTask>())
        if (task.phase == out.scope().phase_id() && task.key.key == "ja2" && !one_line(task.result).empty())
            out.say("What the joint search for further ways found: " + ended(one_line(task.result)));
}

}  // namespace tandem::analyse
