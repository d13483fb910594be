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
#include "report/sections/changes.h"
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
#include <set>

namespace tandem {

namespace summary {

namespace {

// Two A4 pages of 14 point, on the safe side (report/room.h), and how much of them each part may have at
// most. What is before them, the headings and the wheel take their room first; what is left is for the
// outcomes.
constexpr double lines_of_two_pages = 74.4;
constexpr double letters_per_line = 68;
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

struct Choice {
    const Item* item;
    const Spans* words;
};

// The first items that fit, three at the most. One is shortened before the next is left out.
std::vector<Choice> those_that_fit(const std::vector<Item>& items, double lines) {
    Room room = room_of(lines);
    std::vector<Choice> chosen;
    for (std::size_t i = 0; i < items.size() && chosen.size() < most_items; ++i) {
        const Item& item = items[i];
        double others = 0;
        for (std::size_t next = i + 1; next < std::min(items.size(), i + most_items - chosen.size()); ++next)
            if (!items[next].in_short.empty())
                others += room.lines_of(text_of(items[next].in_short));
        if (room.take(room.lines_of(text_of(item.words)), others))
            chosen.push_back({&item, &item.words});
        else if (!item.in_short.empty() && room.take(room.lines_of(text_of(item.in_short))))
            chosen.push_back({&item, &item.in_short});
    }
    return chosen;
}

// Those that fit, and returns those that are left out. Where there are any, room is kept below the list for
// so many lines that say so.
std::vector<const Item*> write_items(Writer& out, const std::vector<Item>& items, double lines,
                                     double lines_of_others = 0) {
    std::vector<Choice> chosen = those_that_fit(items, lines);
    if (chosen.size() < items.size())
        chosen = those_that_fit(items, lines - lines_of_others);
    std::vector<const Item*> left;
    for (const Item& item : items)
        if (std::ranges::find(chosen, &item, &Choice::item) == chosen.end())
            left.push_back(&item);
    for (const Choice& choice : chosen)
        for (const Common* record : choice.item->records)
            out.cite(*record, false);
    std::ranges::stable_sort(chosen, {}, [](const Choice& choice) { return choice.item->place; });
    std::vector<Spans> words;
    for (const Choice& choice : chosen)
        words.push_back(*choice.words);
    out.list(std::move(words));
    return left;
}

std::string more_elsewhere(std::size_t number, std::string_view one, std::string_view many) {
    return upper_first(counted_in_letters(static_cast<std::int64_t>(number), one, many)) +
           (number == 1 ? " is" : " are") + " in the full reports";
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

// " Target 75 %: just missed.", "" without one. Of a date to come with the date. Nothing where a number of
// people must not be printed in the edition (report/people_count.h): a verdict tells something of it.
std::string target_verdict(const Writer& out, const Indicator& indicator, const IndicatorProgress& progress) {
    if (!indicator.target || any_withheld(out, indicator, {progress.latest}))
        return "";
    std::string text = " Target " + value_words(out, indicator, *indicator.target);
    switch (progress.track) {
        case Track::reached:
            return text + ": reached.";
        case Track::kept:
            return text + ": kept.";
        case Track::not_kept:
            return text + ": not kept.";
        default:
            break;
    }
    if (progress.missed != Miss::none)
        return text + (progress.missed == Miss::just ? ": just missed." : ": missed.");
    if (!indicator.target_date.empty())
        text += " by " + indicator.target_date.words();
    return text + ": not reached yet.";
}

// "People come home in good time. People home within a day: first 31 % (2024), now 64 % (2026): better.
// Target 75 %: missed." In short what the figures count rather than what they are a sign of: "People home
// within a day: 31 %, now 64 %: better. Target 75 %: missed." Not twice, though, where it is a sign of two
// outcomes.
Item outcome_item(Writer& out, const ReadingsOfIndicators& readings, const Outcome& outcome,
                  const Indicator* indicator, bool is_named_before) {
    Spans item = strong(two_pages::title_of(out, outcome.common, outcome.statement) + ". ");
    if (!indicator) {
        item.push_back({"No change can be shown yet."});
        return {item, {&outcome.common}, item};
    }
    const IndicatorProgress progress =
        progress_of(readings, *indicator, out.scope().as_at, out.scope().limits);
    const auto better = is_better(*indicator, progress);
    const std::string verdict = !better ? "." : *better ? ": better." : ": worse.";
    const std::string target = target_verdict(out, *indicator, progress);
    const std::string first = value_words(out, *indicator, *indicator->baseline);
    const std::string now = value_words(out, *indicator, *progress.latest->value);
    const std::string latest = ", " + std::string(latest_label(*progress.latest, out.scope().as_at)) + ' ';
    const std::string name = two_pages::title_of(out, indicator->common, indicator->name);
    Spans in_short = is_named_before ? item : strong(name + ": ");
    in_short.push_back({first + latest + now + verdict + target});
    item.push_back({name + ": first " + with_date(first, indicator->baseline_date) + latest +
                    with_date(now, progress.latest->date) + verdict + target});
    return {std::move(item), {&outcome.common, &indicator->common}, std::move(in_short)};
}

// "Two of nine targets are reached. One more outcome is in the full reports; no change can be shown yet."
std::string rest_of_changes(const Writer& out, std::size_t left, std::size_t left_without) {
    std::string text;
    if (const ChangeCount changes = changes_of(out); changes.with_target > 0)
        text = target_sentence(out, changes);
    if (left == 0)
        return text;
    text += text.empty() ? "" : " ";
    if (left_without == left)
        return text + more_elsewhere(left, "more outcome", "more outcomes") + "; no change can be shown yet.";
    text += "The full reports have every outcome, with its dates";
    if (left_without > 0)
        return text + "; of " + in_letters(static_cast<std::int64_t>(left_without)) +
               " no change can be shown yet.";
    return text + '.';
}

// Written when it is known what the sections after it need of what is left.
void write_changes(Writer& out, double lines) {
    const std::vector<const Outcome*> outcomes = outcomes_by_rank(out.portfolio());
    if (outcomes.empty()) {
        out.say("No outcome is written down yet.");
        return;
    }
    const ReadingsOfIndicators readings(out.portfolio());
    std::vector<Item> items;
    std::vector<Item> without;
    std::set<const Indicator*> named;
    for (const Outcome* outcome : outcomes) {
        const Indicator* indicator = indicator_of(out, readings, *outcome);
        const bool is_named_before = !named.insert(indicator).second;
        (indicator ? items : without)
            .push_back(outcome_item(out, readings, *outcome, indicator, is_named_before));
    }
    const std::size_t with = items.size();
    std::ranges::move(without, std::back_inserter(items));
    const Room room = room_of(lines);
    const auto lines_of_rest = [&](std::size_t left, std::size_t left_without) {
        const std::string rest = rest_of_changes(out, left, left_without);
        return rest.empty() ? 0 : room.lines_of(rest);
    };
    const double lines_of_targets = lines_of_rest(0, 0);
    const std::vector<const Item*> left = write_items(
        out, items, lines - lines_of_targets, lines_of_rest(items.size(), without.size()) - lines_of_targets);
    const auto left_without =
        std::ranges::count_if(left, [&](const Item* item) { return item >= items.data() + with; });
    if (std::string rest = rest_of_changes(out, left.size(), static_cast<std::size_t>(left_without));
        !rest.empty())
        out.say(std::move(rest));
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
    const auto more = [](std::size_t number) {
        return more_elsewhere(number, "more decision", "more decisions") + '.';
    };
    const std::vector<const Item*> left = write_items(
        out, items, most_lines_of_decisions, room_of(most_lines_of_decisions).lines_of(more(items.size())));
    if (!left.empty())
        out.say(more(left.size()));
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
