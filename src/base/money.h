// Money in pence and the way people write it. Whole pence throughout; no rounding before print (DOMAIN.md E).
//
// The sign is allowed. Range +-90,000,000,000,000.00 (far above any budget, far below overflow of sums).
#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace tandem {

struct Money {
    std::int64_t pence = 0;

    auto operator<=>(const Money&) const = default;

    // "1234.50", always two decimals, no separators: for files and programs.
    std::string plain() const;
    // "£1,234.50", "£1,234" when whole pounds: for people.
    std::string words() const;

    // Reads "1234.5", "£1,234.50", "-20", "1 234". nullopt when it is not an amount in whole pence within the
    // range: "0.005" and "1,23" are refused rather than guessed at.
    static std::optional<Money> parse(std::string_view text);
};

constexpr std::int64_t money_limit_pence = 9'000'000'000'000'000;

}  // namespace tandem
