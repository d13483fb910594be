// A further project in the file that is open: asks for its title, its place and what it starts with, then
// makes it as one step and shows it. The six questions of a new file (new_project_page.h) ask more; the rest
// is filled in on the project's own pages.
#pragma once

namespace tandem {

class MainWindow;

// Nothing when the window shows no file, or when the person thinks better of it.
void add_project_here(MainWindow& window);

}  // namespace tandem
