#include "rules/offers.h"

#include "base/number.h"
#include "base/number_words.h"
#include "model/needs.h"
#include "rules/insights/checks.h"
#include "rules/insights/words.h"

namespace tandem {

void check_offers(const Facts& facts, Findings& found) {
    std::int64_t willing = 0;
    std::int64_t used = 0;
    for (const Asset* asset : facts.of_project<Asset>())
        if (asset->offer == Offer::willing_to_do) {
            ++willing;
            used += is_in_use(facts.portfolio, *asset);
        }
    for (const WaitingOffer& offer : waiting_offers(facts.portfolio, facts.project, facts.as_at)) {
        if (!offer.wait || offer.wait->days <= found.limit("days"))
            continue;
        const Asset* const asset = offer.asset;
        found
            .prompt(named(asset->common, asset->title) + " was offered " +
                    (offer.wait->at_least ? "at least " : "") + grouped(std::int64_t{offer.wait->days}) +
                    " days ago and is not in use. Has the person who offered it heard back?")
            .about(asset->common, "waits")
            .from(from_count(willing, "offer", "offers") + ", " +
                  (used == 0 ? std::string("none") : in_letters(used)) + " in use");
    }
    if (!found.none())
        return;
    if (willing == 0)
        found.no_data("No offer of something people are willing to do is recorded.");
    else
        found
            .clear(opening(used) + " of " + counted_in_letters(willing, "offer", "offers") +
                   " in use, and none waits.")
            .share("used", "Offers in use", ratio_of(static_cast<double>(used), static_cast<double>(willing)))
            .count("willing", "Offers", willing)
            .from(from_count(willing, "offer", "offers"));
}

void check_assets_and_needs(const Facts& facts, Findings& found) {
    const auto assets = static_cast<std::int64_t>(facts.of_project<Asset>().size());
    const auto needs = static_cast<std::int64_t>(facts.of_cycle<Need>().size());
    if (needs == 0) {
        found.no_data("No need is recorded to compare with.").of(PhaseKind::analyse);
        return;
    }
    const std::string seen = counted(assets, "asset", "assets") + " and " + counted(needs, "need", "needs") +
                             (assets + needs == 1 ? " is recorded." : " are recorded.");
    const bool few =
        static_cast<double>(assets) < static_cast<double>(needs) * found.limit("assets_per_need");
    const std::string beside = (assets == 1 ? " is recorded beside " : " are recorded beside ") +
                               counted(needs, "need", "needs") + '.';
    Said said = assets == 0
                    ? found.prompt("No asset is recorded beside " + counted(needs, "need", "needs") + '.')
                : few ? found.prompt("Only " + counted(assets, "asset", "assets") + beside)
                      : found.clear(seen);
    said.of(PhaseKind::analyse)
        .count("assets", "Assets", assets)
        .count("needs", "Needs", needs)
        .from(from_count(assets + needs, "record", "records"));
}

}  // namespace tandem
