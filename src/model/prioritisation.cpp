#include "model/prioritisation.h"

#include "model/define.h"

namespace tandem {

template <>
ChoiceList choices_of<CriterionPurpose>() {
    static constexpr Choice list[] = {
        {"prioritisation", label("CriterionPurpose", "Prioritisation")},
        {"provider_mix", label("CriterionPurpose", "Mix of providers")},
        {"tender", label("CriterionPurpose", "Tender")},
    };
    return list;
}

template <>
ChoiceList choices_of<PrioritisationMethod>() {
    static constexpr Choice list[] = {
        {"dots", label("PrioritisationMethod", "Dot voting")},
        {"participatory_budget", label("PrioritisationMethod", "Participatory budgeting")},
        {"ranking", label("PrioritisationMethod", "Ranking")},
        {"weighted_criteria", label("PrioritisationMethod", "Weighted criteria")},
        {"gradients", label("PrioritisationMethod", "Gradients of agreement")},
    };
    return list;
}

template <>
ChoiceList choices_of<TieRule>() {
    static constexpr Choice list[] = {
        {"revote", label("TieRule", "Vote again")},
        {"cheaper_first", label("TieRule", "Cheaper first")},
        {"draw", label("TieRule", "Draw lots")},
    };
    return list;
}

template <>
const EntityDef& entity<Prioritisation>() {
    static const EntityDef def = define<Prioritisation>(
        {.key = "prioritisation",
         .label = label("Prioritisation", "Prioritisation"),
         .plural = label("Prioritisation", "Prioritisations"),
         .prefix = "V",
         .scope = Scope::cycle,
         .title = "title"},
        {
            field<&Prioritisation::cycle>("cycle", label("Prioritisation", "Cycle"), {.required = true}),
            field<&Prioritisation::phase>("phase", label("Prioritisation", "Phase")),
            field<&Prioritisation::title>("title", label("Prioritisation", "Title"), {.required = true}),
            field<&Prioritisation::method>("method", label("Prioritisation", "Method")),
            field<&Prioritisation::electorate>("electorate", Kind::Text,
                                               label("Prioritisation", "Who could vote")),
            field<&Prioritisation::date>("date", label("Prioritisation", "Date")),
            field<&Prioritisation::budget>("budget", label("Prioritisation", "Budget"),
                                           {.help = "The pot to spend, for participatory budgeting."}),
            field<&Prioritisation::dots_each>("dots_each", label("Prioritisation", "Dots for each voter"),
                                              {.group = "Ballot rule", .min = 1}),
            field<&Prioritisation::min_choices>(
                "min_choices", label("Prioritisation", "Fewest choices on a ballot"),
                {.group = "Ballot rule", .min = 0, .help = "A ballot with fewer is spoilt."}),
            field<&Prioritisation::max_choices>("max_choices",
                                                label("Prioritisation", "Most choices on a ballot"),
                                                {.group = "Ballot rule", .min = 1}),
            field<&Prioritisation::gradient_steps>("gradient_steps",
                                                   label("Prioritisation", "Steps of agreement"),
                                                   {.group = "Ballot rule",
                                                    .min = 2,
                                                    .max = 8,
                                                    .help = "Five or eight; step 1 is full support."}),
            field<&Prioritisation::support_step>("support_step",
                                                 label("Prioritisation", "Last step that is support"),
                                                 {.group = "Ballot rule", .min = 1, .max = 8}),
            field<&Prioritisation::ballot_rule>("ballot_rule", Kind::Text,
                                                label("Prioritisation", "Ballot rule in words"),
                                                {.group = "Ballot rule"}),
            field<&Prioritisation::tie_rule>("tie_rule", label("Prioritisation", "If there is a tie"),
                                             {.group = "Ballot rule"}),
            field<&Prioritisation::draw_seed>(
                "draw_seed", label("Prioritisation", "Seed of the draw"),
                {.group = "Ballot rule", .help = "Recorded, so that anyone can repeat the draw."}),
            field<&Prioritisation::ballots_counted>("ballots_counted",
                                                    label("Prioritisation", "Ballots counted"),
                                                    {.group = "Results", .min = 0}),
            field<&Prioritisation::ballots_spoilt>(
                "ballots_spoilt", label("Prioritisation", "Spoilt ballots"), {.group = "Results", .min = 0}),
            field<&Prioritisation::results>("results", Kind::Text, label("Prioritisation", "Results"),
                                            {.group = "Results"}),
            field<&Prioritisation::political_by>(
                "political_by", label("Prioritisation", "Political confirmation by"),
                {.group = "Political decision", .help = "A body or role, never a name."}),
            field<&Prioritisation::political_on>("political_on",
                                                 label("Prioritisation", "Political confirmation on"),
                                                 {.group = "Political decision"}),
            field<&Prioritisation::safeguards>(
                "safeguards", Kind::Text, label("Prioritisation", "Safeguards"),
                {.group = "Political decision",
                 .help = "What protects minorities where there is no political confirmation."}),
            field<&Prioritisation::groups>("groups", label("Prioritisation", "Groups who could vote"),
                                           {.group = "Links"}),
            field<&Prioritisation::carried_from>("carried_from", label("Prioritisation", "Carried over from"),
                                                 {.group = "Links", .read_only = true}),
        });
    return def;
}

template <>
const EntityDef& entity<Criterion>() {
    static const EntityDef def = define<Criterion>(
        {.key = "criterion",
         .label = label("Criterion", "Criterion"),
         .plural = label("Criterion", "Criteria"),
         .prefix = "CR",
         .scope = Scope::cycle,
         .title = "text"},
        {
            field<&Criterion::cycle>("cycle", label("Criterion", "Cycle"), {.required = true}),
            field<&Criterion::text>("text", label("Criterion", "Criterion"), {.required = true}),
            field<&Criterion::weight>("weight", label("Criterion", "Weight"), {.min = 0}),
            field<&Criterion::for_what>("for_what", label("Criterion", "For what")),
            field<&Criterion::prioritisation>("prioritisation", label("Criterion", "Prioritisation")),
            field<&Criterion::agreed_with_citizens>("agreed_with_citizens",
                                                    label("Criterion", "Agreed with citizens")),
            field<&Criterion::carried_from>("carried_from", label("Criterion", "Carried over from"),
                                            {.group = "Links", .read_only = true}),
        });
    return def;
}

template <>
const EntityDef& entity<PrioritisationOption>() {
    static const EntityDef def = define<PrioritisationOption>(
        {.key = "option",
         .label = label("PrioritisationOption", "Option"),
         .plural = label("PrioritisationOption", "Options"),
         .prefix = "VO",
         .scope = Scope::owner,
         .title = "text",
         .owner = "prioritisation"},
        {
            field<&PrioritisationOption::prioritisation>(
                "prioritisation", label("PrioritisationOption", "Prioritisation"), {.required = true}),
            field<&PrioritisationOption::text>("text", label("PrioritisationOption", "Option"),
                                               {.required = true}),
            field<&PrioritisationOption::order>("order", label("PrioritisationOption", "Order"),
                                                {.min = 1, .help = "Its place on the ballot."}),
            field<&PrioritisationOption::subject>("subject", label("PrioritisationOption", "About")),
            field<&PrioritisationOption::cost>("cost", label("PrioritisationOption", "Cost")),
            field<&PrioritisationOption::votes>(
                "votes", label("PrioritisationOption", "Votes"),
                {.group = "Count", .min = 0, .help = "Dots, votes or points in all."}),
            field<&PrioritisationOption::voters>("voters",
                                                 label("PrioritisationOption", "People who chose it"),
                                                 {.group = "Count", .unit = "people", .min = 0}),
            field<&PrioritisationOption::first_places>(
                "first_places", label("PrioritisationOption", "First places"), {.group = "Count", .min = 0}),
            field<&PrioritisationOption::draw_order>("draw_order",
                                                     label("PrioritisationOption", "Place in the draw"),
                                                     {.group = "Count", .min = 1}),
            field<&PrioritisationOption::step_1>(
                "step_1", label("PrioritisationOption", "Step 1"),
                {.group = "Gradients of agreement", .unit = "people", .min = 0}),
            field<&PrioritisationOption::step_2>(
                "step_2", label("PrioritisationOption", "Step 2"),
                {.group = "Gradients of agreement", .unit = "people", .min = 0}),
            field<&PrioritisationOption::step_3>(
                "step_3", label("PrioritisationOption", "Step 3"),
                {.group = "Gradients of agreement", .unit = "people", .min = 0}),
            field<&PrioritisationOption::step_4>(
                "step_4", label("PrioritisationOption", "Step 4"),
                {.group = "Gradients of agreement", .unit = "people", .min = 0}),
            field<&PrioritisationOption::step_5>(
                "step_5", label("PrioritisationOption", "Step 5"),
                {.group = "Gradients of agreement", .unit = "people", .min = 0}),
            field<&PrioritisationOption::step_6>(
                "step_6", label("PrioritisationOption", "Step 6"),
                {.group = "Gradients of agreement", .unit = "people", .min = 0}),
            field<&PrioritisationOption::step_7>(
                "step_7", label("PrioritisationOption", "Step 7"),
                {.group = "Gradients of agreement", .unit = "people", .min = 0}),
            field<&PrioritisationOption::step_8>(
                "step_8", label("PrioritisationOption", "Step 8"),
                {.group = "Gradients of agreement", .unit = "people", .min = 0}),
            field<&PrioritisationOption::objections>("objections", Kind::Text,
                                                     label("PrioritisationOption", "Objections"),
                                                     {.group = "Gradients of agreement"}),
        });
    return def;
}

template <>
const EntityDef& entity<CriterionScore>() {
    static const EntityDef def = define<CriterionScore>(
        {.key = "criterion_score",
         .label = label("CriterionScore", "Score"),
         .plural = label("CriterionScore", "Scores"),
         .scope = Scope::owner,
         .title = "criterion",
         .owner = "option"},
        {
            field<&CriterionScore::option>("option", label("CriterionScore", "Option"), {.required = true}),
            field<&CriterionScore::criterion>("criterion", label("CriterionScore", "Criterion"),
                                              {.required = true}),
            field<&CriterionScore::score>("score", label("CriterionScore", "Score"), {.min = 0, .max = 5}),
            field<&CriterionScore::group>("group", label("CriterionScore", "Group")),
        });
    return def;
}

template <>
const EntityDef& entity<Ballot>() {
    static const EntityDef def =
        define<Ballot>({.key = "ballot",
                        .label = label("Ballot", "Ballot"),
                        .plural = label("Ballot", "Ballots"),
                        .scope = Scope::owner,
                        .title = "label",
                        .owner = "prioritisation"},
                       {
                           field<&Ballot::prioritisation>("prioritisation", label("Ballot", "Prioritisation"),
                                                          {.required = true}),
                           field<&Ballot::label>("label", label("Ballot", "Label"),
                                                 {.help = "A number or a colour, never a name."}),
                           field<&Ballot::group>("group", label("Ballot", "Group")),
                           field<&Ballot::spoilt>("spoilt", label("Ballot", "Spoilt")),
                       });
    return def;
}

template <>
const EntityDef& entity<BallotMark>() {
    static const EntityDef def = define<BallotMark>(
        {.key = "ballot_mark",
         .label = label("BallotMark", "Mark on a ballot"),
         .plural = label("BallotMark", "Marks on ballots"),
         .scope = Scope::owner,
         .title = "option",
         .owner = "ballot"},
        {
            field<&BallotMark::ballot>("ballot", label("BallotMark", "Ballot"), {.required = true}),
            field<&BallotMark::option>("option", label("BallotMark", "Option"), {.required = true}),
            field<&BallotMark::marks>("marks", label("BallotMark", "Dots or votes"), {.min = 0}),
            field<&BallotMark::rank>("rank", label("BallotMark", "Rank"), {.min = 1}),
            field<&BallotMark::step>("step", label("BallotMark", "Step of agreement"), {.min = 1, .max = 8}),
        });
    return def;
}

}  // namespace tandem
