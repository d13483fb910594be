// Needs and demands: the picture of both with how each need is met, and the two lists behind it (key T).
// Which of the two is shown is part of the place, so Back returns to it.
#pragma once

class QWidget;

namespace tandem {

class Page;
class Workspace;

Page* make_needs_page(Workspace& workspace, QWidget* parent);

}  // namespace tandem
