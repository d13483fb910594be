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

// "No outcome is recorded yet.", and where the edition lacks some of one of these kinds "No outcome is
// published yet.": what is left out is on record.
template <class... Kinds>
std::string none_in_edition(const Writer& out, std::string sentence) {
    constexpr std::string_view recorded = "recorded";
    const std::size_t at = (out.lacks_some<Kinds>() || ...) ? sentence.find(recorded) : std::string::npos;
    return at == std::string::npos ? sentence : sentence.replace(at, recorded.size(), "published");
}

}  // namespace tandem
