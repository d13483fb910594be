// Where a person is in the window: a page and, where it matters, the record and a detail on it.
//
// A value, kept in the back and forward lists, in the session and in chips. Page keys are those of
// views/pages.cpp; they live for ever because sessions keep them.
#pragma once

#include "base/id.h"

#include <QtCore/QString>

namespace tandem {

struct Place {
    QString page;         // "home", "phase/plan", "outcomes"; "" = nowhere
    RecordId record = 0;  // selected, or the subject of the page
    QString detail;       // what the page makes of it: a tab, a cell such as "plan/co_design"

    bool operator==(const Place&) const = default;
};

// "outcomes#4711|trend" and back, for the session file; a place without a page when the text is not one.
QString text_of_place(const Place& place);
Place place_from_text(const QString& text);

}  // namespace tandem
