// What the pair of outcomes and principles says, in words.
#include "base/number_words.h"
#include "base/text.h"
#include "model/outcomes.h"
#include "report/level_words.h"
#include "report/words.h"
#include "ui/charts/value_pair.h"
#include "ui/kit/text.h"

#include <QtCore/QStringList>

#include <algorithm>
#include <cmath>

namespace tandem {

namespace {

constexpr std::size_t most_rows = 10;
constexpr std::size_t most_named = 3;  // of the weakest; beyond, their marks say it

void keep_most(ValuePair::Half& half) {
    if (half.rows.size() <= most_rows)
        return;
    half.more = static_cast<int>(half.rows.size() - most_rows);
    half.rows.resize(most_rows);
}

ValuePair::Half outcomes_of(const PublicValue& value) {
    ValuePair::Half half;
    half.title = tr_text("Outcomes: what was achieved");
    for (const OutcomeLevel& level : value.outcomes)
        half.rows.push_back(
            {.label = qt(level.outcome->common.code + ' ' + one_line(level.outcome->statement)),
             .words = qt(level_words(level)),
             .part = level.progress});
    const auto all = static_cast<std::int64_t>(value.outcomes.size());
    const auto with = std::ranges::count_if(
        value.outcomes, [](const OutcomeLevel& level) { return level.progress.has_value(); });
    if (value.achieved) {
        half.figure = qt(percent_words(*value.achieved));
        half.words = tr_text("of the way to the targets, by weight. From %1.")
                         .arg(with == all ? qt(counted_in_letters(all, "outcome", "outcomes"))
                                          : tr_text("%1 of %2")
                                                .arg(qt(in_letters(with)),
                                                     qt(counted_in_letters(all, "outcome", "outcomes"))));
    } else {
        half.words = value.outcomes.empty()
                         ? tr_text("No outcome is recorded yet. What should be different for people?")
                         : tr_text(
                               "How far they have come cannot be told yet: no indicator has a baseline, a "
                               "reading and a target.");
    }
    keep_most(half);
    return half;
}

ValuePair::Half principles_of(const PublicValue& value) {
    ValuePair::Half half;
    half.title = tr_text("Principles: how it was done");
    const auto weakest = value.weakest();
    for (const PrincipleInCycle& principle : value.principles) {
        const bool is_weakest = std::ranges::find(weakest, &principle) != weakest.end();
        half.rows.push_back(
            {.label = qt(principle.principle.label),
             .words = qt(in_words(principle.level)),
             .part = worth_of(principle.level),
             .pieces = {worth_of(Rating::concern), worth_of(Rating::partly), worth_of(Rating::met)},
             .rating = principle.level,
             .weakest = is_weakest});
    }
    if (!value.honoured) {
        half.words = tr_text("No principle is rated yet. Start with citizen engagement.");
    } else {
        half.figure = qt(percent_words(*value.honoured));
        half.words =
            tr_text("of the way to every principle being met, each by its lowest rating in any phase. ") +
            tr_text("%1. ").arg(qt(worth_words()));
        std::vector<std::string> names;
        for (const PrincipleInCycle* principle : weakest)
            names.push_back(names.empty() ? principle->principle.label
                                          : lower_first(principle->principle.label));
        half.words += weakest.empty() ? tr_text("Every principle is met.")
                      : names.size() > most_named
                          ? tr_text("Weakest: %1.")
                                .arg(qt(counted_in_letters(static_cast<std::int64_t>(names.size()),
                                                           "principle", "principles")))
                          : tr_text("Weakest: %1.").arg(qt(lower_first(join_and(names))));
    }
    keep_most(half);
    return half;
}

}  // namespace

QString ValuePair::Half::spoken() const {
    QStringList parts;
    for (const Row& row : rows)
        parts << row.label + QStringLiteral(": ") + row.words +
                     (row.weakest ? tr_text(" (weakest)") : QString());
    QString text =
        title + QStringLiteral(". ") + (figure.isEmpty() ? QString() : figure + QLatin1Char(' ')) + words;
    if (!parts.isEmpty())
        text += QLatin1Char(' ') + parts.join(QStringLiteral("; ")) + QLatin1Char('.');
    return text;
}

QString ValuePair::spoken() const {
    return outcomes.spoken() + QLatin1Char(' ') + principles.spoken() + QLatin1Char(' ') +
           tr_text("The two are never added up: one does not make up for the other.");
}

ValuePair value_pair_of(const PublicValue& value) {
    return {outcomes_of(value), principles_of(value)};
}

}  // namespace tandem
