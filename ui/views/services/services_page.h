// Services and contracts, specifications, monitoring meetings and provider development.
// The page is tabs over lists and one tree; what each shows stands in its own file.
#pragma once

class QWidget;

namespace tandem {

class Page;
class Workspace;

Page* make_services_page(Workspace& workspace, QWidget* parent);

}  // namespace tandem
