#include "report/sections/plan.h"

#include "base/number.h"
#include "base/text.h"
#include "model/people.h"
#include "report/figures/figures.h"
#include "report/sections/published.h"
#include "report/sections/shared.h"
#include "rules/prioritisation.h"

#include <algorithm>
#include <utility>

namespace tandem::plan {

namespace {

std::string say_of_politics(const Prioritisation& vote) {
    const std::string by = one_line(vote.political_by);
    const std::string on = vote.political_on.words();
    if (!by.empty() || !on.empty())
        return "by " + by + (by.empty() || on.empty() ? "" : ", ") + on;
    const std::string safeguards = one_line(vote.safeguards);
    return safeguards.empty() ? "none recorded" : "none. Safeguards in place: " + safeguards;
}

// A part of its own, so that its chart stays with it: what came of the vote, and below it in small print how
// it was taken.
void write_vote(Writer& out, const Prioritisation& vote, const PrioritisationResult& result) {
    out.part(vote.common.code + ' ' + one_line(vote.title) +
             (out.marks_illustrative(vote.common) ? " (illustrative)" : ""));
    out.cite(vote.common);
    Spans text = plain(in_words(vote.method) + (vote.date.empty() ? "" : ", " + vote.date.words()) + '.');
    const auto add = [&text](std::string_view label, const std::string& words) {
        if (!words.empty())
            text.push_back({' ' + std::string(label) + ": " + ended(words)});
    };
    add("Result", one_line(vote.results));
    add("Political confirmation", say_of_politics(vote));
    out.say(std::exchange(text, {}));
    std::string who = clause(vote.electorate);
    if (const std::string groups = text_of(out.mentions(vote.groups)); !groups.empty())
        who += who.empty() ? groups : " (" + groups + ')';
    add("Who had a say", or_no_data(who));
    // The votes tell how many ballots were good, so the number of all would tell a hidden number of spoilt
    // ones.
    const PeopleColumn ballots =
        out.people({{result.spoilt, {}}}, {result.ballots, {}}, "spoilt ballots", {vote.common.code});
    add("Ballots", ballots.total + ", of them spoilt: " + ballots.parts.front());
    add("Rule for ballots", one_line(vote.ballot_rule));
    if (vote.tie_rule != TieRule::none)
        add("Rule for ties, fixed beforehand", lower_first(in_words(vote.tie_rule)));
    add("What the draw was made from, so that it can be made again", one_line(vote.draw_seed));
    if (vote.budget)
        add("Budget", in_words(vote.budget) + ", of which not spent: " + in_words(result.unspent));
    text.front().text.erase(0, 1);  // the blank before its first label
    out.say(std::move(text), Paragraph::Role::small);
}

std::string share_words(std::optional<double> share) {
    return share ? percent_words(*share) : std::string(no_data);
}

std::string funding_words(Funding funding) {
    switch (funding) {
        case Funding::funded:
            return "funded";
        case Funding::does_not_fit:
            return "does not fit what is left";
        case Funding::no_cost:
            return "not funded: no cost given";
        case Funding::waits:
            return "waits for a new vote";
        case Funding::not_asked:
            break;
    }
    return std::string(no_data);
}

// One column of counts of people or of their votes, printed or only judged; no total is printed with it.
PeopleColumn column_of(Writer& out, const PrioritisationResult& result,
                       std::optional<std::int64_t> OptionResult::*count, std::string_view what,
                       bool printed) {
    std::vector<PeopleCount> counts;
    std::vector<std::string> codes;
    for (const OptionResult& option : result.options) {
        counts.push_back({option.*count, {}});
        codes.push_back(option.option->common.code);
    }
    return printed ? out.people(counts, {}, what, codes) : people_column(counts, {}, out.scope().edition);
}

// Few votes are few people, and few people's points are not shown either.
std::string votes_words(const PeopleColumn& votes, const PeopleColumn& voters, std::size_t i) {
    return voters.masked[i] && !votes.masked[i] ? "not shown" : votes.parts[i];
}

bool any_masked(const PeopleColumn& column) {
    return std::find(column.masked.begin(), column.masked.end(), true) != column.masked.end();
}

void write_votes(Writer& out, const Prioritisation& vote, const PrioritisationResult& result, bool budget) {
    // Only a ranking has first places.
    const bool ranked = !budget && std::ranges::any_of(result.options, [](const OptionResult& option) {
        return option.first_places.has_value();
    });
    std::vector<TableColumn> columns{text_column("Option", 3), number_column(ranked ? "Points" : "Votes", 1),
                                     number_column("Share", 1),
                                     number_column(budget   ? "Cost"
                                                   : ranked ? "Ballots that rank it"
                                                            : "People who chose it",
                                                   1.4)};
    if (budget)
        columns.push_back(text_column("Result", 1.8));
    else if (ranked)
        columns.push_back(number_column("First places", 1.2));
    TableMaker table(
        std::string(ranked ? "Points" : "Votes") + " for each option of " + vote.common.code + ", most first",
        budget   ? "Each row is an option: its votes, their share, its cost and whether it is funded."
        : ranked ? "Each row is an option: its points, their share, how many ballots rank it and how many "
                   "put it first."
                 : "Each row is an option: its votes, their share and how many chose it.",
        std::move(columns));
    // Shares, which add up to 100 %, would tell a hidden number.
    const PeopleColumn votes = column_of(out, result, &OptionResult::votes, "votes", true);
    const PeopleColumn voters = column_of(out, result, &OptionResult::voters, "voters", !budget);
    const PeopleColumn firsts = column_of(out, result, &OptionResult::first_places, "first places", ranked);
    const bool shares = !any_masked(votes) && !any_masked(voters);
    const bool drawn = place(out, votes_figure(vote, result, shares));
    for (std::size_t i = 0; i < result.options.size(); ++i) {
        const OptionResult& option = result.options[i];
        std::vector<Spans> row{out.name(*option.option), plain(votes_words(votes, voters, i)),
                               plain(shares ? share_words(option.share) : "not shown"),
                               plain(budget ? in_words(option.option->cost) : voters.parts[i])};
        if (budget)
            row.push_back(plain(funding_words(option.funding)));
        else if (ranked)
            row.push_back(plain(firsts.parts[i]));
        table.row(std::move(row));
    }
    if (!out.behind(drawn, std::move(table)))
        out.say("No option is recorded for " + vote.common.code + " yet.");
}

void write_scores(Writer& out, const Prioritisation& vote, const PrioritisationResult& result) {
    const bool drawn = place(out, votes_figure(vote, result, true));  // scores count nobody
    TableMaker table("Options of " + vote.common.code + " by weighted score, best first",
                     "Each row is an option and its mean score from 0 to 5.",
                     {text_column("Option", 4), number_column("Score, 0 to 5", 1.5)});
    for (const OptionResult& option : result.options)
        table.row({out.name(*option.option),
                   plain(option.score ? grouped(*option.score, 1) : std::string(no_data))});
    out.behind(drawn, std::move(table));
    std::vector<std::string> left_out;
    for (const Criterion* criterion : result.left_out)
        left_out.push_back(criterion->common.code);
    if (!left_out.empty())
        out.say("Left out, because no weight or no score is recorded: " + join_and(left_out) + '.');
}

// Steps as counts, each with what the step leaves to be worked out hidden.
std::string steps_words(Writer& out, const Prioritisation& vote, const OptionResult& option) {
    std::vector<PeopleCount> counts;
    std::vector<std::string> records;
    const auto steps =
        static_cast<std::size_t>(std::clamp<std::int64_t>(vote.gradient_steps.value_or(8), 1, 8));
    for (std::size_t i = 0; i < steps; ++i) {
        counts.push_back({option.steps[i].value_or(0), {}});
        records.push_back(option.option->common.code);
    }
    return join(out.people(counts, {option.stood, {}}, "people at a step", records).parts, "; ");
}

void write_gradients(Writer& out, const Prioritisation& vote, const PrioritisationResult& result) {
    TableMaker table("Support for each option of " + vote.common.code,
                     "Each row is an option: how many stood at each step, from full support to serious "
                     "objection, the share "
                     "at support or better, and what was objected.",
                     {text_column("Option", 2.6), text_column("People at each step", 2.4),
                      number_column("Support", 1), text_column("Objections", 2.2)});
    std::vector<std::string> steps;
    for (const OptionResult& option : result.options)
        steps.push_back(option.stood ? steps_words(out, vote, option) : std::string(no_data));
    const auto is_hidden = [](const std::string& words) {
        return words.find("fewer than") != std::string::npos;
    };
    const bool drawn = place(out, votes_figure(vote, result, std::ranges::none_of(steps, is_hidden)));
    for (std::size_t i = 0; i < steps.size(); ++i) {
        const OptionResult& option = result.options[i];
        const bool hidden = is_hidden(steps[i]);
        table.row({out.name(*option.option), plain(std::move(steps[i])),
                   plain(hidden ? "not shown" : share_words(option.support)),
                   plain(one_line(option.option->objections))});
    }
    out.behind(drawn, std::move(table));
}

// Ballots and scores are not printed one by one, but the result is made from them.
void cite_what_was_counted(Writer& out, const Prioritisation& vote, const PrioritisationResult& result) {
    const ByParent<&Ballot::prioritisation> ballots(out.portfolio());
    for (const Ballot* ballot : ballots.of({vote.common.id}))
        out.cite(ballot->common, false);
    const ByParent<&CriterionScore::option> scores(out.portfolio());
    for (const OptionResult& option : result.options)
        for (const CriterionScore* score : scores.of({option.option->common.id}))
            out.cite(score->common, false);
}

}  // namespace

void write_outcomes_and_votes(Writer& out) {
    write_outcomes(out);
    const auto votes = belonging<Prioritisation>(out.scope());
    if (votes.empty()) {
        out.say(none_in_edition<Prioritisation>(
            out, "No vote or other prioritisation is recorded for this phase yet."));
        return;
    }
    for (const Prioritisation* vote : votes) {
        const PrioritisationResult result = result_of(out.portfolio(), *vote);
        write_vote(out, *vote, result);
        cite_what_was_counted(out, *vote, result);
        switch (vote->method) {
            case PrioritisationMethod::weighted_criteria:
                write_scores(out, *vote, result);
                break;
            case PrioritisationMethod::gradients:
                write_gradients(out, *vote, result);
                break;
            case PrioritisationMethod::participatory_budget:
                write_votes(out, *vote, result, true);
                break;
            default:
                write_votes(out, *vote, result, false);
        }
        if (result.tie_decides)
            out.say(
                "Options with the same number of votes could not all be funded, so the order within the tie "
                "decided.");
    }
}

}  // namespace tandem::plan
