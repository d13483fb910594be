// What Ctrl+Z means in a line in which records are written one after another: where nothing typed in it can
// be undone, the window's undo, which takes back the record that was just added. The line's own undo would
// bring back the text as if it had not been added, and the next Enter would add it twice.
#pragma once

class QLineEdit;

namespace tandem {

// Once for each line; what is being typed in it is still undone in the line.
void leave_undo_to_window(QLineEdit& line);
// What stood in the line has been added: it goes for good, and the line waits for the next.
void empty_for_next(QLineEdit& line);

}  // namespace tandem
