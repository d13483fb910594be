// Where a service stands on a day: planned, running or ended (DOMAIN.md A4).
//
// Running is one that has begun and is not recorded as ended: whether it still runs nobody can tell from a
// record without an end, so reports say that none is recorded. Known from its dates alone where there are
// any; else from what this plan does with it: one to be started is planned, one that is continued or changed
// runs. Nothing recorded is "not recorded", never a guess.
#pragma once

#include "base/date.h"
#include "model/services.h"

namespace tandem {

enum class ServiceState { not_recorded, planned, running, ended };

// as_at: a full day. A date that names a year or month stands for its first day as a start, for its last as
// an end.
ServiceState state_of(const Service& service, PartialDate as_at);
// Of one that has no end on record: whether the plan goes on with it, so that it is known not to be over.
bool goes_on(const Service& service);

}  // namespace tandem
