#include "ui/views/assets/assets_page.h"

#include "base/number.h"
#include "rules/offers.h"
#include "ui/kit/icons.h"
#include "ui/kit/text.h"
#include "ui/views/assets/asset_card.h"
#include "ui/views/assets/asset_wall_page.h"
#include "ui/views/frame/list_tabs.h"

#include <algorithm>
#include <limits>

namespace tandem {

namespace {

const Asset& asset_of(const void* record) {
    return *static_cast<const Asset*>(record);
}

Page* make_asset_list(Workspace& workspace, QWidget* bar, QWidget* parent) {
    const EntityDef& def = entity<Asset>();
    ListSpec spec;
    spec.name = QStringLiteral("assets");
    spec.title = tr_text("Assets");
    spec.entity = &def;
    Column use;
    use.heading = tr_text("In use");
    use.width = 150;
    use.text = [&workspace](const Portfolio&, const void* record) {
        return use_of(workspace, asset_of(record)).words;
    };
    use.status = [&workspace](const Portfolio&, const void* record) {
        return use_of(workspace, asset_of(record)).status;
    };
    Column waits;
    waits.heading = tr_text("Waits for");
    waits.width = 110;
    waits.right = true;
    const auto days = [&workspace](const Portfolio& portfolio, const void* record) {
        const Asset& asset = asset_of(record);
        return is_waiting(portfolio, asset) ? wait_of(asset, workspace.today()) : std::nullopt;
    };
    waits.text = [days](const Portfolio& portfolio, const void* record) {
        const auto wait = days(portfolio, record);
        return wait ? counted(wait->days, "day", "days") : QString();
    };
    waits.number = [days](const Portfolio& portfolio, const void* record) {
        const auto wait = days(portfolio, record);
        return wait ? double(wait->days) : std::numeric_limits<double>::quiet_NaN();
    };
    spec.columns = {code_column(),
                    field_column(def, "title", 0),
                    field_column(def, "holder", 120),
                    field_column(def, "kind", 110),
                    field_column(def, "offer", 130),
                    use,
                    waits};
    for (const char* key : {"answered", "group", "organisation", "conditions", "offered_on", "outcomes"}) {
        spec.columns.push_back(field_column(def, key, 150));
        spec.columns.back().hidden_at_first = true;
    }
    spec.add_words = tr_text("Add asset");
    spec.icon = Icon::asset;
    spec.empty_what = tr_text("No assets yet");
    spec.empty_question = tr_text("What are people already doing here that works?");
    const auto waiting = [](const Portfolio& portfolio, const void* record) {
        return is_waiting(portfolio, asset_of(record));
    };
    const auto offered = [](const Portfolio&, const void* record) {
        return asset_of(record).offer == Offer::willing_to_do;
    };
    spec.conditions = {{tr_text("Waiting offers"), waiting}, {tr_text("Willing to do"), offered}};
    return make_list_tab(workspace, std::move(spec), bar, parent);
}

}  // namespace

Page* make_assets_page(Workspace& workspace, QWidget* parent) {
    return make_tabs_with_table_key(
        workspace, QStringLiteral("assets"),
        {{QStringLiteral("wall"), tr_text("Wall"), {&entity<Asset>()}, make_asset_wall_page},
         {QStringLiteral("table"), tr_text("Table"), {&entity<Asset>()}, make_asset_list}},
        parent);
}

}  // namespace tandem
