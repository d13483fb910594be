// The manual (docs/manual, compiled in) shown in the program, and the card of keyboard shortcuts, which is
// made from the menus themselves.
#pragma once

class QWidget;

namespace tandem {

class MainWindow;

void show_manual(QWidget* parent);
void show_shortcuts(MainWindow& window);

}  // namespace tandem
