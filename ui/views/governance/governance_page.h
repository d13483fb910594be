// Governance: how it is done, principle by principle and phase by phase, beside what was achieved and never
// added to it (DOMAIN.md 0.6; design.md picture 22); dark-side notes, equality impact, charter.
#pragma once

#include "ui/views/frame/page.h"

namespace tandem {

Page* make_governance_page(Workspace& workspace, QWidget* parent);
// The charter and who has signed it, as a page of its own.
Page* make_charter_page(Workspace& workspace, QWidget* parent);
// Equality impact as a page of its own.
Page* make_equality_page(Workspace& workspace, QWidget* parent);

}  // namespace tandem
