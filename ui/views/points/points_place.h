// Where a point to consider is answered: the record it is about, else the page and tab on which such things
// are recorded. Home, the phases and the page of the points all lead there.
#pragma once

#include "rules/insights/insight.h"
#include "ui/link/place.h"

namespace tandem {

class Workspace;

// Never without a page, unless it is about a record that is shown beside whatever page there is.
Place place_of(const Workspace& workspace, const Insight& insight);
// Goes there.
void go_to_answer(Workspace& workspace, const Insight& insight);
// What a button says that goes there: "Open C1", "Go to Risks".
QString words_of_way(const Workspace& workspace, const Insight& insight);

}  // namespace tandem
