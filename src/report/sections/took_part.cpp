#include "base/number.h"
#include "report/sections/shared.h"
#include "rules/people.h"

namespace tandem {

namespace {

PeopleCount count_of(const Count& count) {
    return {count.number, count.precision};
}

Places sum_of_places(Writer& out, Id<Phase> phase) {
    const GroupsOfActivities groups(out.portfolio());
    Places sum;
    for (const Activity* activity : activities_of(out.portfolio(), phase)) {
        for (const Part& part : groups.of({activity->common.id}))
            out.cite(part.link->common, false);  // its counts are in the sums
        const Places places = places_taken(groups, *activity);
        sum.total.add(places.total.number, places.total.precision);
        sum.by_groups.add(places.by_groups.number, places.by_groups.precision);
        sum.not_broken_down += places.not_broken_down;
    }
    return sum;
}

struct PlacesColumn {
    std::vector<PeopleCount> counts;
    std::vector<std::string> codes;
    PeopleCount total;
};

PlacesColumn column_of(const std::vector<GroupPart>& parts, const Places& sum) {
    PlacesColumn column;
    for (const GroupPart& part : parts) {
        column.counts.push_back(count_of(part.took_part));
        column.codes.push_back(part.group->common.code);
    }
    column.counts.push_back({sum.not_broken_down, sum.total.precision});
    column.codes.emplace_back();
    column.total = count_of(sum.total);
    return column;
}

std::vector<std::string> printed_places(Writer& out, const PlacesColumn& places) {
    PeopleColumn column = out.people(places.counts, places.total, "places taken", places.codes);
    column.parts.push_back(std::move(column.total));
    return column.parts;
}

}  // namespace

std::string places_of_phase(Writer& out, Id<Phase> phase) {
    const Places sum = sum_of_places(out, phase);
    if (!sum.total.number)
        return std::string(no_data);
    const PlacesColumn column = column_of(parts_of_groups(out.portfolio(), phase), sum);
    // The groups are noted as hidden only where that is why their sum is.
    PeopleColumn shown = people_column(column.counts, column.total, out.scope().edition);
    return shown.total_masked ? printed_places(out, column).back() : std::move(shown.total);
}

void write_took_part(Writer& out) {
    const std::vector<GroupPart> parts = parts_of_groups(out.portfolio(), out.scope().phase_id());
    const Places sum = sum_of_places(out, out.scope().phase_id());
    if (parts.empty() && !sum.total.number) {
        out.say("No group is recorded as taking part in this phase yet.");
        return;
    }
    const std::vector<std::string> places = printed_places(out, column_of(parts, sum));
    TableMaker table("Who took part, by group",
                     "Each row is a group: its side, in how many activities it took part, and how "
                     "many were invited and took part. One person in two activities counts twice.",
                     {text_column("Group", 3), text_column("Side", 1.3), number_column("Activities", 1.2),
                      number_column("Invited", 1.3), number_column("Places taken", 1.3)});
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const GroupPart& part = parts[i];
        table.row({out.name(*part.group), plain(in_words(part.group->side)),
                   plain(grouped(std::int64_t{part.activities})),
                   plain(out.people(count_of(part.invited), "people invited", part.group->common.code)),
                   plain(places[i])});
    }
    if (sum.not_broken_down > 0)
        table.row({plain("Not broken down by group"), plain("not known"), plain("not known"),
                   plain("not known"), plain(places[parts.size()])});
    if (sum.total.number)
        table.row({strong("All places taken"), plain("all"),
                   plain(grouped(static_cast<std::int64_t>(
                       activities_of(out.portfolio(), out.scope().phase_id()).size()))),
                   plain("not added up"), plain(places.back())});
    out.say(
        "One person in two activities counts as two places. Those who came without an invitation count too, "
        "so more places can be taken than people were invited.");
    out.table(std::move(table));
}

}  // namespace tandem
