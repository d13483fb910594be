#include "ui/models/table_copy.h"

#include "report/words.h"
#include "ui/kit/text.h"
#include "ui/models/record_model.h"

namespace tandem {

Sheet as_sheet(const RecordModel& model, const std::vector<int>& rows, const std::vector<int>& columns) {
    Sheet sheet;
    for (const int column : columns) {
        const Column& shown = model.columns()[static_cast<std::size_t>(column)];
        sheet.columns.push_back({utf8(shown.heading), shown.right});
    }
    for (const int row : rows) {
        if (model.id_at(row) == 0)
            continue;  // a heading of a group
        auto& line = sheet.rows.emplace_back();
        for (const int column : columns)
            line.push_back(utf8(model.index(row, column).data(Qt::ToolTipRole).toString()));
    }
    return sheet;
}

QString as_tabbed_text(const RecordModel& model, const std::vector<int>& rows,
                       const std::vector<int>& columns) {
    const Sheet sheet = as_sheet(model, rows, columns);
    QString text;
    QStringList headings;
    for (const SheetColumn& column : sheet.columns)
        headings.push_back(qt(one_line(column.heading)));
    text += headings.join(QChar('\t')) + QChar('\n');
    for (const auto& line : sheet.rows) {
        QStringList parts;
        for (const std::string& cell : line)
            parts.push_back(qt(one_line(cell)));
        text += parts.join(QChar('\t')) + QChar('\n');
    }
    return text;
}

QString as_csv(const RecordModel& model, const std::vector<int>& rows, const std::vector<int>& columns) {
    return qt(sheet_csv(as_sheet(model, rows, columns)));
}

}  // namespace tandem
