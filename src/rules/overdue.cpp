#include "rules/overdue.h"

#include "model/decisions.h"

namespace tandem {

bool is_over(PartialDate date, PartialDate today) {
    return ends_before_start(today, date);
}

bool is_overdue(Progress status, PartialDate due, PartialDate today) {
    return status != Progress::done && is_over(due, today);
}

bool is_overdue(const Action& action, PartialDate today) {
    return !action.done && is_over(action.due, today);
}

}  // namespace tandem
