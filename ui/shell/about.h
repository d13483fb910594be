// Who made Tandem, what it rests on, under which licence.
// Modal; returns when it is closed. Knows nothing of what is open.
#pragma once

class QWidget;

namespace tandem {

void show_about(QWidget* parent);

}  // namespace tandem
