#include "base/number.h"
#include "base/number_words.h"
#include "model/activity.h"
#include "model/decisions.h"
#include "model/evidence.h"
#include "model/governance.h"
#include "model/pathways.h"
#include "report/sections/review.h"
#include "report/sections/shared.h"
#include "rules/hours.h"
#include "rules/people.h"

namespace tandem::review {

namespace {

void write_benefits(Writer& out) {
    TableMaker table(
        "Benefits of co-production: wanted and seen",
        "Each row is a benefit: for whom, whether it was among those wanted most, whether it was "
        "seen, and the evidence.",
        {text_column("Benefit", 3), text_column("For", 1.8), text_column("Wanted most", 1),
         text_column("Seen", 1), text_column("Evidence", 3)});
    std::int64_t seen = 0;
    std::int64_t partly = 0;
    for (const StakeholderBenefit& benefit : out.portfolio().all<StakeholderBenefit>()) {
        seen += benefit.seen == BenefitSeen::yes;
        partly += benefit.seen == BenefitSeen::partly;
        out.cite_in_row(benefit.common);
        Spans evidence = plain(one_line(benefit.evidence_note));
        if (const std::string codes = out.codes(benefit.evidence); !codes.empty())
            evidence.push_back({(text_of(evidence).empty() ? "" : " ") + ('(' + codes + ')')});
        table.row({plain(benefit.common.code + ' ' + label_for(out.portfolio(), "benefits", benefit.benefit) +
                         (out.marks_illustrative(benefit.common) ? " (illustrative)" : "")),
                   out.mention(benefit.group), plain(benefit.wanted_most ? "yes" : "no"),
                   plain(in_words(benefit.seen)), evidence});
    }
    if (seen + partly > 0 || table.block.rows.size() > 1)
        out.say(part_of(seen, static_cast<std::int64_t>(table.block.rows.size()),
                        "benefit that was hoped for was", "benefits that were hoped for were") +
                " seen" +
                (partly > 0 ? "; " + in_letters(partly) + (partly == 1 ? " was" : " were") + " seen in part"
                            : "") +
                std::string(out.from_published()) + '.');
    if (!out.later(std::move(table)))
        out.say(
            "Which benefits co-production was to bring, and whether they were seen, is not recorded yet.");
}

// The citizen input account: citizens' hours beside those of staff and the public cost, never priced.
void write_account(Writer& out) {
    const GroupsOfActivities groups(out.portfolio());
    TableMaker table(
        "Hours and money put into the activities, by phase",
        "Each row is a phase: its activities, the hours citizens and staff gave in them and what they cost "
        "the "
        "public, as far as recorded. The last row is the whole cycle. What services cost is not in it.",
        {text_column("Phase", 2), number_column("Activities", 1.2), number_column("Citizens’ hours", 1.4),
         number_column("Staff hours", 1.4), number_column("Public cost", 1.4)});
    const auto row = [&](Spans label, const HoursAccount& account) {
        table.row({std::move(label), plain(grouped(std::int64_t{account.activities})),
                   plain(hours_or_no_data(account.citizen)), plain(hours_or_no_data(account.staff)),
                   plain(in_words(account.public_cost))});
    };
    for (const PhaseKind kind : {PhaseKind::analyse, PhaseKind::plan, PhaseKind::do_, PhaseKind::review})
        if (const Phase* phase = phase_of(out.portfolio(), out.scope().cycle_id(), kind))
            row(plain(in_words(kind)), hours_of(groups, activities_of(out.portfolio(), {phase->common.id})));
    const auto activities = activities_of_cycle(out.portfolio(), out.scope().cycle_id());
    const HoursAccount whole = hours_of(groups, activities);
    row(strong("Whole cycle"), whole);
    if (!whole.citizen && !whole.staff && !whole.public_cost) {
        out.say("Neither hours nor public cost are recorded for any of the " +
                counted_in_letters(std::int64_t{whole.activities}, "activity", "activities") +
                std::string(out.from_published()) + '.');
        return;
    }
    for (const Activity* activity : activities)
        out.cite(activity->common, false);
    out.table(std::move(table));
    out.say("Added up from " + counted_in_letters(std::int64_t{whole.activities}, "activity", "activities") +
            "; " +
            lower_first(part_of(whole.with_citizen_hours, whole.activities, "activity records",
                                whole.with_citizen_hours == 1 ? "activities records" : "activities record")) +
            " the hours of citizens" + std::string(out.from_published()) + '.');
}

// Hours and hours for each place would together tell the number of places, so a hidden number hides both.
std::string per_place_words(Writer& out, const GroupsOfActivities& groups, const Burden& burden) {
    const Count places = places_taken(groups, *burden.activity).citizens;
    const PeopleCount count{places.number, places.precision};
    // The hours may be those of fewer people than took part.
    const Edition edition = out.scope().edition;
    const bool hides_count = is_masked(count, edition);
    if (hides_count || is_masked({burden.places, {}}, edition))
        return "not shown, as " +
               out.people(hides_count ? count : PeopleCount{burden.places, {}}, "places taken",
                          burden.activity->common.code) +
               (hides_count ? " of its places were citizens’" : " of its places have hours on record");
    const bool some_without = count.number && *count.number > burden.places;
    return grouped(burden.hours_per_place, 1) + " hours for each citizen place with hours on record" +
           (some_without ? "; other citizens’ places in it have none" : "");
}

// "twice", "10 times", "1.5 times".
std::string times_words(double times) {
    return times == 2 ? "twice" : grouped(times) + " times";
}

void write_burden(Writer& out) {
    const CycleBurden burden = burden_of(out.portfolio(), out.scope().cycle_id(), out.scope().limits);
    const GroupsOfActivities groups(out.portfolio());
    std::vector<Spans> heavy;
    for (const Burden& one : burden.activities)
        if (burden.is_heavy(one)) {
            Spans spans = out.mention(Id<Activity>{one.activity->common.id});
            spans.push_back({": " + per_place_words(out, groups, one)});
            heavy.push_back(std::move(spans));
        }
    if (burden.median)
        out.say("Half of the activities asked " + grouped(*burden.median, 1) +
                " hours or less for each citizen place with hours on record" +
                (heavy.empty() ? "; none asked more than " : "; these asked more than ") +
                times_words(burden.times_median) + " that" + (heavy.empty() ? "." : ":"));
    else
        out.say("Too few activities record both citizens’ hours and places taken to compare their burden.");
    out.list(std::move(heavy));
    for (const GroupHours& group : hours_by_group(out.portfolio(), out.scope().cycle_id()))
        if (group.is_unfair(out.scope().limits)) {
            Spans spans = out.mention(Id<Group>{group.group->common.id});
            spans.push_back({" gave " + percent_words(group.share) +
                             " of the hours recorded by group and needs extra care. Is that fair to them?"});
            out.say(std::move(spans));
        }
}

void write_notes(Writer& out) {
    TableMaker table("Where co-production caused difficulty in this cycle",
                     "Each row is a note: what went or could go wrong, in which phase, of what kind, what it "
                     "is about and what was done.",
                     {text_column("Note", 3), text_column("Phase", 1), text_column("Kind", 1.4),
                      text_column("About", 1.6), text_column("What was done", 2.4)});
    for (const DarkSideNote& note : out.portfolio().all<DarkSideNote>()) {
        if (cycle_of(out.portfolio(), note.phase) != out.scope().cycle_id())
            continue;
        const Spans about = note.activity ? out.mention(note.activity) : out.mention(note.decision);
        table.row({out.name(note), plain(in_words(kind_of(out.portfolio(), note.phase))),
                   plain(in_words(note.kind)), about, plain(one_line(note.response))});
    }
    if (!out.later(std::move(table)))
        out.say(
            "No unfair burden, exclusion, pressure or breach of a principle is recorded for this cycle "
            "yet.");
}

}  // namespace

void write_added_and_cost(Writer& out) {
    out.part("What it added");
    write_benefits(out);
    out.part("What it cost, in hours and money");
    write_account(out);
    out.part("Burden on citizens");
    write_burden(out);
    write_notes(out);
}

}  // namespace tandem::review
