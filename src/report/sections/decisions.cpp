#include "report/sections/shared.h"

#include "model/activity.h"
#include "model/people.h"
#include "rules/decisions.h"

#include "base/number.h"

#include <algorithm>

namespace tandem {

namespace {

std::string by_and_on(std::string_view by, PartialDate on) {
    const std::string who = one_line(by);
    if (on.empty())
        return who;
    return who.empty() ? on.words() : who + ", " + on.words();
}

std::string political_words(const Decision& decision) {
    if (const std::string confirmed = by_and_on(decision.political_by, decision.political_on);
        !confirmed.empty())
        return "Confirmed by " + confirmed;
    if (const std::string safeguards = one_line(decision.safeguards); !safeguards.empty())
        return "Safeguards in place: " + safeguards;
    return std::string(decision.level == Level::macro ? "none recorded" : no_data);
}

Spans citizen_input(Writer& out, const Decision& decision) {
    Spans spans;
    if (const std::string input = one_line(decision.citizen_input); !input.empty())
        spans = plain(ended(input));
    for (const Spans& from : {out.mentions(decision.groups), out.mentions(decision.activities)}) {
        if (from.empty())
            continue;
        spans.push_back({spans.empty() ? "From " : " From "});
        spans.insert(spans.end(), from.begin(), from.end());
        spans.push_back({"."});
    }
    return spans.empty() ? plain("none recorded") : spans;
}

void write_options(Writer& out, const Decision& decision, const std::vector<const DecisionOption*>& options) {
    TableMaker table("Options considered for " + decision.common.code,
                     "Each row is an option: what speaks for it, what it costs, its risks, and whether it "
                     "was chosen and why.",
                     {text_column("Option", 2), text_column("Benefits", 2), text_column("Costs", 1.5),
                      text_column("Risks", 1.5), text_column("Chosen and why", 2)});
    for (const DecisionOption* option : options) {
        out.cite(option->common);
        const std::string why = one_line(option->why);
        table.row(
            {plain(one_line(option->text) + (option->do_nothing ? " (do nothing)" : "")),
             plain(one_line(option->benefits)), plain(one_line(option->costs)),
             plain(one_line(option->risks)),
             plain(std::string(option->chosen ? "chosen" : "not chosen") + (why.empty() ? "" : ": " + why))});
    }
    out.table(std::move(table));
}

void write_decision(Writer& out, const Decision& decision, const OptionsOfDecisions& options) {
    FactsBlock box{"Decision " + decision.common.code, {}};
    const auto fact = [&](std::string label, Spans value) {
        box.facts.push_back(
            {std::move(label), text_of(value).empty() ? plain(std::string(no_data)) : std::move(value)});
    };
    fact("Decided", out.name(decision));
    if (const std::string detail = one_line(decision.detail); !detail.empty())
        fact("In detail", plain(detail));
    fact("Date and level", plain(in_words(decision.date) + "; " + lower_first(in_words(decision.level))));
    fact("Decided by", plain(one_line(decision.decided_by)));
    fact("Political confirmation", plain(political_words(decision)));
    fact("Reasons", plain(one_line(decision.reasons)));
    fact("Citizen input used", citizen_input(out, decision));
    if (decision.supersedes)
        fact("Takes the place of", out.mention(decision.supersedes));
    if (!decision.review_date.empty())
        fact("To be looked at again", plain(decision.review_date.words()));
    out.add(std::move(box));
    if (const auto& considered = options.of({decision.common.id}); !considered.empty())
        write_options(out, decision, considered);
    else
        out.end_section();  // prints the decision's source
}

}  // namespace

void write_decisions(Writer& out) {
    std::vector<const Decision*> decisions;
    for (const Decision* decision : belonging<Decision>(out.scope()))
        if (decision->phase ||
            out.scope().phase.phase == PhaseKind::review)  // one of no phase is one about the cycle
            decisions.push_back(decision);
    if (decisions.empty()) {
        out.say("No decision is recorded for this phase yet.");
        return;
    }
    std::stable_sort(decisions.begin(), decisions.end(),
                     [](const Decision* a, const Decision* b) { return a->date < b->date; });
    const OptionsOfDecisions options(out.portfolio());
    for (const Decision* decision : decisions)
        write_decision(out, *decision, options);
}

void write_actions(Writer& out) {
    auto actions = belonging<Action>(out.scope());
    if (actions.empty()) {
        out.say("No next step is recorded for this phase yet.");
        return;
    }
    std::stable_sort(actions.begin(), actions.end(), [](const Action* a, const Action* b) {
        if (a->done != b->done)
            return !a->done;
        return a->due < b->due;
    });
    TableMaker table(
        "Next steps, who owns them and when they are due",
        "Each row is an action: what is to be done, who owns it, when it is due and whether it is done.",
        {text_column("Next step", 3.5), text_column("Owner", 1.8), text_column("Due", 1.2),
         text_column("State", 1.2)});
    for (const Action* action : actions) {
        const bool overdue =
            !action->done && !action->due.empty() && action->due.last_day() < out.scope().as_at.first_day();
        std::string state = action->done ? "done" : overdue ? "open, past its date" : "open";
        if (action->done && !action->done_on.empty())
            state += ", " + action->done_on.words();
        table.row({out.name(*action),
                   plain(owner_words(out, action->common, action->owner, action->owner_person)),
                   plain(in_words(action->due)), plain(std::move(state))});
    }
    out.table(std::move(table));
}

}  // namespace tandem
