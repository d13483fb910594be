// Sends a report to a printer through the system's print dialog, with the very layout of the preview. What
// goes wrong is told in words over the window; nothing is kept.
#pragma once

#include "ui/views/reports/report_preview.h"

class QWidget;

namespace tandem {

// Opens the dialog; prints when it is accepted. Lays out in the GUI thread: a printer's painter lives there.
void print_report(QWidget* window, PreviewRequest request);

}  // namespace tandem
