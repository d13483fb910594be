#include "report/figures/timeline_key.h"

#include "base/number.h"
#include "model/decisions.h"
#include "model/documents.h"
#include "model/outcomes.h"
#include "model/services.h"
#include "report/figures/parts.h"
#include "report/sections/shared.h"
#include "rules/dated_work.h"
#include "rules/lookup.h"
#include "rules/monitoring.h"
#include "rules/services.h"

#include <algorithm>
#include <array>
#include <optional>
#include <set>

namespace tandem {

namespace {

constexpr std::size_t most_named = 12;  // in an alternative text, which is listened to

enum class MarkKind { activity, service, contract, decision };

// A mark of the picture.
struct Drawn {
    MarkKind kind = MarkKind::activity;
    PartialDate start, end;
    std::string name;  // with its code
    std::vector<Co> coes;
    bool illustrative = false;
    bool planned = false;
    bool goes_on = false;  // known to, without an end on record
    bool no_end = false;   // begun, and without an end on record
};

// Of all that has a date; as the picture decides (ui/charts/timeline_data.cpp).
class DrawnMarks {
public:
    explicit DrawnMarks(const Writer& out) : out_(out), scope_(out.scope()), as_at_(out.scope().as_at) {
        add_activities();
        add_services();
        add_contracts();
        add_decisions();
        leave_out_earlier();
    }

    // Those that are drawn.
    const std::vector<Drawn>& all() const { return marks_; }
    bool any_earlier_beginning() const { return any_earlier_; }

private:
    template <class T>
    void add(MarkKind kind, const T& record, std::string_view name, PartialDate start, PartialDate end,
             Drawn mark = {}) {
        if (start.empty() && end.empty())
            return;
        mark.kind = kind;
        mark.start = start.empty() ? end : start;
        mark.end = end.empty() ? start : end;
        mark.name = code_and(record, name);
        mark.illustrative = record.common.illustrative && !scope_.project.common.illustrative;
        const bool has_begun = end.empty() && start.first_day() <= as_at_.first_day();
        mark.goes_on = mark.goes_on && has_begun;
        mark.no_end = mark.no_end && has_begun;
        marks_.push_back(std::move(mark));
    }

    void add_activities() {
        for (const Activity& activity : out_.portfolio().all<Activity>()) {
            if (kind_of(out_.portfolio(), activity.phase) == PhaseKind::none ||
                cycle_of(out_.portfolio(), activity.phase) != scope_.cycle_id() ||
                activity.status == ActivityStatus::cancelled ||
                (scope_.phase_id() && activity.phase != scope_.phase_id()))
                continue;
            Drawn mark;
            mark.coes = activity.other_coes;
            mark.coes.push_back(activity.co);
            std::erase(mark.coes, Co::none);
            mark.planned = is_idea_or_plan(activity, as_at_);
            mark.no_end = has_no_end(activity);
            add(MarkKind::activity, activity, activity.title, activity.start, activity.end, std::move(mark));
        }
    }

    void add_services() {
        for (const Service& service : out_.portfolio().all<Service>()) {
            if (service.common.project != scope_.project_id().value)
                continue;
            Drawn mark;
            mark.planned = is_idea_or_plan(service, as_at_);
            mark.goes_on = goes_on(service);
            mark.no_end = !mark.goes_on;
            add(MarkKind::service, service, service.name, service.start,
                service.end.empty() ? service.decommissioning_date : service.end, std::move(mark));
        }
    }

    void add_contracts() {
        for (const Contract& contract : out_.portfolio().all<Contract>()) {
            if (contract.common.project != scope_.project_id().value)
                continue;
            Drawn mark;
            mark.planned = is_idea_or_plan(contract, as_at_);
            mark.no_end = term_of(contract, as_at_) == ContractTerm::no_end;
            add(MarkKind::contract, contract, contract.title, contract.start,
                contract.extended_to.empty() ? contract.end : contract.extended_to, std::move(mark));
        }
    }

    void add_decisions() {
        for (const Decision& decision : out_.portfolio().all<Decision>())
            if (decision.common.project == scope_.project_id().value && decision.cycle == scope_.cycle_id() &&
                (!scope_.phase_id() || !decision.phase || decision.phase == scope_.phase_id()))
                add(MarkKind::decision, decision, decision.title, decision.date, {});
    }

    // What was over before the strip opens is not drawn; what began before it has an arrow to the left.
    void leave_out_earlier() {
        DayNumber first = as_at_.first_day();
        DayNumber last = first;
        std::optional<DayNumber> own;
        const auto widen = [&](PartialDate start, PartialDate end) {
            first = std::min(first, start.first_day());
            last = std::max(last, end.last_day());
        };
        for (const Drawn& mark : marks_) {
            widen(mark.start, mark.end);
            if (mark.kind == MarkKind::activity || mark.kind == MarkKind::decision)
                own = std::min(own.value_or(mark.start.first_day()), mark.start.first_day());
        }
        if (!own)
            return;
        if (!scope_.phase_id())
            for (const Measurement& reading : out_.portfolio().all<Measurement>())
                if (reading.common.project == scope_.project_id().value && !reading.date.empty())
                    widen(reading.date, reading.date);
        const DayNumber opening = opening_of(PartialDate(date_of(first).year()).first_day(), *own,
                                             PartialDate(date_of(last).year()).last_day());
        std::erase_if(marks_, [&](const Drawn& mark) {
            return mark.end.last_day() < opening && !mark.no_end && !mark.goes_on;
        });
        any_earlier_ =
            std::ranges::any_of(marks_, [&](const Drawn& mark) { return mark.start.first_day() < opening; });
    }

    const Writer& out_;
    const ReportScope& scope_;
    PartialDate as_at_;
    std::vector<Drawn> marks_;
    bool any_earlier_ = false;
};

// "letters in marks: C co-commissioning and L co-delivery": the L of a code beside it says something else.
std::string co_words(const std::vector<Drawn>& marks) {
    constexpr std::array<std::pair<Co, char>, 4> letters{{{Co::co_commissioning, 'C'},
                                                          {Co::co_design, 'D'},
                                                          {Co::co_delivery, 'L'},
                                                          {Co::co_assessment, 'A'}}};
    std::vector<std::string> words;
    for (const auto& [co, letter] : letters)
        if (std::ranges::any_of(marks, [co](const Drawn& mark) {
                return std::ranges::find(mark.coes, co) != mark.coes.end();
            }))
            words.push_back(letter + (' ' + lower_first(in_words(co))));
    return words.empty()
               ? ""
               : (words.size() == 1 ? "letter in a mark: " : "letters in marks: ") + join_and(words);
}

}  // namespace

std::string timeline_marks_words(const Writer& out) {
    const DrawnMarks found(out);
    const std::vector<Drawn>& marks = found.all();
    const DayNumber as_at = out.scope().as_at.first_day();
    std::vector<std::string> words;
    const auto add = [&](const char* text, auto is_so) {
        if (std::ranges::any_of(marks, is_so))
            words.emplace_back(text);
    };
    const auto is_bar = [](const Drawn& mark) { return mark.kind != MarkKind::decision; };
    if (std::string coes = co_words(marks); !coes.empty())
        words.push_back(std::move(coes));
    add("joined circles: activity without a Co",
        [](const Drawn& mark) { return mark.kind == MarkKind::activity && mark.coes.empty(); });
    add("house: service", [](const Drawn& mark) { return mark.kind == MarkKind::service; });
    add("sheet: contract", [](const Drawn& mark) { return mark.kind == MarkKind::contract; });
    add("flag: decision", [](const Drawn& mark) { return mark.kind == MarkKind::decision; });
    if (found.any_earlier_beginning())
        words.emplace_back("arrow to the left: begun earlier");
    add("arrow to the right: still going on", [](const Drawn& mark) { return mark.goes_on; });
    add("dotted line: begun, no end recorded",
        [&](const Drawn& mark) { return mark.no_end && mark.end.last_day() < as_at; });
    add("dotted outline: idea or plan", [](const Drawn& mark) { return mark.planned; });
    add("dashed outline: illustrative",
        [&](const Drawn& mark) { return mark.illustrative && !mark.planned && is_bar(mark); });
    return words.empty() ? "" : upper_first(join(words, "; ")) + ". ";
}

std::string ideas_and_plans_words(const Writer& out) {
    const DrawnMarks found(out);
    std::vector<std::string> names;
    for (const Drawn& mark : found.all())
        if (mark.planned)
            names.push_back(mark.name);
    if (names.empty())
        return "";
    const std::size_t all = names.size();
    if (all > most_named) {
        names.resize(most_named);
        names.push_back("and " + grouped(static_cast<std::int64_t>(all - most_named)) + " more");
    }
    return (all == 1 ? " An idea or plan so far: " : " Ideas or plans so far: ") + join(names, "; ") + '.';
}

}  // namespace tandem
