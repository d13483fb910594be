// The plain-English summary: two pages in 14 point for everybody (DOMAIN.md D2).
#include "base/number.h"
#include "base/number_words.h"
#include "base/text.h"
#include "model/activity.h"
#include "model/decisions.h"
#include "model/outcomes.h"
#include "model/people.h"
#include "report/points.h"
#include "report/sections.h"
#include "report/sections/cycle.h"
#include "report/sections/point_words.h"
#include "report/sections/published.h"
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
// most. What is before them, the headings and the wheel take their room first; what is left is for the
// outcomes.
constexpr double lines_of_two_pages = 74.4;
constexpr double letters_per_line = 67;
constexpr double lines_of_heading = 2.3;
constexpr double lines_of_wheel = 11;
constexpr double most_lines_of_purpose = 3.5;
constexpr double most_lines_of_people = 6.4;
constexpr double most_lines_of_decisions = 9.4;
constexpr double most_lines_of_points = 7.2;
constexpr double most_lines_of_your_say = 5;
constexpr std::size_t most_items = 3;
constexpr std::size_t most_letters_of_a_detail = 110;

Room room_of(double lines) {
    return {lines, letters_per_line};
}

// Of blocks, as they will be printed.
double lines_of(const std::vector<Block>& blocks) {
    const Room room = room_of(lines_of_two_pages);
    double lines = 0;
    for (const Block& block : blocks) {
        if (const auto* heading = std::get_if<Heading>(&block); heading && heading->level == 2)
            lines += lines_of_heading;
        else if (const auto* wheel = std::get_if<Figure>(&block))
            lines += lines_of_wheel + (wheel->caption.empty() ? 0 : room.lines_of(wheel->caption));
        else if (const auto* paragraph = std::get_if<Paragraph>(&block))
            lines += room.lines_of(text_of(paragraph->spans));
        else if (const auto* list = std::get_if<ListBlock>(&block))
            for (const Spans& item : list->items)
                lines += room.lines_of(text_of(item));
    }
    return lines;
}

// What is left below all that is written already.
double lines_left(const Writer& out) {
    Room room = room_of(lines_of_two_pages);
    two_pages::use_front(out, room);
    const auto below_front = std::ranges::find_if(out.blocks(), [](const Block& block) {
        const auto* heading = std::get_if<Heading>(&block);
        return heading && heading->level == 2;
    });
    room.use(lines_of({below_front, out.blocks().end()}));
    return std::max(0.0, room.left());
}

struct Item {
    Spans words;
    std::vector<const Common*> records;  // what they are about
    Spans in_short = {};                 // instead of the words where they have no room; may be empty
    int place = 0;                       // among those that are shown: the lower first
};

// The first items that fit, three at the most. One is shortened before the next is left out.
void write_items(Writer& out, const std::vector<Item>& items, double lines) {
    Room room = room_of(lines);
    std::vector<std::pair<int, Spans>> shown;
    for (std::size_t i = 0; i < items.size() && shown.size() < most_items; ++i) {
        const Item& item = items[i];
        double others = 0;
        for (std::size_t next = i + 1; next < std::min(items.size(), i + most_items - shown.size()); ++next)
            if (!items[next].in_short.empty())
                others += room.lines_of(text_of(items[next].in_short));
        if (room.take(room.lines_of(text_of(item.words)), others))
            shown.emplace_back(item.place, item.words);
        else if (!item.in_short.empty() && room.take(room.lines_of(text_of(item.in_short))))
            shown.emplace_back(item.place, item.in_short);
        else
            continue;
        for (const Common* record : item.records)
            out.cite(*record, false);
    }
    std::ranges::stable_sort(shown, {}, &std::pair<int, Spans>::first);
    std::vector<Spans> words;
    for (auto& [place, spans] : shown)
        words.push_back(std::move(spans));
    out.list(std::move(words));
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
        const IndicatorProgress progress =
            progress_of(readings, indicator, out.scope().as_at, out.scope().limits);
        if (is_of && progress.change && !is_withheld(out, indicator, progress))
            return &indicator;
    }
    return nullptr;
}

std::string with_date(std::string value, PartialDate date) {
    return std::move(value) + (date.empty() ? "" : " (" + date.words() + ')');
}

// "People come home in good time. People home within a day: first 31 % (2024), now 64 % (2026): better.", in
// short "People come home in good time. First 31 %, now 64 %: better."
Item outcome_item(Writer& out, const ReadingsOfIndicators& readings, const Outcome& outcome,
                  const Indicator* indicator) {
    Spans item = strong(two_pages::title_of(out, outcome.common, outcome.statement) + ". ");
    if (!indicator) {
        item.push_back({"No reading shows a change yet."});
        return {item, {&outcome.common}, item};
    }
    const IndicatorProgress progress =
        progress_of(readings, *indicator, out.scope().as_at, out.scope().limits);
    const auto better = is_better(*indicator, progress);
    const std::string verdict = !better ? "." : *better ? ": better." : ": worse.";
    const std::string first = value_words(out, *indicator, *indicator->baseline);
    const std::string now = value_words(out, *indicator, *progress.latest->value);
    Spans in_short = item;
    const std::string latest = ", " + std::string(latest_label(*progress.latest, out.scope().as_at)) + ' ';
    in_short.push_back({"First " + first + latest + now + verdict});
    item.push_back({two_pages::title_of(out, indicator->common, indicator->name) + ": first " +
                    with_date(first, indicator->baseline_date) + latest +
                    with_date(now, progress.latest->date) + verdict});
    return {std::move(item), {&outcome.common, &indicator->common}, std::move(in_short)};
}

// Written when it is known what the sections after it need of what is left.
void write_changes(Writer& out, double lines) {
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
    write_items(out, with, lines);
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
        names.push_back(counted_in_letters(static_cast<std::int64_t>(more),
                                           names.empty() ? "group" : "other group",
                                           names.empty() ? "groups" : "other groups"));
    return join_and(names);
}

void write_people(Writer& out) {
    const auto activities = activities_of_cycle(out.portfolio(), out.scope().cycle_id());
    const GroupsOfActivities groups(out.portfolio());
    std::map<RecordId, std::int64_t> taken;
    for (const Activity* activity : activities)
        for (const Part& part : groups.of({activity->common.id}))
            ++taken[part.link->group.value];
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
    const auto together = std::ranges::count_if(
        activities, [&](const Activity* activity) { return is_co_produced(groups, *activity); });
    if (citizens.empty() && others.empty()) {
        out.say("Who took part is not written down yet.");
        return;
    }
    std::string text =
        "Citizens have a part in " +  // some of it may be planned yet
        (together == 0                                        ? std::string("none of ")
         : together > 1 && together == std::ssize(activities) ? std::string("all ")
                                                              : in_letters(together) + " of ") +
        counted_in_edition<Activity>(out, std::ssize(activities), "activity", "activities") + '.';
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

// Points to consider: one of each kind has room first, so that neither praise nor worry crowds out the
// other; of those that are shown strengths stand first.
void write_three_points(Writer& out) {
    const std::vector<Point> points = points_to_consider(out.scope());
    if (points.empty()) {
        out.say("Nothing stands out from the records yet.");
        return;
    }
    std::vector<const Point*> order;
    for (const Point::Kind kind : {Point::Kind::strength, Point::Kind::attention, Point::Kind::prompt}) {
        const auto first = std::ranges::find(points, kind, &Point::kind);
        if (first != points.end())
            order.push_back(&*first);
    }
    for (const Point& point : points)
        if (std::ranges::find(order, &point) == order.end())
            order.push_back(&point);
    std::vector<Item> items;
    for (const Point* point : order)
        items.push_back({{{std::string(word_for(point->kind)) + ". ", Span::Style::strong},
                          {point_in_edition(out, point->plain)}},
                         {},
                         {},
                         static_cast<int>(point->kind)});
    write_items(out, items, most_lines_of_points);
}

void write_words(Writer& out) {
    // Both are set smaller than the text that the room is counted in.
    constexpr double smaller = 0.75;
    constexpr double letters_per_small_line = 82;
    const std::string about = two_pages::about_words();
    // What the estimates of all parts before are too large by, taken together.
    constexpr double safe_side = 3.5;
    Room room((lines_left(out) + safe_side) / smaller, letters_per_small_line);
    room.use(room.lines_of(about) + room.lines_of("Words used here:"));
    std::vector<Spans> items;
    const std::string marked = ": a source does not say all that stands here; some of it is inferred.";
    if (marks_illustrative(out.blocks()) && room.take(room.lines_of("(illustrative)" + marked)))
        items.push_back({{"(illustrative)", Span::Style::strong}, {marked}});
    // What is read, not what is heard of the wheel. Where not all have room the short ones: two words
    // explained help more than one.
    std::vector<Block> read = out.blocks();
    std::erase_if(read, [](const Block& block) { return std::holds_alternative<Figure>(block); });
    std::vector<UsedTerm> terms = terms_used_in(read);
    std::ranges::stable_sort(terms, {}, [](const UsedTerm& term) { return letters_in(term.meaning); });
    std::erase_if(terms, [&](const UsedTerm& term) {
        return !room.take(room.lines_of(term.term + ": " + term.meaning));
    });
    std::ranges::sort(terms, {}, &UsedTerm::term);
    for (const UsedTerm& term : terms)
        items.push_back({{term.term, Span::Style::strong}, {": " + term.meaning}});
    if (!items.empty())
        out.say(plain("Words used here:"), Paragraph::Role::small);
    out.small_list(std::move(items));
    out.say(plain(about), Paragraph::Role::small);
}

void say_how_to_go_on(Writer& out) {
    for (std::string& paragraph : two_pages::have_your_say(out, room_of(most_lines_of_your_say)))
        out.say(std::move(paragraph));
}

// With the terms explained and where there is more.
void write_your_say(Writer& out) {
    say_how_to_go_on(out);
    write_words(out);
}

// They stand before the sections that are written into what room they need, and have what these leave.
void write_changes_in_room(Writer& out) {
    Writer after(out.scope());
    after.leave_out_sources();
    write_people(after);
    write_decided(after);
    say_how_to_go_on(after);
    constexpr int headings_after = 4;
    write_changes(out, lines_left(out) - lines_of(after.blocks()) - most_lines_of_points -
                           headings_after * lines_of_heading);
}

}  // namespace

}  // namespace summary

Sections summary_sections() {
    static constexpr Section sections[] = {
        {"about", "What this is about", &summary::write_about},
        {"outcomes", "What changed for people", &summary::write_changes_in_room},
        {"people", "Who took part", &summary::write_people},
        {"decisions", "What was decided", &summary::write_decided},
        {"points", "Points to consider", &summary::write_three_points},
        {"have_your_say", "Have your say next", &summary::write_your_say},
    };
    return sections;
}

}  // namespace tandem
