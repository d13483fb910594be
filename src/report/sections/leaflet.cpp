// "You said, we did": two pages in large print for those who gave their view (DOMAIN.md A2, D1).
#include "base/number.h"
#include "base/number_words.h"
#include "base/text.h"
#include "model/contribution.h"
#include "model/decisions.h"
#include "model/people.h"
#include "report/sections.h"
#include "report/sections/given.h"
#include "report/sections/shared.h"
#include "report/sections/two_pages.h"
#include "rules/contributions.h"

#include <algorithm>
#include <set>
#include <span>

namespace tandem {

namespace leaflet {

namespace {

// An A4 page of 18 point, on the safe side (report/room.h).
constexpr double lines_of_page = 30.5;
constexpr double letters_per_line = 52;
constexpr double letters_per_line_in_frame = 48;
constexpr double most_lines_of_your_say = 10;
constexpr std::size_t most_letters_of_a_detail = 150;

// A thread from what was said to what became of it. What has no contribution of its own, but is named in a
// decision as what citizens gave, is one too.
struct Thread {
    const Contribution* said = nullptr;
    const Decision* decision = nullptr;
    const Action* action = nullptr;

    bool is_refused() const {
        return said && (said->response == Response::cannot || said->response == Response::part);
    }
    // How much of the thread is recorded: more of it makes the better answer.
    int length() const {
        return (said != nullptr) + (said && !one_line(said->response_text).empty()) + (decision != nullptr) +
               (action != nullptr);
    }
};

std::vector<Thread> threads_of(const Writer& out) {
    std::vector<Thread> threads;
    std::set<RecordId> decisions;
    for (const Contribution* said : of_cycle<Contribution>(out.scope())) {
        if (said->response == Response::none || one_line(said->text).empty())
            continue;
        Thread thread{said, decision_after(out.portfolio(), *said), out.portfolio().find(said->action)};
        if (thread.decision)
            decisions.insert(thread.decision->common.id);
        threads.push_back(thread);
    }
    for (const Decision* decision : of_cycle<Decision>(out.scope()))
        if (!one_line(decision->citizen_input).empty() && !decisions.contains(decision->common.id))
            threads.push_back({nullptr, decision, nullptr});
    std::ranges::stable_sort(threads, std::ranges::greater{}, &Thread::length);
    // Honest from the start: one that was not done, or only in part, is among the first two.
    const auto refused = std::ranges::find_if(threads, &Thread::is_refused);
    if (refused != threads.end() && refused - threads.begin() > 1)
        std::rotate(threads.begin() + 1, refused, refused + 1);
    return threads;
}

std::string group_of(const Writer& out, const Thread& thread) {
    const Group* group = thread.said ? out.portfolio().find(thread.said->group) : nullptr;
    return group ? two_pages::title_of(out, group->common, group->name) : "";
}

// "You said (carers, 22 October 2024)"
std::string label_of(const Writer& out, const Thread& thread) {
    const std::string from =
        join_present({group_of(out, thread), thread.said ? thread.said->date.words() : ""}, ", ");
    const std::string label = thread.said ? "You said" : "You gave";
    return from.empty() ? label : label + " (" + from + ')';
}

std::string_view answer_label(Response response) {
    switch (response) {
        case Response::done:
            return "We did: ";
        case Response::will_do:
            return "We will: ";
        case Response::part:
            return "We did a part of it: ";
        case Response::cannot:
            return "Not done, because: ";
        case Response::none:
            break;
    }
    return "We answered: ";
}

std::string answer_text(const Contribution& said) {
    const std::string text = first_sentences(said.response_text, most_letters_of_a_detail);
    if (!text.empty())
        return text;
    if (said.response == Response::cannot)
        return "the reason is not written down yet. Ask us for it.";
    return "the full report says how.";
}

std::string decided_text(const Writer& out, const Decision& decision, bool in_short) {
    std::string text = two_pages::title_of(out, decision.common, decision.title);
    if (!decision.date.empty())
        text += " (" + decision.date.words() + ')';
    text += '.';
    const std::string why = first_sentences(decision.reasons, most_letters_of_a_detail);
    if (!in_short && !why.empty())
        text += " Why: " + why;
    return text;
}

std::string action_text(const Writer& out, const Action& action) {
    std::string text = two_pages::title_of(out, action.common, action.text);
    if (action.done)
        return text + ". Done" + (action.done_on.empty() ? "." : ", " + action.done_on.words() + '.');
    return text + (action.due.empty() ? ". Still to do." : ". To be done by " + action.due.words() + '.');
}

// The steps of a thread: label and text, without a next step that is done where the answer says that already.
// In short: without the reasons of a decision too.
std::vector<Spans> steps_of(const Writer& out, const Thread& thread, bool in_short) {
    std::vector<Spans> steps;
    const auto add = [&](std::string_view label, std::string text) {
        steps.push_back({{std::string(label), Span::Style::strong}, {std::move(text)}});
    };
    if (thread.said) {
        steps.push_back(plain("“" + one_line(thread.said->text) + "”"));
    } else {
        steps.push_back(plain(first_sentences(thread.decision->citizen_input, 2 * most_letters_of_a_detail)));
    }
    if (thread.decision)
        add("We decided: ", decided_text(out, *thread.decision, in_short && thread.said));
    if (thread.said)
        add(answer_label(thread.said->response), answer_text(*thread.said));
    const bool is_told =
        thread.action && thread.action->done && thread.said && thread.said->response == Response::done;
    if (thread.action && !is_told)
        add(thread.action->done ? "Step taken: " : "Next step: ", action_text(out, *thread.action));
    return steps;
}

double lines_of(const std::string& label, const std::vector<Spans>& steps) {
    const Room inside(lines_of_page, letters_per_line_in_frame);
    constexpr double frame = 1.6;  // the space around the box and in it
    double lines = frame + inside.lines_of(label);
    for (const Spans& step : steps)
        lines += inside.lines_of(text_of(step));
    return lines;
}

void cite(Writer& out, const Thread& thread) {
    if (thread.said) {
        out.cite(thread.said->common, false);
        if (const Group* group = out.portfolio().find(thread.said->group))
            out.cite(group->common, false);
    }
    if (thread.decision)
        out.cite(thread.decision->common, false);
    if (thread.action)
        out.cite(thread.action->common, false);
}

std::string opening(const Writer& out, std::size_t threads) {
    const AnsweredLoop loop =
        loop_of(of_cycle<Contribution>(out.scope()), out.scope().as_at, out.scope().limits);
    if (loop.contributions == 0 && threads == 0)
        return "Nothing is written down yet of what people said and what became of it.";
    if (loop.contributions == 0)
        return no_own_words(out) + " Below is what people gave, and what was decided.";
    const std::string noted = counted_in_letters(std::int64_t{loop.contributions}, "view", "views");
    // What was left out may wait for its answer.
    return (out.lacks_some<Contribution>() ? "We can show " + noted + " that we have noted. "
                                           : "We have noted " + noted + ". ") +
           out.part_of_all<Contribution>(loop.answered, loop.contributions, "view has",
                                         loop.answered == 1 ? "views has" : "views have") +
           " an answer. Here is what became of some of them.";
}

// How many decisions of the cycle are in none of the threads that are told. Those in no thread at all count
// too: whoever looks them up in the report of the cycle finds them there.
std::int64_t decisions_left_out(const std::vector<Thread>& all, std::span<const Thread> left_out,
                                const Writer& out) {
    const auto with = [](std::span<const Thread> threads, const Decision* decision) {
        return std::ranges::count(threads, decision, &Thread::decision);
    };
    return std::ranges::count_if(of_cycle<Decision>(out.scope()), [&](const Decision* decision) {
        return with(all, decision) == with(left_out, decision);
    });
}

// Of what has no room: "11 more answers and 5 more decisions are in the full reports."
std::string others(const std::vector<Thread>& all, std::span<const Thread> left_out, const Writer& out) {
    const AnsweredLoop loop =
        loop_of(of_cycle<Contribution>(out.scope()), out.scope().as_at, out.scope().limits);
    const int waiting = loop.contributions - loop.answered;
    const std::int64_t answers =
        std::ranges::count_if(left_out, [](const Thread& thread) { return thread.said != nullptr; });
    const std::int64_t decisions = all.empty() ? 0 : decisions_left_out(all, left_out, out);
    std::vector<std::string> more;
    if (answers > 0)
        more.push_back(counted_in_letters(answers, "more answer", "more answers"));
    if (decisions > 0)
        more.push_back(counted_in_letters(decisions, "more decision", "more decisions"));
    std::string text;
    if (!more.empty())
        text = join_and(more) + (answers + decisions == 1 ? " is" : " are") + " in the full reports.";
    if (waiting > 0)
        text +=
            (text.empty() ? "" : " ") +
            upper_first(counted_in_letters(std::int64_t{waiting}, "view still waits", "views still wait")) +
            " for an answer.";
    return upper_first(text);
}

std::vector<std::string> your_say_of(Writer& out) {
    return two_pages::have_your_say(out, Room(most_lines_of_your_say, letters_per_line));
}

// In full or in short. Returns the others.
std::vector<Thread> write_those_that_fit(Writer& out, const std::vector<Thread>& threads, Room& room) {
    std::vector<Thread> left;
    for (const Thread& thread : threads) {
        const std::string label = label_of(out, thread);
        std::vector<Spans> steps = steps_of(out, thread, false);
        if (!room.take(lines_of(label, steps))) {
            steps = steps_of(out, thread, true);
            if (!room.take(lines_of(label, steps))) {
                left.push_back(thread);
                continue;
            }
        }
        cite(out, thread);
        out.add(Callout{Callout::Kind::note, label, std::move(steps), {}});
    }
    return left;
}

void write_threads(Writer& out) {
    const std::vector<Thread> threads = threads_of(out);
    Room first(lines_of_page, letters_per_line);
    two_pages::use_front(out, first);
    two_pages::use_heading(first);
    const std::string about = opening(out, threads.size());
    first.use(first.lines_of(about));
    out.say(about);
    // The section after this one stands on the second page, and so does what is said of the other threads.
    Room second(lines_of_page, letters_per_line);
    two_pages::use_heading(second);
    second.use(two_pages::lines_of(second, your_say_of(out)) + second.lines_of(two_pages::about_words()) +
               second.lines_of(others(threads, threads, out)));
    // A box is not torn: one that is too high for what is left of the first page lets a lower one pass.
    std::vector<Thread> left = write_those_that_fit(out, threads, first);
    left = write_those_that_fit(out, left, second);
    if (std::string more = others(threads, left, out); !more.empty())
        out.say(std::move(more));
}

void write_how_to_go_on(Writer& out) {
    for (std::string& paragraph : your_say_of(out))
        out.say(std::move(paragraph));
    out.say(two_pages::about_words());
}

}  // namespace

}  // namespace leaflet

Sections leaflet_sections() {
    static constexpr Section sections[] = {
        {"threads", "What you said and what became of it", &leaflet::write_threads},
        {"have_your_say", "Go on having your say", &leaflet::write_how_to_go_on},
    };
    return sections;
}

}  // namespace tandem
