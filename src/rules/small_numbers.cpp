#include "rules/small_numbers.h"

#include "base/number.h"

namespace tandem {

bool rests_on_few(const Measurement& reading) {
    return reading.denominator && *reading.denominator > 0 &&
           *reading.denominator < fewest_people_for_a_change;
}

std::string too_few_words(const Measurement& reading) {
    if (!rests_on_few(reading))
        return {};
    const std::string all = grouped(*reading.denominator);
    return (reading.numerator ? grouped(*reading.numerator) + " of " + all : "of " + all) +
           ", too few to tell a change";
}

}  // namespace tandem
