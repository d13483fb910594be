// Services and contracts, specifications, monitoring meetings and provider development.
#pragma once

class QWidget;

namespace tandem {

class Page;
class Workspace;

Page* make_services_page(Workspace& workspace, QWidget* parent);

}  // namespace tandem
