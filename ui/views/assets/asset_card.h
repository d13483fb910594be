// What the wall and the list of waiting offers say of one asset, from the record and the rules.
//
// Words only: the card is painted by AssetWall. Nothing is kept of the portfolio.
#pragma once

#include "rules/offers.h"
#include "ui/views/assets/asset_wall.h"

namespace tandem {

class Workspace;

QString wait_words(const std::optional<Wait>& wait);  // "at least 40 days"
AssetCard asset_card_of(const Workspace& workspace, const Asset& asset);

}  // namespace tandem
