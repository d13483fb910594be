// What the wall and the list of waiting offers say of one asset, from the record and the rules.
//
// Words only: the card is painted by AssetWall. Nothing is kept of the portfolio.
#pragma once

#include "rules/offers.h"
#include "ui/views/assets/asset_wall.h"

namespace tandem {

class Workspace;

// Whether it is used, how it was answered or how long it waits: the same on the wall and in the table.
struct AssetUse {
    Status status = Status::not_started;
    QString words;  // "Used in L3", "Thanked; not now"
};

AssetUse use_of(const Workspace& workspace, const Asset& asset);
QString wait_words(const std::optional<Wait>& wait);  // "at least 40 days"
AssetCard asset_card_of(const Workspace& workspace, const Asset& asset);

}  // namespace tandem
