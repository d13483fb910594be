// Which links of a record a row of chips shows. A value that a form is composed with; link_source.h reads it.
//
//     {"Works towards", "outcomes"}                                         own field of an activity
//     {"Groups who took part", {}, &entity<ActivityGroup>(), "activity", "group"}   a record in between
//     {"Options", {}, &entity<DecisionOption>(), "decision"}                its parts
//     {"Activities", {}, &entity<Activity>(), "outcomes"}                   what names it
#pragma once

#include "schema/entity.h"

#include <string_view>

namespace tandem {

struct LinkSpec {
    const char* words;                   // "Groups who took part"
    std::string_view field = {};         // a Reference(s) field of the record itself, or ...
    const EntityDef* through = nullptr;  // ... a kind of record in between (ActivityGroup): its
    std::string_view from = {};          // reference to this record, and
    std::string_view to = {};          // reference to the other end; "" = the records of `through` themselves
    const EntityDef* other = nullptr;  // kind at the other end; nullptr = as the field says
    std::string_view remark = {};      // code of the remark on the whole record that stands under the chips
};

}  // namespace tandem
