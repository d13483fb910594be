#include "base/number_words.h"
#include "base/text.h"
#include "rules/documents.h"
#include "rules/insights/checks.h"
#include "rules/insights/words.h"
#include "rules/monitoring.h"

#include <algorithm>

namespace tandem {

namespace {

std::string seen_of(const ContractMonitoring& monitoring) {
    const std::string contract = named(monitoring.contract->common, monitoring.contract->title);
    if (monitoring.meetings.held == 0)
        return contract + " has no monitoring meeting on record, and so none with citizens.";
    if (monitoring.meetings.with_citizens == 0)
        return "No citizen is recorded at a monitoring meeting of contract " + contract + '.';
    if (monitoring.overdue.value_or(false))
        return "Contract " + contract + " has had no monitoring meeting since " + monitoring.latest.words() +
               '.';
    return {};
}

std::string finding_of(const ContractMonitoring& monitoring) {
    if (monitoring.meetings.held == 0)
        return "no meeting";
    return monitoring.meetings.with_citizens == 0 ? "no citizens" : "late";
}

std::string plainly_seen_of(const ContractMonitoring& monitoring) {
    const std::string title(trimmed(monitoring.contract->title));
    const std::string about = title.empty() ? "one of the contracts" : "“" + title + "”";
    if (monitoring.meetings.held == 0)
        return "No meeting is on record that looks at how " + about + " works, and so none with citizens.";
    if (monitoring.meetings.with_citizens == 0)
        return "Meetings look at how " + about + " works, but no citizen is recorded there.";
    return "It is long since a meeting looked at how " + about + " works.";
}

// A specification, a tender or a contract that has been issued.
struct Document {
    const Common* common;
    std::string_view title;
    DocumentInput input;
};

std::vector<Document> issued_documents(const Facts& facts) {
    std::vector<Document> issued;
    for (const Specification* specification : facts.of_project<Specification>())
        if (is_issued(*specification))
            issued.push_back({&specification->common, specification->title, specification->citizen_input});
    for (const Contract* contract : facts.of_project<Contract>())
        if (is_issued(*contract, facts.as_at))
            issued.push_back({&contract->common, contract->title, contract->citizen_input});
    return issued;
}

}  // namespace

void check_contract_monitoring(const Facts& facts, Findings& found) {
    if (!facts.begun(PhaseKind::do_)) {
        found.no_data("Do has not begun.").of(PhaseKind::do_);
        return;
    }
    MeetingCount all;
    std::int64_t contracts = 0;
    for (const ContractMonitoring& monitoring : monitoring_of(facts.portfolio, facts.as_at, facts.limits)) {
        if (monitoring.contract->common.project != facts.project.value)
            continue;
        ++contracts;
        all.held += monitoring.meetings.held;
        all.with_citizens += monitoring.meetings.with_citizens;
        const std::string seen = seen_of(monitoring);
        if (seen.empty())
            continue;
        (monitoring.needs_attention() ? found.attention(seen) : found.prompt(seen))
            .plainly(plainly_seen_of(monitoring))
            .of(PhaseKind::do_)
            .about(monitoring.contract->common, finding_of(monitoring))
            .count("meetings", "Meetings held", monitoring.meetings.held)
            .count("with_citizens", "Meetings with citizens", monitoring.meetings.with_citizens)
            .amount("interval_months", "Months between meetings", monitoring.interval_months)
            .from(from_count(1, "contract", "contracts"));
    }
    if (!found.none())
        return;
    if (contracts == 0)
        found.no_data("No contract is recorded that runs.").of(PhaseKind::do_);
    else
        found.clear("Citizens were at a monitoring meeting of every contract that is not recorded as over.")
            .of(PhaseKind::do_)
            .count("meetings", "Meetings held", all.held)
            .count("with_citizens", "Meetings with citizens", all.with_citizens)
            .share("share", "Share with citizens", all.share_with_citizens())
            .from(from_count(contracts, "contract", "contracts"));
}

void check_documents(const Facts& facts, Findings& found) {
    const std::vector<Document> issued = issued_documents(facts);
    const auto all = static_cast<std::int64_t>(issued.size());
    if (issued.empty()) {
        const std::string missing = "No specification, tender or contract that was issued is recorded.";
        const bool asks = facts.complete(PhaseKind::plan);
        (asks ? found.prompt(missing) : found.no_data(missing))
            .of(PhaseKind::plan)
            .count("issued", "Documents issued", 0)
            .from(from_count(0, "document issued", "documents issued"))
            .suggest("Record what was issued, and how citizens had a part in it.");
        return;
    }
    std::int64_t agreed = 0;
    for (const Document& document : issued)
        agreed += document.input == DocumentInput::co_agreed;
    for (const Document& document : issued) {
        if (document.input == DocumentInput::none || document.input == DocumentInput::not_involved)
            found.prompt(named(*document.common, document.title) + " was issued, but names no citizen input.")
                .of(PhaseKind::plan)
                .about(*document.common, "no input")
                .count("with_input", "With citizen input", 0)
                .from(from_count(all, "document issued", "documents issued") + ", " +
                      (agreed == 0 ? std::string("none") : in_letters(agreed)) + " agreed with citizens");
    }
    if (found.none())
        found
            .clear(opening(agreed) + " of " +
                   counted_in_letters(all, "document issued was", "documents issued were") +
                   " agreed with citizens.")
            .of(PhaseKind::plan)
            .count("co_agreed", "Agreed with citizens", agreed)
            .share("share", "Share", ratio_of(static_cast<double>(agreed), static_cast<double>(all)))
            .from(from_count(all, "document issued", "documents issued"));
}

}  // namespace tandem
