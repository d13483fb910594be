// What the files of the recent ones are called in menus: by the title of the project, and where several have
// the same, by the file too.
#pragma once

#include "ui/link/settings.h"

#include <QtCore/QString>

#include <vector>

namespace tandem {

// "Living Well"; "Living Well (plan.tandem)" beside another Living Well; with its folder beside another
// plan.tandem of that title: "Living Well (2025/plan.tandem)".
QString name_among(const std::vector<RecentFile>& files, const RecentFile& file);

}  // namespace tandem
