// What a cycle's time strip holds: how many things of each kind have a date, and how far the activities of a
// phase are (DOMAIN.md A7, D2).
//
// An activity that was cancelled is left out. Services and contracts belong to the project,
// activities and decisions to the cycle. Readings are not in it: their picture is the trend. A date may be a
// year alone; the years are those the dates can mean.
#pragma once

#include "model/activity.h"
#include "model/portfolio.h"
#include "model/project.h"

#include <array>
#include <string>
#include <vector>

namespace tandem {

struct DatedWork {
    std::array<int, 4> activities{};  // by phase, analyse to review
    int services = 0;
    int contracts = 0;
    int decisions = 0;
    int undated = 0;  // of all kinds
    int first_year = 0;
    int last_year = 0;  // 0 while nothing has a date

    int dated() const;
};

// phase: only its activities, and the decisions of that phase or of none; 0 = of the whole cycle.
DatedWork dated_work_of(const Portfolio& portfolio, Id<Project> project, Id<Cycle> cycle,
                        Id<Phase> phase = {});

// Recorded as under way, and without an end: it has begun, and nobody can tell from the records until when it
// goes on (as of a contract, rules/monitoring.h).
bool has_no_end(const Activity& activity);
// "from 2012" of what has begun so, "2012" of anything else without an end, else as period_words() of
// base/date.h.
std::string period_words(const Activity& activity);

struct ActivityStates {
    int all = 0;
    int under_way = 0;     // by their status
    int no_end_ahead = 0;  // of these: no end recorded, or one that is past
    int past = 0;          // of these: one that is past
    int done = 0;
};

// activities: those that count, as activities_of() gives them.
ActivityStates states_of(const std::vector<const Activity*>& activities, PartialDate as_at);

}  // namespace tandem
