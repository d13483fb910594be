// The plain-English summary: two pages in 14 point for everybody (DOMAIN.md D2).
#include "base/number.h"
#include "base/text.h"
#include "catalogue/framework.h"
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

// Two A4 pages of 14 point, on the safe side (report/room.h), and how much of them each section may have.
constexpr double letters_per_line = 62;
constexpr double most_lines_of_outcomes = 14;
constexpr double most_lines_of_people = 6;
constexpr double most_lines_of_decisions = 11;
constexpr double most_lines_of_points = 10;
constexpr double most_lines_of_your_say = 6;
constexpr double most_lines_of_terms = 8;
constexpr std::size_t most_items = 3;
constexpr std::size_t most_letters_of_a_detail = 130;

Room room_of(double lines) {
    return {lines, letters_per_line};
}

struct Item {
    Spans words;
    std::vector<const Common*> records;  // what they are about
};

// The first items that fit, three at the most; says how many there are more of.
void write_items(Writer& out, const std::vector<Item>& items, double lines, std::string_view others) {
    Room room = room_of(lines);
    std::vector<Spans> shown;
    for (const Item& item : items) {
        if (shown.size() == most_items || !room.take(room.lines_of(text_of(item.words))))
            continue;
        shown.push_back(item.words);
        for (const Common* record : item.records)
            out.cite(*record, false);
    }
    const std::size_t more = items.size() - shown.size();
    out.list(std::move(shown));
    if (more > 0)
        out.say(upper_first(counted(static_cast<std::int64_t>(more), "other ", "others ")) +
                std::string(others));
}

// What it is about.

std::string state_sentence(const Writer& out) {
    std::map<PhaseStatus, std::vector<std::string>> phases;
    for (const Phase& phase : out.portfolio().all<Phase>())
        if (phase.cycle == out.scope().cycle_id())
            phases[phase.status].push_back(in_words(phase.phase));
    const auto named = [&](PhaseStatus status, std::string_view one, std::string_view many) {
        const std::vector<std::string>& of = phases[status];
        return of.empty() ? std::string() : join_and(of) + std::string(of.size() == 1 ? one : many);
    };
    const std::string text =
        join_present({named(PhaseStatus::complete, " is finished", " are finished"),
                      named(PhaseStatus::under_way, " is under way", " are under way"),
                      named(PhaseStatus::not_started, " has not begun", " have not begun")},
                     ". ");
    return text.empty() ? "How far the work is, is not recorded yet." : text + '.';
}

void write_about(Writer& out) {
    const Project& project = out.scope().project;
    out.cite(project.common, false);
    if (std::string purpose = first_sentences(project.purpose, 2 * most_letters_of_a_detail);
        !purpose.empty())
        out.say(std::move(purpose));
    out.say("The work goes in four steps: Analyse, Plan, Do and Review. " + state_sentence(out));
    cycle::add_wheel(out);
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

// "People come home in good time. Share of people home within a day: 31 % (2024), now 64 % (2026)."
Item outcome_item(Writer& out, const ReadingsOfIndicators& readings, const Outcome& outcome,
                  const Indicator* indicator) {
    Spans item = strong(two_pages::title_of(out, outcome.common, outcome.statement) + ". ");
    if (!indicator) {
        item.push_back({"No reading shows a change yet."});
        return {std::move(item), {&outcome.common}};
    }
    const IndicatorProgress progress = progress_of(readings, *indicator, out.scope().as_at);
    const auto better = is_better(*indicator, progress);
    item.push_back({two_pages::title_of(out, indicator->common, indicator->name) + ": " +
                    baseline_words(out, *indicator) + " at the start, " +
                    latest_words(out, *indicator, progress) + " at the last count." +
                    (!better   ? ""
                     : *better ? " That is better."
                               : " That is worse.")});
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
    write_items(out, with, most_lines_of_outcomes, "are in the full report.");
}

// Who took part.

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
    out.say("Citizens took part in " +
            (together == 0 ? std::string("none") : grouped(std::int64_t{together})) + " of " +
            counted(static_cast<std::int64_t>(activities.size()), "activity", "activities") + '.');
    Room room = room_of(most_lines_of_people);
    const auto name_all = [&](std::string_view label, const std::vector<const Group*>& of) {
        std::vector<std::string> names;
        std::size_t letters = label.size();
        for (const Group* group : of) {
            const std::string name = two_pages::title_of(out, group->common, group->name);
            letters += letters_in(name) + 2;
            if (names.size() == 5 || static_cast<double>(letters) > 2 * letters_per_line)
                break;
            names.push_back(name);
            out.cite(group->common, false);
        }
        const std::size_t more = of.size() - names.size();
        if (more > 0)
            names.push_back(counted(static_cast<std::int64_t>(more), "other group", "other groups"));
        if (std::string text = std::string(label) + join_and(names) + '.';
            !names.empty() && room.take(room.lines_of(text)))
            out.say(std::move(text));
    };
    name_all("Citizens’ groups, those most often there first: ", citizens);
    name_all("Others: ", others);
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
    write_items(out, items, most_lines_of_decisions, "are in the full report.");
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
    write_items(out, items, most_lines_of_points, "are in the full report.");
}

void write_your_say(Writer& out) {
    for (std::string& paragraph :
         two_pages::have_your_say(out, room_of(most_lines_of_your_say), most_lines_of_your_say))
        out.say(std::move(paragraph));
}

void write_words(Writer& out) {
    Room room = room_of(most_lines_of_terms);
    std::vector<Spans> items;
    for (const UsedTerm& term : terms_used_in(out.blocks()))
        if (room.take(room.lines_of(term.term + ": " + term.meaning)))
            items.push_back({{term.term, Span::Style::strong}, {": " + term.meaning}});
    out.small_list(std::move(items));
    for (std::string& paragraph : two_pages::about_words(out))
        out.say(plain(std::move(paragraph)), Paragraph::Role::small);
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
        {"words", "Words used, and where there is more", &summary::write_words},
    };
    return sections;
}

}  // namespace tandem
