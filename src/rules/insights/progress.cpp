#include "rules/progress.h"
#include "rules/small_numbers.h"

#include "base/number_words.h"
#include "rules/insights/checks.h"
#include "rules/insights/words.h"

namespace tandem {

namespace {

// "Three of eight indicators have no", "None of the eight indicators has a".
std::string without_words(std::int64_t number, std::int64_t all) {
    if (all == 1)
        return "The one indicator has no";
    if (number == all)
        return "None of the " + in_letters(all) + " indicators has a";
    return opening(number) + " of " + in_letters(all) + " indicators " + (number == 1 ? "has no" : "have no");
}

void say_targets(const Facts& facts, const std::vector<const Indicator*>& indicators, Findings& found) {
    if (!facts.in_play_from(PhaseKind::plan))
        return;
    const auto all = static_cast<std::int64_t>(indicators.size());
    if (indicators.empty()) {
        found.prompt("No indicator is recorded: how would anyone know what has changed?")
            .of(PhaseKind::plan)
            .count("indicators", "Indicators", 0)
            .suggest("Agree with citizens one sign of change for each priority outcome.");
        return;
    }
    std::vector<const Indicator*> without;
    for (const Indicator* indicator : indicators)
        if (!indicator->target)
            without.push_back(indicator);
    const auto number = static_cast<std::int64_t>(without.size());
    if (number > 0)
        found.prompt(without_words(number, all) + " target, so only the change can be shown.")
            .of(PhaseKind::plan)
            .behind(without)
            .count("without_target", "Without a target", number)
            .count("indicators", "Indicators", all)
            .from(from_count(all, "indicator", "indicators"))
            .suggest("Agree a target and a date, or say why there is none.");
}

// What stands out about one indicator; "" when it goes as it should or cannot be judged.
std::string seen_of(const Indicator& indicator, const IndicatorProgress& progress) {
    std::string seen;
    const bool is_late = progress.track == Track::behind || progress.track == Track::well_behind;
    if (is_late && progress.missed != Miss::none)
        seen = "missed its target of " + indicator.target_date.words() + ", with " +
               percent(progress.progress_by_target.value_or(*progress.progress)) + " of the way to it";
    else if (is_late)
        seen = (progress.track == Track::behind ? "is behind: " : "is well behind: ") +
               percent(*progress.progress) + " of the way to the target" +
               (progress.expected ? ", where " + percent(*progress.expected) + " was due" : std::string());
    else if (progress.track == Track::not_kept)
        seen = "was to stay as it was, and has got worse";
    if (!seen.empty() && rests_on_few(*progress.latest))
        seen += " (" + too_few_words(*progress.latest) + ')';
    if (progress.stale)
        seen += (seen.empty() ? std::string() : std::string(", and ")) + "has no reading since " +
                progress.latest->date.words();
    return seen;
}

std::string finding_of(const IndicatorProgress& progress) {
    std::string finding;
    if (progress.track == Track::behind || progress.track == Track::well_behind)
        finding = progress.missed != Miss::none     ? "missed"
                  : progress.track == Track::behind ? "behind"
                                                    : "well behind";
    else if (progress.track == Track::not_kept)
        finding = "worse";
    return finding + (progress.stale ? " stale" : "");
}

}  // namespace

void check_outcome_progress(const Facts& facts, Findings& found) {
    const std::vector<const Indicator*> indicators = facts.of_project<Indicator>();
    say_targets(facts, indicators, found);
    const ReadingsOfIndicators readings(facts.portfolio);
    const ProgressLimits limits(facts.limits);
    const PhaseKind phase = facts.in_play(PhaseKind::review) ? PhaseKind::review : PhaseKind::do_;
    std::int64_t measured = 0;
    std::int64_t with_progress = 0;
    for (const Indicator* indicator : indicators) {
        const IndicatorProgress progress = progress_of(readings, *indicator, facts.as_at, limits);
        measured += progress.latest != nullptr;
        with_progress += progress.progress.has_value();
        const std::string seen = seen_of(*indicator, progress);
        if (seen.empty())
            continue;
        found.prompt(named(indicator->common, indicator->name) + ' ' + seen + '.')
            .of(phase)
            .about(indicator->common, finding_of(progress))
            .behind(progress.latest->common)
            .amount("latest", "Latest reading", progress.latest->value)
            .amount("change", "Change", progress.change)
            .share("progress", "Progress", progress.progress)
            .share("expected", "Due by then", progress.expected)
            .from(from_count(static_cast<std::int64_t>(readings_of(readings, *indicator, facts.as_at).size()),
                             "reading", "readings"));
    }
    if (!found.none())
        return;
    if (measured == 0)
        found.no_data("No indicator has a reading.").of(phase);
    else
        found.clear("No indicator is behind or stale.")
            .of(phase)
            .count("measured", "Indicators with a reading", measured)
            .count("with_progress", "Indicators with progress", with_progress)
            .from(from_count(static_cast<std::int64_t>(indicators.size()), "indicator", "indicators"));
}

}  // namespace tandem
