#include "base/number_words.h"

#include "base/number.h"

#include <array>
#include <cstddef>

namespace tandem {

namespace {

constexpr std::array<std::string_view, 11> letters = {"no",  "one",   "two",   "three", "four", "five",
                                                      "six", "seven", "eight", "nine",  "ten"};

}  // namespace

std::string in_letters(std::int64_t number) {
    if (number < 0 || number >= static_cast<std::int64_t>(letters.size()))
        return grouped(number);
    return std::string(letters[static_cast<std::size_t>(number)]);
}

std::string counted_in_letters(std::int64_t number, std::string_view one, std::string_view many) {
    return in_letters(number) + ' ' + std::string(number == 1 ? one : many);
}

}  // namespace tandem
