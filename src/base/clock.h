// The only place that knows the time: created once by main and handed on.
//
// A fixed clock (TANDEM_NOW) stands still and seeds the ids, so that a test run gives the same bytes twice.
// Rules, reports and tests never see a Clock; they get a date as an argument.
#pragma once

#include "base/date.h"
#include "base/id.h"

#include <cstdint>
#include <optional>

namespace tandem {

class Clock {
public:
    // The machine's clock.
    Clock();
    // Stands at `now`; ids follow from it alone.
    explicit Clock(Instant now);
    // Honours the environment variable TANDEM_NOW ("2026-11-21T10:00:00Z"); throws Error(usage) when it is no
    // moment.
    static Clock from_environment();

    Instant now() const;
    bool fixed() const { return fixed_.has_value(); }

private:
    std::optional<Instant> fixed_;
};

// Hands out ids: 42 bits of milliseconds since 2020-01-01 and 21 random bits, strictly rising within one
// source, and always above the floor (the highest id already in the file), so that a new row is always the
// last of its table. Keeps a reference to the clock, which must outlive it; for one thread.
class IdSource {
public:
    // With a fixed clock the ids follow from its moment, seed_extra and the floor alone.
    explicit IdSource(const Clock& clock, std::uint64_t seed_extra = 0);

    void raise_floor(RecordId highest) {
        if (highest > last_)
            last_ = highest;
    }
    // Throws Error(too_big) when no higher number is left.
    RecordId next();

private:
    const Clock* clock_;
    std::uint64_t random_state_;
    RecordId last_ = 0;
};

}  // namespace tandem
