// Rows as CSV (RFC 4180: commas, quotation marks doubled, CR LF), safe to open in a spreadsheet.
//
// A cell that a spreadsheet would run as a formula (it starts with = + - @, a tab or a carriage return) gets
// an apostrophe in front, which spreadsheets show as text (OWASP, "CSV Injection"). A plain number such as
// -12.50 stays a number.
#pragma once

#include <string>
#include <vector>

namespace tandem {

std::string to_csv(const std::vector<std::vector<std::string>>& rows);

}  // namespace tandem
