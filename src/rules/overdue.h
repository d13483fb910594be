// When work with a date is overdue: it is not done, and its date is over (DOMAIN.md F1 "Weekly").
//
// A date that names a month or a year is over with its last day. Work without a date is never overdue. This
// one answer stands behind the lists, the board of a phase, This week and the reports.
#pragma once

#include "base/date.h"
#include "model/choices.h"

namespace tandem {

struct Action;

bool is_over(PartialDate date, PartialDate today);  // today: a full day
bool is_overdue(Progress status, PartialDate due, PartialDate today);
bool is_overdue(const Action& action, PartialDate today);

}  // namespace tandem
