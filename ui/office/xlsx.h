// Tables as a spreadsheet file (.xlsx), by libxlsxwriter: a sheet each, its caption above, a bold header row
// that stays in view, marked as a table so that a screen reader says the headings.
//
// Numbers are numbers and look as in the report; every other cell is text and can never become a formula. The
// same tables give the same bytes; the file names no person and no computer.
#pragma once

#include "ui/office/workbook.h"

#include <QtCore/QByteArray>

namespace tandem {

// What a cell of a spreadsheet holds (ECMA-376, and Excel's own limits), in UTF-16 units; longer text is cut
// and ends with an ellipsis.
constexpr int longest_cell = 32767;
constexpr int longest_sheet_name = 31;

// Throws tandem::Error: too_big (a table has more rows or columns than a sheet has room for), io, disk_full
// (the library works in a temporary folder, which is gone afterwards).
QByteArray write_xlsx(const Workbook& workbook);

}  // namespace tandem
