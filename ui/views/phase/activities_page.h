// Activities: everything done, planned or thought of with citizens, by phase and Co (picture 04).
// A list with filters; new ones are ideas in the phase under way.
#pragma once

class QWidget;

namespace tandem {

class Page;
class Workspace;

Page* make_activities_page(Workspace& workspace, QWidget* parent);

}  // namespace tandem
