// Activities: everything done, planned or thought of with citizens, by phase and Co (picture 04).
// A list with filters; new ones are ideas in the phase under way.
#pragma once

#include "model/choices.h"

class QWidget;

namespace tandem {

class Page;
class Workspace;
struct ListSpec;

// The same list narrowed to one phase, for the tab of that phase's page.
ListSpec activities_list_of(PhaseKind phase);
Page* make_activities_page(Workspace& workspace, QWidget* parent);

}  // namespace tandem
