// What a window shows while a large file is read: its name, and that it takes a moment. A file that is read
// sooner than a person notices never shows it.
#pragma once

#include "ui/link/file_link.h"

#include <QtWidgets/QStackedWidget>

#include <filesystem>

namespace tandem {

// Reads in a thread of its own, so that the window paints meanwhile and is never taken for dead. The page
// stands on `ground`, which outlives the reader, until it is done; until then keys and clicks reach nothing
// but its Cancel (Escape too), after which the reader throws Error(cancelled).
FileLink::Reader reader_that_paints(const std::filesystem::path& path, QStackedWidget& ground);

}  // namespace tandem
