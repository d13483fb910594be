#include "model/outcomes.h"
#include "model/services.h"
#include "report/sections/readings.h"
#include "report/sections/shared.h"

#include "base/text.h"
#include "report/sections/published.h"

#include <algorithm>

namespace tandem {

namespace {

std::string value_types(const Outcome& outcome) {
    std::vector<std::string> words;
    for (const ValueType type : outcome.value_types)
        words.push_back(words.empty() ? in_words(type) : lower_first(in_words(type)));
    return join_and(words);
}

std::string agreed(const Outcome& outcome) {
    std::string text = one_line(outcome.agreed_by);
    if (!outcome.agreed_on.empty())
        text += (text.empty() ? "" : ", ") + outcome.agreed_on.words();
    return text;
}

}  // namespace

std::vector<const Outcome*> outcomes_by_rank(const Portfolio& portfolio) {
    std::vector<const Outcome*> outcomes;
    for (const Outcome& outcome : portfolio.all<Outcome>())
        outcomes.push_back(&outcome);
    std::stable_sort(outcomes.begin(), outcomes.end(), [](const Outcome* a, const Outcome* b) {
        if (a->rank.has_value() != b->rank.has_value())
            return a->rank.has_value();
        return a->rank < b->rank;
    });
    return outcomes;
}

void write_outcomes(Writer& out) {
    const std::vector<const Outcome*> outcomes = outcomes_by_rank(out.portfolio());
    const bool ranked =
        std::ranges::any_of(outcomes, [](const Outcome* outcome) { return outcome->rank.has_value(); });
    TableMaker table(
        ranked ? "Outcomes, in order of priority" : "Outcomes",
        "Each row is an outcome: its rank, the kind of value it brings, and who agreed it and when.",
        {text_column("Outcome", 3), if_absent("a rank", number_column("Rank", 0.8)),
         text_column("Value for whom", 1.8), text_column("Agreed by and when", 2)});
    for (const Outcome* outcome : outcomes) {
        Spans name = out.name(*outcome);
        if (const std::string more = one_line(outcome->description); !more.empty())
            name.push_back({": " + more});
        table.row({std::move(name), plain(in_words(outcome->rank)), plain(value_types(*outcome)),
                   plain(agreed(*outcome))});
    }
    if (!out.table(std::move(table)))
        out.say(none_in_edition<Outcome>(out, "No outcome is recorded for this project yet."));
}

void write_indicators(Writer& out) {
    TableMaker table(
        "Indicators, with where they stood at the start",
        "Each row is an indicator: its unit, the outcome it tells about, which way is better, its "
        "baseline and its target.",
        {text_column("Indicator", 2.6), text_column("Unit", 1.5), text_column("Tells about", 1.2),
         text_column("Better", 1), text_column("Baseline", 1.4), text_column("Target", 1.4)});
    for (const Indicator& indicator : out.portfolio().all<Indicator>()) {
        Spans name = out.name(indicator);
        if (indicator.citizen_chosen)
            name.push_back({" (chosen by citizens)"});
        std::string about = out.codes(indicator.outcomes);
        if (about.empty() && indicator.service)
            about = text_of(out.mention(indicator.service));
        table.row({std::move(name), plain(one_line(indicator.unit)), plain(std::move(about)),
                   plain(in_words(indicator.direction)),
                   plain(baseline_words(out, indicator, Unit::elsewhere)),
                   plain(target_words(out, indicator, Unit::elsewhere))});
    }
    if (!out.later(std::move(table)))
        out.say(none_in_edition<Indicator>(out, "No indicator is recorded for these outcomes yet."));
}

}  // namespace tandem
