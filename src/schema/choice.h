// A closed list of answers: a stable code for files and programs, a label for people.
//
// An enum E whose first value is `none` (= not recorded) gets its list by specialising choices_of<E>: entry i
// belongs to enum value i + 1. A released code is never renamed or reused; new ones are added at the end.
#pragma once

#include "base/label.h"

#include <cstddef>
#include <span>
#include <string_view>

namespace tandem {

struct Choice {
    std::string_view code;
    Label label;
};

using ChoiceList = std::span<const Choice>;

template <class E>
inline constexpr bool has_choices = false;
template <class E>
ChoiceList choices_of();

// "" for `none`.
template <class E>
std::string_view code_of_choice(E value) {
    const auto index = static_cast<std::size_t>(value);
    return index == 0 ? std::string_view{} : choices_of<E>()[index - 1].code;
}

// "" for `none`.
template <class E>
std::string_view label_of_choice(E value) {
    const auto index = static_cast<std::size_t>(value);
    return index == 0 ? std::string_view{} : choices_of<E>()[index - 1].label.text();
}

// `none` when the code is unknown.
template <class E>
E choice_from_code(std::string_view code) {
    const ChoiceList all = choices_of<E>();
    for (std::size_t i = 0; i < all.size(); ++i)
        if (all[i].code == code)
            return static_cast<E>(i + 1);
    return static_cast<E>(0);
}

// The label of a code in a list; "" when it is not there.
inline std::string_view label_of_code(ChoiceList choices, std::string_view code) {
    for (const Choice& choice : choices)
        if (choice.code == code)
            return choice.label.text();
    return {};
}

}  // namespace tandem
