// Where a service stands on a day: planned, running or ended (DOMAIN.md A4).
//
// From its dates alone where there are any; else from what this plan does with it: one to be started is
// planned, one that is continued or changed runs. Nothing recorded is "not recorded", never a guess.
#pragma once

#include "base/date.h"
#include "model/services.h"

namespace tandem {

enum class ServiceState { not_recorded, planned, running, ended };

// as_at: a full day. A date that names a year or month stands for its first day as a start, for its last as
// an end.
ServiceState state_of(const Service& service, PartialDate as_at);

}  // namespace tandem
