// Settings of this computer: look, keys, backups. Every change works at once; there is nothing to confirm.
#pragma once

class QWidget;

namespace tandem {

void show_settings(QWidget* parent);

}  // namespace tandem
