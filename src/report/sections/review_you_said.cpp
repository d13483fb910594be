#include "base/number.h"
#include "base/number_words.h"
#include "model/activity.h"
#include "model/decisions.h"
#include "model/people.h"
#include "report/sections/given.h"
#include "report/sections/review.h"
#include "report/sections/shared.h"
#include "rules/contributions.h"
#include "rules/lookup.h"

#include <algorithm>

namespace tandem::review {

namespace {

void say_loop(Writer& out, const AnsweredLoop& loop) {
    std::string text = out.part_of_all<Contribution>(loop.answered, loop.contributions, "contribution has",
                                                     "contributions have") +
                       " an answer" + std::string(out.from_published()) + '.';
    if (loop.median_days)
        text += " Half of the " +
                counted(std::int64_t{loop.timed}, "answer with both dates", "answers with both dates") +
                " came within " + in_words(loop.median_days, *loop.median_days == 1 ? "day" : "days") + '.';
    const std::string days = in_words(loop.within_days, loop.within_days == 1 ? "day" : "days") + '.';
    if (loop.late > 0)
        text += ' ' + upper_first(in_letters(std::int64_t{loop.late})) + " came after more than " + days;
    if (loop.waiting_long > 0)
        text += ' ' +
                upper_first(counted_in_letters(std::int64_t{loop.waiting_long}, "contribution has",
                                               "contributions have")) +
                " waited longer than " + days;
    out.say(std::move(text));
}

std::string phase_of_activity(const Portfolio& portfolio, Id<Activity> id) {
    const Activity* activity = portfolio.find(id);
    return in_words(activity ? kind_of(portfolio, activity->phase) : PhaseKind::none);
}

Spans from_whom(Writer& out, const Contribution& said) {
    Spans spans = said.group ? out.mention(said.group) : Spans{};
    const std::string when =
        join_present({phase_of_activity(out.portfolio(), said.activity), said.date.words()}, ", ");
    if (!when.empty())
        spans.push_back({(spans.empty() ? "" : "; ") + when});
    return spans;
}

Spans answer_to(Writer& out, const Contribution& said) {
    std::string answer = said.response == Response::none ? "no answer yet" : in_words(said.response);
    if (const std::string text = clause(said.response_text); !text.empty())
        answer += ": " + text;
    Spans spans = plain(std::move(answer));
    const auto because = [&](const Spans& record) {
        spans.push_back({"; see "});
        spans.insert(spans.end(), record.begin(), record.end());
    };
    if (const Decision* decision = decision_after(out.portfolio(), said))
        because(out.mention(Id<Decision>{decision->common.id}));
    if (said.action)
        because(out.mention(said.action));
    if (!said.responded_on.empty())
        spans.push_back({". Answered " + said.responded_on.words() + '.'});
    return spans;
}

// The report of a cycle has no room for all: those who wait for an answer first, the longest wait before the
// others, then those answered last. The Review has all, as they were said.
std::vector<const Contribution*> in_order(const Writer& out, std::vector<const Contribution*> said) {
    if (out.scope().phase_id())
        return said;
    std::ranges::stable_sort(said, [](const Contribution* a, const Contribution* b) {
        const bool a_waits = a->response == Response::none;
        const bool b_waits = b->response == Response::none;
        if (a_waits != b_waits)
            return a_waits;
        return a_waits ? a->date < b->date : b->responded_on < a->responded_on;
    });
    return said;
}

}  // namespace

void write_you_said_in_cycle(Writer& out) {
    const std::vector<const Contribution*> contributions = of_cycle<Contribution>(out.scope());
    if (contributions.empty()) {
        out.say(no_contribution(out, "No contribution from citizens is recorded for this cycle yet."));
        write_thanks(out);
        return;
    }
    say_loop(out, loop_of(contributions, out.scope().as_at, out.scope().limits));
    TableMaker table(
        "What people said over the whole cycle, and what became of it",
        "Each row is a contribution: what was said, by whom, in which phase and when, the answer, "
        "and when it was given.",
        {text_column("You said", 2.8), text_column("From, in which phase and when", 1.8),
         text_column("We did or will do", 3.4)});
    for (const Contribution* said : in_order(out, contributions))
        table.row({out.name(*said), from_whom(out, *said), answer_to(out, *said)});
    out.later(std::move(table), 8);
    write_thanks(out);
}

}  // namespace tandem::review
