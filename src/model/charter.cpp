#include "model/charter.h"

#include "model/define.h"

namespace tandem {

template <>
const EntityDef& entity<Charter>() {
    static const EntityDef def = define<Charter>(
        {.key = "charter",
         .label = label("Charter", "Charter"),
         .plural = label("Charter", "Charters"),
         .prefix = "CH",
         .scope = Scope::project,
         .title = "title"},
        {
            field<&Charter::title>("title", label("Charter", "Title"), {.required = true}),
            field<&Charter::commitments>("commitments", Kind::Text, label("Charter", "Commitments")),
            field<&Charter::committed_by>("committed_by", label("Charter", "By whom")),
            field<&Charter::committed_to>("committed_to", label("Charter", "To whom")),
            field<&Charter::principles>("principles", label("Charter", "Governance principles covered"),
                                        {.catalogue = "principles"}),
            field<&Charter::agreed_on>("agreed_on", label("Charter", "Agreed on")),
            field<&Charter::review_date>("review_date", label("Charter", "Review date")),
        });
    return def;
}

template <>
const EntityDef& entity<SignUp>() {
    static const EntityDef def = define<SignUp>(
        {.key = "sign_up",
         .label = label("SignUp", "Sign-up"),
         .plural = label("SignUp", "Sign-ups"),
         .prefix = "SU",
         .scope = Scope::owner,
         .title = "organisation",
         .owner = "charter"},
        {
            field<&SignUp::charter>("charter", label("SignUp", "Charter"), {.required = true}),
            field<&SignUp::organisation>("organisation", label("SignUp", "Organisation")),
            field<&SignUp::group>("group", label("SignUp", "Group")),
            field<&SignUp::person>("person", label("SignUp", "Person"), {.publish = Publish::never_public}),
            field<&SignUp::role>("role", label("SignUp", "Role"), {.catalogue = "roles"}),
            field<&SignUp::date>("date", label("SignUp", "Date")),
        });
    return def;
}

}  // namespace tandem
