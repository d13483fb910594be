// Asks which of the dated copies is to be restored.
//
// It only asks: restoring is backups.h, and the choice is nothing until somebody has made one.
#pragma once

#include "ui/shell/backups.h"

#include <optional>
#include <vector>

class QWidget;

namespace tandem {

// `backups` must not be empty; the newest first. `note`: what is to be known of them. Nothing when the person
// leaves it.
std::optional<Backup> ask_for_backup(QWidget* over, const std::vector<Backup>& backups,
                                     const QString& note = {});

}  // namespace tandem
