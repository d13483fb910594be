// The first tab of Governance: the grid of principles and phases, the two halves of public value side by
// side, and at the right the chosen cell: rating, why, evidence, who judged, action.
//
// Rating a cell makes its judgement or changes the one that counts. Evidence stands for a cell when it names
// the principle and is of that phase or of none in particular.
#pragma once

#include "ui/views/frame/page.h"

namespace tandem {

// bar: the row of tabs, taken.
Page* make_principles_page(Workspace& workspace, QWidget* bar, QWidget* parent);

}  // namespace tandem
