#include "report/sections/changes.h"

#include "base/number_words.h"
#include "report/sections/readings.h"
#include "rules/small_numbers.h"

namespace tandem {

namespace {

std::string or_none(std::int64_t number) {
    return number == 0 ? "none" : in_letters(number);
}

}  // namespace

ChangeCount changes_of(const Writer& out) {
    ChangeCount changes;
    changes.of_published = out.lacks_some<Indicator>();
    const ReadingsOfIndicators readings(out.portfolio());
    for (const Indicator& indicator : out.portfolio().all<Indicator>()) {
        const IndicatorProgress progress =
            progress_of(readings, indicator, out.scope().as_at, out.scope().limits);
        if (is_withheld(out, indicator, progress)) {
            ++changes.withheld;
            continue;
        }
        ++changes.shown;
        if (const auto better = is_better(indicator, progress))
            ++(*better ? changes.better : changes.worse);
        else if (change_words(out, indicator, progress) == "no change")
            ++changes.unchanged;
        else
            changes.few += progress.change && rests_on_few(*progress.latest);
        changes.with_target += indicator.target.has_value();
        changes.reached += progress.track == Track::reached || progress.track == Track::kept;
    }
    return changes;
}

std::string change_sentence(const ChangeCount& changes) {
    if (changes.shown + changes.withheld == 0)
        return std::string("No indicator is ") + (changes.of_published ? "published" : "recorded") +
               ", so what changed for people cannot be shown in numbers.";
    const std::string that = changes.withheld > 0 ? " that can be shown" : "";
    const std::string published = changes.of_published ? "published " : "";
    const std::string one = published + "indicator" + that;
    const std::string many = published + "indicators" + that;
    if (changes.better == changes.shown && changes.shown > 0)
        return part_of(changes.better, changes.shown, one, many) + " changed for the better since the start.";
    const std::int64_t others =
        changes.shown - changes.better - changes.worse - changes.unchanged - changes.few;
    std::string text = "Of " + counted_in_letters(changes.shown, one, many) + ", " + or_none(changes.better) +
                       " changed for the better since the start and " + or_none(changes.worse) +
                       " for the worse";
    if (changes.unchanged > 0)
        text += "; " + in_letters(changes.unchanged) + (changes.unchanged == 1 ? " has" : " have") +
                " not changed";
    if (changes.few > 0)
        text += "; of " + in_letters(changes.few) + " it cannot be told, because few people were counted";
    if (others > 0)
        text +=
            "; of " + in_letters(others) + " it cannot be said, because a figure or a direction is missing";
    return text + '.';
}

std::string target_sentence(const Writer& out, const ChangeCount& changes) {
    if (changes.with_target == 0)
        return "No target is set, so only the change is shown.";
    return out.part_of_all<Indicator>(changes.reached, changes.with_target, "target is reached.",
                                      "targets are reached.");
}

}  // namespace tandem
