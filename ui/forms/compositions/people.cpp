// Forms of those who take part: groups, organisations, persons, and the charter (DOMAIN.md A2).

#include "model/people.h"
#include "model/activity.h"
#include "model/charter.h"
#include "model/contribution.h"
#include "model/needs.h"
#include "ui/forms/compositions/compositions.h"
#include "ui/kit/text.h"

namespace tandem {

void compose_group(RecordForm& form) {
    form.row({"name"});
    form.row({"type"});
    form.row({"side", "size"});
    form.row({"size_precision"});
    form.row({"knows", "cares"});
    form.row({"seldom_heard", "needs_extra_care"});
    form.links(
        {.words = "Took part in", .through = &entity<ActivityGroup>(), .from = "group", .to = "activity"});
    form.links({.words = "Asks for", .through = &entity<Demand>(), .from = "expressed_by"});
    form.links({.words = "Has these needs", .through = &entity<Need>(), .from = "groups"});
    form.heading(tr_text("What would help them take part"));
    form.row({"motivation", "ability"});
    form.row({"willingness", "voice_confidence"});
    form.row({"support_needed"});
    form.row({"contact_route"});
    form.row({"characteristics"});
    form.rest();
}

void compose_organisation(RecordForm& form) {
    form.row({"name"});
    form.row({"sector", "agency_type"});
    form.row({"commissioner", "provider"});
    form.links({.words = "People", .through = &entity<Person>(), .from = "organisation"});
    form.rest();
}

void compose_person(RecordForm& form) {
    form.row({"name"});
    form.words("name", "", "Initials are enough");
    form.row({"role"});
    form.row({"group"});
    form.row({"organisation"});
    form.links(
        {.words = "Took part in", .through = &entity<ActivityPerson>(), .from = "person", .to = "activity"});
    form.rest();
}

void compose_charter(RecordForm& form) {
    form.row({"title"});
    form.row({"commitments"});
    form.row({"committed_by"});
    form.row({"committed_to"});
    form.row({"principles"});
    form.row({"agreed_on", "review_date"});
    form.links({.words = "Organisations who signed",
                .through = &entity<SignUp>(),
                .from = "charter",
                .to = "organisation"});
    form.links(
        {.words = "Groups who signed", .through = &entity<SignUp>(), .from = "charter", .to = "group"});
    form.links(
        {.words = "People who signed", .through = &entity<SignUp>(), .from = "charter", .to = "person"});
    form.rest();
}

void compose_sign_up(RecordForm& form) {
    form.row({"organisation"});
    form.row({"group"});
    form.row({"person"});
    form.row({"role", "date"});
    form.rest();
}

}  // namespace tandem
