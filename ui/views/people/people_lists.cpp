#include "ui/views/people/people_lists.h"

#include "model/people.h"
#include "rules/representation.h"
#include "ui/charts/know_care.h"
#include "ui/kit/card.h"
#include "ui/kit/icons.h"
#include "ui/kit/labels.h"
#include "ui/kit/number_text.h"
#include "ui/kit/text.h"
#include "ui/link/project_limits.h"
#include "ui/views/frame/cached.h"
#include "ui/views/frame/list_page.h"
#include "ui/views/frame/list_tabs.h"
#include "ui/views/parts/bars_view.h"
#include "ui/views/people/people_words.h"

#include <algorithm>
#include <limits>

namespace tandem {

namespace {

constexpr double no_number = std::numeric_limits<double>::quiet_NaN();
constexpr std::size_t most_bars = 5;  // those furthest behind; the list below has all

using Presences = std::unordered_map<RecordId, GroupPresence>;
struct PresenceTable {
    Representation whole;
    Presences by_group;
    Limits limits;
};
using CachedPresence = std::shared_ptr<Cached<PresenceTable>>;

PresenceTable presence_table(const Workspace& workspace) {
    PresenceTable table{representation_of(workspace.portfolio(), workspace.project(), workspace.cycle()),
                        {},
                        limits_of(workspace)};
    for (const GroupPresence& part : table.whole.groups)
        table.by_group.emplace(part.group->common.id, part);
    return table;
}

const GroupPresence& presence_of(Cached<PresenceTable>& cached, const void* record) {
    static const GroupPresence none;
    const auto& all = cached.get().by_group;
    const auto found = all.find(static_cast<const Group*>(record)->common.id);
    return found == all.end() ? none : found->second;
}

Column worked_out(const QString& heading, int width, bool right) {
    Column column;
    column.heading = heading;
    column.width = width;
    column.right = right;
    return column;
}

Column size_column() {
    Column column = field_column(entity<Group>(), "size", 90);
    column.heading = tr_text("Size");
    column.text = [](const Portfolio&, const void* record) {
        const auto& group = *static_cast<const Group*>(record);
        return group.size ? with_precision(*group.size, group.size_precision) : QString();
    };
    return column;
}

Column presence_column(const CachedPresence& cached) {
    Column column = worked_out(tr_text("Took part"), 150, false);
    column.text = [cached](const Portfolio&, const void* record) {
        return presence_words(presence_of(*cached, record).presence);
    };
    column.status = [cached](const Portfolio&, const void* record) {
        return presence_status(presence_of(*cached, record).presence);
    };
    return column;
}

Column activities_column(const CachedPresence& cached) {
    Column column = worked_out(tr_text("Activities"), 84, true);
    column.text = [cached](const Portfolio&, const void* record) {
        return number_text(presence_of(*cached, record).activities);
    };
    column.number = [cached](const Portfolio&, const void* record) {
        return double(presence_of(*cached, record).activities);
    };
    return column;
}

// A share of the whole, sorted by its value.
Column share_column(const QString& heading, const CachedPresence& cached,
                    std::optional<double> GroupPresence::*share) {
    Column column = worked_out(heading, 104, true);
    column.text = [cached, share](const Portfolio&, const void* record) {
        const auto value = presence_of(*cached, record).*share;
        return value ? share_words(value) : QString();
    };
    column.number = [cached, share](const Portfolio&, const void* record) {
        return (presence_of(*cached, record).*share).value_or(no_number);
    };
    return column;
}

// The only group with a size: the whole of the people, and nothing to compare it with.
bool is_alone(const GroupPresence& part) {
    return part.of_population && *part.of_population >= 1;
}

QString verdict_words(const GroupPresence& part, const Limits& limits) {
    if (part.is_missing(limits))
        return tr_text("Nobody came");
    const auto ratio = part.ratio();
    if (!ratio)
        return part.of_population ? tr_text("No count yet") : tr_text("No size yet");
    if (is_alone(part))
        return tr_text("No other size yet");
    if (part.is_under(limits))
        return tr_text("%1 of its share").arg(share_words(ratio));
    return tr_text("Its share or more");
}

Status verdict_status(const GroupPresence& part, const Limits& limits) {
    if (part.is_missing(limits))
        return Status::attention;
    if (!part.ratio() || is_alone(part))
        return Status::ask;
    return part.is_under(limits) ? Status::attention : Status::done;
}

Column verdict_column(const CachedPresence& cached) {
    Column column = worked_out(tr_text("Compared"), 168, false);
    column.text = [cached](const Portfolio&, const void* record) {
        return verdict_words(presence_of(*cached, record), cached->get().limits);
    };
    column.status = [cached](const Portfolio&, const void* record) {
        return verdict_status(presence_of(*cached, record), cached->get().limits);
    };
    column.number = [cached](const Portfolio&, const void* record) {
        return presence_of(*cached, record).ratio().value_or(no_number);
    };
    return column;
}

Column places_column(const CachedPresence& cached) {
    Column column = worked_out(tr_text("Places taken"), 98, true);
    column.hidden_at_first = true;  // the share says it
    column.text = [cached](const Portfolio&, const void* record) {
        return count_words(presence_of(*cached, record).took_part);
    };
    column.number = [cached](const Portfolio&, const void* record) {
        const auto& number = presence_of(*cached, record).took_part.number;
        return number ? double(*number) : no_number;
    };
    return column;
}

bool is_citizen(const Portfolio&, const void* record) {
    return static_cast<const Group*>(record)->side == Side::citizen;
}

// The groups with a size, most behind their share first: share of the population over share of the places.
class SharesCard : public Card {
public:
    SharesCard(Workspace& workspace, CachedPresence cached)
        : Card(tr_text("Who was missing")), workspace_(workspace), cached_(std::move(cached)) {
        sentence_ = text_label({}, this);
        content()->addWidget(sentence_);
        bars_ = new BarsView(QStringLiteral("missing_bars"), tr_text("Shares of citizen groups"), this);
        content()->addWidget(bars_);
        connect(&workspace_, &Workspace::changed, this, &SharesCard::refresh);
        connect(&workspace_, &Workspace::frame_changed, this, &SharesCard::refresh);
        refresh();
    }

private:
    void refresh() {
        const Representation& whole = cached_->get().whole;
        const Limits& limits = cached_->get().limits;
        std::vector<const GroupPresence*> judged;
        for (const GroupPresence& part : whole.groups)
            if (part.of_population && part.of_places && !is_alone(part))
                judged.push_back(&part);
        std::stable_sort(judged.begin(), judged.end(), [](const GroupPresence* a, const GroupPresence* b) {
            return a->ratio().value_or(0) < b->ratio().value_or(0);
        });
        std::vector<Bar> bars;
        for (std::size_t i = 0; i < judged.size() && i < most_bars; ++i) {
            const GroupPresence& part = *judged[i];
            bars.push_back(
                {qt(part.group->name), part.of_population, part.of_places,
                 tr_text("%1, took %2").arg(share_words(part.of_population), share_words(part.of_places)),
                 part.is_missing(limits) || part.is_under(limits)});
        }
        sentence_->setText(sentence(whole, judged));
        set_remark(bars.empty() ? QString()
                                : tr_text("Plain: share of the people. Hatched: share of the places taken."));
        bars_->setVisible(!bars.empty());
        bars_->set_bars(std::move(bars));
    }

    static QString sentence(const Representation& whole, const std::vector<const GroupPresence*>& judged) {
        const QString unsized = whole.without_size == 0
                                    ? QString()
                                    : tr_text(" %1 without a size cannot be compared.")
                                          .arg(counted(whole.without_size, "group", "groups"));
        if (judged.empty())
            return tr_text(
                       "To compare, two citizen groups or more need a size, and activities a count of who "
                       "came from which group.") +
                   unsized;
        return tr_text(
                   "Shares of the %1 in these groups, and of %2 taken by citizens. Groups may overlap, so a "
                   "share is a pointer, not a measure.")
                   .arg(counted(whole.population, "person", "people"),
                        counted(whole.places, "place", "places")) +
               unsized;
    }

    Workspace& workspace_;
    CachedPresence cached_;
    TextLabel* sentence_;
    BarsView* bars_;
};

}  // namespace

Page* make_group_list(Workspace& workspace, QWidget* bar, QWidget* parent) {
    const auto cached = Cached<PresenceTable>::make(workspace, parent, presence_table);
    const EntityDef& def = entity<Group>();
    ListSpec spec;
    spec.name = QStringLiteral("groups");
    spec.title = tr_text("People");
    spec.entity = &def;
    spec.columns = {code_column(),           field_column(def, "name", 0),   field_column(def, "side", 104),
                    size_column(),           field_column(def, "knows", 76), field_column(def, "cares", 76),
                    presence_column(cached), activities_column(cached)};
    for (const char* hidden : {"type", "seldom_heard", "needs_extra_care", "support_needed"}) {
        spec.columns.push_back(field_column(def, hidden, 140));
        spec.columns.back().hidden_at_first = true;
    }
    spec.add_words = tr_text("Add group");
    spec.icon = Icon::people;
    spec.empty_what = tr_text("No groups yet");
    spec.empty_question = tr_text("Name three groups. No personal names needed.");
    spec.fact = [cached](const Portfolio&, const Workspace&) {
        const auto& groups = cached->get().whole.groups;
        const auto citizens = std::count_if(groups.begin(), groups.end(), [](const GroupPresence& part) {
            return part.group->side == Side::citizen;
        });
        if (groups.empty())
            return tr_text("Groups and counts only: no names are needed.");
        return tr_text("%1, %2 of citizens")
            .arg(counted(static_cast<std::int64_t>(groups.size()), "group", "groups"))
            .arg(number_text(citizens));
    };
    const auto is_seldom_heard = [](const Portfolio&, const void* record) {
        return static_cast<const Group*>(record)->seldom_heard;
    };
    const auto is_not_reached = [cached](const Portfolio&, const void* record) {
        return presence_of(*cached, record).presence == Presence::not_reached;
    };
    spec.conditions = {{tr_text("Citizens"), is_citizen},
                       {tr_text("Seldom heard"), is_seldom_heard},
                       {tr_text("In no activity yet"), is_not_reached}};
    return make_list_tab(workspace, std::move(spec), bar, parent);
}

Page* make_missing_list(Workspace& workspace, QWidget* bar, QWidget* parent) {
    const auto cached = Cached<PresenceTable>::make(workspace, parent, presence_table);
    const EntityDef& def = entity<Group>();
    ListSpec spec;
    spec.name = QStringLiteral("missing");
    spec.title = tr_text("People");
    spec.entity = &def;
    spec.columns = {code_column(),
                    field_column(def, "name", 0),
                    size_column(),
                    share_column(tr_text("Share of people"), cached, &GroupPresence::of_population),
                    places_column(cached),
                    share_column(tr_text("Share of places"), cached, &GroupPresence::of_places),
                    verdict_column(cached)};
    spec.scope = is_citizen;
    spec.defaults = [](const Workspace&) {
        return std::vector<std::pair<std::string_view, Value>>{{"side", std::string("citizen")}};
    };
    spec.add_words = tr_text("Add group");
    spec.icon = Icon::people;
    spec.empty_what = tr_text("No citizen groups yet");
    spec.empty_question = tr_text("Who lives with this, and who has not been asked?");
    spec.fact = [](const Portfolio&, const Workspace&) {
        return tr_text("Citizen groups: who came, compared with how many they are");
    };
    auto* page = new ListPage(workspace, std::move(spec), parent);
    page->add_above(bar);
    page->add_above(new SharesCard(workspace, cached));
    return page;
}

Page* make_organisation_list(Workspace& workspace, QWidget* bar, QWidget* parent) {
    const EntityDef& def = entity<Organisation>();
    ListSpec spec;
    spec.name = QStringLiteral("organisations");
    spec.title = tr_text("People");
    spec.entity = &def;
    spec.columns = {code_column(),
                    field_column(def, "name", 0),
                    field_column(def, "sector", 130),
                    field_column(def, "agency_type", 180),
                    field_column(def, "commissioner", 120),
                    field_column(def, "provider", 100)};
    spec.add_words = tr_text("Add organisation");
    spec.icon = Icon::service;
    spec.empty_what = tr_text("No organisations yet");
    spec.empty_question = tr_text("Which bodies commission, provide or pay?");
    spec.fact = [](const Portfolio&, const Workspace&) {
        return tr_text("Bodies that commission, provide, pay or gain");
    };
    const auto commissions = [](const Portfolio&, const void* record) {
        return static_cast<const Organisation*>(record)->commissioner;
    };
    const auto provides = [](const Portfolio&, const void* record) {
        return static_cast<const Organisation*>(record)->provider;
    };
    spec.conditions = {{tr_text("Commissioners"), commissions}, {tr_text("Providers"), provides}};
    return make_list_tab(workspace, std::move(spec), bar, parent);
}

Page* make_person_list(Workspace& workspace, QWidget* bar, QWidget* parent) {
    const EntityDef& def = entity<Person>();
    ListSpec spec;
    spec.name = QStringLiteral("persons");
    spec.title = tr_text("People");
    spec.entity = &def;
    spec.columns = {code_column(), field_column(def, "name", 0), field_column(def, "role", 200),
                    field_column(def, "group", 200), field_column(def, "organisation", 200)};
    spec.add_words = tr_text("Add person");
    spec.icon = Icon::people;
    spec.empty_what = tr_text("Nobody is named");
    spec.empty_question =
        tr_text("None are needed: groups and counts are enough. Initials will do; they stay confidential.");
    spec.fact = [](const Portfolio&, const Workspace&) {
        return tr_text("Optional and confidential: never printed in a public edition, never shown to a room");
    };
    return make_list_tab(workspace, std::move(spec), bar, parent);
}

}  // namespace tandem
