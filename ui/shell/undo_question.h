// Asked before an import is taken back: the one step that can be a thousand records, and that a person may
// have made long before the key that would undo it. Every other step goes at once.
#pragma once

class QWidget;

namespace tandem {

class Document;

// Whether the step that undo would take back may go. Asks only before an import.
bool may_undo(Document& document, QWidget* parent);

}  // namespace tandem
