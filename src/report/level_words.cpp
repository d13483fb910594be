#include "report/level_words.h"

#include "report/words.h"

namespace tandem {

std::string level_words(const OutcomeLevel& level) {
    if (level.progress)
        return percent_words(*level.progress);
    if (level.with_change > 0)
        return "change only";
    return level.with_reading > 0 ? "no baseline" : std::string(no_data);
}

}  // namespace tandem
