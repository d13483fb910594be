#include "base/number.h"
#include "base/number_words.h"
#include "base/text.h"
#include "catalogue/framework.h"
#include "model/activity.h"
#include "model/assets.h"
#include "model/documents.h"
#include "model/evidence.h"
#include "model/governance.h"
#include "model/people.h"
#include "model/services.h"
#include "report/sections/contracts.h"
#include "report/sections/published.h"
#include "report/sections/shared.h"
#include "rules/co_financing.h"
#include "rules/documents.h"
#include "rules/hours.h"
#include "rules/monitoring.h"
#include "rules/overdue.h"
#include "rules/people.h"
#include "rules/services.h"

#include <algorithm>

namespace tandem {

namespace {

constexpr std::string_view sustainability = "gp_sustainability";

// "five of eight record one", "all eight record one", "it records one"
std::string recorded_words(std::int64_t part, std::int64_t all) {
    if (all == 1)
        return "it records one";
    return (part == all ? "all " + in_letters(all) : in_letters(part) + " of " + in_letters(all)) +
           (part == 1 ? " records one" : " record one");
}

void say_cost_of_activities(Writer& out) {
    const auto activities = activities_of(out.portfolio(), out.scope().phase_id());
    const auto all = static_cast<std::int64_t>(activities.size());
    if (all == 0) {
        out.say("No activity is recorded for this phase, and so no public cost of one.");
        return;
    }
    const GroupsOfActivities groups(out.portfolio());
    const HoursAccount account = hours_of(groups, activities);
    if (!account.public_cost) {
        out.say("No public cost is recorded for the " +
                counted_in_edition<Activity>(out, all, "activity", "activities") + " of this phase.");
        return;
    }
    const auto with_cost = std::ranges::count_if(
        activities, [](const Activity* activity) { return activity->public_cost.has_value(); });
    for (const Activity* activity : activities)
        out.cite(activity->common, activity->public_cost.has_value());
    out.say("Public cost of the " + counted_in_edition<Activity>(out, all, "activity", "activities") +
            " of this phase, as far as recorded: " + account.public_cost->words() + " (" +
            recorded_words(with_cost, all) + ").");
}

void say_cost_of_services(Writer& out) {
    const PartialDate day = out.scope().as_at;
    std::vector<const Service*> running;
    Money a_year;
    std::int64_t with_cost = 0;
    for (const Service& service : out.portfolio().all<Service>()) {
        if (state_of(service, day) != ServiceState::running)
            continue;
        running.push_back(&service);
        if (!service.annual_cost)
            continue;
        ++with_cost;
        a_year.pence += service.annual_cost->pence;
        out.cite(service.common);
    }
    const auto all = static_cast<std::int64_t>(running.size());
    if (all == 0) {
        out.say("No service is recorded as running, or begun and not ended, on " + day.words() + '.');
        return;
    }
    const std::string services = counted_in_edition<Service>(out, all, "service", "services") +
                                 " begun and not recorded as ended by " + day.words();
    out.say(with_cost == 0 ? "No yearly cost is recorded for the " + services + '.'
                           : "Cost a year of the " + services + ", as far as recorded: " + a_year.words() +
                                 " (" + recorded_words(with_cost, all) + ").");
}

void say_money_raised(Writer& out) {
    const MoneyRaised sums = money_raised_of(out.portfolio(), out.scope().project_id());
    if (sums.ways == 0)
        out.say("No money raised with citizens, such as a charge, a fee or crowdfunding, is recorded.");
    else
        out.say("Money raised with citizens so far: " + in_words(sums.raised) +
                "; expected: " + in_words(sums.expected) + std::string(out.from_published()) + '.');
}

// Of the report's phase; Analyse has those of no phase in particular too.
std::vector<const Evidence*> laws_of(const ReportScope& scope) {
    std::vector<const Evidence*> laws;
    for (const Evidence& evidence : scope.portfolio.all<Evidence>())
        if (evidence.kind == EvidenceKind::law &&
            (evidence.phase ? evidence.phase == scope.phase_id() : scope.phase.phase == PhaseKind::analyse))
            laws.push_back(&evidence);
    return laws;
}

void write_law(Writer& out) {
    std::vector<Spans> items;
    for (const Evidence* law : laws_of(out.scope()))
        items.push_back(out.name(*law));
    if (items.empty())
        out.say("No law that bears on the work is recorded for this phase.");
    else
        out.say("Law that bears on the work, as recorded for this phase:");
    out.list(std::move(items));
}

void add_date(std::vector<std::string>& dates, std::string_view what, PartialDate date, PartialDate as_at) {
    if (!date.empty() && date.last_day() >= as_at.first_day())
        dates.push_back(std::string(what) + ' ' + date.words());
}

bool is_review_past(const Contract& contract, PartialDate as_at) {
    return !contract.review_date.empty() && is_over(contract.review_date, as_at);
}

// Dates of a contract by which somebody has to decide: those still to come, and that of a review that nothing
// says was held.
std::vector<std::string> dates_to_decide(const Writer& out, const Contract& contract) {
    const PartialDate as_at = out.scope().as_at;
    std::vector<std::string> dates;
    if (is_review_past(contract, as_at))
        dates.push_back("review " + look_again_words(out, contract.review_date));
    add_date(dates, "review", contract.review_date, as_at);
    add_date(dates, "can be left from", contract.break_date, as_at);
    add_date(dates, "ends", contract.extended_to.empty() ? contract.end : contract.extended_to, as_at);
    return dates;
}

void write_procurement(Writer& out) {
    const auto& specifications = out.portfolio().all<Specification>();
    const auto& contracts = out.portfolio().all<Contract>();
    const auto documents = static_cast<std::int64_t>(specifications.size());
    if (documents == 0 && contracts.empty()) {
        out.say(none_in_edition<Specification, Contract>(
            out, "No specification, tender or contract is recorded for this project yet."));
        return;
    }
    if (documents > 0)
        out.say(out.part_of_all<Specification>(
                    std::ranges::count_if(specifications,
                                          [](const Specification& document) { return is_issued(document); }),
                    documents, "specification or tender is", "specifications and tenders are") +
                " issued" + std::string(out.from_published()) + '.');
    const PartialDate day = out.scope().as_at;
    bool any_runs = false;
    bool any_past = false;
    std::vector<Spans> items;
    std::vector<Spans> without_end;
    for (const Contract& contract : contracts) {
        if (term_of(contract, day) == ContractTerm::not_running)
            continue;
        any_runs = true;
        if (const std::string words = open_end_words(contract, day); !words.empty()) {
            without_end.push_back(out.name(contract));
            without_end.back().push_back({": " + words + '.'});
        }
        if (const auto dates = dates_to_decide(out, contract); !dates.empty()) {
            any_past = any_past || is_review_past(contract, day);
            items.push_back(out.name(contract));
            items.back().push_back({": " + join(dates, "; ") + '.'});
        }
    }
    out.say("As at " + day.words() + ", " + contracts_that_run(out) + '.' +
            (any_runs && items.empty() ? " No date ahead is recorded." : ""));
    out.list(std::move(without_end));
    if (items.empty())
        return;
    out.say(any_past ? "Dates by which somebody has to decide, or had to:"
                     : "Dates ahead by which somebody has to decide:");
    out.list(std::move(items));
}

// Of the report's phase; in the report about a whole cycle of any of its phases.
bool is_here(const ReportScope& scope, Id<Phase> phase) {
    return scope.phase_id() ? phase == scope.phase_id()
                            : cycle_of(scope.portfolio, phase) == scope.cycle_id();
}

bool names_it(const CatalogueKeys& principles) {
    return std::ranges::any_of(principles, [](const CatalogueKey& of) { return of.key == sustainability; });
}

Spans what_was_judged(Writer& out, const GovernanceCheck& check) {
    Spans what = plain(check.common.code + ' ');
    const Spans whom =
        check.organisation ? out.mention(check.organisation)
        : check.service    ? out.mention(check.service)
        : check.activity
            ? out.mention(check.activity)
            : plain("The " + in_words(kind_of(out.portfolio(), check.phase)) + " phase as a whole");
    what.insert(what.end(), whom.begin(), whom.end());
    return what;
}

// In the report about a whole cycle, which has no room for the tables of its phases: "Plan: partly met. Money
// is sure until March."
void list_sustainability(Writer& out) {
    std::vector<Spans> items;
    for (const GovernanceCheck& check : out.portfolio().all<GovernanceCheck>()) {
        if (check.principle.key != sustainability || !is_here(out.scope(), check.phase))
            continue;
        out.cite_in_row(check.common);
        Spans item = what_was_judged(out, check);
        item.push_back({": " + two_sentences(lower_first(in_words(check.rating)), one_line(check.evidence))});
        items.push_back(std::move(item));
    }
    if (items.empty()) {
        out.say(
            "No judgement on whether the work will last (money, people’s energy, environment) is recorded "
            "for this cycle yet.");
        return;
    }
    out.say("Whether the work will last (money, people’s energy, environment), as judged:");
    out.list(std::move(items));
}

}  // namespace

void write_finance_and_law(Writer& out) {
    const Portfolio& portfolio = out.portfolio();
    if (activities_of(portfolio, out.scope().phase_id()).empty() && portfolio.all<Service>().empty() &&
        portfolio.all<CoFinancing>().empty() && laws_of(out.scope()).empty() &&
        portfolio.all<Specification>().empty() && portfolio.all<Contract>().empty()) {
        out.say("Nothing on finance, law or procurement is recorded for this phase yet.");
        return;
    }
    out.part("Finance");
    say_cost_of_activities(out);
    say_cost_of_services(out);
    say_money_raised(out);
    out.part("Law");
    write_law(out);
    out.part("Procurement");
    write_procurement(out);
}

void write_sustainability(Writer& out) {
    if (!out.scope().phase_id()) {
        list_sustainability(out);
        return;
    }
    TableMaker table("How sustainability was judged",
                     "Each row is a judgement: what was judged, how, when, on what evidence, and what is to "
                     "be done.",
                     {text_column("What was judged", 2), text_column("Judged", 1.2), text_column("When", 1.2),
                      text_column("Evidence", 2.6), text_column("Action", 2)});
    for (const GovernanceCheck& check : out.portfolio().all<GovernanceCheck>()) {
        if (check.principle.key != sustainability || !is_here(out.scope(), check.phase))
            continue;
        out.cite_in_row(check.common);
        table.row({what_was_judged(out, check), plain(in_words(check.rating)), plain(in_words(check.date)),
                   plain(one_line(check.evidence)), plain(one_line(check.action))});
    }
    std::vector<Spans> items;
    for (const Evidence& evidence : out.portfolio().all<Evidence>())
        if (names_it(evidence.principles) && is_here(out.scope(), evidence.phase))
            items.push_back(out.name(evidence));
    for (const DarkSideNote& note : out.portfolio().all<DarkSideNote>())
        if (names_it(note.principles) && is_here(out.scope(), note.phase)) {
            items.push_back(out.name(note));
            if (const std::string response = one_line(note.response); !response.empty())
                items.back().push_back(
                    {(text_of(items.back()).ends_with('.') ? " What was done: " : ". What was done: ") +
                     response});
        }
    const std::string here(this_part(out.scope()));
    if (table.empty() && items.empty()) {
        out.say(
            "No judgement on whether the work will last (money, people’s energy, environment) is recorded "
            "for " +
            here + " yet.");
        return;
    }
    out.say("The question is whether the work will last: money, people’s energy, environment.");
    if (!out.table(std::move(table)))
        out.say("No judgement on it is recorded for " + here + " yet.");
    if (items.empty())
        return;
    out.say("Evidence and notes on it:");
    out.list(std::move(items));
}

}  // namespace tandem
