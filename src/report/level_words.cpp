#include "report/level_words.h"

#include "report/words.h"

namespace tandem {

std::string level_words(const OutcomeLevel& level) {
    if (level.progress)
        return percent_words(*level.progress);
    return level.with_change > 0 ? "change only" : std::string(no_data);
}

}  // namespace tandem
