#include "ui/office/workbook.h"

#include "base/csv.h"
#include "base/error.h"
#include "base/number.h"
#include "report/blocks.h"

#include <variant>

namespace tandem {
namespace {

Sheet sheet_of(const TableBlock& table) {
    Sheet sheet;
    sheet.name = sheet.caption = table.caption;
    for (const TableColumn& column : table.columns)
        sheet.columns.push_back({column.title, column.align == TableColumn::Align::right});
    for (const std::vector<Cell>& row : table.rows) {
        auto& cells = sheet.rows.emplace_back();
        for (const Cell& cell : row)
            cells.push_back(text_of(cell.spans));
    }
    return sheet;
}

}  // namespace

std::vector<Sheet> sheets_of(const Report& report) {
    std::vector<Sheet> sheets;
    for (const Block& block : report.blocks)
        if (const auto* table = std::get_if<TableBlock>(&block))
            sheets.push_back(sheet_of(*table));
    return sheets;
}

Workbook workbook_of(const Report& report) {
    const bool is_board = report.edition == Edition::board;
    Workbook book;
    book.title = report.title;
    book.created = report.created;
    book.stamp = is_board ? "Board edition \u00b7 Not for publication" : "Public edition";
    const auto say = [&](const char* label, const std::string& value) {
        if (!value.empty())
            book.about.emplace_back(label, value);
    };
    say("Tables of", report.title);
    say("Project", report.project);
    say("Phase", report.phase);
    say("Edition", is_board ? "Board, not for publication" : "Public");
    say("Data as at", report.data_as_at);
    book.sheets = sheets_of(report);
    return book;
}

std::string table_csv(const Report& report, std::size_t number) {
    const std::vector<Sheet> sheets = sheets_of(report);
    if (number >= sheets.size())
        throw Error(ErrorCode::usage,
                    "The report has " + counted(static_cast<std::int64_t>(sheets.size()), "table", "tables") +
                        ", none of which is number " + std::to_string(number + 1),
                    "nothing was written", "ask for one of those that it has");
    return sheet_csv(sheets[number]);
}

std::string sheet_csv(const Sheet& sheet) {
    std::vector<std::vector<std::string>> cells(1);
    for (const SheetColumn& column : sheet.columns)
        cells.front().push_back(column.heading);
    cells.insert(cells.end(), sheet.rows.begin(), sheet.rows.end());
    return to_csv(cells);
}

}  // namespace tandem
