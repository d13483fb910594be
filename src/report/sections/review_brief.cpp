#include "base/number.h"
#include "base/text.h"
#include "model/contribution.h"
#include "report/sections/readings.h"
#include "report/sections/review.h"
#include "report/sections/shared.h"
#include "rules/contributions.h"
#include "rules/public_value.h"

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
        if (const auto better = is_better(indicator, progress))
            ++(*better ? changes.better : changes.worse);
        changes.with_target += indicator.target.has_value();
        changes.reached += progress.track == Track::reached || progress.track == Track::kept;
    }
    return changes;
}

std::string or_none(std::int64_t number) {
    return number == 0 ? "none" : grouped(number);
}

std::string change_sentence(const Changes& changes) {
    if (changes.indicators == 0)
        return "No indicator is recorded, so what changed for people cannot be shown in numbers.";
    return "Of " + counted(changes.indicators, "indicator", "indicators") + ", " + or_none(changes.better) +
           " changed for the better since the start, " + or_none(changes.worse) +
           " for the worse; the others show no change or lack a number.";
}

std::string target_sentence(const Changes& changes) {
    if (changes.with_target == 0)
        return "No target is set, so only changes are shown.";
    return upper_first(or_none(changes.reached)) + " of " +
           counted(changes.with_target, "target is reached.", "targets are reached.");
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
    return upper_first(or_none(loop.answered)) + " of " +
           counted(std::int64_t{loop.contributions}, "contribution", "contributions") + " from citizens " +
           (loop.contributions == 1 || loop.answered == 1 ? "has" : "have") + " an answer" +
           std::string(out.from_published()) + '.';
}

}  // namespace

void write_brief_of_review(Writer& out) {
    const Changes changes = changes_of(out);
    write_brief(out, {phase_sentence(out.scope()), change_sentence(changes), target_sentence(changes),
                      principle_sentence(out), loop_sentence(out)});
}

}  // namespace tandem::review
