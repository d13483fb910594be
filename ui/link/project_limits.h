// The limits of the shown project, for whatever judges in the window (rules/limits.h): made of its records
// when first asked for and kept by the workspace until something changes.
//
// Whoever shows a verdict asks again when it reloads, and never keeps the reference over an event.
#pragma once

#include "rules/limits.h"
#include "ui/link/workspace.h"

namespace tandem {

inline const Limits& limits_of(const Workspace& workspace) {
    return workspace.worked_out<Limits>([&] { return Limits(workspace.portfolio(), workspace.project()); });
}

}  // namespace tandem
