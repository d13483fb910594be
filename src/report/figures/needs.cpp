#include "report/figures/figures.h"
#include "report/figures/parts.h"

#include <algorithm>

namespace tandem {

namespace {

struct Provided {
    const Need* need;
    double missing;  // as a share of what is required; below 0 = more than required
};

std::vector<Provided> provided_now(const Writer& out) {
    std::vector<Provided> found;
    for (const Need* need : ranked_needs(out.portfolio(), out.scope().cycle_id()))
        if (const Gap gap = gap_of(*need, {}); gap.now && gap.severity)
            found.push_back({need, *gap.severity});
    return found;
}

std::string amount_of(const Need& need) {
    return in_words(need.current) + " of " + in_words(need.required);
}

// "behaviour change 15 %", in the order of the routes.
std::vector<std::string> pieces_of(const RouteShares& shares) {
    std::vector<std::string> pieces;
    const auto add = [&](std::string_view route, std::optional<double> share) {
        if (share && *share > 0)
            pieces.push_back(std::string(route) + ' ' + percent_words(*share / 100));
    };
    add("behaviour change", shares.behaviour_change);
    add("co-production", shares.co_production);
    add("services", shares.service);
    return pieces;
}

}  // namespace

std::optional<Figure> provided_now_figure(const Writer& out) {
    const std::vector<Provided> needs = provided_now(out);
    if (needs.size() < 2)
        return std::nullopt;
    Figure figure;
    figure.chart = Figure::Chart::bars;
    const auto all = static_cast<std::int64_t>(needs.size());
    const auto met = std::ranges::count_if(needs, [](const Provided& one) { return one.missing <= 0; });
    const auto widest = std::ranges::max_element(needs, {}, &Provided::missing);
    std::vector<std::string> shown;
    for (const Provided& one : needs) {
        const std::string share = percent_words(1 - one.missing);
        figure.bars.push_back({one.need->common.code + ' ' + one_line(one.need->statement),
                               std::clamp(1 - one.missing, 0.0, 1.0), std::nullopt,
                               share + ": " + amount_of(*one.need), false});
        shown.push_back(code_and(*one.need, one.need->statement) + ": " + amount_of(*one.need) + ", " +
                        share);
    }
    // Needs without numbers are none of these; and a gap that is wide as a share need not be the largest one.
    figure.title = part_of(met, all, "need with numbers is",
                           met == 1 ? "needs with numbers is" : "needs with numbers are") +
                   " recorded as met in full";
    if (widest->missing > 0)
        figure.title += "; " + widest->need->common.code + " (" + clause(widest->need->statement) +
                        ") is furthest from it, with " + percent_words(1 - widest->missing) +
                        " of what is required";
    figure.alternative =
        "A bar for each need: what is provided now as a share of what is required, each in the need’s own "
        "unit. " +
        join(shown, "; ") + '.';
    figure.caption = "What is provided now, of what is required. " +
                     basis(counted(all, "need", "needs") + " with both numbers", out.from_published());
    return figure;
}

std::optional<Figure> route_figure(const Writer& out, const Need& need, const RoutesOfNeeds& routes) {
    const auto& ways = routes.of({need.common.id});
    const RouteShares shares = shares_of(need, ways);
    const auto open = open_share(need, ways);
    std::vector<std::string> pieces = pieces_of(shares);
    const Gap now = gap_of(need, {});
    const bool has_today = now.now && now.severity;
    const bool is_planned = !pieces.empty() && open;
    const bool has_gap = is_planned && *open > 0;
    // What there is today is read beside what is missing of it: it is two marks by itself.
    if (!has_today && (!is_planned || pieces.size() + has_gap < 2))
        return std::nullopt;
    Figure figure;
    figure.chart = Figure::Chart::route_bar;
    figure.record = need.common.id;
    const std::string today = has_today ? percent_words(1 - *now.severity) : "";
    figure.title =
        need.common.code + ' ' + clause(need.statement) + ": " +
        (!is_planned ? today + " of what is required is recorded as provided, and no route is planned yet"
         : has_gap   ? percent_words(*open) + " of what is required has no route yet"
                     : "the routes add up to all that is required");
    if (has_today && is_planned)
        figure.title += "; " + today + " is recorded as provided";
    figure.alternative =
        "Two bars of what is required for " + need.common.code +
        ". Today: " + (has_today ? amount_of(need) + ", " + today : std::string(no_data)) +
        ". Planned, divided by route: " +
        (is_planned ? join_and(pieces) + (has_gap ? "; no route yet " + percent_words(*open) : "")
                    : std::string("no route with a share")) +
        '.';
    figure.caption =
        "The whole is what is required; a service’s part includes what it provides today. " +
        basis((has_today ? "what is required and what there is" : std::string()) +
                  (has_today && !ways.empty() ? ", and " : "") +
                  (ways.empty() ? std::string()
                                : counted(static_cast<std::int64_t>(ways.size()), "route", "routes")),
              out.from_published());
    return figure;
}

}  // namespace tandem
