#include "model/outcomes.h"

#include "model/define.h"

namespace tandem {

template <>
ChoiceList choices_of<DemandEffect>() {
    static constexpr Choice list[] = {
        {"up", label("DemandEffect", "Up")},
        {"same", label("DemandEffect", "Same")},
        {"down", label("DemandEffect", "Down")},
    };
    return list;
}

template <>
ChoiceList choices_of<Direction>() {
    static constexpr Choice list[] = {
        {"up", label("Direction", "Higher is better")},
        {"down", label("Direction", "Lower is better")},
    };
    return list;
}

template <>
const EntityDef& entity<Outcome>() {
    static const EntityDef def = define<Outcome>(
        {.key = "outcome",
         .label = label("Outcome", "Priority outcome"),
         .plural = label("Outcome", "Priority outcomes"),
         .prefix = "O",
         .scope = Scope::project,
         .title = "statement"},
        {
            field<&Outcome::statement>("statement", label("Outcome", "Statement"), {.required = true}),
            field<&Outcome::description>("description", Kind::Text, label("Outcome", "Description")),
            field<&Outcome::value_types>("value_types", label("Outcome", "Value")),
            field<&Outcome::agreed_by>("agreed_by", label("Outcome", "Agreed by"), {.group = "Agreed"}),
            field<&Outcome::agreed_on>("agreed_on", label("Outcome", "Agreed on"), {.group = "Agreed"}),
            field<&Outcome::rank>("rank", label("Outcome", "Rank"), {.min = 1}),
            field<&Outcome::weight>("weight", label("Outcome", "Weight"),
                                    {.min = 0, .help = "Empty counts as 1."}),
            field<&Outcome::demand_effect>("demand_effect", label("Outcome", "Effect on future demand"),
                                           {.group = "Feedback"}),
            field<&Outcome::demand_effect_note>("demand_effect_note", Kind::Text,
                                                label("Outcome", "About the effect"), {.group = "Feedback"}),
            field<&Outcome::affected_demands>("affected_demands", label("Outcome", "Demands affected"),
                                              {.group = "Feedback"}),
        });
    return def;
}

template <>
const EntityDef& entity<Indicator>() {
    static const EntityDef def = define<Indicator>(
        {.key = "indicator",
         .label = label("Indicator", "Indicator"),
         .plural = label("Indicator", "Indicators"),
         .prefix = "I",
         .scope = Scope::project,
         .title = "name"},
        {
            field<&Indicator::name>("name", label("Indicator", "Name"), {.required = true}),
            field<&Indicator::outcomes>("outcomes", label("Indicator", "Outcomes")),
            field<&Indicator::service>("service", label("Indicator", "Service")),
            field<&Indicator::unit>("unit", label("Indicator", "Unit")),
            field<&Indicator::direction>("direction", label("Indicator", "Direction")),
            field<&Indicator::baseline>("baseline", label("Indicator", "Baseline"),
                                        {.group = "Baseline and target"}),
            field<&Indicator::baseline_date>("baseline_date", label("Indicator", "Baseline date"),
                                             {.group = "Baseline and target"}),
            field<&Indicator::target>("target", label("Indicator", "Target"),
                                      {.group = "Baseline and target"}),
            field<&Indicator::target_date>("target_date", label("Indicator", "Target date"),
                                           {.group = "Baseline and target"}),
            field<&Indicator::frequency>("frequency", label("Indicator", "Frequency")),
            field<&Indicator::data_source>("data_source", label("Indicator", "Where the data come from")),
            field<&Indicator::citizen_chosen>("citizen_chosen", label("Indicator", "Chosen by citizens")),
            field<&Indicator::limits>("limits", Kind::Text, label("Indicator", "Limits"),
                                      {.help = "What the indicator does not show."}),
            field<&Indicator::data_note>("data_note", Kind::Text, label("Indicator", "Data note")),
        });
    return def;
}

template <>
const EntityDef& entity<Measurement>() {
    static const EntityDef def = define<Measurement>(
        {.key = "measurement",
         .label = label("Measurement", "Reading"),
         .plural = label("Measurement", "Readings"),
         .prefix = "M",
         .scope = Scope::project,
         .title = "date",
         .owner = "indicator"},
        {
            field<&Measurement::indicator>("indicator", label("Measurement", "Indicator"),
                                           {.required = true}),
            field<&Measurement::date>("date", label("Measurement", "Date")),
            field<&Measurement::value>("value", label("Measurement", "Value")),
            field<&Measurement::numerator>("numerator", label("Measurement", "Numerator")),
            field<&Measurement::denominator>("denominator", label("Measurement", "Denominator")),
            field<&Measurement::note>("note", Kind::Text, label("Measurement", "Note")),
        });
    return def;
}

}  // namespace tandem
