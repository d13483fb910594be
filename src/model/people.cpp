#include "model/people.h"

#include "model/define.h"

namespace tandem {

template <>
ChoiceList choices_of<Side>() {
    static constexpr Choice list[] = {
        {"citizen", label("Side", "Citizen")},     {"professional", label("Side", "Professional")},
        {"political", label("Side", "Political")}, {"provider", label("Side", "Provider")},
        {"business", label("Side", "Business")},
    };
    return list;
}

template <>
const EntityDef& entity<Organisation>() {
    static const EntityDef def = define<Organisation>(
        {.key = "organisation",
         .label = label("Organisation", "Organisation"),
         .plural = label("Organisation", "Organisations"),
         .prefix = "OR",
         .scope = Scope::project,
         .title = "name"},
        {
            field<&Organisation::name>("name", label("Organisation", "Name"), {.required = true}),
            field<&Organisation::sector>("sector", label("Organisation", "Sector")),
            field<&Organisation::agency_type>("agency_type", label("Organisation", "Kind of agency"),
                                              {.help = "Council, NHS, police, housing and so on."}),
            field<&Organisation::commissioner>("commissioner", label("Organisation", "Commissioner")),
            field<&Organisation::provider>("provider", label("Organisation", "Provider")),
        });
    return def;
}

template <>
const EntityDef& entity<Group>() {
    static const EntityDef def = define<Group>(
        {.key = "group",
         .label = label("Group", "Group"),
         .plural = label("Group", "Groups"),
         .prefix = "G",
         .scope = Scope::project,
         .title = "name"},
        {
            field<&Group::name>("name", label("Group", "Name"),
                                {.required = true, .help = "The group’s own term for itself."}),
            field<&Group::side>("side", label("Group", "Side")),
            field<&Group::type>("type", label("Group", "Type"), {.catalogue = "group_types"}),
            field<&Group::size>(
                "size", label("Group", "Size"),
                {.unit = "people", .min = 0, .help = "An estimate is enough. Groups may overlap."}),
            field<&Group::size_precision>("size_precision", label("Group", "The number is")),
            field<&Group::knows>("knows", label("Group", "Knows"), {.group = "Knows and cares"}),
            field<&Group::cares>("cares", label("Group", "Cares"), {.group = "Knows and cares"}),
            field<&Group::seldom_heard>("seldom_heard", label("Group", "Seldom heard"),
                                        {.help = "A group that services fail to reach."}),
            field<&Group::needs_extra_care>("needs_extra_care", label("Group", "Needs extra care")),
            field<&Group::motivation>("motivation", label("Group", "Motivation"),
                                      {.group = "Willing and able"}),
            field<&Group::ability>("ability", label("Group", "Ability"), {.group = "Willing and able"}),
            field<&Group::willingness>("willingness", label("Group", "Willingness"),
                                       {.group = "Willing and able"}),
            field<&Group::voice_confidence>("voice_confidence", label("Group", "Confidence in using voice"),
                                            {.group = "Willing and able"}),
            field<&Group::support_needed>("support_needed", Kind::Text, label("Group", "Support needed"),
                                          {.group = "Willing and able"}),
            field<&Group::characteristics>("characteristics",
                                           label("Group", "Protected characteristics reached"),
                                           {.catalogue = "equality_characteristics"}),
            field<&Group::contact_route>(
                "contact_route", label("Group", "Contact route"),
                {.publish = Publish::never_public, .help = "Never shown in a public edition."}),
        });
    return def;
}

template <>
const EntityDef& entity<Person>() {
    static const EntityDef def = define<Person>(
        {.key = "person",
         .label = label("Person", "Person"),
         .plural = label("Person", "People"),
         .prefix = "PE",
         .scope = Scope::project,
         .title = "name",
         .visibility = Visibility::confidential},
        {
            field<&Person::name>("name", label("Person", "Name or initials"),
                                 {.required = true, .publish = Publish::never_public}),
            field<&Person::role>("role", label("Person", "Role in the process"),
                                 {.publish = Publish::never_public, .catalogue = "roles"}),
            field<&Person::group>("group", label("Person", "Group"), {.publish = Publish::never_public}),
            field<&Person::organisation>("organisation", label("Person", "Organisation"),
                                         {.publish = Publish::never_public}),
        });
    return def;
}

}  // namespace tandem
