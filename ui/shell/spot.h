// Where a window stands in a file: the project and the cycle that are shown, the place in them, and the
// record in the panel beside the page. A value; the session keeps it, and a window that is opened again or
// beside another one begins with it.
#pragma once

#include "model/names.h"
#include "ui/link/place.h"

namespace tandem {

struct Spot {
    Place place;
    Id<Project> project;  // none: the first
    Id<Cycle> cycle;      // none: the open one
    RecordId panel = 0;   // of the window's own panel; 0 = closed
};

}  // namespace tandem
