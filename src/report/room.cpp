#include "report/room.h"

#include "report/reading.h"
#include "report/words.h"

#include <algorithm>
#include <cmath>

namespace tandem {

namespace {

constexpr double space_above = 0.4;  // of a paragraph, in lines

}  // namespace

std::size_t letters_in(std::string_view text) {
    return static_cast<std::size_t>(
        std::ranges::count_if(text, [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; }));
}

double Room::lines_of(std::string_view text) const {
    return std::ceil(static_cast<double>(letters_in(text)) / letters_per_line_) + space_above;
}

bool Room::take(double lines, double after) {
    if (left_ - lines < after)
        return false;
    left_ -= lines;
    return true;
}

std::string first_sentences(std::string_view text, std::size_t letters) {
    std::string taken;
    for (const std::string& sentence : sentences_of(one_line(text))) {
        std::string more = taken + (taken.empty() ? "" : " ") + ended(one_line(sentence));
        if (letters_in(more) > letters)
            break;
        taken = std::move(more);
    }
    return taken;
}

}  // namespace tandem
