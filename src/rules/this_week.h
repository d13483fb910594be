// What there is to do this week, and what was done today (DOMAIN.md F1 "Weekly", design.md section 7).
//
// Of an open cycle: what has a date that is over (overdue) or that ends within seven days from today (due),
// indicators whose last reading is too old (rules/progress.h), and contributions nobody has answered. A date
// that names a month or a year counts by its last day, so it is overdue only when all of it is over.
// Contracts in force whose monitoring meeting is late (rules/monitoring.h) are overdue without a day. A
// closed cycle has nothing to do: it is frozen.
//
// Today is an argument. The lists name records by id and stay valid when the portfolio changes.
#pragma once

#include "base/date.h"
#include "model/portfolio.h"
#include "model/project.h"
#include "rules/limits.h"

#include <vector>

namespace tandem {

enum class WeekKind { overdue, due, stale_reading, unanswered };

struct WeekItem {
    WeekKind kind = WeekKind::due;
    const EntityDef* entity = nullptr;
    RecordId record = 0;
    // The day it is or was due; of a reading the last one's date, of a contribution when it was said. May be
    // empty.
    PartialDate date;

    bool operator==(const WeekItem&) const = default;
};

struct ThisWeek {
    // Overdue, due, readings, contributions; within each the earliest first, those without a date last.
    std::vector<WeekItem> open;
    // Actions and answers dated today, and tasks and provider work that are done and were last changed today,
    // after they were made (when a task was done is not recorded). Kind `due`; the date is today.
    std::vector<WeekItem> done_today;
};

// today: a full day.
ThisWeek this_week(const Portfolio& portfolio, Id<Project> project, Id<Cycle> cycle, PartialDate today,
                   const Limits& limits);

// The field that makes such a record done or moves it: "" when this kind cannot be ticked off or postponed.
std::string_view done_field(const EntityDef& def);
std::string_view due_field(const EntityDef& def);

}  // namespace tandem
