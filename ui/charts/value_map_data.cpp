// What the public value map shows of a portfolio, and what hangs together in it.
#include "model/activity.h"
#include "model/needs.h"
#include "model/outcomes.h"
#include "model/project.h"
#include "model/risks.h"
#include "model/services.h"
#include "report/words.h"
#include "rules/needs.h"
#include "rules/progress.h"
#include "rules/public_value.h"
#include "ui/charts/value_map.h"
#include "ui/kit/number_text.h"
#include "ui/kit/text.h"

#include <algorithm>
#include <map>
#include <numeric>

namespace tandem {

namespace {

using Column = MapNode::Column;

constexpr qsizetype codes_shown = 24;

class MapMaker {
public:
    MapMaker(const Portfolio& portfolio, Id<Project> project, Id<Cycle> cycle, PartialDate as_at)
        : portfolio_(portfolio), project_(project), cycle_(cycle), as_at_(as_at) {}

    ValueMap make() {
        add_demands();
        add_needs();
        add_boxes();
        add_outcomes();
        add_values();
        add_links();
        add_routes();
        add_principles();
        add_resilience();
        return std::move(map_);
    }

private:
    int add(MapNode node, RecordId key = 0) {
        map_.has_illustrative = map_.has_illustrative || node.illustrative;
        map_.nodes.push_back(std::move(node));
        const int number = static_cast<int>(map_.nodes.size()) - 1;
        if (key != 0)
            number_[key] = number;
        return number;
    }

    MapNode node_of(Column column, const Common& common, const std::string& title) const {
        MapNode node;
        node.column = column;
        node.record = common.id;
        node.code = qt(common.code);
        node.title = qt(one_line(title));
        node.illustrative = common.illustrative && !project_is_illustrative();
        return node;
    }

    bool project_is_illustrative() const {
        const Project* project = portfolio_.find(project_);
        return project != nullptr && project->common.illustrative;
    }

    // The first ones of each column are drawn, the rest are counted.
    bool is_too_many(Column column, std::size_t count) {
        map_.left_out[static_cast<std::size_t>(column)] += count > ValueMap::most;
        return count > ValueMap::most;
    }

    void add_ghost(Column column, const char* title, const char* question) {
        MapNode ghost;
        ghost.column = column;
        ghost.title = tr_text(title);
        ghost.note = tr_text(question);
        ghost.ghost = true;
        add(std::move(ghost));
    }

    void add_demands() {
        std::size_t count = 0;
        for (const Demand& demand : portfolio_.all<Demand>()) {
            if (demand.cycle != cycle_ || is_too_many(Column::demand, ++count))
                continue;
            MapNode node = node_of(Column::demand, demand.common, demand.statement);
            if (demand.voiced == Voiced::yes) {
                node.status = Status::done;
                node.note = tr_text("Voiced");
            } else if (demand.voiced == Voiced::not_voiced) {
                node.status = Status::ask;
                node.note = tr_text("Not voiced: outreach");
            }
            add(std::move(node), demand.common.id);
        }
        if (count == 0)
            add_ghost(Column::demand, "No demand yet", "Who asks for what? Who has not been asked?");
    }

    void add_needs() {
        const auto needs = ranked_needs(portfolio_, cycle_);
        std::size_t count = 0;
        for (const Need* need : needs) {
            if (is_too_many(Column::need, ++count))
                continue;
            MapNode node = node_of(Column::need, need->common, need->statement);
            if (need->people)
                node.note = (need->people_precision == Precision::about      ? tr_text("about ")
                             : need->people_precision == Precision::at_least ? tr_text("at least ")
                                                                             : QString()) +
                            counted(*need->people, "person", "people");
            else
                node.note = tr_text("size not recorded");
            add(std::move(node), need->common.id);
        }
        if (needs.empty())
            add_ghost(Column::need, "No need yet", "Which demands are needs that the council recognises?");
    }

    void add_boxes() {
        const auto box = [&](Icon icon, const char* title, const char* question) {
            MapNode node;
            node.column = Column::route;
            node.icon = icon;
            node.title = tr_text(title);
            node.note = tr_text(question);
            return add(std::move(node));
        };
        boxes_ = {box(Icon::change, "Behaviour change", "What could people do differently?"),
                  box(Icon::people, "Co-production", "What could be done together?"),
                  box(Icon::service, "Commissioned services", "What is left for services?")};
    }

    void add_outcomes() {
        std::vector<const Outcome*> outcomes;
        for (const Outcome& outcome : portfolio_.all<Outcome>())
            if (outcome.common.project == project_.value)
                outcomes.push_back(&outcome);
        std::stable_sort(outcomes.begin(), outcomes.end(), [](const Outcome* a, const Outcome* b) {
            return a->rank.value_or(1'000'000) < b->rank.value_or(1'000'000);
        });
        const ReadingsOfIndicators readings(portfolio_);
        std::size_t count = 0;
        for (const Outcome* outcome : outcomes) {
            if (is_too_many(Column::outcome, ++count))
                continue;
            MapNode node = node_of(Column::outcome, outcome->common, outcome->statement);
            add_change(readings, *outcome, node);
            add(std::move(node), outcome->common.id);
        }
        if (outcomes.empty())
            add_ghost(Column::outcome, "No outcome yet", "What should be different for people?");
    }

    // What the first of its indicators that has a reading measures, and how far that went.
    void add_change(const ReadingsOfIndicators& readings, const Outcome& outcome, MapNode& node) const {
        for (const Indicator& indicator : portfolio_.all<Indicator>()) {
            if (std::find(indicator.outcomes.begin(), indicator.outcomes.end(),
                          Id<Outcome>{outcome.common.id}) == indicator.outcomes.end())
                continue;
            const auto read = readings_of(readings, indicator, as_at_);
            if (read.empty())
                continue;
            node.note = qt(one_line(indicator.name));
            // "Referrals to hospital: 100 to 20 a month": what the name has said already is not said again.
            QString unit = qt(one_line(indicator.unit));
            const QString first = node.note.section(QLatin1Char(' '), 0, 0);
            if (unit.startsWith(first + QLatin1Char(' '), Qt::CaseInsensitive))
                unit = unit.mid(first.size() + 1);
            node.value = qt(in_words(read.back()->value, utf8(unit)));
            if (indicator.baseline)
                node.value = tr_text("%1 to %2")
                                 .arg(qt(in_words(indicator.baseline, unit == u"%" ? "%" : "")), node.value);
            constexpr char16_t no_break_space = 0x00A0;
            node.value.replace(QStringLiteral(" %"), QString(QChar(no_break_space)) + QLatin1Char('%'));
            return;
        }
    }

    void add_values() {
        const std::array<std::pair<Icon, const char*>, 3> shown{
            {{Icon::people, "User value"}, {Icon::home, "Social value"}, {Icon::pound, "Economic value"}}};
        const std::array<const char*, 3> whose{"for individuals", "for communities", "for business"};
        for (std::size_t i = 0; i < shown.size(); ++i) {
            const auto type = static_cast<ValueType>(i + 1);
            QStringList codes;
            for (const Outcome& outcome : portfolio_.all<Outcome>())
                if (outcome.common.project == project_.value && has(outcome, type)) {
                    if (codes.size() == codes_shown) {
                        codes += tr_text("and more");
                        break;
                    }
                    codes += qt(outcome.common.code);
                }
            MapNode node;
            node.column = Column::value;
            node.icon = shown[i].first;
            node.title = tr_text(shown[i].second);
            node.ghost = codes.isEmpty();
            node.note = codes.isEmpty()
                            ? tr_text("nothing recorded yet. Is there any?")
                            : tr_text(whose[i]) + QStringLiteral(" · ") + codes.join(QStringLiteral(", "));
            values_[i] = add(std::move(node));
        }
    }

    static bool has(const Outcome& outcome, ValueType type) {
        return std::find(outcome.value_types.begin(), outcome.value_types.end(), type) !=
               outcome.value_types.end();
    }

    int number_of(RecordId record) const {
        const auto found = number_.find(record);
        return found == number_.end() ? -1 : found->second;
    }

    void add_links() {
        for (const Need& need : portfolio_.all<Need>())
            if (const int to = number_of(need.common.id); to >= 0)
                for (const Id<Demand> demand : need.demands)
                    if (const int from = number_of(demand.value); from >= 0)
                        map_.demands.emplace_back(from, to);
        for (const Outcome& outcome : portfolio_.all<Outcome>())
            if (const int from = number_of(outcome.common.id); from >= 0)
                for (std::size_t i = 0; i < values_.size(); ++i)
                    if (has(outcome, static_cast<ValueType>(i + 1)))
                        map_.values.emplace_back(from, values_[i]);
    }

    template <class T>
    void add_items(MapNode& box, MapRoute& route, const std::vector<Id<T>>& ids, std::string T::*title) {
        for (const Id<T> id : ids) {
            const T* record = portfolio_.find(id);
            if (record == nullptr)
                continue;
            route.items.push_back(id.value);
            const bool there =
                std::any_of(box.items.begin(), box.items.end(),
                            [&](const MapNode::Item& item) { return item.record == id.value; });
            if (there || box.items.size() >= ValueMap::most)
                continue;
            const bool illustrative = record->common.illustrative && !project_is_illustrative();
            map_.has_illustrative = map_.has_illustrative || illustrative;
            box.items.push_back(
                {id.value, qt(record->common.code), qt(one_line(record->*title)), illustrative});
        }
    }

    void add_routes() {
        bool firm = true;
        for (const Route& route : portfolio_.all<Route>()) {
            const int need = number_of(route.need.value);
            if (route.cycle != cycle_ || need < 0 || route.kind == RouteKind::none)
                continue;
            MapRoute drawn;
            drawn.need = need;
            drawn.box = boxes_[static_cast<std::size_t>(route.kind) - 1];
            const Need* met = portfolio_.find(route.need);
            drawn.share = met != nullptr ? share_of(*met, route) : std::nullopt;
            firm = firm && drawn.share &&
                   (route.confidence == Confidence::estimate || route.confidence == Confidence::measured);
            MapNode& box = map_.nodes[static_cast<std::size_t>(drawn.box)];
            add_items(box, drawn, route.behaviour_changes, &BehaviourChange::behaviour);
            add_items(box, drawn, route.activities, &Activity::title);
            add_items(box, drawn, route.services, &Service::name);
            // A route that names no outcome leads to those of its need.
            const auto& outcomes = route.outcomes.empty() && met != nullptr ? met->outcomes : route.outcomes;
            for (const Id<Outcome> outcome : outcomes)
                if (const int to = number_of(outcome.value); to >= 0)
                    drawn.outcomes.push_back(to);
            map_.routes.push_back(std::move(drawn));
        }
        map_.by_share = firm && !map_.routes.empty();
        for (const int box : boxes_) {
            MapNode& node = map_.nodes[static_cast<std::size_t>(box)];
            const bool used = std::any_of(map_.routes.begin(), map_.routes.end(),
                                          [&](const MapRoute& route) { return route.box == box; });
            node.ghost = !used;
            if (used)
                node.note = node.items.empty() ? tr_text("no record named yet") : QString();
        }
    }

    // Over the cycle, as in the report's words.
    void add_principles() {
        for (const PrincipleInCycle& principle : principles_in_cycle(portfolio_, project_, cycle_)) {
            const bool judged = std::ranges::any_of(principle.by_phase, [](const GovernanceCheck* check) {
                return check != nullptr && check->rating != Rating::none;
            });
            map_.principles.push_back(
                {qt(principle.principle.label), judged ? principle.level : Rating::none});
        }
    }

    void add_resilience() {
        const std::array<const char*, 4> labels{"User", "Community", "Provider", "Whole system"};
        for (std::size_t i = 0; i < labels.size(); ++i)
            map_.resilience[i].label = tr_text(labels[i]);
        for (const Resilience& mechanism : portfolio_.all<Resilience>()) {
            if (mechanism.common.project != project_.value || mechanism.level == ResilienceLevel::none)
                continue;
            ValueMap::Level& level = map_.resilience[static_cast<std::size_t>(mechanism.level) - 1];
            level.holds +=
                (level.holds.isEmpty() ? QString() : QStringLiteral("; ")) + qt(one_line(mechanism.title));
        }
    }

    const Portfolio& portfolio_;
    Id<Project> project_;
    Id<Cycle> cycle_;
    PartialDate as_at_;
    ValueMap map_;
    std::map<RecordId, int> number_;
    std::array<int, 3> boxes_{};
    std::array<int, 3> values_{};
};

}  // namespace

bool ValueMap::empty() const {
    return count(MapNode::Column::demand) + count(MapNode::Column::need) + count(MapNode::Column::outcome) ==
               0 &&
           routes.empty();
}

int ValueMap::first_of(MapNode::Column column) const {
    for (std::size_t i = 0; i < nodes.size(); ++i)
        if (nodes[i].column == column)
            return static_cast<int>(i);
    return -1;
}

int ValueMap::count(MapNode::Column column) const {
    return static_cast<int>(std::count_if(nodes.begin(), nodes.end(), [&](const MapNode& node) {
        return node.column == column && !node.ghost;
    }));
}

std::size_t ValueMap::all_left_out() const {
    return std::accumulate(left_out.begin(), left_out.end(), std::size_t{0});
}

QString ValueMap::count_words(MapNode::Column column) const {
    const auto drawn = static_cast<std::size_t>(count(column));
    const std::size_t beyond = left_out[static_cast<std::size_t>(column)];
    return beyond == 0 ? number_text(drawn)
                       : tr_text("%1 of %2").arg(number_text(drawn), number_text(drawn + beyond));
}

ValueMap value_map_of(const Portfolio& portfolio, Id<Project> project, Id<Cycle> cycle, PartialDate as_at) {
    return MapMaker(portfolio, project, cycle, as_at).make();
}

}  // namespace tandem
