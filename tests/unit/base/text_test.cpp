#include "base/text.h"

#include "catch.h"

#include <random>

using std::string_literals::operator""s;
using tandem::is_clean_utf8;
using tandem::quotable;

namespace {

// UTF-8 of one code point, written out from the table of RFC 3629, section 3.
std::string encoded(std::uint32_t code) {
    const auto byte = [](std::uint32_t value) {
        return static_cast<char>(static_cast<unsigned char>(value));
    };
    if (code < 0x80)
        return {byte(code)};
    if (code < 0x800)
        return {byte(0xC0 | (code >> 6)), byte(0x80 | (code & 0x3F))};
    if (code < 0x10000)
        return {byte(0xE0 | (code >> 12)), byte(0x80 | ((code >> 6) & 0x3F)), byte(0x80 | (code & 0x3F))};
    return {byte(0xF0 | (code >> 18)), byte(0x80 | ((code >> 12) & 0x3F)), byte(0x80 | ((code >> 6) & 0x3F)),
            byte(0x80 | (code & 0x3F))};
}

bool surrogate(std::uint32_t code) {
    return code >= 0xD800 && code <= 0xDFFF;
}

}  // namespace

TEST_CASE("Only well-formed UTF-8 without NUL is clean", "[unit][base]") {
    CHECK(is_clean_utf8(""));
    CHECK(is_clean_utf8("Lambeth"));
    CHECK(is_clean_utf8("naïve café £ €"));
    CHECK(is_clean_utf8("\xF0\x9F\x8C\xB3"));
    CHECK(is_clean_utf8("\xF4\x8F\xBF\xBF"));
    CHECK_FALSE(is_clean_utf8("a\0b"s));
    CHECK_FALSE(is_clean_utf8("\x80"));
    CHECK_FALSE(is_clean_utf8("\xFF"));
    CHECK_FALSE(is_clean_utf8("caf\xE9"));           // Latin-1
    CHECK_FALSE(is_clean_utf8("\xC3"));              // cut short
    CHECK_FALSE(is_clean_utf8("\xE2\x82"));          // cut short
    CHECK_FALSE(is_clean_utf8("\xC0\xAF"));          // overlong
    CHECK_FALSE(is_clean_utf8("\xC1\xBF"));          // overlong
    CHECK_FALSE(is_clean_utf8("\xE0\x9F\xBF"));      // overlong
    CHECK_FALSE(is_clean_utf8("\xF0\x8F\xBF\xBF"));  // overlong
    CHECK_FALSE(is_clean_utf8("\xED\xA0\x80"));      // surrogate
    CHECK_FALSE(is_clean_utf8("\xF4\x90\x80\x80"));  // beyond U+10FFFF
    CHECK_FALSE(is_clean_utf8("\xF5\x80\x80\x80"));  // beyond U+10FFFF
    CHECK_FALSE(is_clean_utf8("\xC3("));             // no continuation
}

TEST_CASE("Characters are counted, not bytes", "[unit][base]") {
    CHECK(tandem::character_count("") == 0);
    CHECK(tandem::character_count("£1,234") == 6);
    CHECK(tandem::character_count("\xF0\x9F\x8C\xB3\xE2\x82\xAC") == 2);
}

TEST_CASE("A quoted text is safe to print", "[unit][base]") {
    CHECK(quotable("Living Well") == "Living Well");
    CHECK(quotable("a\nb\tc") == "a\nb\tc");
    CHECK(quotable("a\0\x1B[31mb\x7F\r"s) == "a[31mb");
    CHECK(quotable("a\xC2\x9B"
                   "b") == "ab");  // a control sequence of the C1 set
    CHECK(quotable("caf\xE9!") == "caf\xEF\xBF\xBD!");
    CHECK(quotable("a\xE2\x80\xAE"
                   "b\xE2\x81\xA6"
                   "c") == "abc");  // marks that turn the direction of writing
    CHECK(quotable("abcdef", 3) == "abc…");
    CHECK(quotable("abc", 3) == "abc");
    CHECK(quotable("abc\x01\x02", 3) == "abc");  // nothing left out that could be seen
    CHECK(quotable("€€€€", 2) == "€€…");
    CHECK(quotable("a", 0) == "…");
    CHECK(tandem::character_count(quotable(std::string(1'000'000, 'x'))) == 81);
}

TEST_CASE("Blanks at both ends are taken off", "[unit][base]") {
    CHECK(tandem::trimmed("").empty());
    CHECK(tandem::trimmed(" \t\r\n\v\f\xC2\xA0").empty());
    CHECK(tandem::trimmed(" a b ") == "a b");
    CHECK(tandem::trimmed("\xC2\xA0£5\xC2\xA0 ") == "£5");
    CHECK(tandem::trimmed("à") == "à");  // ends with the byte A0, which is no blank of its own
}

TEST_CASE("Text is split and joined", "[unit][base]") {
    using Parts = std::vector<std::string_view>;
    CHECK(tandem::split("", ',') == Parts{""});
    CHECK(tandem::split("a", ',') == Parts{"a"});
    CHECK(tandem::split("a,b,,c,", ',') == Parts{"a", "b", "", "c", ""});

    CHECK(tandem::join({}, ", ").empty());
    CHECK(tandem::join({"a"}, ", ") == "a");
    CHECK(tandem::join({"a", "b", "c"}, " - ") == "a - b - c");

    CHECK(tandem::join_and({}).empty());
    CHECK(tandem::join_and({"a"}) == "a");
    CHECK(tandem::join_and({"a", "b"}) == "a and b");
    CHECK(tandem::join_and({"a", "b", "c"}) == "a, b and c");
}

TEST_CASE("The start of a text is compared without case", "[unit][base]") {
    CHECK(tandem::starts_with_ignoring_case("April", "APR"));
    CHECK(tandem::starts_with_ignoring_case("April", ""));
    CHECK_FALSE(tandem::starts_with_ignoring_case("Apr", "April"));
    CHECK_FALSE(tandem::starts_with_ignoring_case("[a", "{A"));  // 32 apart, yet no letters
    CHECK_FALSE(tandem::starts_with_ignoring_case("É", "é"));    // ASCII only
}

TEST_CASE("Every character but NUL and surrogates is clean", "[property][base]") {
    long wrong = 0;
    for (std::uint32_t code = 0; code <= 0x10FFFF; ++code)
        if (is_clean_utf8(encoded(code)) != (code != 0 && !surrogate(code)))
            ++wrong;
    CHECK(wrong == 0);
}

TEST_CASE("Random characters are clean, counted, and broken by any cut within one", "[property][base]") {
    std::mt19937_64 random(328);
    for (int round = 0; round < 2'000; ++round) {
        std::string text;
        std::size_t count = 0;
        std::size_t last_start = 0;
        for (std::uint64_t n = 1 + random() % 20; n > 0; --n) {
            const auto code = static_cast<std::uint32_t>(1 + random() % (0x10FFFF >> (random() % 16)));
            if (surrogate(code))
                continue;
            last_start = text.size();
            text += encoded(code);
            ++count;
        }
        REQUIRE(is_clean_utf8(text));
        REQUIRE(tandem::character_count(text) == count);
        for (std::size_t end = last_start + 1; end < text.size(); ++end)
            REQUIRE_FALSE(is_clean_utf8(std::string_view(text).substr(0, end)));
    }
}

TEST_CASE("Whatever bytes are quoted, the result is clean and short", "[property][base]") {
    std::mt19937_64 random(489);
    for (int round = 0; round < 20'000; ++round) {
        std::string bytes;
        for (std::uint64_t n = random() % 60; n > 0; --n) {
            // Lead and continuation bytes more often than chance would bring them.
            const std::uint64_t kind = random() % 3;
            const std::uint64_t value = random();
            bytes.push_back(static_cast<char>(static_cast<unsigned char>(
                kind == 0 ? value % 256 : (kind == 1 ? 0xC0 + value % 64 : 0x80 + value % 64))));
        }
        const std::size_t limit = static_cast<std::size_t>(random() % 40);
        const std::string quoted = quotable(bytes, limit);
        REQUIRE(is_clean_utf8(quoted));
        REQUIRE(tandem::character_count(quoted) <= limit + 1);
        REQUIRE(quotable(quoted, limit + 1) == quoted);
        REQUIRE(is_clean_utf8(bytes) == (bytes.find('\0') == std::string::npos &&
                                         quotable(bytes, 1000).find("\xEF\xBF\xBD") == std::string::npos));
    }
}
