// Where a record stands among everything in a file, and what to call it there: for "Find or go to", which
// looks beyond the project and the cycle that are shown. Knows no widgets.
#pragma once

#include "model/portfolio.h"
#include "model/project.h"

#include <QtCore/QString>

namespace tandem {

// Project and cycle that must be shown for the record to be seen; no cycle of what lives on over the cycles.
struct Frame {
    Id<Project> project;
    Id<Cycle> cycle;
};

Frame frame_of(const Portfolio& portfolio, const EntityDef& def, const void* record);

// Whether it is known by a text of its own; what is not ("April 2015", "Carers") is known by what it is part
// of.
bool has_own_words(const EntityDef& def);
// "L4 Peer support", "M7 Referrals to secondary care, April 2015", "Cycle 2".
QString name_anywhere(const Portfolio& portfolio, const EntityDef& def, const void* record);

}  // namespace tandem
