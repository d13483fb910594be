// The words that keep a sentence of a public edition from claiming all for what is only the published part
// (DOMAIN.md D1).
#pragma once

#include "base/number_words.h"
#include "report/writer.h"

namespace tandem {

// "eight decisions are", and where the edition lacks some of that kind "eight published decisions are".
template <class T>
std::string counted_in_edition(const Writer& out, std::int64_t number, std::string_view one,
                               std::string_view many) {
    const std::string published = out.lacks_some<T>() ? "published " : "";
    return counted_in_letters(number, published + std::string(one), published + std::string(many));
}

}  // namespace tandem
