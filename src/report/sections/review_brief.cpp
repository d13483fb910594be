#include "base/number_words.h"
#include "base/text.h"
#include "model/contribution.h"
#include "report/sections/readings.h"
#include "report/sections/review.h"
#include "report/sections/shared.h"
#include "rules/contributions.h"
#include "rules/public_value.h"

#include <algorithm>

namespace tandem::review {

namespace {

struct Changes {
    std::int64_t indicators = 0;
    std::int64_t better = 0;
    std::int64_t worse = 0;
    std::int64_t with_target = 0;
    std::int64_t reached = 0;
};

Changes changes_of(const Writer& out) {
    Changes changes;
    const ReadingsOfIndicators readings(out.portfolio());
    for (const Indicator& indicator : out.portfolio().all<Indicator>()) {
        const IndicatorProgress progress = progress_of(readings, indicator, out.scope().as_at);
        ++changes.indicators;
        const auto better = is_better(indicator, progress);
        if (better && !is_withheld(out, indicator, progress))
            ++(*better ? changes.better : changes.worse);
        changes.with_target += indicator.target.has_value();
        changes.reached += progress.track == Track::reached || progress.track == Track::kept;
    }
    return changes;
}

std::string or_none(std::int64_t number) {
    return number == 0 ? "none" : in_letters(number);
}

constexpr std::size_t most_items = 3;  // DOMAIN.md D2: three figures in brief

// What changed, indicator by indicator, those of the first outcomes first, three at the most: "People who
// felt safe: 54 % (November 2024), now 73 % (September 2026), which is better."
std::vector<Spans> change_items(Writer& out) {
    const ReadingsOfIndicators readings(out.portfolio());
    std::vector<Spans> items;
    for (const Indicator* of : ranked_indicators(out.portfolio())) {
        const Indicator& indicator = *of;
        if (items.size() == most_items)
            break;
        const IndicatorProgress progress = progress_of(readings, indicator, out.scope().as_at);
        if (!progress.change || is_withheld(out, indicator, progress))
            continue;
        Spans item = out.mention(Id<Indicator>{indicator.common.id});
        const auto better = is_better(indicator, progress);
        item.push_back({": at the start " + baseline_words(out, indicator) + ", now " +
                        latest_words(out, indicator, progress) +
                        (!better   ? ""
                         : *better ? "; better"
                                   : "; worse") +
                        '.'});
        items.push_back(std::move(item));
    }
    return items;
}

std::string change_sentence(const Changes& changes) {
    if (changes.indicators == 0)
        return "No indicator is recorded, so what changed for people cannot be shown in numbers.";
    if (changes.better == changes.indicators)
        return part_of(changes.better, changes.indicators, "indicator", "indicators") +
               " changed for the better since the start.";
    const std::int64_t others = changes.indicators - changes.better - changes.worse;
    std::string text = "Of " + counted_in_letters(changes.indicators, "indicator", "indicators") + ", " +
                       or_none(changes.better) + " changed for the better since the start and " +
                       or_none(changes.worse) + " for the worse";
    if (others > 0)
        text += "; " + in_letters(others) +
                (others == 1 ? " shows no change or lacks a number" : " show no change or lack a number");
    return text + '.';
}

std::string target_sentence(const Changes& changes) {
    if (changes.with_target == 0)
        return "No target is set, so only the change is shown.";
    return part_of(changes.reached, changes.with_target, "target is reached.", "targets are reached.");
}

std::string principle_sentence(const Writer& out) {
    const PublicValue value =
        public_value_of(out.portfolio(), out.scope().project_id(), out.scope().cycle_id(), out.scope().as_at);
    if (!value.honoured)
        return "No governance principle has a recorded judgement in this cycle.";
    const auto weakest = value.weakest();
    if (weakest.empty())
        return "Every governance principle was judged as met.";
    std::vector<std::string> labels;
    for (const PrincipleInCycle* principle : weakest)
        labels.push_back(lower_first(principle->principle.label));
    return "Weakest among the governance principles: " + join_and(labels) + " (" +
           lower_first(in_words(weakest.front()->level)) + ").";
}

std::string loop_sentence(const Writer& out) {
    const AnsweredLoop loop = loop_of(of_cycle<Contribution>(out.scope()), out.scope().as_at);
    if (loop.contributions == 0)
        return "No contribution from citizens is recorded for this cycle.";
    return part_of(
               loop.answered, loop.contributions, "contribution from citizens has",
               loop.answered == 1 ? "contributions from citizens has" : "contributions from citizens have") +
           " an answer.";
}

}  // namespace

void write_brief_of_review(Writer& out) {
    const Changes changes = changes_of(out);
    write_brief(out, {phase_sentence(out.scope()), change_sentence(changes), target_sentence(changes),
                      principle_sentence(out), loop_sentence(out)});
    if (std::vector<Spans> items = change_items(out); !items.empty()) {
        const bool there_are_more = changes.better + changes.worse > static_cast<std::int64_t>(items.size());
        out.say(there_are_more
                    ? "What changed for people; all indicators are under “Outcomes against targets”:"
                    : "What changed for people, as far as numbers tell:");
        out.list(std::move(items));
    }
}

}  // namespace tandem::review
