// Settings of this computer: look, keys, backups. Every change works at once; there is nothing to confirm.
// Values live in Settings (ui/link/settings.h); this shows and sets them.
#pragma once

class QWidget;

namespace tandem {

void show_settings(QWidget* parent);

}  // namespace tandem
