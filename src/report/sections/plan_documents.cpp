#include "report/sections/contracts.h"
#include "report/sections/plan.h"

#include "base/number.h"
#include "base/number_words.h"
#include "base/text.h"
#include "model/charter.h"
#include "model/documents.h"
#include "model/people.h"
#include "model/prioritisation.h"
#include "report/sections/published.h"
#include "report/sections/shared.h"
#include "rules/documents.h"
#include "rules/lookup.h"

#include <algorithm>
#include <map>

namespace tandem::plan {

namespace {

std::string input_words(DocumentInput input, const std::string& note) {
    std::string text = in_words(input);
    if (const std::string more = one_line(note); !more.empty())
        text += ": " + more;
    return text;
}

void write_specifications(Writer& out) {
    TableMaker table("Specifications, tenders and criteria",
                     "Each row is a document: its kind, its state, its date and "
                     "whether citizens had a part in it.",
                     {text_column("Document", 2.8), text_column("Kind", 1.3), text_column("State", 1.2),
                      text_column("Date", 1.2), text_column("Citizens’ part", 2.5)});
    for (const Specification& document : out.portfolio().all<Specification>())
        table.row({out.name(document), plain(in_words(document.kind)), plain(in_words(document.status)),
                   plain(in_words(document.date)),
                   plain(input_words(document.citizen_input, document.citizen_input_note))});
    out.table(std::move(table));
}

void write_contracts(Writer& out) {
    std::vector<TableColumn> columns{text_column("Contract", 2.4), text_column("Kind, state and dates", 2),
                                     text_column("Parties", 2.2), text_column("Citizens’ part", 2)};
    if (out.scope().board())
        columns.push_back(number_column("Value", 1.3));
    TableMaker table("Contracts and agreements",
                     "Each row is a contract or agreement: its kind and state, its parties, when it "
                     "runs and whether citizens had a part in it.",
                     std::move(columns));
    for (const Contract& contract : out.portfolio().all<Contract>()) {
        std::vector<Spans> row{
            out.name(contract),
            plain(join_present({in_words(contract.kind), state_words(contract, out.scope().as_at),
                                period_words(contract.start, contract.end)})),
            out.mentions(contract.parties),
            plain(input_words(contract.citizen_input, contract.citizen_input_note))};
        if (out.scope().board()) {
            row.push_back(plain(in_words(contract.value)));
            if (contract.value)
                out.note_private(contract.common);
        }
        table.row(std::move(row));
    }
    out.table(std::move(table));
}

// E26: documents agreed together / documents issued, contracts let included.
void write_co_agreed(Writer& out) {
    std::int64_t all = 0;
    std::int64_t together = 0;
    for (const Specification& document : out.portfolio().all<Specification>())
        if (is_issued(document)) {
            ++all;
            together += document.citizen_input == DocumentInput::co_agreed;
        }
    for (const Contract& contract : out.portfolio().all<Contract>())
        if (is_issued(contract, out.scope().as_at)) {
            ++all;
            together += contract.citizen_input == DocumentInput::co_agreed;
        }
    if (all > 0)
        out.say((all == 1 ? "One document issued or contract let is recorded" +
                                std::string(out.from_published()) + "; "
                          : "Of the " + in_letters(all) + " documents issued and contracts let" +
                                std::string(out.from_published()) + ", ") +
                how_many_are(together, all) + " marked as agreed with citizens.");
}

std::string signer(Writer& out, const SignUp& sign_up) {
    std::string text;
    if (sign_up.organisation)
        text = text_of(out.mention(sign_up.organisation));
    if (sign_up.group)
        text += (text.empty() ? "" : ", ") + text_of(out.mention(sign_up.group));
    if (const Person* person = out.scope().board() ? out.portfolio().find(sign_up.person) : nullptr) {
        out.note_private(sign_up.common);
        text += (text.empty() ? "" : ", ") + one_line(person->name);
    }
    return text.empty() ? "a person" : text;
}

void write_sign_ups(Writer& out, Children<SignUp> sign_ups) {
    if (sign_ups.empty()) {
        out.say("No sign-up to this charter is recorded yet.");
        return;
    }
    TableMaker table("Who signed up", "Each row is a sign-up: who signed, in which role and when.",
                     {text_column("Signed up", 3.5), text_column("Role", 2), text_column("When", 1.4)});
    for (const SignUp* sign_up : sign_ups) {
        out.cite_in_row(sign_up->common);
        table.row({plain(sign_up->common.code + ' ' + signer(out, *sign_up)),
                   plain(label_for(out.portfolio(), "roles", sign_up->role)),
                   plain(in_words(sign_up->date))});
    }
    out.later(std::move(table));
}

// Who promises what to whom, in one paragraph above the promises.
void write_promise(Writer& out, const Charter& charter) {
    Spans text = out.name(charter);
    for (Span& span : text)
        span.style = Span::Style::strong;
    const auto add = [&text](std::string_view label, const std::string& words) {
        if (!words.empty())
            text.push_back({' ' + std::string(label) + ": " + ended(words)});
    };
    text.push_back({"."});
    add("Promised by", or_no_data(one_line(charter.committed_by)));
    add("Promised to", or_no_data(one_line(charter.committed_to)));
    std::vector<std::string> principles;
    for (const CatalogueKey& key : charter.principles)
        principles.push_back(lower_first(label_for(out.portfolio(), "principles", key)));
    add("Principles covered", join_and(principles));
    add("Agreed on", in_words(charter.agreed_on));
    add("To be looked at again", look_again_words(out, charter.review_date));
    out.say(std::move(text));
}

}  // namespace

void write_criteria(Writer& out) {
    std::vector<const Criterion*> criteria;
    std::map<CriterionPurpose, double> weights;  // those for a tender are no part of those for the mix
    for (const Criterion* criterion : of_cycle<Criterion>(out.scope()))
        if (criterion->for_what != CriterionPurpose::prioritisation) {
            criteria.push_back(criterion);
            weights[criterion->for_what] += criterion->weight.value_or(0);
        }
    if (criteria.empty()) {
        out.say(none_in_edition<Criterion>(
            out, "No criterion for the mix of providers or for a tender is recorded for this cycle yet."));
        return;
    }
    const auto agreed =
        std::ranges::count_if(criteria, [](const Criterion* c) { return c->agreed_with_citizens; });
    out.say(out.part_of_all<Criterion>(agreed, static_cast<std::int64_t>(criteria.size()), "criterion was",
                                       "criteria were") +
            " agreed with citizens" + std::string(out.from_published()) + '.');
    TableMaker table(
        "Criteria, their weight and whether citizens agreed them",
        "Each row is a criterion: what it is for, its weight and whether it was agreed with citizens.",
        {text_column("Criterion", 4), text_column("For", 1.5), number_column("Weight", 1),
         text_column("Agreed with citizens", 1.4)});
    for (const Criterion* criterion : criteria)
        table.row({out.name(*criterion), plain(in_words(criterion->for_what)),
                   plain(in_words(criterion->weight)),
                   plain(criterion->agreed_with_citizens ? "yes" : "no")});
    out.later(std::move(table));
    std::vector<std::string> sums;
    for (const auto& [purpose, sum] : weights)
        if (sum > 0)
            sums.push_back(grouped(sum) + (purpose == CriterionPurpose::none
                                               ? " where no purpose is recorded"
                                               : " for “" + lower_first(in_words(purpose)) + "”"));
    if (!sums.empty() && !out.lacks_some<Criterion>())  // else what is left out would seem to be missing
        out.say("The weights add up to " + join_and(sums) + '.');
}

void write_documents(Writer& out) {
    if (out.portfolio().all<Specification>().empty() && out.portfolio().all<Contract>().empty()) {
        out.say(none_in_edition<Specification, Contract>(
            out, "No specification, tender or contract is recorded for this project yet."));
        return;
    }
    write_co_agreed(out);
    write_specifications(out);
    write_contracts(out);
}

void write_charter(Writer& out) {
    const auto& charters = out.portfolio().all<Charter>();
    if (charters.empty()) {
        out.say(none_in_edition<Charter>(out, "No charter is recorded for this project yet."));
        return;
    }
    const ByParent<&SignUp::charter> sign_ups(out.portfolio());
    for (const Charter& charter : charters) {
        write_promise(out, charter);
        out.prose(charter.commitments);
        write_sign_ups(out, sign_ups.of({charter.common.id}));
    }
}

}  // namespace tandem::plan
