// Choosing together: criteria, votes and rankings, their options and ballots (DOMAIN.md A7, A10).
//
// Holds what was counted, never what follows from it: order, funding and ties are worked out by rules/
// (DOMAIN.md E, "Prioritisation arithmetic"). An option carries tallies typed as totals; ballots are kept
// only if they were entered singly, and never with a name. Where there are ballots, they count and the
// tallies do not.
#pragma once

#include "model/choices.h"
#include "schema/codec.h"
#include "schema/common.h"

#include <optional>
#include <string>
#include <vector>

namespace tandem {

struct Cycle;
struct Phase;
struct Group;
struct Prioritisation;
struct Criterion;
struct PrioritisationOption;
struct Ballot;

enum class CriterionPurpose { none, prioritisation, provider_mix, tender };
enum class PrioritisationMethod { none, dots, participatory_budget, ranking, weighted_criteria, gradients };
enum class TieRule { none, revote, cheaper_first, draw };  // fixed before the vote

TANDEM_DECLARE_CHOICES(CriterionPurpose);
TANDEM_DECLARE_CHOICES(PrioritisationMethod);
TANDEM_DECLARE_CHOICES(TieRule);

// One vote, ranking or scoring of options.
struct Prioritisation {
    Common common;
    Id<Cycle> cycle;
    Id<Phase> phase;
    std::string title;
    PrioritisationMethod method = PrioritisationMethod::none;
    std::string electorate;  // who had a vote, and how they were reached
    PartialDate date;
    std::optional<Money> budget;
    std::optional<std::int64_t> dots_each;
    std::optional<std::int64_t> min_choices;
    std::optional<std::int64_t> max_choices;
    std::optional<std::int64_t> gradient_steps;  // 5 or 8 on the method cards
    std::optional<std::int64_t> support_step;    // steps 1 to this one count as support
    std::string ballot_rule;
    TieRule tie_rule = TieRule::none;
    std::string draw_seed;
    std::optional<std::int64_t> ballots_counted;  // spoilt ones included
    std::optional<std::int64_t> ballots_spoilt;
    std::string results;
    std::string political_by;
    PartialDate political_on;
    std::string safeguards;
    std::vector<Id<Group>> groups;
    Id<Prioritisation> carried_from;
};

// A yardstick for a choice: between options, between in-house and external providers, or between tenders.
struct Criterion {
    Common common;
    Id<Cycle> cycle;
    std::string text;
    std::optional<double> weight;  // relative to the other criteria; absent is not 0
    CriterionPurpose for_what = CriterionPurpose::none;
    Id<Prioritisation> prioritisation;
    bool agreed_with_citizens = false;
    Id<Criterion> carried_from;
};

// What can be chosen: a need, an outcome, a service or an idea that exists only here.
struct PrioritisationOption {
    Common common;
    Id<Prioritisation> prioritisation;
    std::string text;
    std::optional<std::int64_t> order;
    AnyId subject;                      // the record it stands for
    std::optional<Money> cost;          // 0 is always funded, absent never
    std::optional<std::int64_t> votes;  // the typed total, for when no ballots are kept
    std::optional<std::int64_t> voters;
    std::optional<std::int64_t> first_places;
    std::optional<std::int64_t> draw_order;
    std::optional<std::int64_t> step_1;  // people who stood at each step, 1 = full support
    std::optional<std::int64_t> step_2;
    std::optional<std::int64_t> step_3;
    std::optional<std::int64_t> step_4;
    std::optional<std::int64_t> step_5;
    std::optional<std::int64_t> step_6;
    std::optional<std::int64_t> step_7;
    std::optional<std::int64_t> step_8;
    std::string objections;
};

// How well an option meets a criterion: one score given, by one group or by the room. Several are averaged.
struct CriterionScore {
    Common common;
    Id<PrioritisationOption> option;
    Id<Criterion> criterion;
    std::optional<double> score;
    Id<Group> group;
};

// One ballot entered singly. It never says whose it is.
struct Ballot {
    Common common;
    Id<Prioritisation> prioritisation;
    std::string label;
    Id<Group> group;
    bool spoilt = false;
};

// What a ballot gives to one option: dots or votes, a rank, or a step of agreement, as the method asks.
struct BallotMark {
    Common common;
    Id<Ballot> ballot;
    Id<PrioritisationOption> option;
    std::optional<std::int64_t> marks;
    std::optional<std::int64_t> rank;  // 1 = first choice
    std::optional<std::int64_t> step;
};

}  // namespace tandem
