#include "base/number_words.h"

#include "report/figures/figures.h"
#include "report/figures/parts.h"
#include "rules/know_care.h"

#include <algorithm>
#include <cmath>
#include <initializer_list>

namespace tandem {

namespace {

// With their names: where no page has room for the picture, these words stand instead of it.
std::string field_words(std::string_view field, const Groups& groups) {
    if (groups.empty())
        return "";
    std::vector<std::string> names;
    for (const Group* group : groups)
        names.push_back(code_and(*group, group->name));
    return ' ' + std::string(field) + ": " +
           (groups.size() > most_codes ? codes_or_count(groups, "group", "groups") : join(names, "; ")) + '.';
}

// What the marks mean of which there is one, before what the picture is made from: words instead of the
// picture leave out what stands there.
std::string marks_words(std::initializer_list<const Groups*> fields) {
    const auto any = [&](auto is_so) {
        return std::ranges::any_of(fields,
                                   [&](const Groups* field) { return std::ranges::any_of(*field, is_so); });
    };
    const auto is_citizen = [](const Group* group) { return group->side == Side::citizen; };
    std::string words = any(is_citizen) ? "Circles: citizens" : "";
    if (any([&](const Group* group) { return !is_citizen(group); }))
        words += words.empty() ? "Squares: not citizens" : "; squares: others";
    if (any([](const Group* group) { return group->size.has_value(); }))
        words += "; the larger, the more people, where their number is recorded";
    words += '.';
    if (any([](const Group* group) { return group->common.illustrative; }))
        words += " Dashed rim: illustrative.";
    return words + ' ';
}

}  // namespace

std::optional<Figure> know_care_figure(const Writer& out) {
    const KnowCare found = know_care_of(out.portfolio(), out.scope().project_id());
    if (found.placed() < 2)
        return std::nullopt;
    const auto placed = static_cast<std::int64_t>(found.placed());
    const auto both = static_cast<std::int64_t>(found.know_and_care.size());
    const auto care_only = static_cast<std::int64_t>(found.care_only.size());
    Figure figure;
    figure.chart = Figure::Chart::know_care;
    const std::string far = found.not_placed.empty() ? "" : " placed so far";
    figure.title =
        part_of(both, placed, "group" + far + " knows", "groups" + far + (both == 1 ? " knows" : " know")) +
        " a lot about this and " + (both == 1 ? "cares" : "care") + " a lot";
    if (care_only > 0)
        figure.title += "; " + counted_in_letters(care_only, "more cares and knows little so far",
                                                  "more care and know little so far");
    figure.alternative = "A grid of four fields: what groups know, and how much they care." +
                         field_words("Know and care", found.know_and_care) +
                         field_words("Care, and know little so far", found.care_only) +
                         field_words("Know, and care little so far", found.know_only) +
                         field_words("Neither", found.neither) +
                         field_words("Not placed, because one of the two is not recorded", found.not_placed);
    figure.caption = marks_words({&found.know_and_care, &found.care_only, &found.know_only, &found.neither}) +
                     basis(counted(placed, "group", "groups") + " placed", out.from_published());
    return figure;
}

std::vector<SharePair> shares_to_show(const Writer& out) {
    const Edition edition = out.scope().edition;
    return share_pairs(
        out.portfolio(), out.scope().project_id(), out.scope().phase_id(),
        [&](const Group& group, const Count& took_part) {
            return !is_masked({group.size, {}}, edition) && !is_masked({took_part.number, {}}, edition);
        });
}

// A group that is marked as under its share has a decimal where whole per cent would be alike.
std::string share_words(const SharePair& pair, bool is_under) {
    const auto [places, people] =
        is_under ? shares_apart(pair.of_places, pair.of_people)
                 : std::pair(percent_words(pair.of_places), percent_words(pair.of_people));
    return places + " of places, " + people + " of people";
}

// What makes a group one with clearly fewer places: a reader sees others that are below their share too.
// "Solid orange, marked “low”: clearly fewer, which is under 80 % of its share, where five places or more
// were to be expected. Under 80 % too, but with fewer to be expected, so not judged: G2."
std::string judged_words(const Limits& limits, bool is_any_under, const std::vector<std::string>& too_few) {
    const double least = limits.value("E7", "least_expected");
    const std::string places =
        least == std::floor(least) ? in_letters(static_cast<std::int64_t>(least)) : grouped(least);
    const std::string ratio = percent_words(limits.value("E7", "low_ratio"));
    const std::string codes =
        too_few.size() > most_codes ? counted(std::ssize(too_few), "group", "groups") : join_and(too_few);
    std::string words;
    if (is_any_under)
        words = "Solid orange, marked “low”: clearly fewer, which is under " + ratio +
                " of its share, where " + places + " places or more were to be expected. ";
    if (too_few.empty())
        return words;
    return words + "Under " + ratio +
           (is_any_under ? " too, but with fewer"
                         : " of its share, but with fewer than " + places + " places") +
           " to be expected, so not judged: " + codes + ". ";
}

std::optional<Figure> took_part_figure(const Writer& out, const std::vector<SharePair>& pairs) {
    if (pairs.size() < 2)
        return std::nullopt;
    const Limits& limits = out.scope().limits;
    const double least_share = limits.value("E7", "low_ratio");
    Figure figure;
    figure.chart = Figure::Chart::bars;
    std::int64_t places = 0;
    std::int64_t under = 0;
    std::vector<std::string> shown;
    std::vector<std::string> too_few;  // under their share, and too small to be judged by it
    for (const SharePair& pair : pairs) {
        const std::string words = share_words(pair, pair.is_under(limits));
        figure.bars.push_back({pair.group->common.code + ' ' + one_line(pair.group->name), pair.of_places,
                               pair.of_people, words + (pair.is_under(limits) ? ": low" : ""),
                               pair.is_under(limits)});
        shown.push_back(code_and(*pair.group, pair.group->name) + ": " + words +
                        (pair.is_under(limits) ? ", clearly fewer" : ""));
        places += pair.places;
        under += pair.is_under(limits);
        if (pair.of_places < least_share * pair.of_people && !pair.is_under(limits))
            too_few.push_back(pair.group->common.code);
    }
    const auto all = static_cast<std::int64_t>(pairs.size());
    figure.title = under == 0 ? "No citizen group took clearly fewer places than its share of the people"
                              : part_of(under, all, "citizen group", "citizen groups") +
                                    " took clearly fewer places than " + (under == 1 ? "its" : "their") +
                                    " share of the people";
    figure.alternative =
        "Two bars for each citizen group: its share of the places taken, and its share of "
        "the people in these groups. " +
        join(shown, "; ") + '.';
    figure.caption = "Solid: share of places taken; hatched: share of people. " +
                     judged_words(limits, under > 0, too_few) +
                     basis(counted(places, "place", "places") + " and " +
                               counted(all, "group with a size", "groups with a size"),
                           out.from_published()) +
                     " Groups may overlap.";
    return figure;
}

}  // namespace tandem
