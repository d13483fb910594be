// Who made Tandem, what it rests on, under which licence.
#pragma once

class QWidget;

namespace tandem {

void show_about(QWidget* parent);

}  // namespace tandem
