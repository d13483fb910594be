#include "rules/services.h"

#include "catch.h"

using namespace tandem;

namespace {

constexpr PartialDate today(2026, 11, 21);

Service service_between(PartialDate start, PartialDate end) {
    Service service;
    service.start = start;
    service.end = end;
    return service;
}

}  // namespace

TEST_CASE("A service runs from the first to the last day of its dates", "[unit][rules]") {
    CHECK(state_of(service_between(PartialDate(2020), {}), today) == ServiceState::running);
    CHECK(state_of(service_between(PartialDate(2020), PartialDate(2026)), today) == ServiceState::running);
    CHECK(state_of(service_between(PartialDate(2020), PartialDate(2026, 11, 21)), today) ==
          ServiceState::running);
    CHECK(state_of(service_between(PartialDate(2020), PartialDate(2026, 11, 20)), today) ==
          ServiceState::ended);
    CHECK(state_of(service_between(PartialDate(2026, 11, 22), {}), today) == ServiceState::planned);
    CHECK(state_of(service_between(PartialDate(2026, 11), {}), today) == ServiceState::running);
    CHECK(state_of(service_between({}, PartialDate(2028)), today) == ServiceState::running);
}

TEST_CASE("A decommissioned service has ended whatever its end was to be", "[unit][rules]") {
    Service service = service_between(PartialDate(2020), PartialDate(2030));
    service.decommissioning_date = PartialDate(2025);
    CHECK(state_of(service, today) == ServiceState::ended);
}

TEST_CASE("Without dates the plan decides, and without a plan nothing is said", "[unit][rules]") {
    Service service;
    CHECK(state_of(service, today) == ServiceState::not_recorded);
    service.in_this_plan = ServicePlan::start;
    CHECK(state_of(service, today) == ServiceState::planned);
    service.in_this_plan = ServicePlan::stop;
    CHECK(state_of(service, today) == ServiceState::running);
    service.in_this_plan = ServicePlan::carry_on;
    CHECK(state_of(service, today) == ServiceState::running);
}

TEST_CASE("Without an end on record only what the plan goes on with is known not to be over",
          "[unit][rules]") {
    Service service = service_between(PartialDate(2013), {});
    CHECK_FALSE(goes_on(service));
    service.in_this_plan = ServicePlan::change;
    CHECK(goes_on(service));
    service.in_this_plan = ServicePlan::stop;
    CHECK_FALSE(goes_on(service));
}
