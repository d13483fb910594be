#include "rules/insights/findings.h"

#include "base/number.h"
#include "rules/insights/words.h"

#include <algorithm>

namespace tandem {

Said& Said::of(PhaseKind phase) {
    insight_.phase = phase;
    insight_.phase_status = facts_.status(phase);
    return *this;
}

Said& Said::about(const Common& record, std::string finding) {
    insight_.subject = record.id;
    insight_.finding = std::move(finding);
    insight_.records.insert(insight_.records.begin(), record.id);
    return *this;
}

Said& Said::behind(const Common& record) {
    insight_.records.push_back(record.id);
    return *this;
}

Said& Said::plainly(std::string sentence) {
    insight_.plain = std::move(sentence);
    return *this;
}

Said& Said::from(std::string basis) {
    insight_.basis = std::move(basis);
    return *this;
}

Said& Said::suggest(std::string_view suggestion) {
    insight_.suggestion = suggestion;
    return *this;
}

Said& Said::count(std::string_view key, std::string_view label, std::int64_t number_) {
    return number(key, label, static_cast<double>(number_), grouped(number_));
}

Said& Said::share(std::string_view key, std::string_view label, std::optional<double> ratio) {
    return number(key, label, ratio, ratio ? percent(*ratio) : std::string(nothing_recorded));
}

Said& Said::amount(std::string_view key, std::string_view label, std::optional<double> number_) {
    return number(key, label, number_, number_ ? rounded(*number_) : std::string(nothing_recorded));
}

Said& Said::money(std::string_view key, std::string_view label, std::optional<Money> sum) {
    const auto pounds = sum ? std::optional(static_cast<double>(sum->pence) / 100) : std::nullopt;
    return number(key, label, pounds, sum ? sum->words() : std::string(nothing_recorded));
}

Said& Said::number(std::string_view key, std::string_view label, std::optional<double> value,
                   std::string words) {
    insight_.numbers.push_back({key, label, value, std::move(words)});
    return *this;
}

Said Findings::attention(std::string sentence) {
    return add(InsightState::fires, Insight::Kind::attention, std::move(sentence));
}

Said Findings::prompt(std::string sentence) {
    return add(InsightState::fires, Insight::Kind::prompt, std::move(sentence));
}

Said Findings::strength(std::string sentence) {
    return add(InsightState::fires, Insight::Kind::strength, std::move(sentence)).suggest({});
}

Said Findings::clear(std::string sentence) {
    return add(InsightState::clear, Insight::Kind::prompt, std::move(sentence)).suggest({});
}

Said Findings::no_data(std::string sentence) {
    return add(InsightState::no_data, Insight::Kind::prompt, std::move(sentence)).suggest({});
}

bool Findings::fires() const {
    return std::any_of(result_.rows.begin(), result_.rows.end(),
                       [](const Insight& row) { return row.state == InsightState::fires; });
}

Said Findings::add(InsightState state, Insight::Kind kind, std::string sentence) {
    Insight& row = result_.rows.emplace_back();
    row.key = def_.key;
    row.number = number_;
    row.title = def_.title;
    row.state = state;
    row.kind = kind;
    row.sentence = std::move(sentence);
    row.why = def_.why;
    row.suggestion = def_.suggestion;
    row.lasting = def_.lasting;
    row.counts_people = def_.counts_people;
    row.limits = limits_;
    return Said(row, facts_);
}

}  // namespace tandem
