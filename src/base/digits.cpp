#include "base/digits.h"

#include "base/text.h"

#include <array>
#include <cstddef>

namespace tandem {

namespace {

constexpr std::array<std::string_view, 5> thousands_separators{",", " ", "\xC2\xA0", "\xE2\x80\x89",
                                                               "\xE2\x80\xAF"};

bool skip(std::string_view& text, std::string_view token) {
    if (token.empty() || !text.starts_with(token))
        return false;
    text.remove_prefix(token.size());
    return true;
}

// Takes the digits at the start of the text.
std::string_view take_digits(std::string_view& text) {
    std::size_t count = 0;
    while (count < text.size() && text[count] >= '0' && text[count] <= '9')
        ++count;
    const std::string_view digits = text.substr(0, count);
    text.remove_prefix(count);
    return digits;
}

// Takes the whole part with its separators; false when the groups are not of three digits.
bool take_whole(std::string_view& text, std::string& whole) {
    whole = take_digits(text);
    for (const std::string_view separator : thousands_separators) {
        if (!text.starts_with(separator))
            continue;
        if (whole.empty() || whole.size() > 3)
            return false;
        while (skip(text, separator)) {
            const std::string_view group = take_digits(text);
            if (group.size() != 3)
                return false;
            whole.append(group);
        }
        return true;
    }
    return true;
}

}  // namespace

std::optional<Digits> read_digits(std::string_view text, std::string_view currency) {
    text = trimmed(text);
    Digits result;
    const bool currency_first = skip(text, currency);
    if (skip(text, "-") || skip(text, "\xE2\x88\x92"))
        result.negative = true;
    else
        skip(text, "+");
    if (!currency_first)
        skip(text, currency);

    if (!take_whole(text, result.whole))
        return std::nullopt;
    if (skip(text, ".")) {
        result.fraction = take_digits(text);
        if (result.fraction.empty())
            return std::nullopt;
        if (result.whole.empty())
            result.whole = "0";
    }
    if (result.whole.empty() || !text.empty())
        return std::nullopt;
    return result;
}

std::string with_commas(std::string_view whole) {
    std::string out;
    out.reserve(whole.size() + whole.size() / 3);
    for (std::size_t i = 0; i < whole.size(); ++i) {
        if (i > 0 && (whole.size() - i) % 3 == 0)
            out.push_back(',');
        out.push_back(whole[i]);
    }
    return out;
}

}  // namespace tandem
