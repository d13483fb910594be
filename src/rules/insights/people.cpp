#include "base/number.h"
#include "base/number_words.h"
#include "base/text.h"
#include "catalogue/framework.h"
#include "model/decisions.h"
#include "rules/decisions.h"
#include "rules/insights/checks.h"
#include "rules/insights/words.h"

#include <algorithm>
#include <array>
#include <set>
#include <unordered_set>

namespace tandem {

namespace {

constexpr std::array<std::string_view, 4> heart_keys = {"heart_analyse", "heart_plan", "heart_do",
                                                        "heart_review"};
constexpr std::array<std::string_view, 4> heart_labels = {"Know and care, in Analyse",
                                                          "Know and care, in Plan", "Know and care, in Do",
                                                          "Know and care, in Review"};

// Places taken by citizen groups, by what the groups know and how much they care; groups that are not placed
// are left out and counted (E0).
struct Quadrants {
    std::int64_t heart = 0;     // know and care
    std::int64_t inform = 0;    // care, do not know
    std::int64_t mobilise = 0;  // know, do not care
    std::int64_t neither = 0;
    std::int64_t unplaced = 0;
    std::int64_t uncounted = 0;  // placed groups that took part, nobody says with how many

    std::int64_t placed() const { return heart + inform + mobilise + neither; }
    std::optional<double> heart_share() const {
        return ratio_of(static_cast<double>(heart), static_cast<double>(placed()));
    }
    // An absent count is not nobody: with one among them the share may be any.
    std::optional<double> share_of_all() const { return uncounted > 0 ? std::nullopt : heart_share(); }

    Quadrants& operator+=(const Quadrants& more) {
        heart += more.heart;
        inform += more.inform;
        mobilise += more.mobilise;
        neither += more.neither;
        unplaced += more.unplaced;
        uncounted += more.uncounted;
        return *this;
    }
};

Quadrants quadrants_of(Parts parts, const Activity& activity) {
    Quadrants result;
    for (const Part& part : parts) {
        if (!part.of_citizens)
            continue;
        const Group& group = *part.group;
        const bool known = group.knows != LowHigh::none && group.cares != LowHigh::none;
        const bool knows = group.knows == LowHigh::high;
        const bool cares = group.cares == LowHigh::high;
        if (!part.took_part) {
            // Nobody has come yet to what is only thought of or planned.
            result.uncounted += known && activity.status != ActivityStatus::idea &&
                                activity.status != ActivityStatus::planned;
            continue;
        }
        std::int64_t& sum = !known  ? result.unplaced
                            : knows ? (cares ? result.heart : result.mobilise)
                                    : (cares ? result.inform : result.neither);
        sum += *part.took_part;
    }
    return result;
}

bool is_macro_plan(const Facts& facts, const Decision& decision) {
    return decision.cycle == facts.cycle && decision.level == Level::macro &&
           facts.kind_of(decision.phase) == PhaseKind::plan;
}

bool has_political_say(const Decision& decision) {
    return !trimmed(decision.political_by).empty() || !decision.political_on.empty() ||
           !trimmed(decision.safeguards).empty();
}

// The macro decisions of Plan without a political say, with who took part in what led to them: the activities
// linked to the decision, else the macro activities of the phase (E0).
std::vector<std::pair<const Decision*, Quadrants>> decisions_without_say(const Facts& facts) {
    std::vector<std::pair<const Decision*, Quadrants>> found;
    Quadrants of_phase;
    for (const ActivityFact& fact : facts.activities())
        if (fact.phase == PhaseKind::plan && fact.activity->level == Level::macro)
            of_phase += quadrants_of(fact.parts, *fact.activity);
    for (const Decision* decision : facts.of_cycle<Decision>()) {
        if (!is_macro_plan(facts, *decision) || has_political_say(*decision))
            continue;
        Quadrants linked;
        for (const Id<Activity> id : decision->activities)
            if (const Activity* const activity = facts.portfolio.find(id);
                activity && activity->status != ActivityStatus::cancelled)
                linked += quadrants_of(facts.groups.of(id), *activity);
        found.emplace_back(decision, decision->activities.empty() ? of_phase : linked);
    }
    return found;
}

bool lacks_heart(const Facts& facts, const Quadrants& quadrants) {
    const auto share = quadrants.share_of_all();
    return share && *share < facts.limits.value("E5", "heart_share");
}

Said say_quadrants(Said said, const Quadrants& quadrants) {
    return said.share("heart", "Know and care", quadrants.heart_share())
        .count("inform", "Care, do not know", quadrants.inform)
        .count("mobilise", "Know, do not care", quadrants.mobilise)
        .count("neither", "Neither", quadrants.neither)
        .count("unplaced", "Of groups not placed", quadrants.unplaced)
        .from(from_count(quadrants.placed(), "place taken", "places taken") +
              (quadrants.uncounted > 0
                   ? ", without " + counted(quadrants.uncounted, "group", "groups") + " that came uncounted"
                   : std::string()));
}

void say_forgotten_groups(const Facts& facts, Findings& found) {
    std::unordered_set<RecordId> active;
    for (const ActivityFact& fact : facts.activities())
        for (const Part& part : fact.parts)
            if (part.group)
                active.insert(part.group->common.id);
    for (const Group* group : facts.of_project<Group>())
        if (group->knows == LowHigh::high && group->cares == LowHigh::low &&
            active.count(group->common.id) == 0)
            found
                .prompt(
                    named(group->common, group->name) +
                    " know a lot, have shown little interest so far, and are in no activity of this cycle.")
                .about(group->common, "forgotten")
                .count("activities", "Activities with this group", 0)
                .from(from_count(static_cast<std::int64_t>(facts.activities().size()), "activity",
                                 "activities"))
                .suggest("Find out what matters to them, and make the ask lighter.");
}

// What E6 looks at in one activity.
struct People {
    std::int64_t groups = 0;
    std::int64_t untyped = 0;  // of these: their kind is not recorded
    std::set<std::string> types;
    bool experienced = false;
    std::int64_t users = 0;
    std::int64_t citizens = 0;
    bool all_counted = true;  // every citizen group; an absent count is not nobody

    std::optional<double> user_share() const {
        if (!all_counted)
            return std::nullopt;
        return ratio_of(static_cast<double>(users), static_cast<double>(citizens));
    }
};

// "from 3 groups and 62 places taken"
std::string basis_of(const People& people) {
    return from_count(people.groups, "group", "groups") +
           (people.citizens > 0 ? " and " + counted(people.citizens, "place taken", "places taken") : "");
}

People people_of(const ActivityFact& fact) {
    People people;
    for (const Part& part : fact.parts) {
        const Group* const group = part.group;
        if (!group)
            continue;
        ++people.groups;
        if (group->type.key.empty())
            ++people.untyped;
        else
            people.types.insert(group->type.key);
        const GroupTypeEntry* const type = find_entry(framework().group_types, group->type.key);
        people.experienced = people.experienced || (type && type->expert_by_experience);
        if (group->side != Side::citizen)
            continue;
        people.all_counted = people.all_counted && part.took_part;
        people.citizens += part.took_part.value_or(0);
        people.users += type && type->current_user ? part.took_part.value_or(0) : 0;
    }
    return people;
}

}  // namespace

std::unordered_set<RecordId> decided_without_heart(const Facts& facts) {
    std::unordered_set<RecordId> found;
    for (const auto& [decision, quadrants] : decisions_without_say(facts))
        if (lacks_heart(facts, quadrants))
            found.insert(decision->common.id);
    return found;
}

void check_knows_and_cares(const Facts& facts, Findings& found) {
    for (const auto& [decision, quadrants] : decisions_without_say(facts))
        if (lacks_heart(facts, quadrants))
            say_quadrants(
                found
                    .attention(named(decision->common, decision->title) +
                               " was decided at macro level with " + percent(*quadrants.heart_share()) +
                               " of places taken by those who know and care, and without a "
                               "political say or safeguards recorded.")
                    .of(PhaseKind::plan)
                    .about(decision->common, "no heart"),
                quadrants);
    if (facts.any_in_play())
        say_forgotten_groups(facts, found);
    if (found.fires())
        return;
    Quadrants cycle;
    std::array<Quadrants, all_phases.size()> phases;
    Quadrants macro;
    Quadrants micro;
    for (const ActivityFact& fact : facts.activities()) {
        const Quadrants one = quadrants_of(fact.parts, *fact.activity);
        cycle += one;
        phases[static_cast<std::size_t>(fact.phase) - 1] += one;
        if (fact.activity->level != Level::none)
            (fact.activity->level == Level::macro ? macro : micro) += one;
    }
    const auto share = cycle.heart_share();
    Said said = say_quadrants(
        share ? found.clear("Groups that know and care took " + percent(*share) + " of the places" +
                            (cycle.uncounted > 0 ? " that are counted." : "."))
              : found.no_data("Nobody took part whose group has what it knows and cares recorded."),
        cycle);
    for (std::size_t i = 0; i < phases.size(); ++i)
        said.share(heart_keys[i], heart_labels[i], phases[i].heart_share());
    said.share("heart_macro", "Know and care, at macro level", macro.heart_share())
        .share("heart_micro", "Know and care, at micro level", micro.heart_share());
}

void check_right_people(const Facts& facts, Findings& found) {
    std::int64_t looked_at = 0;
    for (const ActivityFact& fact : facts.activities()) {
        const Activity& activity = *fact.activity;
        if (!fact.co_produced || activity.intent == Intent::none)
            continue;
        ++looked_at;
        const People people = people_of(fact);
        const auto types = static_cast<std::int64_t>(people.types.size());
        if (activity.intent == Intent::improve) {
            if (!people.experienced)
                found
                    .prompt(
                        named(activity.common, activity.title) +
                        " improves something that exists, and no group of experts by experience is linked.")
                    .of(fact.phase)
                    .about(activity.common, "no experience")
                    .count("experienced", "Groups of experts by experience", 0)
                    .from(basis_of(people))
                    .suggest("Ask people who know it from living with it.");
            continue;
        }
        std::vector<std::string> reasons;
        if (static_cast<double>(types) < found.limit("group_types"))
            reasons.push_back(
                types == 0 ? std::string("no kind of group is known to take part")
                           : "it brings together only " + counted(types, "kind of group", "kinds of group") +
                                 (people.untyped > 0 ? " (the kind of " + in_letters(people.untyped) +
                                                           " more is not recorded)"
                                                     : ""));
        if (people.user_share().value_or(0) > found.limit("most_users"))
            reasons.push_back("people who use services now took " + percent(*people.user_share()) +
                              " of its places");
        if (!reasons.empty())
            found
                .prompt(named(activity.common, activity.title) + " is to make something new, but " +
                        join_and(reasons) + ". Who else would bring another view?")
                .of(fact.phase)
                .about(activity.common, "narrow")
                .count("group_types", types == 1 ? "Kind of group" : "Kinds of group", types)
                .share("users", "Places taken by current users", people.user_share())
                .from(basis_of(people))
                .suggest("Widen the circle: people who use a service today may hold on to it as it is.");
    }
    if (!found.none())
        return;
    if (looked_at == 0)
        found.no_data("No activity with citizens says whether it improves or transforms.");
    else
        found.clear("The right kinds of people are in every activity that says what it is for.")
            .count("activities", "Activities looked at", looked_at)
            .from(from_count(looked_at, "activity", "activities"));
}

}  // namespace tandem
