// A report as a tagged PDF (PDF/UA-1). Needs a QGuiApplication; may run in a worker thread. No file is
// touched: save.h puts the bytes on disk. The same report gives the same bytes on the same computer: no
// clock, no locale.
#pragma once

#include "report/blocks.h"
#include "ui/print/print_options.h"

#include <QtCore/QByteArray>
#include <QtCore/QStringList>

namespace tandem {

struct PdfResult {
    QByteArray bytes;
    int pages = 0;
    QStringList warnings;  // sentences without full stop: a font or characters that are missing
};

// Throws tandem::Error: cancelled when progress says so, io when the pages cannot be made.
PdfResult write_pdf(const Report& report, const PrintOptions& options = {},
                    const PrintProgress& progress = {});

// Loads the fonts that write_pdf() will need in this thread: for a thread that waits for the report to be
// built. write_pdf() does without, and loads them itself.
void load_fonts(const PrintOptions& options);

}  // namespace tandem
