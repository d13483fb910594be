#include "base/number_words.h"
#include "model/documents.h"
#include "model/services.h"
#include "report/figures/figures.h"
#include "report/figures/parts.h"
#include "report/figures/timeline_key.h"
#include "report/sections/contracts.h"
#include "report/sections/shared.h"
#include "rules/dated_work.h"
#include "rules/hours.h"
#include "rules/meeting_slots.h"
#include "rules/overdue.h"

#include <algorithm>

namespace tandem {

namespace {

std::string spoken_years(const DatedWork& work) {
    return work.first_year == work.last_year
               ? std::to_string(work.first_year)
               : "from " + std::to_string(work.first_year) + " to " + std::to_string(work.last_year);
}

constexpr std::size_t most_left_out = 6;  // named one by one in a caption

std::string codes_or_number(const std::vector<std::string>& codes) {
    return codes.size() > most_left_out ? grouped(std::ssize(codes)) : join_and(codes);
}

// "3 activities in Analyse, 5 in Do; 4 services; ..." without those of which there are none.
std::string kinds_in(const DatedWork& work) {
    std::vector<std::string> activities;
    for (std::size_t i = 0; i < work.activities.size(); ++i)
        if (work.activities[i] > 0)
            activities.push_back((activities.empty()
                                      ? counted(std::int64_t{work.activities[i]}, "activity", "activities")
                                      : grouped(std::int64_t{work.activities[i]})) +
                                 " in " + in_words(static_cast<PhaseKind>(i + 1)));
    std::vector<std::string> kinds;
    if (!activities.empty())
        kinds.push_back(join_and(activities));
    const auto add = [&](int number, std::string_view one, std::string_view many) {
        if (number > 0)
            kinds.push_back(counted(std::int64_t{number}, one, many));
    };
    add(work.services, "service", "services");
    add(work.contracts, "contract", "contracts");
    add(work.decisions, "decision", "decisions");
    return join(kinds, "; ");
}

// "Seven of eight activities of this cycle are done and one under way". The status of a phase is recorded by
// itself: that all of its activities are done does not say that it is over.
std::string how_far(const ReportScope& scope, const ActivityStates& states) {
    const std::string part(this_part(scope));
    if (states.all == 0)
        return "No activity is recorded for " + part + " yet";
    const bool all_so_far = states.done == states.all && scope.phase.status == PhaseStatus::under_way;
    const std::string of = all_so_far ? " recorded for " + part + " so far" : " of " + part;
    std::string text = part_of(states.done, states.all, "activity" + of + " is",
                               "activities" + of + (states.done == 1 ? " is" : " are")) +
                       " done";
    if (states.done == states.all)
        return text;
    const auto number = [](int of_them) { return in_letters(std::int64_t{of_them}); };
    const std::string begun = number(states.no_end_ahead) + (states.no_end_ahead == 1 ? " has" : " have") +
                              " begun, with no end " + (states.past > 0 ? "ahead " : "") + "recorded";
    const int known = states.under_way - states.no_end_ahead;
    if (states.no_end_ahead == 0)
        return text + " and " + (known == 0 ? "none" : number(known)) + " under way";
    return text + (known == 0 ? " and " : ", " + number(known) + " under way and ") + begun;
}

std::string representatives(const std::vector<const Meeting*>& meetings) {
    std::vector<std::string> parts;
    for (const Meeting* meeting : meetings)
        parts.push_back(meeting->date.words() + ": " +
                        (meeting->citizen_representatives ? (*meeting->citizen_representatives == 0
                                                                 ? "none"
                                                                 : grouped(*meeting->citizen_representatives))
                                                          : "not recorded"));
    return join(parts, "; ");
}

// "both meetings", "2 of 6 meetings".
std::string at_meetings(const MeetingCount& meetings) {
    return lower_first(part_of(meetings.with_citizens, meetings.held, "meeting", "meetings"));
}

// What stands for no meeting, where it is drawn: "; a dashed box is a quarter without one; the clock: a
// meeting was due, 1 November 2026".
std::string signs_words(const MeetingSlots& drawn, bool is_quarterly, PartialDate due, PartialDate as_at) {
    std::string words;
    if (drawn.any_missing())
        words += std::string("; a dashed box is ") +
                 (is_quarterly ? "a quarter without one" : "one that was due and is not on record");
    if (std::ranges::any_of(drawn.slots, &MeetingSlot::due))
        words += std::string("; the clock: a meeting ") + (is_over(due, as_at) ? "was" : "is") + " due, " +
                 due.words();
    return words;
}

}  // namespace

std::optional<Figure> timeline_figure(const Writer& out) {
    const DatedWork work = dated_work_of(out.portfolio(), out.scope().project_id(), out.scope().cycle_id(),
                                         out.scope().phase_id());
    if (work.dated() < 2)
        return std::nullopt;
    const ActivityStates states =
        states_of(out.scope().phase_id() ? activities_of(out.portfolio(), out.scope().phase_id())
                                         : activities_of_cycle(out.portfolio(), out.scope().cycle_id()),
                  out.scope().as_at);
    Figure figure;
    figure.chart = Figure::Chart::timeline;
    figure.record = out.scope().phase_id().value;
    figure.title = how_far(out.scope(), states) + "; " + contracts_that_run(out);
    figure.alternative = "A strip of time, with a lane for each phase. " + upper_first(spoken_years(work)) +
                         ": " + kinds_in(work) + '.' + ideas_and_plans_words(out);
    figure.caption = timeline_marks_words(out) +
                     basis(counted(std::int64_t{work.dated()}, "record", "records") + " with a date",
                           out.from_published());
    if (!work.undated.empty())
        figure.caption += " Without a date and left out: " + codes_or_number(work.undated) + '.';
    return figure;
}

std::optional<Figure> attendance_figure(const Writer& out, const ContractMonitoring& monitoring) {
    std::vector<const Meeting*> meetings;
    for (const Meeting* meeting : meetings_held(out.portfolio(), out.scope().as_at))
        if (meeting->contract.value == monitoring.contract->common.id && meeting->date.month() > 0)
            meetings.push_back(meeting);
    const bool masked = std::ranges::any_of(meetings, [&](const Meeting* meeting) {
        return is_masked({meeting->citizen_representatives, {}}, out.scope().edition);
    });
    if (meetings.size() < 2 || masked)
        return std::nullopt;
    const Contract& contract = *monitoring.contract;
    Figure figure;
    figure.chart = Figure::Chart::quarter_strip;
    figure.record = contract.common.id;
    figure.title = "Citizens were at " + at_meetings(monitoring.meetings) + " on " + contract.common.code +
                   ' ' + clause(contract.title);
    figure.alternative = "A strip with a box for each meeting and the number of citizens there. " +
                         representatives(meetings) + '.';
    const PartialDate due = next_meeting_due(monitoring);
    figure.caption =
        "Each box is a meeting, with the number of citizens there and its month" +
        signs_words(meeting_slots_of(out.portfolio(), contract, due, out.scope().as_at),
                    quarters_between_meetings(contract) == 1, due, out.scope().as_at) +
        ". " +
        basis(counted(static_cast<std::int64_t>(meetings.size()), "meeting", "meetings") + " with a date",
              out.from_published());
    return figure;
}

std::optional<Figure> meetings_figure(const Writer& out, const std::vector<ContractMonitoring>& contracts) {
    Figure figure;
    figure.chart = Figure::Chart::bars;
    MeetingCount all;
    std::vector<std::string> shown;
    for (const ContractMonitoring& monitoring : contracts) {
        const auto share = monitoring.meetings.share_with_citizens();
        if (!share)
            continue;
        all.held += monitoring.meetings.held;
        all.with_citizens += monitoring.meetings.with_citizens;
        const std::string words = grouped(std::int64_t{monitoring.meetings.with_citizens}) + " of " +
                                  counted(std::int64_t{monitoring.meetings.held}, "meeting", "meetings");
        const Contract& contract = *monitoring.contract;
        figure.bars.push_back({contract.common.code + ' ' + one_line(contract.title), share, std::nullopt,
                               words, monitoring.meetings.with_citizens == 0});
        shown.push_back(contract.common.code + ": " + words);
    }
    if (figure.bars.size() < 2)
        return std::nullopt;
    const bool any_without = std::ranges::any_of(figure.bars, &FigureBar::warn);
    figure.title = "Citizens were at " + at_meetings(all) + " on the contracts still running";
    figure.alternative = "A bar for each contract with meetings: the share of them at which citizens were. " +
                         join(shown, "; ") + '.';
    figure.caption =
        std::string(any_without ? "Orange: no meeting with citizens. " : "") +
        basis(counted(std::int64_t{all.held}, "meeting", "meetings") + " held on " +
                  counted(static_cast<std::int64_t>(figure.bars.size()), "contract", "contracts"),
              out.from_published());
    return figure;
}

}  // namespace tandem
