// The plain-English summary: two pages in 14 point for everybody (DOMAIN.md D2).
#include "base/number.h"
#include "base/text.h"
#include "model/activity.h"
#include "model/decisions.h"
#include "model/outcomes.h"
#include "model/people.h"
#include "report/points.h"
#include "report/sections.h"
#include "report/sections/cycle.h"
#include "report/sections/readings.h"
#include "report/sections/shared.h"
#include "report/sections/two_pages.h"
#include "report/terms.h"
#include "rules/hours.h"
#include "rules/people.h"

#include <algorithm>
#include <map>

namespace tandem {

namespace summary {

namespace {

// Two A4 pages of 14 point, on the safe side (report/room.h), and how much of them each part may have at
// most. What is before them, the headings and the wheel take the rest.
constexpr double lines_of_two_pages = 74.4;
constexpr double letters_per_line = 67;
constexpr double lines_of_heading = 2.3;
constexpr double lines_of_wheel = 11;
constexpr double most_lines_of_purpose = 3.5;
constexpr double most_lines_of_outcomes = 10.4;
constexpr double most_lines_of_people = 6.4;
constexpr double most_lines_of_decisions = 9.4;
constexpr double most_lines_of_points = 7.2;
constexpr double most_lines_of_your_say = 5;
constexpr int headings = 6;
constexpr std::size_t most_items = 3;
constexpr std::size_t most_letters_of_a_detail = 110;

Room room_of(double lines) {
    return {lines, letters_per_line};
}

// What a long title of the project takes from the outcomes.
double overrun(const Writer& out) {
    Room room = room_of(lines_of_two_pages);
    two_pages::use_front(out, room);
    return std::max(0.0, headings * lines_of_heading + lines_of_wheel + most_lines_of_purpose +
                             most_lines_of_outcomes + most_lines_of_people + most_lines_of_decisions +
                             most_lines_of_points + most_lines_of_your_say - room.left());
}

// What is left for the words at the end, after all that is written already.
double lines_left(const Writer& out) {
    constexpr double safe_side =
        2;  // what the estimates of all parts before are too large by, taken together
    Room room = room_of(lines_of_two_pages + safe_side);
    two_pages::use_front(out, room);
    bool is_below_front = false;
    for (const Block& block : out.blocks()) {
        if (const auto* heading = std::get_if<Heading>(&block); heading && heading->level == 2)
            is_below_front = true;
        if (!is_below_front)
            continue;
        if (std::holds_alternative<Heading>(block))
            room.use(lines_of_heading);
        else if (std::holds_alternative<Figure>(block))
            room.use(lines_of_wheel);
        else if (const auto* paragraph = std::get_if<Paragraph>(&block))
            room.use(room.lines_of(text_of(paragraph->spans)));
        else if (const auto* list = std::get_if<ListBlock>(&block))
            for (const Spans& item : list->items)
                room.use(room.lines_of(text_of(item)));
    }
    return std::max(0.0, room.left());
}

struct Item {
    Spans words;
    std::vector<const Common*> records;  // what they are about
};

// The first items that fit, three at the most.
void write_items(Writer& out, const std::vector<Item>& items, double lines) {
    Room room = room_of(lines);
    std::vector<Spans> shown;
    for (const Item& item : items) {
        if (shown.size() == most_items || !room.take(room.lines_of(text_of(item.words))))
            continue;
        shown.push_back(item.words);
        for (const Common* record : item.records)
            out.cite(*record, false);
    }
    out.list(std::move(shown));
}

// What it is about.

void write_about(Writer& out) {
    const Project& project = out.scope().project;
    out.cite(project.common, false);
    Room room = room_of(most_lines_of_purpose);
    std::string purpose = first_sentences(
        project.purpose, static_cast<std::size_t>((most_lines_of_purpose - 0.5) * letters_per_line));
    if (!purpose.empty() && room.take(room.lines_of(purpose)))
        out.say(std::move(purpose));
    cycle::add_wheel(out, true);
}

// What changed.

const Indicator* indicator_of(const Writer& out, const ReadingsOfIndicators& readings,
                              const Outcome& outcome) {
    for (const Indicator& indicator : out.portfolio().all<Indicator>()) {
        const bool is_of =
            std::ranges::find(indicator.outcomes, Id<Outcome>{outcome.common.id}) != indicator.outcomes.end();
        const IndicatorProgress progress = progress_of(readings, indicator, out.scope().as_at);
        if (is_of && progress.change && !is_withheld(out, indicator, progress))
            return &indicator;
    }
    return nullptr;
}

std::string with_date(std::string value, PartialDate date) {
    return std::move(value) + (date.empty() ? "" : " (" + date.words() + ')');
}

// "People come home in good time. People home within a day: first 31 % (2024), now 64 % (2026): better."
Item outcome_item(Writer& out, const ReadingsOfIndicators& readings, const Outcome& outcome,
                  const Indicator* indicator) {
    Spans item = strong(two_pages::title_of(out, outcome.common, outcome.statement) + ". ");
    if (!indicator) {
        item.push_back({"No reading shows a change yet."});
        return {std::move(item), {&outcome.common}};
    }
    const IndicatorProgress progress = progress_of(readings, *indicator, out.scope().as_at);
    const auto better = is_better(*indicator, progress);
    const std::string unit = one_line(indicator->unit);
    item.push_back({two_pages::title_of(out, indicator->common, indicator->name) + ": first " +
                    with_date(in_words(indicator->baseline, unit), indicator->baseline_date) + ", now " +
                    with_date(in_words(progress.latest->value, unit), progress.latest->date) +
                    (!better   ? "."
                     : *better ? ": better."
                               : ": worse.")});
    return {std::move(item), {&outcome.common, &indicator->common}};
}

void write_changes(Writer& out) {
    const std::vector<const Outcome*> outcomes = outcomes_by_rank(out.portfolio());
    if (outcomes.empty()) {
        out.say("No outcome is written down yet.");
        return;
    }
    const ReadingsOfIndicators readings(out.portfolio());
    std::vector<Item> with;
    std::vector<Item> without;
    for (const Outcome* outcome : outcomes) {
        const Indicator* indicator = indicator_of(out, readings, *outcome);
        (indicator ? with : without).push_back(outcome_item(out, readings, *outcome, indicator));
    }
    std::ranges::move(without, std::back_inserter(with));
    write_items(out, with, most_lines_of_outcomes - overrun(out));
}

// Who took part.

// Those who took part most often, as many as fit into so many letters: "carers, residents and 3 other
// groups".
std::string names_of(Writer& out, const std::vector<const Group*>& groups, double letters) {
    std::vector<std::string> names;
    for (const Group* group : groups) {
        const std::string name = two_pages::title_of(out, group->common, group->name);
        letters -= static_cast<double>(letters_in(name)) + 2;
        if (letters < 0)
            break;
        names.push_back(name);
        out.cite(group->common, false);
    }
    if (const std::size_t more = groups.size() - names.size(); more > 0)
        names.push_back(counted(static_cast<std::int64_t>(more), names.empty() ? "group" : "other group",
                                names.empty() ? "groups" : "other groups"));
    return join_and(names);
}

void write_people(Writer& out) {
    const auto activities = activities_of_cycle(out.portfolio(), out.scope().cycle_id());
    const GroupsOfActivities groups(out.portfolio());
    std::map<RecordId, std::int64_t> taken;
    for (const Activity* activity : activities)
        for (const ActivityGroup* part : groups.of({activity->common.id}))
            ++taken[part->group.value];
    std::vector<const Group*> citizens;
    std::vector<const Group*> others;
    for (const Group& group : out.portfolio().all<Group>())
        if (taken.contains(group.common.id))
            (group.side == Side::citizen ? citizens : others).push_back(&group);
    const auto more_often = [&](const Group* a, const Group* b) {
        return taken[a->common.id] > taken[b->common.id];
    };
    std::ranges::stable_sort(citizens, more_often);
    std::ranges::stable_sort(others, more_often);
    const auto together = std::ranges::count_if(activities, [&](const Activity* activity) {
        return is_co_produced(out.portfolio(), groups, *activity);
    });
    if (citizens.empty() && others.empty()) {
        out.say("Who took part is not written down yet.");
        return;
    }
    std::string text = "Citizens took part in " +
                       (together == 0 ? std::string("none") : grouped(std::int64_t{together})) + " of " +
                       counted(static_cast<std::int64_t>(activities.size()), "activity", "activities") + '.';
    Room room = room_of(most_lines_of_people);
    room.use(room.lines_of(text));
    out.say(std::move(text));
    for (const auto& [label, of] :
         {std::pair("Citizens’ groups: ", citizens), std::pair("Others: ", others)}) {
        std::string names = names_of(out, of, letters_per_line * 2 - 45);
        if (!names.empty() && room.take(room.lines_of(label + names)))
            out.say(label + names + '.');
    }
}

// What was decided.

void write_decided(Writer& out) {
    std::vector<const Decision*> decisions = of_cycle<Decision>(out.scope());
    if (decisions.empty()) {
        out.say("No decision is written down yet.");
        return;
    }
    // The big decisions first, then those that rest on what citizens gave, then the newest.
    const auto rank = [](const Decision* decision) {
        return std::tuple(decision->level != Level::macro, one_line(decision->citizen_input).empty());
    };
    std::ranges::stable_sort(decisions, [&](const Decision* a, const Decision* b) {
        return rank(a) != rank(b) ? rank(a) < rank(b) : b->date < a->date;
    });
    std::vector<Item> items;
    for (const Decision* decision : decisions) {
        Spans item = strong(two_pages::title_of(out, decision->common, decision->title));
        std::string more = decision->date.empty() ? "." : " (" + decision->date.words() + ").";
        if (const std::string why = first_sentences(decision->reasons, most_letters_of_a_detail);
            !why.empty())
            more += ' ' + why;
        item.push_back({std::move(more)});
        items.push_back({std::move(item), {&decision->common}});
    }
    write_items(out, items, most_lines_of_decisions);
}

// Points to consider: one of each kind first, so that neither praise nor worry crowds out the other.
void write_three_points(Writer& out) {
    const std::vector<Point> points = points_to_consider(out.scope());
    if (points.empty()) {
        out.say("Nothing stands out from the records yet.");
        return;
    }
    std::vector<const Point*> order;
    for (const Point::Kind kind : {Point::Kind::attention, Point::Kind::strength, Point::Kind::prompt}) {
        const auto first = std::ranges::find(points, kind, &Point::kind);
        if (first != points.end())
            order.push_back(&*first);
    }
    for (const Point& point : points)
        if (std::ranges::find(order, &point) == order.end())
            order.push_back(&point);
    std::vector<Item> items;
    for (const Point* point : order)
        items.push_back(
            {{{std::string(word_for(point->kind)) + ". ", Span::Style::strong}, {point->text}}, {}});
    write_items(out, items, most_lines_of_points);
}

void write_words(Writer& out) {
    // Both are set smaller than the text that the room is counted in.
    constexpr double smaller = 0.75;
    const std::string about = two_pages::about_words(out);
    Room room = room_of(lines_left(out) / smaller);
    room.use(room.lines_of(about) + room.lines_of("Words used here:"));
    std::vector<Spans> items;
    for (const UsedTerm& term : terms_used_in(out.blocks()))
        if (room.take(room.lines_of(term.term + ": " + term.meaning)))
            items.push_back({{term.term, Span::Style::strong}, {": " + term.meaning}});
    if (!items.empty())
        out.say(plain("Words used here:"), Paragraph::Role::small);
    out.small_list(std::move(items));
    out.say(plain(about), Paragraph::Role::small);
}

// With the terms explained and where there is more.
void write_your_say(Writer& out) {
    for (std::string& paragraph : two_pages::have_your_say(out, room_of(most_lines_of_your_say)))
        out.say(std::move(paragraph));
    write_words(out);
}

}  // namespace

}  // namespace summary

Sections summary_sections() {
    static constexpr Section sections[] = {
        {"about", "What this is about", &summary::write_about},
        {"outcomes", "What changed for people", &summary::write_changes},
        {"people", "Who took part", &summary::write_people},
        {"decisions", "What was decided", &summary::write_decided},
        {"points", "Points to consider", &summary::write_three_points},
        {"have_your_say", "Have your say next", &summary::write_your_say},
    };
    return sections;
}

}  // namespace tandem
