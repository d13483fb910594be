// What the timeline shows of a portfolio.
#include "model/activity.h"
#include "model/decisions.h"
#include "model/documents.h"
#include "model/outcomes.h"
#include "model/project.h"
#include "model/services.h"
#include "report/words.h"
#include "rules/dated_work.h"
#include "rules/lookup.h"
#include "rules/monitoring.h"
#include "rules/services.h"
#include "ui/charts/timeline.h"
#include "ui/kit/text.h"

#include <algorithm>
#include <cmath>
#include <optional>
#include <tuple>
#include <unordered_map>
#include <utility>

namespace tandem {

namespace {

// Phases in their order, then what has none.
int order_of(PhaseKind lane) {
    return lane == PhaseKind::none ? static_cast<int>(PhaseKind::review) + 1 : static_cast<int>(lane);
}

class TimelineMaker {
public:
    TimelineMaker(const Portfolio& portfolio, Id<Project> project, Id<Cycle> cycle, PartialDate today,
                  Id<Phase> only)
        : portfolio_(portfolio), project_(project), today_(today.first_day()), only_(only) {
        const Project* own = portfolio.find(project);
        project_illustrative_ = own != nullptr && own->common.illustrative;
        for (const Phase& phase : portfolio.all<Phase>())
            if (phase.common.project == project.value && (!cycle || phase.cycle == cycle))
                phases_[phase.common.id] = phase.phase;
        timeline_.today = today_;
        cycle_ = cycle;
        if (only)
            timeline_.only = kind_of(portfolio, only);
    }

    Timeline make() {
        add_activities();
        add_services();
        add_contracts();
        add_decisions();
        if (!only_)
            add_readings();
        std::stable_sort(
            timeline_.items.begin(), timeline_.items.end(), [](const TimeItem& a, const TimeItem& b) {
                return std::tuple(order_of(a.lane), a.from) < std::tuple(order_of(b.lane), b.from);
            });
        DayNumber first = today_;
        DayNumber last = today_;
        for (const TimeItem& item : timeline_.items) {
            first = std::min(first, item.from);
            last = std::max(last, item.to);
        }
        timeline_.first = PartialDate(date_of(first).year()).first_day();
        timeline_.last = PartialDate(date_of(last).year()).last_day();
        add_opening();
        return std::move(timeline_);
    }

private:
    void add_opening() {
        timeline_.opening = timeline_.first;
        std::optional<DayNumber> own;  // where the work of the cycle begins
        for (const TimeItem& item : timeline_.items) {
            const int from = date_of(item.from).year();
            const int to = date_of(item.to).year();
            timeline_.first_year = timeline_.first_year == 0 ? from : std::min(timeline_.first_year, from);
            timeline_.last_year = std::max(timeline_.last_year, to);
            if (item.kind == TimeItem::Kind::activity || item.kind == TimeItem::Kind::decision)
                own = std::min(own.value_or(item.from), item.from);
        }
        if (!cycle_ || !own)
            return;
        const DayNumber opening = opening_of(timeline_.first, *own, timeline_.last);
        if (opening == timeline_.first)
            return;
        timeline_.opening = opening;
        timeline_.earlier = static_cast<int>(std::ranges::count_if(
            timeline_.items, [&](const TimeItem& item) { return item.from < opening; }));
    }

    TimeItem item_of(TimeItem::Kind kind, const Common& common, const std::string& title, PartialDate start,
                     PartialDate end) const {
        TimeItem item;
        item.kind = kind;
        item.record = common.id;
        item.illustrative = common.illustrative && !project_illustrative_;
        item.start = start;
        item.end = end;
        item.code = qt(common.code);
        item.title = qt(one_line(title));
        return item;
    }

    struct End {
        std::string_view key;
        PartialDate date;
    };

    // Two fields can say when it ends: the first that is recorded is drawn.
    static void take_ends(TimeItem& item, End first, End second) {
        if (first.date.empty())
            std::swap(first, second);
        if (first.date.empty())
            return;
        item.end = first.date;
        item.end_key = first.key;
        item.other_end = second.date;
        item.other_end_key = second.key;
    }

    // What becomes of an item that has begun and has no end on record.
    enum class Rest { none, goes_on, unknown };

    void add(TimeItem item, Rest rest) {
        if (item.start.empty() && item.end.empty()) {
            timeline_.undated.push_back(std::move(item));
            return;
        }
        const PartialDate start = item.start.empty() ? item.end : item.start;
        const PartialDate end = item.end.empty() ? start : item.end;
        item.from = start.first_day();
        item.to = end.last_day();
        if (item.end.empty() && item.from <= today_) {
            item.open_end = rest == Rest::goes_on;
            item.no_end = rest == Rest::unknown;
            if (item.open_end)
                item.to = std::max(item.to, today_);
        }
        item.to = std::max(item.to, item.from);
        timeline_.items.push_back(std::move(item));
    }

    void add_activities() {
        for (const Activity& activity : portfolio_.all<Activity>()) {
            const auto phase = phases_.find(activity.phase.value);
            if (phase == phases_.end() || activity.status == ActivityStatus::cancelled ||
                (only_ && activity.phase != only_))
                continue;
            TimeItem item = item_of(TimeItem::Kind::activity, activity.common, activity.title, activity.start,
                                    activity.end);
            item.lane = phase->second;
            item.planned = is_idea_or_plan(activity, date_of(today_));
            if (activity.co != Co::none)
                item.coes.push_back(activity.co);
            for (const Co co : activity.other_coes)
                if (co != Co::none && co != activity.co)
                    item.coes.push_back(co);
            add(std::move(item), has_no_end(activity) ? Rest::unknown : Rest::none);
        }
    }

    void add_services() {
        for (const Service& service : portfolio_.all<Service>()) {
            if (service.common.project != project_.value)
                continue;
            TimeItem item = item_of(TimeItem::Kind::service, service.common, service.name, service.start, {});
            take_ends(item, {"end", service.end}, {"decommissioning_date", service.decommissioning_date});
            item.planned = is_idea_or_plan(service, date_of(today_));
            add(std::move(item), goes_on(service) ? Rest::goes_on : Rest::unknown);
        }
    }

    void add_contracts() {
        for (const Contract& contract : portfolio_.all<Contract>()) {
            if (contract.common.project != project_.value)
                continue;
            TimeItem item =
                item_of(TimeItem::Kind::contract, contract.common, contract.title, contract.start, {});
            take_ends(item, {"extended_to", contract.extended_to}, {"end", contract.end});
            item.planned = is_idea_or_plan(contract, date_of(today_));
            // In force only until the end on record; without one nobody can tell (rules/monitoring.h).
            const bool has_begun = term_of(contract, date_of(today_)) == ContractTerm::no_end;
            add(std::move(item), has_begun ? Rest::unknown : Rest::none);
        }
    }

    void add_decisions() {
        for (const Decision& decision : portfolio_.all<Decision>()) {
            if (decision.common.project != project_.value || (cycle_ && decision.cycle != cycle_) ||
                (only_ && decision.phase && decision.phase != only_))
                continue;
            TimeItem item =
                item_of(TimeItem::Kind::decision, decision.common, decision.title, decision.date, {});
            const auto phase = phases_.find(decision.phase.value);
            item.lane = phase == phases_.end() ? PhaseKind::none : phase->second;
            add(std::move(item), Rest::none);
        }
    }

    void add_readings() {
        for (const Measurement& reading : portfolio_.all<Measurement>()) {
            if (reading.common.project != project_.value)
                continue;
            const Indicator* indicator = portfolio_.find(reading.indicator);
            TimeItem item = item_of(TimeItem::Kind::reading, reading.common, {}, reading.date, {});
            if (indicator != nullptr) {
                item.code = qt(indicator->common.code);
                item.title = qt(one_line(indicator->name) + ": " + in_words(reading.value, indicator->unit));
            }
            item.lane = PhaseKind::review;
            add(std::move(item), Rest::none);
        }
    }

    const Portfolio& portfolio_;
    Id<Project> project_;
    Id<Cycle> cycle_;
    DayNumber today_;
    Id<Phase> only_;
    bool project_illustrative_ = false;
    std::unordered_map<RecordId, PhaseKind> phases_;
    Timeline timeline_;
};

}  // namespace

const EntityDef& TimeItem::entity() const {
    switch (kind) {
        case Kind::activity:
            return tandem::entity<Activity>();
        case Kind::service:
            return tandem::entity<Service>();
        case Kind::contract:
            return tandem::entity<Contract>();
        case Kind::decision:
            return tandem::entity<Decision>();
        case Kind::reading:
            break;
    }
    return tandem::entity<Measurement>();
}

std::string_view TimeItem::start_field() const {
    return is_moment() ? "date" : "start";
}

std::string_view TimeItem::end_field() const {
    return is_moment() ? std::string_view{} : end_key;
}

Timeline timeline_of(const Portfolio& portfolio, Id<Project> project, Id<Cycle> cycle, PartialDate today,
                     Id<Phase> phase) {
    return TimelineMaker(portfolio, project, cycle, today, phase).make();
}

Timeline from_opening(Timeline timeline) {
    timeline.first = timeline.opening;
    timeline.earlier = static_cast<int>(std::erase_if(
        timeline.items, [&](const TimeItem& item) { return item.to < timeline.opening && !item.no_end; }));
    for (TimeItem& item : timeline.items) {
        item.begins_before = item.from < timeline.opening;
        item.from = std::max(item.from, timeline.opening);
        item.to = std::max(item.to, item.from);
    }
    std::stable_sort(timeline.items.begin(), timeline.items.end(), [](const TimeItem& a, const TimeItem& b) {
        return std::tuple(order_of(a.lane), a.from) < std::tuple(order_of(b.lane), b.from);
    });
    return timeline;
}

QString period_of(const TimeItem& item) {
    if (item.no_end)
        return tr_text("%1, no end recorded").arg(qt(in_words(item.start, item.end)));
    const bool known_only = item.is_moment() || (item.end.empty() && !item.open_end);
    const QString period = qt(known_only ? in_words(item.start) : in_words(item.start, item.end));
    return item.planned ? tr_text("%1, idea or plan").arg(period) : period;
}

QString lane_words(PhaseKind lane) {
    return lane == PhaseKind::none ? tr_text("No phase") : qt(label_of_choice(lane));
}

QString kind_words(TimeItem::Kind kind) {
    switch (kind) {
        case TimeItem::Kind::activity:
            return tr_text("Activity");
        case TimeItem::Kind::service:
            return tr_text("Service");
        case TimeItem::Kind::contract:
            return tr_text("Contract");
        case TimeItem::Kind::decision:
            return tr_text("Decision");
        case TimeItem::Kind::reading:
            break;
    }
    return tr_text("Reading");
}

PartialDate moved(PartialDate date, int days) {
    if (date.empty())
        return date;
    if (date.month() == 0)
        return PartialDate(
            std::clamp(date.year() + static_cast<int>(std::lround(days / 365.25)), 1000, 9999));
    if (date.day() == 0) {
        const int months = date.year() * 12 + date.month() - 1 + static_cast<int>(std::lround(days / 30.44));
        return PartialDate(std::clamp(months / 12, 1000, 9999), months % 12 + 1);
    }
    return date_of(date.first_day() + days);
}

}  // namespace tandem
