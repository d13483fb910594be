// The shade over a window behind a dialog (design.md section 6 "Dialog"): one look for the dialogs of Tandem
// and for the questions that are message boxes.
//
// It takes no input: what it covers is kept from it by the dialog, which is modal.
#pragma once

class QWidget;

namespace tandem {

// Shades the window of a dialog's parent while the dialog is shown; once for each, which owns it. Does
// nothing for a dialog without a parent.
void shade_behind(QWidget& dialog);

}  // namespace tandem
