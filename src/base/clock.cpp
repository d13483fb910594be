#include "base/clock.h"

#include "base/error.h"
#include "base/text.h"

#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <limits>
#include <random>
#include <string>

namespace tandem {

namespace {

constexpr std::int64_t epoch_2020_seconds = 1'577'836'800;  // 2020-01-01T00:00:00Z
constexpr int random_bits = 21;
constexpr std::int64_t last_millisecond = (std::int64_t{1} << 42) - 1;  // in May 2159
constexpr std::uint64_t step_mask = 1023;

// SplitMix64: Steele, Lea and Flood, "Fast splittable pseudorandom number generators", OOPSLA 2014, with the
// multipliers that Java's SplittableRandom uses.
std::uint64_t split_mix(std::uint64_t& state) {
    state += 0x9E3779B97F4A7C15U;
    std::uint64_t z = state;
    z = (z ^ (z >> 30U)) * 0xBF58476D1CE4E5B9U;
    z = (z ^ (z >> 27U)) * 0x94D049BB133111EBU;
    return z ^ (z >> 31U);
}

std::uint64_t stirred(std::uint64_t seed) {
    return split_mix(seed);
}

std::int64_t machine_milliseconds() {
    const auto since_1970 = std::chrono::system_clock::now().time_since_epoch();
    return std::chrono::duration_cast<std::chrono::milliseconds>(since_1970).count();
}

std::uint64_t seed_of(const Clock& clock, std::uint64_t extra) {
    if (clock.fixed())
        return stirred(static_cast<std::uint64_t>(clock.now().seconds)) ^ stirred(~extra);
    std::random_device device;
    const std::uint64_t drawn = (std::uint64_t{device()} << 32U) | device();
    // The time as well: on some machines the device is a constant sequence.
    return drawn ^ stirred(static_cast<std::uint64_t>(machine_milliseconds())) ^ stirred(~extra);
}

}  // namespace

Clock::Clock() = default;

Clock::Clock(Instant now) : fixed_(now) {}

Clock Clock::from_environment() {
    const char* const text = std::getenv("TANDEM_NOW");
    if (text == nullptr || *text == '\0')
        return Clock();
    if (const std::optional<Instant> now = Instant::parse(text))
        return Clock(*now);
    throw Error(ErrorCode::usage, "TANDEM_NOW says \"" + quotable(text, 40) + "\", which is not a moment",
                "nothing was read or changed",
                "set it to a moment such as 2026-11-21T10:00:00Z, or clear it");
}

Instant Clock::now() const {
    if (fixed_)
        return *fixed_;
    return {std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now())
                .time_since_epoch()
                .count()};
}

IdSource::IdSource(const Clock& clock, std::uint64_t seed_extra)
    : clock_(&clock), random_state_(seed_of(clock, seed_extra)) {}

RecordId IdSource::next() {
    const std::int64_t seconds_2020 = clock_->now().seconds - epoch_2020_seconds;
    const std::int64_t since_2020 =
        clock_->fixed() ? std::clamp<std::int64_t>(seconds_2020, 0, last_millisecond / 1000) * 1000
                        : std::clamp<std::int64_t>(machine_milliseconds() - epoch_2020_seconds * 1000, 0,
                                                   last_millisecond);
    const std::uint64_t random = split_mix(random_state_);
    const auto tail = static_cast<RecordId>(random >> (64 - random_bits));
    const RecordId from_time = (since_2020 << random_bits) | tail;

    // Within one millisecond, and with a clock that stands or was put back, ids go up by small random steps.
    const auto step = static_cast<RecordId>(1 + (random & step_mask));
    if (last_ > std::numeric_limits<RecordId>::max() - step)
        throw Error(ErrorCode::too_big, "The file has used up its highest record number",
                    "nothing was changed", "export it as JSON and import that into a new file");
    last_ = std::max(from_time, last_ + step);
    return last_;
}

}  // namespace tandem
