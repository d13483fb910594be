#include "base/number.h"
#include "model/marks.h"
#include "rules/insights/insight.h"
#include "rules/insights/table.h"

#include <algorithm>
#include <stdexcept>
#include <utility>

namespace tandem {

namespace {

using Dismissals = std::vector<const Dismissal*>;

Dismissals dismissals_of(const Facts& facts) {
    Dismissals found;
    for (const Dismissal* dismissal : facts.of_project<Dismissal>())
        if (!dismissal->cycle || dismissal->cycle == facts.cycle)
            found.push_back(dismissal);
    return found;
}

// The newest dismissal that holds: of this insight and subject, with today's numbers. One without numbers
// (typed by a script) holds until it is removed.
const Dismissal* dismissal_of(const Dismissals& dismissals, const InsightScope& scope, const Insight& row) {
    const Dismissal* found = nullptr;
    for (const Dismissal* dismissal : dismissals)
        if (dismissal->insight == row.key && dismissal->subject.value == dismissal_subject(scope, row) &&
            (dismissal->numbers.empty() || dismissal->numbers == dismissal_numbers(row)))
            found = dismissal;
    return found;
}

void set_aside(InsightResult& result, const Dismissals& all, const InsightScope& scope) {
    Dismissals dismissals;
    std::ranges::copy_if(all, std::back_inserter(dismissals),
                         [&](const Dismissal* dismissal) { return dismissal->insight == result.key; });
    if (dismissals.empty())
        return;
    for (Insight& row : result.rows)
        if (const Dismissal* const dismissal =
                row.state == InsightState::fires ? dismissal_of(dismissals, scope, row) : nullptr) {
            row.state = InsightState::set_aside;
            row.set_aside = SetAside{{dismissal->common.id}, dismissal->reason, dismissal->date};
        }
}

InsightState state_of(const std::vector<Insight>& rows) {
    for (const InsightState state : {InsightState::fires, InsightState::set_aside, InsightState::clear})
        if (std::ranges::find(rows, state, &Insight::state) != rows.end())
            return state;
    return InsightState::no_data;
}

void require_sound(const InsightScope& scope) {
    const Cycle* const cycle = scope.portfolio.find(scope.cycle);
    if (!scope.portfolio.find(scope.project) || !cycle || cycle->common.project != scope.project.value)
        throw std::invalid_argument("insights: no such project, or the cycle is not one of it");
    if (scope.as_at.day() == 0)
        throw std::invalid_argument("insights: the as-at date is no full day");
}

}  // namespace

struct InsightSteps::State {
    explicit State(const InsightScope& wanted)
        : scope(wanted), facts(wanted), dismissals(dismissals_of(facts)) {}

    InsightScope scope;
    Facts facts;
    Dismissals dismissals;
    std::vector<InsightResult> results;
};

InsightSteps::InsightSteps(const InsightScope& scope) {
    require_sound(scope);
    state_ = std::make_unique<State>(scope);
}

InsightSteps::~InsightSteps() = default;

bool InsightSteps::step() {
    const auto& defs = insight_defs();
    const std::size_t next = state_->results.size();
    if (next >= defs.size())
        return false;
    const InsightDef& def = defs[next];
    InsightResult& result = state_->results.emplace_back();
    result.key = def.key;
    result.number = static_cast<int>(next) + 1;
    result.title = def.title;
    Findings found(state_->facts, def, result.number, result);
    def.check(state_->facts, found);
    set_aside(result, state_->dismissals, state_->scope);
    result.state = state_of(result.rows);
    return true;
}

std::vector<InsightResult> InsightSteps::take() {
    return std::move(state_->results);
}

std::vector<InsightResult> check_all(const InsightScope& scope) {
    InsightSteps steps(scope);
    while (steps.step()) {
    }
    return steps.take();
}

RecordId dismissal_subject(const InsightScope& scope, const Insight& insight) {
    if (insight.subject != 0 || insight.phase == PhaseKind::none)
        return insight.subject;
    const Phase* const phase = phase_of(scope.portfolio, scope.cycle, insight.phase);
    return phase ? phase->common.id : 0;
}

std::string dismissal_numbers(const Insight& insight) {
    std::string text;
    for (const InsightNumber& number : insight.numbers) {
        text += text.empty() ? "" : "; ";
        text += number.key;
        text += '=';
        text += number.value ? shortest(*number.value) : "no data";
    }
    return text;
}

}  // namespace tandem
