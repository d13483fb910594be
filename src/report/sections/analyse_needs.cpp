#include "report/sections/analyse.h"

#include "base/number.h"
#include "base/number_words.h"
#include "model/activity.h"
#include "model/assets.h"
#include "model/people.h"
#include "model/services.h"
#include "report/sections/published.h"
#include "report/sections/shared.h"
#include "rules/needs.h"
#include "rules/people.h"

#include "base/text.h"

#include <algorithm>

namespace tandem::analyse {

namespace {

std::string voiced_words(const std::vector<const Demand*>& demands) {
    const auto all = std::ssize(demands);
    const std::int64_t quiet = std::ranges::count(demands, Voiced::not_voiced, &Demand::voiced);
    const std::int64_t open = std::ranges::count(demands, Voiced::yes, &Demand::voiced);
    if (quiet > 0)
        return part_of(quiet, all, "demand was", "demands were") +
               " not voiced openly but found by going out to people";
    if (open > 0)
        return part_of(open, all, "demand was", "demands were") + " voiced openly" +
               (open < all ? "; of the others it is not recorded" : "");
    return all == 1 ? "Whether the one demand was voiced openly is not recorded"
                    : "Whether any of the " + in_letters(all) + " demands was voiced openly is not recorded";
}

void write_demands(Writer& out) {
    const auto demands = of_cycle<Demand>(out.scope());
    if (demands.empty()) {
        out.say("No demand is recorded for this cycle yet.");
        return;
    }
    out.say(voiced_words(demands) + std::string(out.from_published()) + '.');
    TableMaker table("Demands, voiced and not voiced",
                     "Each row is a demand: whether it was voiced openly, by whom, how large "
                     "it is and when it was recorded.",
                     {text_column("Demand", 3), text_column("Voiced", 1.1), text_column("From", 2),
                      text_column("How much", 1.4), text_column("When", 1.2)});
    for (const Demand* demand : demands)
        table.row({out.name(*demand), plain(in_words(demand->voiced)), out.mentions(demand->expressed_by),
                   plain(in_words(demand->volume, one_line(demand->unit))), plain(in_words(demand->date))});
    out.table(std::move(table));
}

std::string prioritised(const Need& need) {
    std::string text = one_line(need.prioritised_by);
    if (!need.prioritised_on.empty())
        text += (text.empty() ? "" : ", ") + need.prioritised_on.words();
    return text.empty() ? "not recorded" : text;
}

void write_needs(Writer& out) {
    const auto needs = ranked_needs(out.portfolio(), out.scope().cycle_id());
    if (needs.empty()) {
        out.say(none_in_edition<Need>(out, "No need is recorded for this cycle yet."));
        return;
    }
    TableMaker table(
        "Needs, in order of priority",
        "Each row is a need: its rank, whose need it is, how many people have it, "
        "which demands stand behind it and who gave it priority.",
        {text_column("Need", 2.8), number_column("Rank", 0.8), text_column("Whose", 1.8),
         number_column("People", 1.2), text_column("Demands", 1.1), text_column("Given priority by", 1.7)});
    const bool any_ranked =
        std::ranges::any_of(needs, [](const Need* need) { return need->rank.has_value(); });
    for (const Need* need : needs) {
        Spans whose = plain(one_line(need->population));
        if (text_of(whose).empty())
            whose = out.mentions(need->groups);
        table.row({out.name(*need), plain(need->rank || !any_ranked ? in_words(need->rank) : "not ranked"),
                   std::move(whose),
                   plain(out.people({need->people, need->people_precision}, "people with the need",
                                    need->common.code)),
                   plain(out.codes(need->demands)), plain(prioritised(*need))});
    }
    out.table(std::move(table));
}

std::string holder_words(Writer& out, const Asset& asset) {
    std::string text = in_words(asset.holder);
    if (asset.group)
        text += ": " + text_of(out.mention(asset.group));
    else if (asset.organisation)
        text += ": " + text_of(out.mention(asset.organisation));
    return text;
}

std::string use_words(Writer& out, const Asset& asset) {
    std::string text = asset.answered == Answer::none ? "" : in_words(asset.answered);
    if (const std::string why = clause(asset.answer_reason); !why.empty())
        text += (text.empty() ? "" : ": ") + why;
    if (const std::string used = out.codes(asset.activities); !used.empty())
        text += (text.empty() ? "Used in " : "; used in ") + used;
    return text.empty() ? "no answer or use recorded" : text;
}

}  // namespace

void write_demands_and_needs(Writer& out) {
    if (of_cycle<Demand>(out.scope()).empty() && of_cycle<Need>(out.scope()).empty()) {
        out.say("No demand and no need is recorded for this cycle yet.");
        return;
    }
    out.part("What people ask for");
    write_demands(out);
    out.part("The needs behind it");
    write_needs(out);
}

void write_assets(Writer& out) {
    std::vector<const Asset*> assets;
    for (const Asset& asset : out.portfolio().all<Asset>())
        assets.push_back(&asset);
    if (assets.empty()) {
        out.say("No asset is recorded for this project yet.");
        return;
    }
    std::ranges::stable_sort(assets, {}, &Asset::holder);
    out.say(
        upper_first(counted_in_letters(static_cast<std::int64_t>(assets.size()), "asset is", "assets are")) +
        " recorded beside " +
        counted_in_letters(static_cast<std::int64_t>(of_cycle<Need>(out.scope()).size()), "need", "needs") +
        std::string(out.from_published()) + '.');
    TableMaker table(
        "Assets by holder: what is done now and what people would do",
        "Each row is an asset: who holds it, whether it is in use or offered, on what conditions and what "
        "became "
        "of the offer.",
        {text_column("Asset", 2.6), text_column("Held by", 2), text_column("Now or willing", 1.3),
         text_column("Conditions", 1.8), text_column("Answer and use", 2)});
    for (const Asset* asset : assets)
        table.row({out.name(*asset), plain(holder_words(out, *asset)), plain(in_words(asset->offer)),
                   plain(one_line(asset->conditions).empty() ? "none recorded" : one_line(asset->conditions)),
                   plain(use_words(out, *asset))});
    out.later(std::move(table));
}

}  // namespace tandem::analyse
