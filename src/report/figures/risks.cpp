#include "report/figures/figures.h"
#include "report/figures/parts.h"
#include "report/sections/shared.h"
#include "rules/risk_spread.h"

#include <algorithm>

namespace tandem {

namespace {

constexpr std::size_t most_told = 8;

std::string or_none(std::int64_t number) {
    return number == 0 ? "none" : grouped(number);
}

std::string place_words(const Risk& risk) {
    std::string words = code_and(risk, risk.statement) + ": likelihood " + grouped(*risk.likelihood) +
                        ", impact " + grouped(*risk.impact);
    if (risk.benefit)
        words += ", benefit " + grouped(*risk.benefit);
    return words;
}

}  // namespace

std::optional<Figure> risk_map_figure(const Writer& out) {
    const RiskSpread spread = spread_of(out.portfolio(), out.scope().cycle_id(), out.scope().phase_id());
    const auto placed = static_cast<std::int64_t>(spread.placed.size());
    if (placed < 2)
        return std::nullopt;
    Figure figure;
    figure.chart = Figure::Chart::risk_map;
    figure.record = out.scope().phase_id().value;
    figure.title = part_of(spread.high, placed, "risk is", spread.high == 1 ? "risks is" : "risks are") +
                   " high; " +
                   (spread.with_benefit == 0
                        ? "none yet has a score for what is gained by taking it"
                        : lower_first(part_of(spread.with_benefit, placed, "risk has",
                                              spread.with_benefit == 1 ? "risks has" : "risks have")) +
                              " a score for what is gained by taking it");
    figure.alternative = "A map of likelihood and impact, both from 1 to 5. High: " + or_none(spread.high) +
                         "; medium: " + or_none(spread.medium) + "; low: " + or_none(spread.low) + ". ";
    std::vector<std::string> told;
    for (const Risk* risk : spread.placed)
        if (told.size() < most_told)
            told.push_back(place_words(*risk));
    figure.alternative +=
        (spread.placed.size() > most_told ? "The gravest are " : "") + join(told, "; ") + '.';
    std::string marks = "Grey: low; amber: medium; pink: high. ";
    if (spread.citizens > 0)
        marks += "Round marks: citizens bear the risk. ";
    if (spread.with_benefit > 0)
        marks += "The number at a star: what is gained by taking the risk, from 1 to 5. ";
    if (std::ranges::any_of(spread.placed, [](const Risk* risk) { return risk->common.illustrative; }))
        marks += "Dashed rim: illustrative. ";
    figure.caption = marks +
                     basis(counted(placed, "scored risk", "scored risks") + std::string(" of ") +
                               std::string(this_part(out.scope())),
                           out.from_published()) +
                     " Citizens bear " + or_none(spread.citizens) + " of these.";
    if (spread.unscored > 0)
        figure.caption += " Not scored and not in the map: " + grouped(std::int64_t{spread.unscored}) + '.';
    return figure;
}

}  // namespace tandem
