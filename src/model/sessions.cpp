#include "model/sessions.h"

#include "model/define.h"

namespace tandem {

template <>
const EntityDef& entity<Session>() {
    static const EntityDef def = define<Session>(
        {.key = "session",
         .label = label("Session", "Session"),
         .plural = label("Session", "Sessions"),
         .prefix = "SE",
         .scope = Scope::cycle,
         .title = "title"},
        {
            field<&Session::cycle>("cycle", label("Session", "Cycle"), {.required = true}),
            field<&Session::phase>("phase", label("Session", "Phase")),
            field<&Session::title>("title", label("Session", "Title"), {.required = true}),
            field<&Session::date>("date", label("Session", "Date")),
            field<&Session::place>("place", label("Session", "Place")),
            field<&Session::purpose>("purpose", Kind::Text, label("Session", "Purpose")),
            field<&Session::facilitator>("facilitator", label("Session", "Facilitator (role)")),
            field<&Session::facilitator_person>("facilitator_person",
                                                label("Session", "Facilitator (person)"),
                                                {.publish = Publish::never_public}),
            field<&Session::outputs>("outputs", Kind::Text, label("Session", "Outputs"), {.group = "Result"}),
            field<&Session::parking_lot>("parking_lot", Kind::Text, label("Session", "Parking lot"),
                                         {.group = "Result"}),
            field<&Session::activities>("activities", label("Session", "Activities"), {.group = "Links"}),
            field<&Session::prioritisations>("prioritisations", label("Session", "Prioritisations"),
                                             {.group = "Links"}),
            field<&Session::decisions>("decisions", label("Session", "Decisions"), {.group = "Links"}),
            field<&Session::carried_from>("carried_from", label("Session", "Carried over from"),
                                          {.group = "Links", .read_only = true}),
        });
    return def;
}

template <>
const EntityDef& entity<AgendaBlock>() {
    static const EntityDef def = define<AgendaBlock>(
        {.key = "agenda_block",
         .label = label("AgendaBlock", "Agenda block"),
         .plural = label("AgendaBlock", "Agenda blocks"),
         .prefix = "AB",
         .scope = Scope::owner,
         .title = "title",
         .owner = "session"},
        {
            field<&AgendaBlock::session>("session", label("AgendaBlock", "Session"), {.required = true}),
            field<&AgendaBlock::order>("order", label("AgendaBlock", "Order"), {.min = 1}),
            field<&AgendaBlock::title>("title", label("AgendaBlock", "Title"), {.required = true}),
            field<&AgendaBlock::minutes>("minutes", label("AgendaBlock", "Minutes"),
                                         {.unit = "minutes", .min = 0}),
            field<&AgendaBlock::method>("method", label("AgendaBlock", "Method"), {.catalogue = "methods"}),
            field<&AgendaBlock::view>("view", label("AgendaBlock", "Screen")),
            field<&AgendaBlock::essential>("essential", label("AgendaBlock", "Essential"),
                                           {.help = "Kept when time runs short."}),
            field<&AgendaBlock::note>("note", Kind::Text, label("AgendaBlock", "Note for the facilitator")),
        });
    return def;
}

template <>
const EntityDef& entity<SessionGroup>() {
    static const EntityDef def = define<SessionGroup>(
        {.key = "session_group",
         .label = label("SessionGroup", "Group in a session"),
         .plural = label("SessionGroup", "Groups in sessions"),
         .scope = Scope::owner,
         .title = "group",
         .owner = "session"},
        {
            field<&SessionGroup::session>("session", label("SessionGroup", "Session"), {.required = true}),
            field<&SessionGroup::group>("group", label("SessionGroup", "Group"), {.required = true}),
            field<&SessionGroup::invited>("invited", label("SessionGroup", "Invited"),
                                          {.unit = "people", .min = 0}),
            field<&SessionGroup::invited_precision>("invited_precision", label("SessionGroup", "Invited is")),
            field<&SessionGroup::took_part>("took_part", label("SessionGroup", "Took part"),
                                            {.unit = "people", .min = 0}),
            field<&SessionGroup::took_part_precision>("took_part_precision",
                                                      label("SessionGroup", "Took part is")),
            field<&SessionGroup::new_to_this>("new_to_this", label("SessionGroup", "New to this"),
                                              {.unit = "people", .min = 0}),
        });
    return def;
}

}  // namespace tandem
