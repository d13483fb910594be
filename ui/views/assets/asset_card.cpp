#include "ui/views/assets/asset_card.h"

#include "ui/kit/text.h"
#include "ui/link/project_limits.h"
#include "ui/link/workspace.h"

#include <QtCore/QStringList>

namespace tandem {

namespace {

// What the card says of its use, and how.
void say_use(const Workspace& workspace, const Asset& asset, AssetCard& card) {
    QStringList codes;
    for (const Activity* activity : uses_of(workspace.portfolio(), asset))
        codes << qt(activity->common.code);
    if (!codes.isEmpty()) {
        card.status = Status::done;
        card.status_words = tr_text("Used in %1").arg(codes.join(QStringLiteral(", ")));
    } else if (asset.answered == Answer::no || asset.answered == Answer::not_now) {
        card.status = Status::off;
        card.status_words =
            asset.answered == Answer::no ? tr_text("Not taken up") : tr_text("Thanked; not now");
    } else if (is_waiting(workspace.portfolio(), asset)) {
        const auto wait = wait_of(asset, workspace.today());
        card.status = wait && wait->days > limits_of(workspace).value("E13", "days") ? Status::overdue
                                                                                     : Status::planned;
        card.status_words = tr_text("Waiting %1").arg(wait_words(wait));
    } else {
        card.status = Status::not_started;
        card.status_words = tr_text("Not linked yet");
    }
}

}  // namespace

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
    say_use(workspace, asset, card);
    return card;
}

}  // namespace tandem
