// What is done together: activities, who took part in them (DOMAIN.md A2, A10 "People counts").
//
// An activity has one primary Co, any number of other Co's, and its own mechanism. Without a citizen group it
// does not count as co-production (DOMAIN.md 0.7). Totals of people stand on the activity for when no
// breakdown is known; the breakdown by group is ActivityGroup. One person in two activities counts twice:
// "places taken", not people.
#pragma once

#include "model/choices.h"
#include "schema/codec.h"
#include "schema/common.h"

#include <optional>
#include <string>
#include <vector>

namespace tandem {

struct Phase;
struct KeyTask;
struct CoTask;
struct Group;
struct Person;
struct Outcome;

enum class ActivityStatus { none, idea, planned, under_way, done, cancelled };
enum class Intent { none, improve, transform };  // improve what exists / transform it or make something new
enum class Reach { none, individual, collective };
enum class Support { none, access, expenses, childcare, language, payment, training, other };

TANDEM_DECLARE_CHOICES(ActivityStatus);
TANDEM_DECLARE_CHOICES(Intent);
TANDEM_DECLARE_CHOICES(Reach);
TANDEM_DECLARE_CHOICES(Support);

struct Activity {
    Common common;
    Id<Phase> phase;
    std::string title;
    Co co = Co::none;
    std::vector<Co> other_coes;
    Mechanism mechanism = Mechanism::none;
    CatalogueKey approach;
    CatalogueKey sub_type;
    Level level = Level::none;
    Intent intent = Intent::none;
    Reach reach = Reach::none;
    PartialDate start;
    PartialDate end;
    ActivityStatus status = ActivityStatus::none;
    std::string place;
    std::string description;
    std::optional<std::int64_t> invited;
    Precision invited_precision = Precision::none;
    std::optional<std::int64_t> took_part;
    Precision took_part_precision = Precision::none;
    std::optional<std::int64_t> new_to_this;
    std::optional<double> citizen_hours;
    std::optional<double> staff_hours;
    std::optional<Money> public_cost;
    std::vector<Support> support;
    std::string support_note;
    std::string thanks;  // how citizens were thanked; it need not be money
    std::string result;
    std::string what_changed;
    std::optional<std::int64_t> review_intensity;  // 1 arm's length, 2 intensive, 3 most intense [1:171]
    std::vector<Id<KeyTask>> key_tasks;
    std::vector<Id<CoTask>> co_tasks;
    std::vector<Id<Outcome>> outcomes;
    Id<Activity> carried_from;  // the activity of the cycle before that this one goes on from
};

// A group in an activity.
struct ActivityGroup {
    Common common;
    Id<Activity> activity;
    Id<Group> group;
    CatalogueKey role;  // role in the process
    std::optional<std::int64_t> invited;
    Precision invited_precision = Precision::none;
    std::optional<std::int64_t> took_part;
    Precision took_part_precision = Precision::none;
    std::optional<std::int64_t> new_to_this;
    std::optional<double> citizen_hours;
};

// A person in an activity. Persons are optional everywhere and never public.
struct ActivityPerson {
    Common common;
    Id<Activity> activity;
    Id<Person> person;
    CatalogueKey role;
};

}  // namespace tandem
