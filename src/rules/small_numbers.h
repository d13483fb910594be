// When a reading rests on so few people that a change in it tells nothing: one person more or less moves it
// by several per cent.
//
// Says so in words only; what an edition may print of few people is another matter (report/people_count.h).
#pragma once

#include "model/outcomes.h"

#include <string>

namespace tandem {

// The Health Survey for England shows no figure for a group of fewer people than this (Survey 1999, "The
// Health of Minority Ethnic Groups", notes to the tables, note 1).
inline constexpr double fewest_people_for_a_change = 30;

bool rests_on_few(const Measurement& reading);
// "4 of 7, too few to tell a change"; "" of a reading of enough people, or without their number.
std::string too_few_words(const Measurement& reading);

}  // namespace tandem
