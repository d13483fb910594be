// The lists of the people page, one a tab: groups, who was missing, organisations, persons.
// Each takes the row of tabs `bar` and shows it under its head.
#pragma once

class QWidget;

namespace tandem {

class Page;
class Workspace;

Page* make_group_list(Workspace& workspace, QWidget* bar, QWidget* parent);
Page* make_missing_list(Workspace& workspace, QWidget* bar, QWidget* parent);
Page* make_organisation_list(Workspace& workspace, QWidget* bar, QWidget* parent);
Page* make_person_list(Workspace& workspace, QWidget* bar, QWidget* parent);

}  // namespace tandem
