// How an insight's function says what it found: rows with numbers, in the order of saying.
//
//     found.attention("No citizen is recorded at ...").of(PhaseKind::do_).about(contract.common, "no
//     citizens")
//         .count("meetings", "Meetings", 2).from("from 2 meetings");
//
// A Said is for that one expression or statement: the next row said may move it.
#pragma once

#include "base/money.h"
#include "rules/insights/facts.h"

#include <functional>
#include <ranges>

namespace tandem {

class Said {
public:
    Said(Insight& insight, const Facts& facts) : insight_(insight), facts_(facts) {}

    Said& of(PhaseKind phase);
    // The subject, and the first of the records behind it. finding: a key for what is found, the same for all
    // records of which the same is found, with whatever numbers.
    Said& about(const Common& record, std::string finding);
    Said& behind(const Common& record);
    template <std::ranges::range Records>  // of pointers
    Said& behind(const Records& records) {
        for (const auto* record : records)
            behind(record->common);
        return *this;
    }
    Said& plainly(std::string sentence);
    Said& from(std::string basis);
    Said& suggest(std::string_view suggestion);

    Said& count(std::string_view key, std::string_view label, std::int64_t number);
    Said& share(std::string_view key, std::string_view label, std::optional<double> ratio);
    Said& amount(std::string_view key, std::string_view label, std::optional<double> number);
    Said& money(std::string_view key, std::string_view label, std::optional<Money> sum);

private:
    Said& number(std::string_view key, std::string_view label, std::optional<double> value,
                 std::string words);

    Insight& insight_;
    const Facts& facts_;
};

struct InsightDef {
    std::string_view key;
    std::string_view title;
    std::string_view why;
    std::string_view suggestion;
    void (*check)(const Facts& facts, class Findings& found);
    bool lasting = false;        // see Insight::lasting
    bool counts_people = false;  // see Insight::counts_people
};

class Findings {
public:
    Findings(const Facts& facts, const InsightDef& def, int number, InsightResult& result)
        : facts_(facts), def_(def), number_(number), result_(result), limits_(facts.limits.of(def.key)) {}

    Said attention(std::string sentence);
    Said prompt(std::string sentence);
    Said strength(std::string sentence);
    Said clear(std::string sentence);
    Said no_data(std::string sentence);

    bool none() const { return result_.rows.empty(); }
    std::size_t size() const { return result_.rows.size(); }
    bool fires() const;
    double limit(std::string_view name) const { return facts_.limits.value(def_.key, name); }

private:
    Said add(InsightState state, Insight::Kind kind, std::string sentence);

    const Facts& facts_;
    const InsightDef& def_;
    int number_;
    InsightResult& result_;
    std::vector<InsightLimit> limits_;
};

}  // namespace tandem
