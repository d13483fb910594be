#include "base/clock.h"

#include "base/error.h"

#include "catch.h"

#include <cstdlib>
#include <limits>

using tandem::Clock;
using tandem::IdSource;
using tandem::Instant;
using tandem::RecordId;

namespace {

constexpr Instant moment{1795255200};  // 2026-11-21T10:00:00Z
constexpr std::int64_t milliseconds_2020 = (1795255200LL - 1577836800LL) * 1000;

std::vector<RecordId> ids_of(Instant now, std::uint64_t seed_extra, int count, RecordId floor = 0) {
    const Clock clock(now);
    IdSource source(clock, seed_extra);
    source.raise_floor(floor);
    std::vector<RecordId> ids;
    for (int i = 0; i < count; ++i)
        ids.push_back(source.next());
    return ids;
}

bool rising(const std::vector<RecordId>& ids) {
    for (std::size_t i = 1; i < ids.size(); ++i)
        if (ids[i] <= ids[i - 1])
            return false;
    return !ids.empty() && ids.front() > 0;
}

// Sets TANDEM_NOW for one test and puts back what was there.
class Environment {
public:
    explicit Environment(const char* value) {
        if (const char* before = std::getenv("TANDEM_NOW"))
            before_ = before;
        set(value);
    }
    ~Environment() { set(before_ ? before_->c_str() : nullptr); }
    Environment(const Environment&) = delete;
    Environment& operator=(const Environment&) = delete;

private:
    static void set(const char* value) {
        if (value != nullptr)
            setenv("TANDEM_NOW", value, 1);
        else
            unsetenv("TANDEM_NOW");
    }

    std::optional<std::string> before_;
};

}  // namespace

TEST_CASE("A fixed clock stands still", "[unit][base]") {
    const Clock clock(moment);
    CHECK(clock.fixed());
    CHECK(clock.now() == moment);
    CHECK(clock.now().iso() == "2026-11-21T10:00:00Z");
}

TEST_CASE("The machine's clock goes on", "[unit][base]") {
    const Clock clock;
    CHECK_FALSE(clock.fixed());
    const Instant before = clock.now();
    CHECK(before.seconds > 1577836800);
    CHECK(clock.now() >= before);
}

TEST_CASE("TANDEM_NOW fixes the clock", "[unit][base]") {
    {
        const Environment set("2026-11-21T10:00:00Z");
        CHECK(Clock::from_environment().fixed());
        CHECK(Clock::from_environment().now() == moment);
    }
    {
        const Environment set(nullptr);
        CHECK_FALSE(Clock::from_environment().fixed());
    }
    {
        const Environment set("");
        CHECK_FALSE(Clock::from_environment().fixed());
    }
    const Environment set("tomorrow\x1B");
    try {
        Clock::from_environment();
        FAIL("read after all");
    } catch (const tandem::Error& error) {
        CHECK(error.code() == tandem::ErrorCode::usage);
        CHECK(error.happened() == "TANDEM_NOW says \"tomorrow\", which is not a moment");
        CHECK(error.advice().find("2026-11-21T10:00:00Z") != std::string::npos);
    }
}

TEST_CASE("An id holds the milliseconds since 2020 above 21 random bits", "[unit][base]") {
    CHECK(ids_of(moment, 0, 1).front() >> 21 == milliseconds_2020);

    const Clock clock;
    IdSource source(clock);
    const std::int64_t before = (clock.now().seconds - 1577836800) * 1000;
    const std::int64_t made = source.next() >> 21;
    const std::int64_t after = (clock.now().seconds + 1 - 1577836800) * 1000;
    CHECK(made >= before);
    CHECK(made <= after);
}

TEST_CASE("With a fixed clock ids follow from the moment, the seed and the floor", "[unit][base]") {
    CHECK(ids_of(moment, 7, 100) == ids_of(moment, 7, 100));
    CHECK(ids_of(moment, 7, 100) != ids_of(moment, 8, 100));
    CHECK(ids_of(moment, 7, 100) != ids_of({moment.seconds + 1}, 7, 100));
}

TEST_CASE("With the machine's clock two sources do not make the same ids", "[unit][base]") {
    const Clock clock;
    IdSource one(clock);
    IdSource two(clock);
    std::vector<RecordId> first;
    std::vector<RecordId> second;
    for (int i = 0; i < 100; ++i) {
        first.push_back(one.next());
        second.push_back(two.next());
    }
    CHECK(first != second);
}

TEST_CASE("Ids rise strictly, positive, above the floor", "[unit][base]") {
    const Clock machine;
    IdSource source(machine);
    std::vector<RecordId> ids;
    for (int i = 0; i < 100'000; ++i)
        ids.push_back(source.next());
    CHECK(rising(ids));

    const RecordId far = RecordId{1} << 62;
    CHECK(rising(ids_of(moment, 0, 100'000)));
    CHECK(rising(ids_of(moment, 0, 1000, far)));
    CHECK(ids_of(moment, 0, 1, far).front() > far);
    CHECK(ids_of(moment, 0, 1, 5) == ids_of(moment, 0, 1));  // a floor below changes nothing

    source.raise_floor(far);
    source.raise_floor(1);  // never lowers it
    CHECK(source.next() > far);
}

TEST_CASE("A moment outside the range of ids still gives ids", "[unit][base]") {
    CHECK(rising(ids_of({0}, 0, 1000)));
    CHECK(rising(ids_of({-1}, 0, 1000)));
    CHECK(rising(ids_of({253402300799}, 0, 1000)));
    CHECK(ids_of({0}, 0, 1).front() >> 21 == 0);
}

TEST_CASE("The last id there is is followed by an error", "[unit][base]") {
    const Clock clock(moment);
    IdSource source(clock);
    source.raise_floor(std::numeric_limits<RecordId>::max());
    try {
        source.next();
        FAIL("an id beyond the last");
    } catch (const tandem::Error& error) {
        CHECK(error.code() == tandem::ErrorCode::too_big);
    }
}
