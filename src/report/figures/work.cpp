#include "base/number_words.h"
#include "model/documents.h"
#include "model/services.h"
#include "report/figures/figures.h"
#include "report/figures/parts.h"
#include "report/sections/contracts.h"
#include "report/sections/shared.h"
#include "rules/dated_work.h"
#include "rules/hours.h"

#include <algorithm>

namespace tandem {

namespace {

std::string spoken_years(const DatedWork& work) {
    return work.first_year == work.last_year
               ? std::to_string(work.first_year)
               : "from " + std::to_string(work.first_year) + " to " + std::to_string(work.last_year);
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

}  // namespace

std::optional<Figure> timeline_figure(const Writer& out) {
    const DatedWork work = dated_work_of(out.portfolio(), out.scope().project_id(), out.scope().cycle_id(),
                                         out.scope().phase_id());
    if (work.dated() < 2)
        return std::nullopt;
    const ActivityStates states =
        states_of(out.scope().phase_id() ? activities_of(out.portfolio(), out.scope().phase_id())
                                         : activities_of_cycle(out.portfolio(), out.scope().cycle_id()));
    const std::string part(this_part(out.scope()));
    Figure figure;
    figure.chart = Figure::Chart::timeline;
    figure.record = out.scope().phase_id().value;
    figure.title = states.all == 0
                       ? "No activity is recorded for " + part + " yet"
                       : part_of(states.done, states.all, "activity of " + part + " is",
                                 "activities of " + part + (states.done == 1 ? " is" : " are")) +
                             " done and " +
                             (states.under_way == 0 ? "none" : in_letters(std::int64_t{states.under_way})) +
                             " under way";
    figure.title += "; " + contracts_that_run(out);
    figure.alternative = "A strip of time, with a lane for each phase. " + upper_first(spoken_years(work)) +
                         ": " + kinds_in(work) + '.';
    figure.caption = basis(counted(std::int64_t{work.dated()}, "record", "records") + " with a date",
                           out.from_published());
    if (work.undated > 0)
        figure.caption += " Without a date and left out: " + grouped(std::int64_t{work.undated}) + '.';
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
        "Each box is a meeting, with the number of citizens there and its month; a dashed box is a quarter "
        "without one" +
        (due.empty() ? std::string() : "; the clock: a meeting is due, " + due.words()) + ". " +
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
    figure.title = "Citizens were at " + at_meetings(all) + " on the contracts not recorded as over";
    figure.alternative = "A bar for each contract with meetings: the share of them at which citizens were. " +
                         join(shown, "; ") + '.';
    figure.caption =
        basis(counted(std::int64_t{all.held}, "meeting", "meetings") + " held on " +
                  counted(static_cast<std::int64_t>(figure.bars.size()), "contract", "contracts"),
              out.from_published());
    return figure;
}

}  // namespace tandem
