#include "ui/views/needs/needs_data.h"

#include "base/number.h"
#include "model/activity.h"
#include "model/outcomes.h"
#include "model/people.h"
#include "model/services.h"
#include "report/words.h"
#include "rules/needs.h"
#include "rules/people.h"
#include "ui/kit/number_text.h"
#include "ui/kit/text.h"

#include <QtCore/QStringList>

#include <algorithm>
#include <map>
#include <set>

namespace tandem {

namespace {

QString groups_words(const Portfolio& portfolio, const std::vector<Id<Group>>& groups) {
    QStringList names;
    for (const Id<Group> id : groups)
        if (const Group* group = portfolio.find(id))
            names << qt(one_line(group->name));
    return names.join(QStringLiteral("; "));
}

QString people_words(const Need& need) {
    if (!need.people)
        return tr_text("size not recorded");
    QString words = counted(*need.people, "person", "people");
    if (need.people_precision != Precision::none)
        words = qt(lower_first(label_of_choice(need.people_precision))) + QStringLiteral(" ") + words;
    return words;
}

// The least certain of its routes.
QString certainty_words(Children<Route> routes) {
    Confidence least = Confidence::none;
    for (const Route* route : routes)
        if (route->confidence != Confidence::none && (least == Confidence::none || route->confidence < least))
            least = route->confidence;
    switch (least) {
        case Confidence::guess:
            return tr_text("Shares: a guess");
        case Confidence::estimate:
            return tr_text("Shares: an estimate");
        case Confidence::measured:
            return tr_text("Shares: measured");
        case Confidence::none:
            break;
    }
    return {};
}

template <class T>
void name_all(QStringList& parts, const Portfolio& portfolio, const std::vector<Id<T>>& ids,
              std::string T::*title) {
    for (const Id<T> id : ids)
        if (const T* record = portfolio.find(id))
            parts << qt(record->common.code + ' ' + one_line(record->*title));
}

QString ways_words(const Portfolio& portfolio, Children<Route> routes) {
    QStringList parts;
    for (const Route* route : routes) {
        name_all(parts, portfolio, route->behaviour_changes, &BehaviourChange::behaviour);
        name_all(parts, portfolio, route->activities, &Activity::title);
        name_all(parts, portfolio, route->services, &Service::name);
        if (route->behaviour_changes.empty() && route->activities.empty() && route->services.empty())
            parts << qt(label_of_choice(route->kind));
    }
    parts.removeDuplicates();
    return parts.join(QStringLiteral(" · "));
}

QString leads_to_words(const Portfolio& portfolio, const Need& need, Children<Route> routes) {
    std::vector<Id<Outcome>> outcomes = need.outcomes;
    for (const Route* route : routes)
        for (const Id<Outcome> outcome : route->outcomes)
            if (std::find(outcomes.begin(), outcomes.end(), outcome) == outcomes.end())
                outcomes.push_back(outcome);
    QStringList parts;
    name_all(parts, portfolio, outcomes, &Outcome::statement);
    return parts.join(QStringLiteral(" · "));
}

NeedCard card_of(const Portfolio& portfolio, const Need& need, Children<Route> routes) {
    NeedCard card;
    card.record = need.common.id;
    card.code = qt(need.common.code);
    card.statement = qt(one_line(need.statement));
    card.people = people_words(need);
    card.rank = need.rank;
    card.bar = route_bar_of(need, routes);
    if (card.bar.pieces.empty())
        card.ways = ways_words(portfolio, routes);
    else
        card.certainty = certainty_words(routes);
    if (need.judged_gap && card.bar.pieces.empty())
        card.judged = tr_text("Gap judged ") + QString::number(*need.judged_gap) + tr_text(" of 3");
    card.leads_to = leads_to_words(portfolio, need, routes);
    card.decided = is_prioritised_politically(portfolio, need);
    card.illustrative = need.common.illustrative;
    return card;
}

DemandCard card_of(const Portfolio& portfolio, const Demand& demand) {
    DemandCard card;
    card.record = demand.common.id;
    card.code = qt(demand.common.code);
    card.statement = qt(one_line(demand.statement));
    card.who = groups_words(portfolio, demand.expressed_by);
    if (!demand.date.empty())
        card.who += (card.who.isEmpty() ? QString() : QStringLiteral(" · ")) +
                    qt(demand.date.words()).replace(QLatin1Char(' '), QChar::Nbsp);
    card.voiced = demand.voiced;
    card.illustrative = demand.common.illustrative;
    return card;
}

// A demand stands beside the first need it leads to, so that few lines cross.
void add_demands(NeedsPicture& picture, const Portfolio& portfolio, const std::vector<const Need*>& needs,
                 Id<Cycle> cycle) {
    std::map<RecordId, std::vector<std::size_t>> behind;
    for (std::size_t i = 0; i < needs.size(); ++i)
        for (const Id<Demand> demand : needs[i]->demands)
            behind[demand.value].push_back(i);
    std::vector<const Demand*> demands;
    for (const Demand& demand : portfolio.all<Demand>())
        if (demand.cycle == cycle)
            demands.push_back(&demand);
    picture.all_demands = demands.size();
    for (const Demand* demand : demands)
        picture.sums.not_voiced += demand->voiced == Voiced::not_voiced;
    const auto first_need = [&](const Demand* demand) {
        const auto found = behind.find(demand->common.id);
        return found == behind.end() ? needs.size() : found->second.front();
    };
    std::stable_sort(demands.begin(), demands.end(),
                     [&](const Demand* a, const Demand* b) { return first_need(a) < first_need(b); });
    if (demands.size() > NeedsPicture::most_demands)
        demands.resize(NeedsPicture::most_demands);
    for (const Demand* demand : demands) {
        for (const std::size_t need : behind[demand->common.id])
            if (need < picture.needs.size())
                picture.lines.push_back({picture.demands.size(), need});
        picture.demands.push_back(card_of(portfolio, *demand));
    }
}

void add_not_asked(NeedsPicture& picture, const Portfolio& portfolio, Id<Project> project, Id<Cycle> cycle) {
    std::set<RecordId> heard;
    for (const Demand& demand : portfolio.all<Demand>())
        if (demand.cycle == cycle)
            for (const Id<Group> group : demand.expressed_by)
                heard.insert(group.value);
    QStringList names;
    for (const Group& group : portfolio.all<Group>())
        if (group.common.project == project.value && group.side == Side::citizen &&
            !heard.contains(group.common.id)) {
            picture.not_asked.push_back(group.common.id);
            names << qt(group.common.code + ' ' + one_line(group.name));
        }
    constexpr qsizetype named = 2;
    const qsizetype more = names.size() - named;
    picture.not_asked_words = names.mid(0, named).join(QStringLiteral(", "));
    if (more > 0)
        picture.not_asked_words += tr_text(" and ") + counted(more, "other group", "other groups");
    if (!names.isEmpty())
        picture.not_asked_words += tr_text(": nothing yet");
}

}  // namespace

NeedsPicture needs_picture(const Workspace& workspace) {
    const Portfolio& portfolio = workspace.portfolio();
    NeedsPicture picture;
    const std::vector<const Need*> needs = ranked_needs(portfolio, workspace.cycle());
    picture.all_needs = needs.size();
    const RoutesOfNeeds routes(portfolio);
    QStringList without;
    qsizetype met = 0;  // needs that are met in part without a service
    for (const Need* need : needs) {
        const auto& of_need = routes.of({need->common.id});
        if (picture.needs.size() < NeedsPicture::most_needs)
            picture.needs.push_back(card_of(portfolio, *need, of_need));
        picture.sums.ranked += is_priority(*need);
        picture.sums.decided += is_prioritised_politically(portfolio, *need);
        const RouteShares shares = shares_of(*need, of_need);
        if (shares.behaviour_change || shares.co_production) {
            const double share = shares.behaviour_change.value_or(0) + shares.co_production.value_or(0);
            if (++met <= 3)
                without << qt(percent_words(share / 100)) + tr_text(" of ") + qt(need->common.code);
        }
    }
    picture.sums.without_service = without.join(QStringLiteral(", "));
    if (met > without.size())
        picture.sums.without_service += tr_text(" and %1 more").arg(number_text(met - without.size()));
    add_demands(picture, portfolio, needs, workspace.cycle());
    add_not_asked(picture, portfolio, workspace.project(), workspace.cycle());
    return picture;
}

}  // namespace tandem
