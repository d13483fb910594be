#include "rules/services.h"

namespace tandem {

ServiceState state_of(const Service& service, PartialDate as_at) {
    const PartialDate end = service.decommissioning_date.empty() ? service.end : service.decommissioning_date;
    if (!end.empty() && end.last_day() < as_at.first_day())
        return ServiceState::ended;
    if (!service.start.empty())
        return service.start.first_day() > as_at.first_day() ? ServiceState::planned : ServiceState::running;
    if (!end.empty())
        return ServiceState::running;
    switch (service.in_this_plan) {
        case ServicePlan::start:
            return ServiceState::planned;
        case ServicePlan::carry_on:
        case ServicePlan::change:
        case ServicePlan::stop:
            return ServiceState::running;
        case ServicePlan::none:
            break;
    }
    return ServiceState::not_recorded;
}

bool goes_on(const Service& service) {
    return service.in_this_plan != ServicePlan::none && service.in_this_plan != ServicePlan::stop;
}

}  // namespace tandem
