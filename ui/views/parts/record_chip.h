// A chip that stands for a record and leads to it, and the clearing of the rows that chips stand in.
// For pages that show links of their own beside a form; forms/link_field.h edits links.
#pragma once

#include "ui/kit/chip.h"
#include "ui/link/workspace.h"

class QLayout;

namespace tandem {

// Enter opens the record beside the page, Ctrl+Enter its own page. Not removable: who can unlink it says so.
// nullptr when there is no such record.
Chip* make_record_chip(Workspace& workspace, RecordId record, QWidget* parent);
// Goes to the page where a record of this kind is looked at; beside the page when it has none.
void open_record(Workspace& workspace, RecordId record);
// Takes out and deletes all widgets of a layout.
void clear_layout(QLayout& layout);

}  // namespace tandem
