// Asked before a window lets go of something that is not written: an edit that waits for the disk, a text
// that cannot stand as it is, one typed into a line that adds and not added, or the answers for a new
// project. Whoever presses Enter or Esc stays.
#pragma once

#include <vector>

namespace tandem {

class MainWindow;

// Whether the window may let go of what it shows. Writes what is being typed and tries the disk once more
// first. `going`: the windows that let go with it, itself among them; a file that another one still shows
// goes on trying.
bool may_leave(MainWindow& window, const std::vector<MainWindow*>& going);

}  // namespace tandem
