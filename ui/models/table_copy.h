// A table's selection as text for other programs: with tabs (a spreadsheet, a message) or as CSV whose cells
// no spreadsheet runs as formulas (base/csv.h). The headings come first; what is absent is an empty cell.
#pragma once

#include <QtCore/QString>

#include <vector>

namespace tandem {

class RecordModel;

// Rows in the order given, columns as shown.
QString as_tabbed_text(const RecordModel& model, const std::vector<int>& rows,
                       const std::vector<int>& columns);
QString as_csv(const RecordModel& model, const std::vector<int>& rows, const std::vector<int>& columns);

}  // namespace tandem
