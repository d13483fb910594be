#include "ui/models/table_copy.h"

#include "base/csv.h"
#include "report/words.h"
#include "ui/kit/text.h"
#include "ui/models/record_model.h"

namespace tandem {

namespace {

using Cells = std::vector<std::vector<std::string>>;

Cells cells_of(const RecordModel& model, const std::vector<int>& rows, const std::vector<int>& columns) {
    Cells cells(1);
    for (const int column : columns)
        cells.front().push_back(utf8(model.columns()[static_cast<std::size_t>(column)].heading));
    for (const int row : rows) {
        if (model.id_at(row) == 0)
            continue;  // a heading of a group
        auto& line = cells.emplace_back();
        for (const int column : columns)
            line.push_back(utf8(model.index(row, column).data(Qt::ToolTipRole).toString()));
    }
    return cells;
}

}  // namespace

QString as_tabbed_text(const RecordModel& model, const std::vector<int>& rows,
                       const std::vector<int>& columns) {
    QString text;
    for (const auto& line : cells_of(model, rows, columns)) {
        QStringList parts;
        for (const std::string& cell : line)
            parts.push_back(qt(one_line(cell)));
        text += parts.join(QChar('\t')) + QChar('\n');
    }
    return text;
}

QString as_csv(const RecordModel& model, const std::vector<int>& rows, const std::vector<int>& columns) {
    return qt(to_csv(cells_of(model, rows, columns)));
}

}  // namespace tandem
