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

struct Contract;
struct Service;

struct DatedWork {
    std::array<int, 4> activities{};  // by phase, analyse to review
    int services = 0;
    int contracts = 0;
    int decisions = 0;
    std::vector<std::string> undated;  // codes, of all kinds
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

// An idea or a plan, by its status or because it begins after the day: it has not happened, whatever its
// dates.
bool is_idea_or_plan(const Activity& activity, PartialDate as_at);
bool is_idea_or_plan(const Contract& contract, PartialDate as_at);
bool is_idea_or_plan(const Service& service, PartialDate as_at);

// Where the strip of a cycle that spans first to last opens, given where the work of the cycle itself begins:
// at that month, where more than a fifth of the time lies before it, else at the first day.
DayNumber opening_of(DayNumber first, DayNumber own, DayNumber last);

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
