// The menus of a window: every action with its words, shortcut and when it can be taken.
//
// A new action = one line in menus.cpp. Words follow the platform's conventions; single keys (1 to 4, N ...)
// are shown in the menu but handled by the window, because they must not be taken from a text field.
#pragma once

namespace tandem {

class MainWindow;

void make_menus(MainWindow& window);

}  // namespace tandem
