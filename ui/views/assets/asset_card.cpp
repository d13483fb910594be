#include "ui/views/assets/asset_card.h"

#include "ui/kit/text.h"
#include "ui/link/project_limits.h"
#include "ui/link/workspace.h"

#include <QtCore/QStringList>

namespace tandem {

AssetUse use_of(const Workspace& workspace, const Asset& asset) {
    QStringList codes;
    for (const Activity* activity : uses_of(workspace.portfolio(), asset))
        codes << qt(activity->common.code);
    if (!codes.isEmpty())
        return {Status::done, tr_text("Used in %1").arg(codes.join(QStringLiteral(", ")))};
    if (asset.answered == Answer::no)
        return {Status::off, tr_text("Not taken up")};
    if (asset.answered == Answer::not_now)
        return {Status::off, tr_text("Thanked; not now")};
    if (is_waiting(workspace.portfolio(), asset)) {
        const auto wait = wait_of(asset, workspace.today());
        return {wait && wait->days > limits_of(workspace).value("E13", "days") ? Status::overdue
                                                                               : Status::planned,
                tr_text("Waiting %1").arg(wait_words(wait))};
    }
    return {Status::not_started, tr_text("Not linked yet")};
}

QString wait_words(const std::optional<Wait>& wait) {
    if (!wait)
        return tr_text("no date");
    if (wait->days <= 0 && !wait->at_least)
        return tr_text("since today");
    const QString days = counted(wait->days, "day", "days");
    return wait->at_least ? tr_text("at least %1").arg(days) : days;
}

AssetCard asset_card_of(const Workspace& workspace, const Asset& asset) {
    AssetCard card;
    card.id = asset.common.id;
    card.title = qt(asset.title);
    card.icon = icon_of(asset.kind);
    card.holder = asset.holder;
    card.offer = asset.offer;
    QStringList meta{qt(asset.common.code)};
    if (asset.kind != AssetKind::none)
        meta << qt(label_of_choice(asset.kind)).toLower();
    if (asset.offer == Offer::none && asset.holder != AssetHolder::none)  // it stands in no row of its holder
        meta << holder_words(asset.holder).toLower();
    if (asset.common.illustrative)
        meta << tr_text("illustrative");
    card.meta = meta.join(QStringLiteral(" · "));
    const AssetUse use = use_of(workspace, asset);
    card.status = use.status;
    card.status_words = use.words;
    return card;
}

}  // namespace tandem
