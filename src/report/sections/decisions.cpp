#include "report/sections/shared.h"

#include "model/activity.h"
#include "model/people.h"
#include "rules/decisions.h"
#include "rules/overdue.h"

#include "base/text.h"

#include <algorithm>
#include <iterator>

namespace tandem {

namespace {

// A log is read as a whole, in the report of a cycle too; beyond this it would bury the rest of that report.
constexpr std::size_t longest_whole_log = 30;

std::string by_and_on(std::string_view by, PartialDate on) {
    const std::string who = one_line(by);
    if (on.empty())
        return who;
    return who.empty() ? on.words() : who + ", " + on.words();
}

std::string political_words(const Decision& decision) {
    if (const std::string confirmed = by_and_on(decision.political_by, decision.political_on);
        !confirmed.empty())
        return "confirmed by " + confirmed;
    if (const std::string safeguards = one_line(decision.safeguards); !safeguards.empty())
        return "safeguards in place: " + clause(safeguards);
    return decision.level == Level::macro ? "no political confirmation recorded" : "";
}

Spans citizen_input(Writer& out, const Decision& decision) {
    Spans spans;
    if (const std::string input = one_line(decision.citizen_input); !input.empty())
        spans = plain(ended(input));
    // Who and what they are is told at length elsewhere in the report of a cycle.
    const bool named = static_cast<bool>(out.scope().phase_id());
    for (const Spans& from :
         {named ? out.mentions(decision.groups) : plain(out.codes(decision.groups)),
          named ? out.mentions(decision.activities) : plain(out.codes(decision.activities))}) {
        if (text_of(from).empty())
            continue;
        spans.push_back({spans.empty() ? "From " : " From "});
        spans.insert(spans.end(), from.begin(), from.end());
        spans.push_back({"."});
    }
    return spans.empty() ? plain("none recorded") : spans;
}

// "to be looked at again 1 October 2026, past its date": that it was looked at is not recorded anywhere but
// in a decision that takes its place.
std::string review_words(const Writer& out, const Decision& decision) {
    if (decision.review_date.empty())
        return "";
    const bool is_replaced = std::ranges::any_of(out.portfolio().all<Decision>(), [&](const Decision& other) {
        return other.supersedes.value == decision.common.id;
    });
    return "to be looked at again " +
           (is_replaced ? decision.review_date.words() : look_again_words(out, decision.review_date));
}

// "15 April 2025; macro level; by the design panel; confirmed by Cabinet, 20 April 2025", as far as recorded.
std::string when_and_who(const Writer& out, const Decision& decision) {
    const std::string by = one_line(decision.decided_by);
    return join_present({decision.date.words(), lower_first(in_words(decision.level)),
                         by.empty() ? "" : "by " + by, political_words(decision),
                         review_words(out, decision)});
}

Spans what_was_decided(Writer& out, const Decision& decision) {
    Spans spans = out.name(decision);
    // What it means in detail is in the report of its phase.
    if (const std::string detail = one_line(decision.detail); !detail.empty() && out.scope().phase_id())
        spans.push_back({(text_of(spans).ends_with('.') ? " " : ": ") + ended(detail)});
    if (decision.supersedes) {
        spans.push_back({" Takes the place of "});
        std::ranges::move(out.mention(decision.supersedes), std::back_inserter(spans));
        spans.push_back({"."});
    }
    return spans;
}

void write_log(Writer& out, const std::vector<const Decision*>& decisions) {
    TableMaker table(
        "What was decided and why",
        "Each row is a decision: what was decided, why, what citizens gave to it, when and by whom "
        "it was taken and confirmed, and when it is looked at again.",
        {text_column("Decision", 2.4), text_column("Reasons", 2), text_column("Citizen input used", 2.4),
         text_column("When and by whom", 2)});
    table.is_whole = decisions.size() <= longest_whole_log;
    for (const Decision* decision : decisions)
        table.row({what_was_decided(out, *decision), plain(one_line(decision->reasons)),
                   citizen_input(out, *decision), plain(when_and_who(out, *decision))});
    out.table(std::move(table));
}

// DOMAIN.md D1: options considered, "do nothing" among them.
void say_without_do_nothing(Writer& out, const std::vector<std::string>& codes) {
    if (!codes.empty())
        out.say("No option of doing nothing is recorded for " + join_and(codes) + '.');
}

void write_options(Writer& out, const std::vector<const Decision*>& decisions) {
    TableMaker table(
        "Options that were considered",
        "Each row is an option for a decision: what speaks for it, what it costs, its risks, "
        "and whether it was chosen and why.",
        {text_column("Decision and option", 2), text_column("Benefits", 2), text_column("Costs", 1.5),
         text_column("Risks", 1.5), text_column("Chosen and why", 2)});
    const OptionsOfDecisions options(out.portfolio());
    std::vector<std::string> without;
    std::vector<std::string> without_nothing;  // that have others
    for (const Decision* decision : decisions) {
        const auto& considered = options.of({decision->common.id});
        if (considered.empty())
            without.push_back(decision->common.code);
        else if (std::ranges::none_of(considered, &DecisionOption::do_nothing))
            without_nothing.push_back(decision->common.code);
        for (const DecisionOption* option : considered) {
            out.cite_in_row(option->common);
            const std::string why = one_line(option->why);
            table.row({plain(decision->common.code + ": " + one_line(option->text) +
                             (option->do_nothing ? " (do nothing)" : "")),
                       plain(one_line(option->benefits)), plain(one_line(option->costs)),
                       plain(one_line(option->risks)),
                       plain(std::string(option->chosen ? "Chosen" : "Not chosen") +
                             (why.empty() ? "" : ". " + why))});
        }
    }
    const bool any = out.later(std::move(table));
    if (!without.empty())
        out.say(any ? "No options are recorded for " + join_and(without) + '.'
                    : std::string("No options are recorded yet."));
    say_without_do_nothing(out, without_nothing);
}

// Of a whole cycle: each decision with its choice, so that none is torn from what was chosen.
void write_choices(Writer& out, const std::vector<const Decision*>& decisions) {
    TableMaker table(
        "What was chosen, and what else was considered",
        "Each row is a decision: the option that was chosen, and the others.",
        {text_column("Decision", 1), text_column("Chosen", 3), text_column("Also considered", 3.4)});
    table.is_whole = decisions.size() <= longest_whole_log;
    const OptionsOfDecisions options(out.portfolio());
    std::vector<std::string> without;
    std::vector<std::string> without_nothing;  // that have others
    for (const Decision* decision : decisions) {
        std::vector<std::string> chosen;
        std::vector<std::string> others;
        for (const DecisionOption* option : options.of({decision->common.id})) {
            out.cite_in_row(option->common);
            (option->chosen ? chosen : others)
                .push_back(clause(option->text) + (option->do_nothing ? " (do nothing)" : ""));
        }
        if (chosen.empty() && others.empty())
            without.push_back(decision->common.code);
        else if (std::ranges::none_of(options.of({decision->common.id}), &DecisionOption::do_nothing))
            without_nothing.push_back(decision->common.code);
        if (!chosen.empty() || !others.empty())
            table.row({plain(decision->common.code), plain(join(chosen, "; ")), plain(join(others, "; "))});
    }
    const bool any = out.table(std::move(table));
    if (any)
        out.say(plain("Benefits, costs and risks of the options are in the reports of the phases."),
                Paragraph::Role::small);
    if (!without.empty())
        out.say(any ? "No options are recorded for " + join_and(without) + '.'
                    : std::string("No options are recorded yet."));
    say_without_do_nothing(out, without_nothing);
}

}  // namespace

void write_decisions(Writer& out) {
    std::vector<const Decision*> decisions;
    for (const Decision* decision : belonging<Decision>(out.scope()))
        if (decision->phase || out.scope().phase.phase == PhaseKind::review ||
            !out.scope().phase_id())  // one of no phase is one about the cycle
            decisions.push_back(decision);
    if (decisions.empty()) {
        out.say("No decision is recorded for " + std::string(this_part(out.scope())) + " yet.");
        return;
    }
    sort_by_date(decisions);
    write_log(out, decisions);
    if (out.scope().phase_id())
        write_options(out, decisions);
    else
        write_choices(out, decisions);
}

void write_actions(Writer& out) {
    auto actions = belonging<Action>(out.scope());
    if (actions.empty()) {
        out.say("No next step is recorded for " + std::string(this_part(out.scope())) + " yet.");
        return;
    }
    std::stable_sort(actions.begin(), actions.end(), [](const Action* a, const Action* b) {
        if (a->done != b->done)
            return !a->done;
        return a->due < b->due;
    });
    TableMaker table(
        "Who does what, and by when",
        "Each row is an action: what is to be done, who owns it, when it is due and whether it is done.",
        {text_column("Next step", 3.5), text_column("Owner", 1.8), text_column("Due", 1.2),
         text_column("State", 1.2)});
    for (const Action* action : actions) {
        const bool late = is_overdue(*action, out.scope().as_at);
        std::string state = action->done ? "done" : late ? "open, past its date" : "open";
        if (action->done && !action->done_on.empty())
            state += ", " + action->done_on.words();
        Spans step = out.name(*action);
        if (const std::string note = one_line(action->note); !note.empty())
            step.push_back({(text_of(step).ends_with('.') ? " " : ". ") + note});
        table.row({std::move(step),
                   plain(owner_words(out, action->common, action->owner, action->owner_person)),
                   plain(in_words(action->due)), plain(std::move(state))});
    }
    out.table(std::move(table));
}

}  // namespace tandem
