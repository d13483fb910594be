#include "rules/monitoring.h"

#include "base/number.h"
#include "base/number_words.h"
#include "base/text.h"
#include "model/activity.h"
#include "model/people.h"
#include "model/services.h"
#include "report/figures/figures.h"
#include "report/sections/do.h"
#include "report/sections/published.h"
#include "report/sections/shared.h"

#include <map>

namespace tandem::doing {

namespace {

// What the meetings were about that no contract is recorded as going on for; "" where that differs. A public
// edition does not know of a contract that is left out of it.
std::string subject_of(const std::vector<const Contract*>& contracts, Edition edition) {
    if (std::ranges::all_of(contracts, [](const Contract* contract) { return contract == nullptr; }))
        return edition == Edition::public_ ? "no published contract" : "no contract on record";
    const auto is_over = [](const Contract* contract) {
        return contract &&
               (contract->status == ContractStatus::ended || contract->status == ContractStatus::terminated);
    };
    if (!std::ranges::all_of(contracts, is_over))
        return "";
    const bool is_one = std::ranges::all_of(contracts, [&](const Contract* contract) {  // all the same
        return contract == contracts.front();
    });
    return is_one ? "a contract that has ended" : "contracts that have ended";
}

// Of the contracts still running alone there is a table, with a count for each: what it leaves out is
// said, so that the two do not seem to differ.
std::string left_out_words(const Writer& out, const std::vector<ContractMonitoring>& in_force) {
    const std::vector<const Meeting*> held = meetings_held(out.portfolio(), out.scope().as_at);
    std::vector<const Contract*> left_out;
    for (const Meeting* meeting : held) {
        const Contract* contract = out.portfolio().find(meeting->contract);
        if (std::ranges::find(in_force, contract, &ContractMonitoring::contract) == in_force.end())
            left_out.push_back(contract);
    }
    const std::int64_t others = std::ssize(left_out);
    if (others == 0 || others == std::ssize(held))
        return "";
    const std::string subject = subject_of(left_out, out.scope().edition);
    return ' ' + upper_first(in_letters(others)) + " of these " +
           counted_in_letters(std::ssize(held), "meeting", "meetings") + (others == 1 ? " was" : " were") +
           (subject.empty() ? " not about a contract that goes on" : " about " + subject) +
           ", so where meetings are counted by contract " + (others == 1 ? "it is" : "they are") +
           " left out.";
}

void say_share(Writer& out, const MeetingCount& count, const std::vector<ContractMonitoring>& in_force) {
    std::string text =
        "Citizens were at " +
        (count.with_citizens == 0 ? "none" : in_letters(std::int64_t{count.with_citizens})) + " of " +
        counted_in_letters(std::int64_t{count.held}, "monitoring meeting", "monitoring meetings") + " held";
    if (const auto share = count.share_with_citizens(); share && count.with_citizens > 0)
        text += " (" + percent_words(*share) + ')';
    text += std::string(out.from_published()) + '.';
    if (count.not_recorded > 0)
        text += " For " + grouped(std::int64_t{count.not_recorded}) +
                " of them it is not recorded whether citizens were there.";
    text += left_out_words(out, in_force);
    out.say(std::move(text));
}

// Days of grace are the rule's (rules/monitoring.h): a meeting can be due and not yet overdue.
std::string next_words(const ContractMonitoring& monitoring, PartialDate as_at) {
    if (*monitoring.overdue)
        return "; the next is overdue";
    const PartialDate due = next_meeting_due(monitoring);
    const bool is_due = !due.empty() && due.first_day() <= as_at.first_day();
    return is_due ? "; the next was due " + due.words() : "; in time";
}

std::string due_words(const ContractMonitoring& monitoring, PartialDate as_at) {
    std::string text =
        "every " +
        (monitoring.interval_months == 1 ? "month" : grouped(monitoring.interval_months) + " months");
    if (monitoring.interval_assumed)
        text += " (assumed; none is recorded)";
    if (monitoring.overdue)
        text += next_words(monitoring, as_at);
    return text;
}

void write_by_contract(Writer& out, const std::vector<ContractMonitoring>& all) {
    if (all.empty()) {
        out.say("No contract is recorded as in force on " + out.scope().as_at.words() + '.');
        return;
    }
    bool strips = false;
    for (const ContractMonitoring& monitoring : all)
        strips = place(out, attendance_figure(out, monitoring)) || strips;
    if (!strips)
        place(out, meetings_figure(out, all));
    TableMaker table(
        "Contracts begun and not recorded as over, and their meetings",
        "Each row is a contract: how many meetings were held, at how many citizens were there, "
        "when the latest was, and how often they are due.",
        {text_column("Contract", 3), number_column("Meetings held", 1.1), number_column("With citizens", 1.1),
         text_column("Latest", 1.4), text_column("How often due", 2)});
    std::vector<Spans> remarks;
    for (const ContractMonitoring& monitoring : all) {
        const bool any_held = monitoring.meetings.held > 0;
        table.row({out.name(*monitoring.contract), plain(grouped(std::int64_t{monitoring.meetings.held})),
                   plain(grouped(std::int64_t{monitoring.meetings.with_citizens})),
                   plain(any_held ? in_words(monitoring.latest) : "no meeting recorded"),
                   plain(due_words(monitoring, out.scope().as_at))});
        if (any_held && monitoring.needs_attention())
            remarks.push_back(plain(monitoring.contract->common.code +
                                    ": no citizen is recorded at its monitoring meetings."));
    }
    out.table(std::move(table));
    out.list(std::move(remarks));
}

Spans about(Writer& out, const Meeting& meeting) {
    Spans spans = out.name(meeting);
    const Spans subject = meeting.contract  ? out.mention(meeting.contract)
                          : meeting.service ? out.mention(meeting.service)
                                            : Spans{};
    if (!subject.empty())
        spans.push_back({", "});
    spans.insert(spans.end(), subject.begin(), subject.end());
    return spans;
}

std::string citizens_words(Writer& out, const Meeting& meeting) {
    std::string text = out.people({meeting.citizen_representatives, Precision::none},
                                  "citizen representatives", meeting.common.code);
    if (const std::string groups = out.codes(meeting.groups); !groups.empty())
        text += " (" + groups + ')';
    return text;
}

std::string actions_words(const Meeting& meeting) {
    std::string text = one_line(meeting.provider_actions);
    if (!text.empty() && !meeting.due.empty())
        text += " (due " + meeting.due.words() + ')';
    return text;
}

void write_meetings(Writer& out, const std::vector<const Meeting*>& meetings) {
    TableMaker table(
        "Monitoring meetings, what they found and what providers do about it",
        "Each row is a meeting: what it was about, its date, how many citizen representatives and "
        "how many people in all were there, the findings and the provider’s actions.",
        {text_column("Meeting", 2), text_column("Date", 1.3), text_column("Citizens there", 1.3),
         number_column("All present", 1), text_column("Findings", 2.4),
         text_column("Provider’s actions", 2.2)});
    for (const Meeting* meeting : meetings)
        table.row(
            {about(out, *meeting), plain(in_words(meeting->date)), plain(citizens_words(out, *meeting)),
             plain(out.people({meeting->present, Precision::none}, "people present", meeting->common.code)),
             plain(one_line(meeting->findings)), plain(actions_words(*meeting))});
    out.later(std::move(table));
}

// The strip of months as two sentences: the meetings themselves, with their dates, stand in the table.
void write_months(Writer& out, const std::vector<const Meeting*>& meetings) {
    std::map<PartialDate, MeetingCount> months;  // undated first, a year without a month before its months
    for (const Meeting* meeting : meetings) {
        const PartialDate date = meeting->date;
        months[date.empty() ? date : PartialDate(date.year(), date.month())].add(
            citizens_at(out.portfolio(), *meeting));
    }
    std::vector<std::string> held;
    std::vector<std::string> without;
    for (const auto& [month, count] : months) {
        const std::string name = month.empty() ? "no date" : month.words();
        held.push_back(name + (count.held > 1 ? " (" + grouped(std::int64_t{count.held}) + ')' : ""));
        if (count.without_citizens > 0)
            without.push_back(name);
    }
    if (held.size() > 1)
        out.say("Months with meetings: " + join_and(held) + ". " +
                (without.empty() ? "In none of them is a meeting without citizens recorded."
                                 : "Meetings without citizens: " + join_and(without) + '.'));
}

}  // namespace

void write_monitoring(Writer& out) {
    const std::vector<const Meeting*> held = meetings_held(out.portfolio(), out.scope().as_at);
    const std::vector<ContractMonitoring> in_force =
        monitoring_of(out.portfolio(), out.scope().as_at, out.scope().limits);
    if (held.empty())
        out.say(none_in_edition<Meeting>(out, "No monitoring meeting is recorded as held yet."));
    else
        say_share(out, count_of_meetings(out.portfolio(), held), in_force);
    write_by_contract(out, in_force);
    write_meetings(out, held);
    write_months(out, held);
}

}  // namespace tandem::doing
