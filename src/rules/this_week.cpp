#include "rules/this_week.h"

#include "model/contribution.h"
#include "model/decisions.h"
#include "model/documents.h"
#include "model/meetings.h"
#include "model/outcomes.h"
#include "model/risks.h"
#include "model/tasks.h"
#include "rules/lookup.h"
#include "rules/monitoring.h"
#include "rules/overdue.h"
#include "rules/progress.h"

#include <algorithm>
#include <tuple>

namespace tandem {

namespace {

constexpr DayNumber days_ahead = 6;  // today and six more

class Collector {
public:
    Collector(const Portfolio& portfolio, Id<Project> project, Id<Cycle> cycle, PartialDate today,
              const Limits& limits)
        : portfolio_(portfolio), project_(project), cycle_(cycle), today_(today), limits_(limits) {}

    ThisWeek take() {
        dated_work();
        reviews();
        contracts();
        readings();
        contributions();
        std::stable_sort(week_.open.begin(), week_.open.end(),
                         [](const WeekItem& a, const WeekItem& b) { return order_of(a) < order_of(b); });
        return std::move(week_);
    }

private:
    static std::tuple<WeekKind, bool, DayNumber> order_of(const WeekItem& item) {
        return {item.kind, item.date.empty(), item.date.empty() ? 0 : item.date.last_day()};
    }

    template <class T>
    void open(WeekKind kind, const T& record, PartialDate date) {
        week_.open.push_back({kind, &entity<T>(), record.common.id, date});
    }

    template <class T>
    void by_date(const T& record, PartialDate due) {
        if (due.empty())
            return;
        if (is_over(due, today_))
            open(WeekKind::overdue, record, due);
        else if (due.last_day() <= today_.first_day() + days_ahead)
            open(WeekKind::due, record, due);
    }

    template <class T>
    void done_today(const T& record) {
        week_.done_today.push_back({WeekKind::due, &entity<T>(), record.common.id, today_});
    }

    template <class T>
    void task(const T& record) {
        if (record.status != Progress::done)
            by_date(record, record.due);
        else if (record.common.changed.day() == today_.first_day() &&
                 record.common.changed != record.common.created)
            done_today(record);
    }

    void dated_work() {
        for (const Action& action : portfolio_.all<Action>())
            if (action.cycle == cycle_) {
                if (!action.done)
                    by_date(action, action.due);
                else if (action.done_on == today_)
                    done_today(action);
            }
        for (const KeyTask& record : portfolio_.all<KeyTask>())
            if (!record.out_of_scope && cycle_of(portfolio_, record.phase) == cycle_)
                task(record);
        for (const CoTask& record : portfolio_.all<CoTask>())
            if (!record.out_of_scope && cycle_of(portfolio_, record.phase) == cycle_)
                task(record);
        for (const Development& record : portfolio_.all<Development>())
            if (record.cycle == cycle_)
                task(record);
    }

    void reviews() {
        for (const Decision& decision : portfolio_.all<Decision>())
            if (decision.cycle == cycle_)
                by_date(decision, decision.review_date);
        for (const Risk& risk : portfolio_.all<Risk>())
            if (risk.cycle == cycle_)
                by_date(risk, risk.review_date);
    }

    void contracts() {
        for (const ContractMonitoring& monitoring : monitoring_of(portfolio_, today_, limits_))
            if (monitoring.contract->common.project == project_.value && monitoring.overdue.value_or(false))
                open(WeekKind::overdue, *monitoring.contract, {});
    }

    void readings() {
        const ReadingsOfIndicators readings(portfolio_);
        const ProgressLimits limits(limits_);
        for (const Indicator& indicator : portfolio_.all<Indicator>()) {
            if (indicator.common.project != project_.value)
                continue;
            const IndicatorProgress progress = progress_of(readings, indicator, today_, limits);
            if (progress.stale)
                open(WeekKind::stale_reading, indicator,
                     progress.latest ? progress.latest->date : PartialDate{});
        }
    }

    void contributions() {
        for (const Contribution& contribution : portfolio_.all<Contribution>())
            if (contribution.cycle == cycle_) {
                if (contribution.response == Response::none)
                    open(WeekKind::unanswered, contribution, contribution.date);
                else if (contribution.responded_on == today_)
                    done_today(contribution);
            }
    }

    const Portfolio& portfolio_;
    Id<Project> project_;
    Id<Cycle> cycle_;
    PartialDate today_;
    const Limits& limits_;
    ThisWeek week_;
};

}  // namespace

ThisWeek this_week(const Portfolio& portfolio, Id<Project> project, Id<Cycle> cycle, PartialDate today,
                   const Limits& limits) {
    const Cycle* shown = portfolio.find(cycle);
    if (!shown || shown->status == CycleStatus::closed)
        return {};
    return Collector(portfolio, project, cycle, today, limits).take();
}

std::string_view done_field(const EntityDef& def) {
    if (&def == &entity<Action>())
        return "done";
    if (&def == &entity<KeyTask>() || &def == &entity<CoTask>() || &def == &entity<Development>())
        return "status";
    return {};
}

std::string_view due_field(const EntityDef& def) {
    if (&def == &entity<Decision>() || &def == &entity<Risk>())
        return "review_date";
    return done_field(def).empty() ? std::string_view{} : "due";
}

}  // namespace tandem
