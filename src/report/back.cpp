#include "report/back.h"

#include "base/number.h"
#include "base/number_words.h"
#include "base/text.h"
#include "report/terms.h"

#include <algorithm>

namespace tandem {

namespace {

std::string reason_words(std::string_view reason) {
    if (reason == "never_public")
        return "Never published";
    if (reason == "visibility")
        return "Not marked as public";
    if (reason == "small_number")
        return "Hidden because the few people counted could be recognised";
    return "Replaced by a role";
}

// Pairs of a text and what belongs to it, in order of their first entry.
using Grouped = std::vector<std::pair<std::string, std::vector<std::string>>>;

std::vector<std::string>& place_for(Grouped& groups, std::string text) {
    const auto group = std::ranges::find(groups, text, &Grouped::value_type::first);
    return group != groups.end()
               ? group->second
               : groups.emplace_back(std::move(text), Grouped::value_type::second_type{}).second;
}

// "Never published: contract value (C1, C2); name of a person (T1)." One item for each reason.
std::vector<Spans> items_of(const std::vector<Withheld>& withheld) {
    std::vector<std::pair<std::string, Grouped>> reasons;
    for (const Withheld& entry : withheld) {
        std::string words = reason_words(entry.reason);
        auto reason = std::ranges::find(reasons, words, &std::pair<std::string, Grouped>::first);
        if (reason == reasons.end())
            reason = reasons.insert(reasons.end(), {std::move(words), {}});
        std::vector<std::string>& records = place_for(reason->second, entry.what);
        if (!entry.record.empty())
            records.push_back(entry.record);
    }
    std::vector<Spans> items;
    for (const auto& [words, kinds] : reasons) {
        std::vector<std::string> texts;
        for (const auto& [what, records] : kinds)
            texts.push_back(records.empty() ? what : what + " (" + join(records, ", ") + ')');
        items.push_back({{words + ": ", Span::Style::strong}, {join(texts, "; ") + '.'}});
    }
    return items;
}

void write_withheld(Writer& out, const std::vector<Withheld>& withheld, std::int64_t others) {
    out.section("withheld", "What was left out of this edition");
    if (out.scope().board()) {
        out.say(
            "Nothing was left out. This edition holds records that are for partners only or confidential, "
            "and is not for "
            "publication.");
        return;
    }
    const std::string also = others == 0
                                 ? ""
                                 : upper_first(counted_in_letters(others, "record", "records")) +
                                       (withheld.empty() ? "" : " more") + " of the project " +
                                       (others == 1 ? "is" : "are") + " not public and not counted here.";
    if (withheld.empty()) {
        out.say(std::string("Nothing was left out of this edition.") + (also.empty() ? "" : ' ' + also));
        return;
    }
    out.add(
        Callout{Callout::Kind::withheld,
                "Left out or hidden: " + counted(static_cast<std::int64_t>(withheld.size()), "item", "items"),
                {plain("Counts and findings in this edition are made from the records published." +
                       (also.empty() ? "" : ' ' + also))},
                items_of(withheld)});
}

void write_glossary(Writer& out) {
    const std::vector<UsedTerm> terms = terms_used_in(out.blocks());
    if (terms.empty())
        return;
    out.section("glossary", "Terms used in this report");
    std::vector<Spans> items;
    for (const auto& [term, meaning] : terms)
        items.push_back({{term, Span::Style::strong}, {": " + meaning}});
    out.small_list(std::move(items));
}

void write_sources(Writer& out) {
    out.section("sources", "Sources and credit");
    if (out.sources().empty())
        out.say("No source is recorded for what this report prints.");
    std::vector<Spans> items;
    for (const std::string& source : out.sources())
        items.push_back(plain(source));
    out.small_list(std::move(items), true);  // long source lines give the numbers
    if (marks_illustrative(out.blocks()))
        out.say(
            "“(illustrative)” after a name: something about that record, such as its phase or a link, is "
            "stated by no source. It was inferred, or made up as an example; its source says which.");
    // The wording is DOMAIN.md H.
    out.say(
        "Structure after Loeffler and Bovaird (2019), Public Money & Management 39(4), building on the IPC "
        "commissioning "
        "cycle.");
}

}  // namespace

void write_about_edition(Writer& out, const std::vector<Withheld>& withheld, std::int64_t others,
                         const std::vector<std::string>& not_covered) {
    write_withheld(out, withheld, others);
    if (!not_covered.empty()) {
        out.section("not_covered", "What this report does not cover");
        std::vector<Spans> items;
        for (const std::string& title : not_covered)
            items.push_back(plain(title));
        out.list(std::move(items));
    }
    write_glossary(out);
    write_sources(out);
}

}  // namespace tandem
