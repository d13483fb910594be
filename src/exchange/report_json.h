// A report's block tree as JSON: what PDF and HTML are drawn from, for programs (`report -o OUT.json`), and
// the answer of `report --json` (CLI.md "report").
//
// {"title", "project", "phase", "edition", "language", "data_as_at", "blocks": [...], "withheld": [...]}.
// Every block is an object whose "block" says what it is: heading, paragraph, list, table, facts, callout,
// contents, figure. Text stands in runs: {"text", "style", "link", "language"}, where plain style and empty
// link and language are left out. A figure stands there in words and, where the section counted them, as its
// bars; the numbers of the others are in the table beside it.
#pragma once

#include "report/blocks.h"

#include <string>
#include <vector>

namespace tandem {

// With a line feed at the end; the same report gives the same bytes.
std::string report_json(const Report& report);

// {"out", "pages", "edition", "withheld": [{"what", "record", "reason"}]} in one line, without the line feed.
// pages 0 = null (HTML and JSON have none).
std::string report_answer_json(const std::string& out, int pages, const Report& report);

}  // namespace tandem
