// Activities: everything done, planned or thought of with citizens, by phase and Co (picture 04).
#pragma once

class QWidget;

namespace tandem {

class Page;
class Workspace;

Page* make_activities_page(Workspace& workspace, QWidget* parent);

}  // namespace tandem
