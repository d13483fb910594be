// Resources and money: the account of what citizens and public bodies put in, costs and benefits line by
// line, and the benefits of co-production that stakeholders want. The lists of resources and co-financing
// stand with the assets.
#pragma once

class QWidget;

namespace tandem {

class Page;
class Workspace;

Page* make_resources_page(Workspace& workspace, QWidget* parent);

}  // namespace tandem
