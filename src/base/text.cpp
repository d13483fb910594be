#include "base/text.h"

#include <algorithm>
#include <cstdint>
#include <cstring>

namespace tandem {

namespace {

struct Decoded {
    char32_t code = 0;
    std::size_t length = 0;  // 0 = no well-formed character starts here
};

// One character at the start of a non-empty text. Bounds after The Unicode Standard, table 3-7 (well-formed
// UTF-8).
Decoded decode(std::string_view text) {
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
    const unsigned char lead = byte(0);
    if (lead < 0x80)
        return {lead, 1};

    std::size_t length = 0;
    unsigned char low = 0x80;
    unsigned char high = 0xBF;
    char32_t code = 0;
    if (lead >= 0xC2 && lead <= 0xDF) {
        length = 2;
        code = lead & 0x1FU;
    } else if (lead >= 0xE0 && lead <= 0xEF) {
        length = 3;
        code = lead & 0x0FU;
        if (lead == 0xE0)
            low = 0xA0;  // overlong below
        if (lead == 0xED)
            high = 0x9F;  // surrogates above
    } else if (lead >= 0xF0 && lead <= 0xF4) {
        length = 4;
        code = lead & 0x07U;
        if (lead == 0xF0)
            low = 0x90;  // overlong below
        if (lead == 0xF4)
            high = 0x8F;  // beyond U+10FFFF above
    }
    if (length == 0 || text.size() < length)
        return {};
    for (std::size_t i = 1; i < length; ++i) {
        if (byte(i) < low || byte(i) > high)
            return {};
        code = (code << 6U) | (byte(i) & 0x3FU);
        low = 0x80;
        high = 0xBF;
    }
    return {code, length};
}

bool hidden_in_quotes(char32_t c) {
    if (c == U'\n' || c == U'\t')
        return false;
    return c < 0x20 || (c >= 0x7F && c <= 0x9F)            // C0, DEL, C1
           || c == 0x061C || (c >= 0x200E && c <= 0x200F)  // marks of direction
           || (c >= 0x2028 && c <= 0x202E) ||
           (c >= 0x2066 && c <= 0x2069)  // line breaks, overrides, isolates
           || c == 0xFEFF;               // byte order mark
}

char lower(char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

constexpr std::string_view no_break_space = "\xC2\xA0";
constexpr std::string_view replacement = "\xEF\xBF\xBD";
constexpr std::string_view ellipsis = "\xE2\x80\xA6";

// Bytes of blank at the start (or the end) of the text: 0 when it starts (ends) with something else.
std::size_t blank_at_start(std::string_view text) {
    if (text.empty())
        return 0;
    if (text.front() == ' ' || (text.front() >= '\t' && text.front() <= '\r'))
        return 1;
    return text.starts_with(no_break_space) ? no_break_space.size() : 0;
}

std::size_t blank_at_end(std::string_view text) {
    if (text.empty())
        return 0;
    if (text.back() == ' ' || (text.back() >= '\t' && text.back() <= '\r'))
        return 1;
    return text.ends_with(no_break_space) ? no_break_space.size() : 0;
}

// Bytes of ASCII without NUL at the start, counted in blocks of eight: most of a large file is that.
std::size_t plain_ascii_at_start(std::string_view text) {
    constexpr std::uint64_t ones = 0x0101010101010101U;
    constexpr std::uint64_t tops = ones << 7U;
    std::size_t length = 0;
    std::uint64_t block = 0;
    for (; length + sizeof block <= text.size(); length += sizeof block) {
        std::memcpy(&block, text.data() + length, sizeof block);
        // A top bit stands for a byte beyond ASCII; one borrowed in the subtraction, for a NUL.
        if (((block | (block - ones)) & tops) != 0)
            break;
    }
    return length;
}

}  // namespace

bool is_clean_utf8(std::string_view text) {
    while (!text.empty()) {
        text.remove_prefix(plain_ascii_at_start(text));
        if (text.empty())
            return true;
        const Decoded next = decode(text);
        if (next.length == 0 || next.code == 0)
            return false;
        text.remove_prefix(next.length);
    }
    return true;
}

std::size_t character_count(std::string_view text) {
    const auto starts_character = [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; };
    return static_cast<std::size_t>(std::count_if(text.begin(), text.end(), starts_character));
}

std::string quotable(std::string_view text, std::size_t limit) {
    std::string out;
    std::size_t written = 0;
    while (!text.empty()) {
        const Decoded next = decode(text);
        const bool bad = next.length == 0;
        if (bad || !hidden_in_quotes(next.code)) {
            if (written == limit)
                return out.append(ellipsis);
            out.append(bad ? replacement : text.substr(0, next.length));
            ++written;
        }
        text.remove_prefix(bad ? 1 : next.length);
    }
    return out;
}

std::string_view trimmed(std::string_view text) {
    while (const std::size_t blank = blank_at_start(text))
        text.remove_prefix(blank);
    while (const std::size_t blank = blank_at_end(text))
        text.remove_suffix(blank);
    return text;
}

std::vector<std::string_view> split(std::string_view text, char separator) {
    std::vector<std::string_view> parts;
    for (;;) {
        const std::size_t end = text.find(separator);
        parts.push_back(text.substr(0, end));
        if (end == std::string_view::npos)
            return parts;
        text.remove_prefix(end + 1);
    }
}

std::string join(const std::vector<std::string>& parts, std::string_view separator) {
    std::string out;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        if (i > 0)
            out.append(separator);
        out.append(parts[i]);
    }
    return out;
}

std::string join_and(const std::vector<std::string>& parts) {
    std::string out;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        if (i > 0)
            out.append(i + 1 == parts.size() ? " and " : ", ");
        out.append(parts[i]);
    }
    return out;
}

bool starts_with_ignoring_case(std::string_view text, std::string_view start) {
    return text.size() >= start.size() && std::equal(start.begin(), start.end(), text.begin(),
                                                     [](char a, char b) { return lower(a) == lower(b); });
}

}  // namespace tandem
