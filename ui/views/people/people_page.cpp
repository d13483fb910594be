#include "ui/views/people/people_page.h"

#include "model/people.h"
#include "ui/kit/text.h"
#include "ui/views/frame/list_tabs.h"
#include "ui/views/people/know_care_page.h"
#include "ui/views/people/people_lists.h"

namespace tandem {

Page* make_people_page(Workspace& workspace, QWidget* parent) {
    return make_tabs_with_table_key(
        workspace, QStringLiteral("people"),
        {{QStringLiteral("plot"), tr_text("Who knows, who cares"), {&entity<Group>()}, make_know_care_page},
         {QStringLiteral("table"), tr_text("Table"), {&entity<Group>()}, make_group_list},
         {QStringLiteral("missing"), tr_text("Who was missing"), {}, make_missing_list},
         {QStringLiteral("organisations"),
          tr_text("Organisations"),
          {&entity<Organisation>()},
          make_organisation_list},
         {QStringLiteral("persons"), tr_text("People by name"), {&entity<Person>()}, make_person_list}},
        parent);
}

}  // namespace tandem
