#include "base/number_words.h"
#include "base/text.h"
#include "catalogue/framework.h"
#include "rules/governance.h"
#include "rules/insights/checks.h"
#include "rules/insights/words.h"
#include "rules/public_value.h"

#include <algorithm>

namespace tandem {

namespace {

struct PhaseLevels {
    std::vector<PrincipleLevel> levels;
    std::vector<const GovernanceCheck*> checks;     // those that count
    std::vector<const GovernanceCheck*> concerned;  // of these
    std::vector<std::string> concerns;
    std::vector<std::string> questions;  // of the concerns, in plain words; "" of the project's own
    std::vector<std::string> unjudged;
    std::vector<std::string> weakest;
    Rating lowest = Rating::met;
    std::int64_t with_evidence = 0;
    bool by_professionals_only = false;  // the self-rating that E18 asks about

    bool rated() const { return unjudged.size() < levels.size(); }
    // Beside a judgement that holds nothing is said of another's concern.
    const std::vector<const GovernanceCheck*>& meant() const {
        return concerned.empty() || by_professionals_only ? checks : concerned;
    }
};

// As it stands in a sentence: "transparency", "the equalities agenda".
std::string principle_words(const Principle& principle) {
    return (principle.key == "gp_equalities" ? "the " : "") + in_lower(principle.label);
}

// By those who commission and run services alone: elected members, scrutiny and citizens look from outside.
bool judged_by_professionals_only(const Portfolio& portfolio, const GovernanceCheck& check) {
    return !check.judged_by.empty() && std::ranges::all_of(check.judged_by, [&](Id<Group> id) {
        const Group* const group = portfolio.find(id);
        return group && group->side == Side::professional;
    });
}

void add_concern(PhaseLevels& levels, const Principle& principle) {
    levels.concerns.push_back(principle_words(principle));
    const PrincipleEntry* entry = find_entry(framework().principles, principle.key);
    levels.questions.push_back(entry ? entry->question : "");
}

PhaseLevels levels_in(const Facts& facts, PhaseKind phase) {
    PhaseLevels result;
    result.levels = principle_levels(facts.portfolio, facts.project, {facts.phase(phase)->common.id});
    for (const PrincipleLevel& level : result.levels) {
        result.lowest = std::min(result.lowest, level.rating());
        if (level.check)
            result.checks.push_back(level.check);
        if (level.rating() == Rating::not_considered) {
            result.unjudged.push_back(principle_words(level.principle));
            continue;
        }
        result.with_evidence += !trimmed(level.check->evidence).empty();
        if (level.rating() == Rating::concern) {
            result.concerned.push_back(level.check);
            add_concern(result, level.principle);
        }
    }
    for (const PrincipleLevel& level : result.levels)
        if (level.rating() == result.lowest)
            result.weakest.push_back(principle_words(level.principle));
    result.by_professionals_only =
        !result.checks.empty() && std::ranges::all_of(result.checks, [&](const GovernanceCheck* check) {
            return judged_by_professionals_only(facts.portfolio, *check);
        });
    return result;
}

std::string sentence_of(const PhaseLevels& all, PhaseKind phase, bool complete) {
    std::vector<std::string> parts;
    if (!all.concerns.empty())
        parts.push_back("a concern about " + join_and(all.concerns));
    if (complete && all.rated() && !all.unjudged.empty())
        parts.push_back("no judgement of " + join_and(all.unjudged));
    if (all.by_professionals_only)
        parts.emplace_back("nobody but professionals among those who judged");
    if (complete && !all.rated())
        return "None of the " + in_letters(static_cast<std::int64_t>(all.levels.size())) +
               " governance principles has a recorded judgement in " + label_of(phase) +
               ". How well were they honoured?";
    return parts.empty()
               ? std::string()
               : "The governance principles in " + label_of(phase) + " show " + join(parts, "; ") + '.';
}

std::string plain_sentence_of(const PhaseLevels& all, PhaseKind phase) {
    if (!all.rated())
        return "Nobody has judged yet how fairly and openly things were done in " + label_of(phase) + '.';
    if (all.concerns.empty() && all.unjudged.empty() && all.by_professionals_only)
        return "Only professionals have judged how fairly and openly things were done in " + label_of(phase) +
               '.';
    // The name of a principle is no plain word; but a list of questions cannot be read.
    if (all.questions.size() == 1 && !all.questions.front().empty())
        return "Those who judged how things were done in " + label_of(phase) + " have doubts: “" +
               all.questions.front() + "”";
    return all.concerns.empty()
               ? "How fairly and openly things were done in " + label_of(phase) + " is not fully judged yet."
               : "Those who judged how things were done in " + label_of(phase) + " are concerned about " +
                     join_and(all.concerns) + '.';
}

}  // namespace

void check_principles(const Facts& facts, Findings& found) {
    for (const PhaseKind phase : all_phases) {
        if (!facts.in_play(phase))
            continue;
        const PhaseLevels all = levels_in(facts, phase);
        const auto principles = static_cast<std::int64_t>(all.levels.size());
        const auto rated = principles - static_cast<std::int64_t>(all.unjudged.size());
        const std::string open = sentence_of(all, phase, facts.complete(phase));
        const auto say = [&]() -> Said {
            if (!open.empty())
                return found.prompt(open).plainly(plain_sentence_of(all, phase)).behind(all.meant());
            if (!all.rated())
                return found.no_data("No governance principle has been judged in " + label_of(phase) +
                                     " yet.");
            return found.clear("Weakest in " + label_of(phase) + ": " + join_and(all.weakest) + " (" +
                               in_lower(label_of_choice(all.lowest)) + ").");
        };
        say()
            .of(phase)
            .count("rated", "Principles judged", rated)
            .count("principles", "Principles", principles)
            .count("concerns", "Concerns", static_cast<std::int64_t>(all.concerns.size()))
            .share("with_evidence", "Judged with evidence",
                   ratio_of(static_cast<double>(all.with_evidence), static_cast<double>(principles)))
            .from(from_count(static_cast<std::int64_t>(all.checks.size()), "judgement", "judgements"));
    }
    if (found.none())
        found.no_data("No phase has begun.");
}

void check_public_value(const Facts& facts, Findings& found) {
    const PublicValue value =
        public_value_of(facts.portfolio, facts.project, facts.cycle, facts.as_at, facts.limits);
    std::vector<std::string> weakest;
    for (const PrincipleInCycle* principle : value.weakest())
        weakest.push_back(principle_words(principle->principle));
    const std::string weak = weakest.empty() ? std::string() : " Weakest: " + join_and(weakest) + '.';
    const auto say = [&]() -> Said {
        if (!value.honoured)
            return found.no_data("No governance principle has been judged, so there is no pair to show.");
        if (!value.achieved)
            return found.no_data("No outcome has progress towards a target, so there is no pair to show." +
                                 weak);
        const std::string pair = "outcomes stand at " + percent(*value.achieved) + ", principles at " +
                                 percent(*value.honoured) + '.' + weak;
        if (value.results_ahead())
            return found.prompt("Results are ahead of principles: " + pair);
        if (value.principles_ahead())
            return found.prompt("Principles are ahead of results: " + pair);
        return found.clear("Results and principles keep pace: " + pair);
    };
    const auto outcomes = static_cast<std::int64_t>(value.outcomes.size());
    say()
        .share("outcomes", "Outcomes achieved", value.achieved)
        .share("principles", "Principles honoured", value.honoured)
        .share("with_data", "Outcomes with data", value.share_with_data())
        .from(from_count(outcomes, "outcome", "outcomes"));
}

}  // namespace tandem
