// The way out when a file is gone or another one has its name: what is open is saved as a copy, whole with
// its history and what was typed last, and the windows go on in the copy.
#pragma once

namespace tandem {

class MainWindow;

// Asks where to put the copy. False when it was not made: nobody chose a place, or it could not be written.
bool go_on_in_copy(MainWindow& window);

}  // namespace tandem
