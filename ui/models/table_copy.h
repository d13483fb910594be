// Rows of a list for other programs: as text with tabs (a message), as CSV whose cells no spreadsheet runs as
// formulas (base/csv.h), or as a sheet to be saved. The headings come first; what is absent is an empty cell.
#pragma once

#include "ui/office/workbook.h"

#include <QtCore/QString>

#include <vector>

namespace tandem {

class RecordModel;

// Rows in the order given, columns as shown.
QString as_tabbed_text(const RecordModel& model, const std::vector<int>& rows,
                       const std::vector<int>& columns);
// Without name and caption, which the caller knows.
Sheet as_sheet(const RecordModel& model, const std::vector<int>& rows, const std::vector<int>& columns);
QString as_csv(const RecordModel& model, const std::vector<int>& rows, const std::vector<int>& columns);

}  // namespace tandem
