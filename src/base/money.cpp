#include "base/money.h"

#include "base/digits.h"

#include <charconv>
#include <system_error>

namespace tandem {

namespace {

constexpr std::string_view pound = "\xC2\xA3";

struct Parts {
    bool negative;
    std::string pounds;
    std::string pence;  // two digits
};

Parts parts_of(std::int64_t pence) {
    const bool negative = pence < 0;
    // Unsigned, so that the lowest number there is has a size too.
    const std::uint64_t size =
        negative ? 0 - static_cast<std::uint64_t>(pence) : static_cast<std::uint64_t>(pence);
    const std::uint64_t rest = size % 100;
    return {negative, std::to_string(size / 100), (rest < 10 ? "0" : "") + std::to_string(rest)};
}

}  // namespace

std::string Money::plain() const {
    const Parts parts = parts_of(pence);
    return (parts.negative ? "-" : "") + parts.pounds + "." + parts.pence;
}

std::string Money::words() const {
    const Parts parts = parts_of(pence);
    std::string out = parts.negative ? "-" : "";
    out.append(pound).append(with_commas(parts.pounds));
    if (parts.pence != "00")
        out.append(".").append(parts.pence);
    return out;
}

std::optional<Money> Money::parse(std::string_view text) {
    std::optional<Digits> digits = read_digits(text, pound);
    if (!digits || digits->fraction.size() > 2)
        return std::nullopt;
    digits->fraction.resize(2, '0');
    const std::string plain = digits->whole + digits->fraction;
    std::int64_t pence = 0;
    const auto [end, problem] = std::from_chars(plain.data(), plain.data() + plain.size(), pence);
    if (problem != std::errc{} || pence > money_limit_pence)
        return std::nullopt;
    return Money{digits->negative ? -pence : pence};
}

}  // namespace tandem
