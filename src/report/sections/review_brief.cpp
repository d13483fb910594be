#include "base/number_words.h"
#include "base/text.h"
#include "model/contribution.h"
#include "report/sections/changes.h"
#include "report/sections/given.h"
#include "report/sections/readings.h"
#include "report/sections/review.h"
#include "report/sections/shared.h"
#include "rules/contributions.h"
#include "rules/public_value.h"

#include <algorithm>

namespace tandem::review {

namespace {

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
        const IndicatorProgress progress =
            progress_of(readings, indicator, out.scope().as_at, out.scope().limits);
        if (!progress.change || is_withheld(out, indicator, progress))
            continue;
        Spans item = out.mention(Id<Indicator>{indicator.common.id});
        const auto better = is_better(indicator, progress);
        item.push_back({": at the start " + baseline_words(out, indicator) + ", " +
                        std::string(latest_label(*progress.latest, out.scope().as_at)) + ' ' +
                        latest_words(out, indicator, progress) +
                        (!better   ? ""
                         : *better ? "; better"
                                   : "; worse") +
                        '.'});
        items.push_back(std::move(item));
    }
    return items;
}

std::string principle_sentence(const Writer& out) {
    const PublicValue value = public_value_of(out.portfolio(), out.scope().project_id(),
                                              out.scope().cycle_id(), out.scope().as_at, out.scope().limits);
    if (!value.honoured)
        return "No governance principle has a recorded judgement in this cycle.";
    const auto weakest = value.weakest();
    if (weakest.empty())
        return "Every governance principle was judged as met.";
    std::vector<std::string> labels;
    for (const PrincipleInCycle* principle : weakest)
        labels.push_back(lower_first(principle->principle.label));
    return "Of the governance principles, over the whole cycle, " + join_and(labels) +
           (labels.size() == 1 ? " was" : " were") + " judged lowest, at “" +
           lower_first(in_words(weakest.front()->level)) + "”.";
}

std::string loop_sentence(const Writer& out) {
    const AnsweredLoop loop =
        loop_of(of_cycle<Contribution>(out.scope()), out.scope().as_at, out.scope().limits);
    if (loop.contributions == 0)
        return no_contribution(out, "No contribution from citizens is recorded for this cycle.");
    return out.part_of_all<Contribution>(
               loop.answered, loop.contributions, "contribution from citizens has",
               loop.answered == 1 ? "contributions from citizens has" : "contributions from citizens have") +
           " an answer.";
}

}  // namespace

void write_brief_of_review(Writer& out) {
    const ChangeCount changes = changes_of(out);
    write_brief(out, {phase_sentence(out.scope()), change_sentence(changes), target_sentence(out, changes),
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
