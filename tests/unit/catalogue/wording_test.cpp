// The words of the shipped catalogue, held to the vocabulary in DOMAIN.md, section G.
#include "catalogue/framework.h"

#include "catch.h"

#include <algorithm>
#include <cctype>
#include <iterator>
#include <sstream>
#include <string>

namespace {

using tandem::framework;

// Every text of the catalogue that a person reads, with the key of its entry in front.
std::vector<std::pair<std::string, std::string>> texts_to_read() {
    const auto& shipped = framework();
    std::vector<std::pair<std::string, std::string>> texts;
    for (const auto& list : shipped.lists)
        for (const auto& entry : list.entries) {
            texts.emplace_back(entry.key, entry.label);
            texts.emplace_back(entry.key, entry.help);
        }
    for (const auto& co : shipped.coes)
        texts.emplace_back(co.key, co.object);
    for (const auto& phase : shipped.phases)
        texts.emplace_back(phase.key, phase.caption);
    for (const auto& principle : shipped.principles)
        texts.emplace_back(principle.key, principle.question);
    for (const auto& stage : shipped.stages)
        texts.emplace_back(stage.key, stage.citizen_example);
    for (const auto& card : shipped.quadrants)
        texts.emplace_back(card.key, card.handling);
    for (const auto& method : shipped.methods) {
        texts.emplace_back(method.key, method.good_for);
        for (const auto& step : method.steps)
            texts.emplace_back(method.key, step.label);
    }
    for (const auto* approaches : {&shipped.approaches, &shipped.example_approaches})
        for (const auto& approach : *approaches)
            texts.emplace_back(approach.key, approach.group_size);
    return texts;
}

// Lower case, with everything but ASCII letters, digits and hyphens as one space, and a space at either end,
// so that " kpi " finds the word and nothing inside another.
std::string as_words(const std::string& text) {
    std::string words = " ";
    for (const char letter : text) {
        const auto byte = static_cast<unsigned char>(letter);
        const bool kept = byte >= 0x80 || std::isalnum(byte) != 0 || letter == '-';
        if (kept)
            words += static_cast<char>(std::tolower(byte));
        else if (words.back() != ' ')
            words += ' ';
    }
    return words.back() == ' ' ? words : words + ' ';
}

std::vector<std::string> sentences(const std::string& text) {
    std::vector<std::string> found(1);
    for (std::size_t i = 0; i < text.size(); ++i) {
        found.back() += text[i];
        const bool ends = text[i] == '.' || text[i] == '?';
        if (ends && i + 1 < text.size() && text[i + 1] == ' ')
            found.emplace_back();
    }
    return found;
}

std::ptrdiff_t word_count(const std::string& sentence) {
    std::istringstream words(sentence);
    return std::distance(std::istream_iterator<std::string>(words), {});
}

}  // namespace

TEST_CASE("Every entry has a label, a source and help", "[unit][catalogue]") {
    for (const auto& list : framework().lists)
        for (const auto& entry : list.entries) {
            INFO(list.name << " " << entry.key);
            CHECK_FALSE(entry.label.empty());
            CHECK(entry.label.size() <= 120);
            CHECK_FALSE(entry.source.empty());
            CHECK_FALSE(entry.help.empty());
        }
}

TEST_CASE("Labels start with a capital and do not end with a full stop", "[unit][catalogue]") {
    for (const auto& list : framework().lists)
        for (const auto& entry : list.entries) {
            INFO(entry.key << ": " << entry.label);
            const auto first = static_cast<unsigned char>(entry.label.front());
            const bool term = list.name == "glossary";
            CHECK((term || first >= 0x80 || std::isupper(first) != 0 || std::isdigit(first) != 0));
            CHECK(entry.label.back() != '.');
            CHECK(entry.help.back() == '.');
        }
}

TEST_CASE("Help says it in sentences of at most 25 words", "[unit][catalogue]") {
    for (const auto& list : framework().lists)
        for (const auto& entry : list.entries) {
            const auto parts = sentences(std::string(entry.help));
            INFO(entry.key << ": " << entry.help);
            CHECK(parts.size() <= 3);
            for (const std::string& sentence : parts)
                CHECK(word_count(sentence) <= 25);
        }
}

TEST_CASE("Help of a task says what to produce", "[unit][catalogue]") {
    for (const auto* name : {"key_tasks", "co_tasks", "approaches", "example_approaches"})
        for (const auto& entry : framework().list(name)->entries) {
            INFO(entry.key);
            const auto last = sentences(std::string(entry.help)).back();
            CHECK((last.find("Produce ") != std::string::npos));
        }
}

TEST_CASE("Nothing uses a word the vocabulary rules out", "[unit][catalogue]") {
    const auto word = GENERATE(
        as<std::string>{}, "vendor", "vendors", "beneficiary", "beneficiaries", "client", "clients",
        "customer", "customers", "consumer", "consumers", "kpi", "kpis", "roi", "nudge", "nudges",
        "hard to reach", "hard-to-reach", "cocreation", "co-creation", "crowd voting", "councilman", "pta",
        "rfp", "funnel", "sprint", "backlog", "buy-in", "vulnerable people", "stakeholder engagement",
        "the public", "goal", "goals", "please", "successfully", "e g", "i e");
    for (const auto& [key, text] : texts_to_read()) {
        INFO(key << ": " << text);
        CHECK(as_words(text).find(" " + word + " ") == std::string::npos);
    }
}

TEST_CASE("Spelling is that of the United Kingdom", "[unit][catalogue]") {
    const auto part =
        GENERATE(as<std::string>{}, "ization", "organiz", "prioritiz", "behavior", "recogniz", " program ",
                 " programs ", " center ", " centers ", "mobiliz", "fulfill ", "learned ");
    for (const auto& [key, text] : texts_to_read()) {
        INFO(key << ": " << text);
        CHECK(as_words(text).find(part) == std::string::npos);
        CHECK(text.find('!') == std::string::npos);
    }
}

TEST_CASE("Sources name a document or Tandem itself", "[unit][catalogue]") {
    const std::vector<std::string> known = {"Loeffler and Bovaird (2019)",
                                            "Institute of Public Care model, in ",
                                            "Bovaird and Loeffler, ",
                                            "Governance International (2018), ",
                                            "Equality Act 2010",
                                            "Common facilitation practice; ",
                                            "Field term; ",
                                            "Tandem"};
    for (const auto& list : framework().lists)
        for (const auto& entry : list.entries) {
            INFO(entry.key << ": " << entry.source);
            CHECK(std::ranges::any_of(
                known, [&](const std::string& name) { return entry.source.starts_with(name); }));
        }
}

TEST_CASE("Glossary terms and their other forms each stand once", "[unit][catalogue]") {
    std::vector<std::string> spellings;
    for (const auto& term : framework().glossary) {
        spellings.push_back(term.label);
        spellings.insert(spellings.end(), term.forms.begin(), term.forms.end());
    }
    std::ranges::sort(spellings);
    CHECK(std::ranges::adjacent_find(spellings) == spellings.end());
    CHECK(std::ranges::count(spellings, "") == 0);
}
