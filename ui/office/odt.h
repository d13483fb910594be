// A report as a word-processor document (OpenDocument 1.3, .odt), to be edited and pasted into a template.
//
// Says what the PDF says, in the same order: real headings with outline levels, lists, tables with a header
// row, captions, links, pictures with their alternative text. Styles have the names that word processors
// know ("Heading 1", "Text body", "List Bullet"), so that those of a template take over. The same report
// gives the same bytes; the document names no person, no computer and no moment but that of the report.
//
// A report with figures is painted: that needs a QGuiApplication, as write_pdf does.
#pragma once

#include "report/blocks.h"

#include <QtCore/QByteArray>

namespace tandem {

// Throws tandem::Error (io) when the document cannot be put together.
QByteArray write_odt(const Report& report);

}  // namespace tandem
