#include "report/back.h"

#include "base/number.h"
#include "base/number_words.h"
#include "base/text.h"
#include "model/marks.h"
#include "model/shown_code.h"
#include "report/points.h"
#include "report/terms.h"

#include <algorithm>
#include <functional>
#include <map>
#include <set>

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

// A record by its code and name: what is left out of it is hidden, not the record. What the edition lacks
// altogether has its code alone.
using NamesByCode = std::map<std::string, std::string, std::less<>>;

NamesByCode names_by_code(const Portfolio& portfolio) {
    NamesByCode names;
    for (const EntityDef* def : entities()) {
        const FieldDef* title = def->find(def->title);
        const TableBase& table = portfolio.table(*def);
        for (std::size_t i = 0; title && i < table.size(); ++i) {
            const Value value = title->get(table.at(i));
            const auto* words = std::get_if<std::string>(&value);
            const std::string& code = shown_code(*def, table.at(i));
            if (words && !code.empty() && !one_line(*words).empty())
                names.emplace(code, code + ' ' + clause(*words));
        }
    }
    return names;
}

// "Never published: contract value (C1 Night bus; C2 Tea room); name of a person (T1)." One item for each
// reason.
std::vector<Spans> items_of(const std::vector<Withheld>& withheld, const NamesByCode& names) {
    std::vector<std::pair<std::string, Grouped>> reasons;
    std::set<std::string, std::less<>> named;
    for (const Withheld& entry : withheld) {
        std::string words = reason_words(entry.reason);
        auto reason = std::ranges::find(reasons, words, &std::pair<std::string, Grouped>::first);
        if (reason == reasons.end())
            reason = reasons.insert(reasons.end(), {std::move(words), {}});
        std::vector<std::string>& records = place_for(reason->second, entry.what);
        const auto name = names.find(entry.record);
        if (!entry.record.empty())  // by name once, then by its code
            records.push_back(name == names.end() || !named.insert(entry.record).second ? entry.record
                                                                                        : name->second);
    }
    std::vector<Spans> items;
    for (const auto& [words, kinds] : reasons) {
        std::vector<std::string> texts;
        for (const auto& [what, records] : kinds)
            texts.push_back(records.empty() ? what : what + " (" + join(records, "; ") + ')');
        items.push_back({{words + ": ", Span::Style::strong}, {join(texts, "; ") + '.'}});
    }
    return items;
}

bool prints_what_is_not_public(const Writer& out) {
    const auto is_not_public = [&](RecordId id) {
        const EntityDef* def = nullptr;
        const void* record = out.portfolio().find_any(id, &def);
        return record && def->index != entity_index<Threshold> &&
               def->common_of(record).visibility != Visibility::public_;
    };
    return std::ranges::any_of(out.printed(), is_not_public) ||
           std::ranges::any_of(out.named(), is_not_public);
}

// "Three points to consider that count people are left out: ..." What their numbers are made of can
// stand in a section, where each number is judged by itself; those of a point are not (points.h).
std::string points_words(const Writer& out) {
    const bool tells_points = std::ranges::any_of(out.blocks(), [](const Block& block) {
        const auto* heading = std::get_if<Heading>(&block);
        return heading && heading->text == "Points to consider";
    });
    const std::int64_t left_out = tells_points ? points_left_out(out.scope()) : 0;
    if (left_out == 0)
        return "";
    return upper_first(counted_in_letters(left_out, "point to consider", "points to consider")) +
           " that count" + (left_out == 1 ? "s" : "") + " people " + (left_out == 1 ? "is" : "are") +
           " left out, so that none gives away a small number.";
}

// How the two numbers go together: those of the list, and those that the report speaks of in no edition.
std::string others_words(std::int64_t others, bool lists_some) {
    if (others == 0)
        return "";
    const std::string kind = lists_some ? "more record" : "record";
    return "The project has " + counted_in_letters(others, kind, kind + 's') +
           (others == 1 ? " that is not public; this report lists it in no edition."
                        : " that are not public; this report lists them in no edition.");
}

void write_withheld(Writer& out, const std::vector<Withheld>& withheld, std::int64_t others) {
    out.section("withheld", "What was left out of this edition");
    if (out.scope().board()) {
        out.say(
            std::string("Nothing was left out. ") +
            (prints_what_is_not_public(out)
                 ? "This edition holds records that are for partners only or confidential, and is not for "
                   "publication."
                 : "No record in it is for partners only or confidential. Names of people, contract "
                   "values and small numbers of people stand here in full where they are recorded, so it "
                   "is not for publication."));
        return;
    }
    const std::string points = points_words(out);
    if (withheld.empty()) {
        out.say(join_present(
            {points.empty() ? std::string("Nothing was left out of this edition.")
                            : "Nothing was left out of this edition but this: " + lower_first(points),
             others_words(others, false)},
            " "));
        return;
    }
    std::vector<Spans> said{plain(join_present(
        {"The list names what this report would have printed. Counts and findings are made from the records "
         "published.",
         others_words(others, true), points},
        " "))};
    out.add(
        Callout{Callout::Kind::withheld,
                "Left out or hidden: " + counted(static_cast<std::int64_t>(withheld.size()), "item", "items"),
                std::move(said), items_of(withheld, names_by_code(out.portfolio()))});
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
