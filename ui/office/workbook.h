// Tables as a spreadsheet program gets them: plain rows of text, a sheet each, knowing nothing of reports or
// lists of the window. Text is UTF-8 as people read it; what is plainly a number becomes one when written.
#pragma once

#include <cstddef>
#include <string>
#include <utility>
#include <vector>

namespace tandem {

struct Report;

struct SheetColumn {
    std::string heading;
    bool numbers = false;  // right-aligned; only here a cell can become a number
};

struct Sheet {
    std::string name;     // short, for its tab; cut and made unique when written
    std::string caption;  // what the table is, above it
    std::vector<SheetColumn> columns;
    std::vector<std::vector<std::string>> rows;  // a cell per column; a missing one is empty
};

struct Workbook {
    std::string title;
    std::string created;  // "2026-11-21T00:00:00Z": the only moment in the file
    std::string stamp;    // printed on every page, such as "Board edition"; "" = none
    // What a first sheet says of the whole, line by line: label and value. Without any there is no such
    // sheet, unless there is no other.
    std::vector<std::pair<std::string, std::string>> about;
    std::vector<Sheet> sheets;
};

// Every table of a report, in its order; first a sheet that says which report it is.
Workbook workbook_of(const Report& report);
std::vector<Sheet> sheets_of(const Report& report);

// A sheet as CSV (base/csv.h): headings, then rows.
std::string sheet_csv(const Sheet& sheet);
// The table of a report with this number, from 0 in its order, as CSV. Throws tandem::Error (usage) when
// there is none.
std::string table_csv(const Report& report, std::size_t number);

}  // namespace tandem
