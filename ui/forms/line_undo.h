// What Ctrl+Z means in a line in which records are written one after another, or a list is filtered: where
// nothing typed in it can be undone, the window's undo, which takes back what was just added or deleted. The
// line's own undo would bring back the text as if it had not been added, and the next Enter would add it
// twice.
#pragma once

class QLineEdit;

namespace tandem {

// Once for each line; what is being typed in it is still undone in the line.
void leave_undo_to_window(QLineEdit& line);
// The same in a line that filters or finds: its text is no record, so what was typed before the keyboard went
// elsewhere and came back is not what somebody means to undo.
void leave_undo_unless_typed(QLineEdit& line);
// What stood in the line has been added: it goes for good, and the line waits for the next.
void empty_for_next(QLineEdit& line);

}  // namespace tandem
