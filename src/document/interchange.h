// Exports and imports of whole files for those who see no exchange format: the window.
//
// An import is one step of the log that can be undone. Errors as in exchange/import_json.h, and those of the
// disk. Nothing is half written.
#pragma once

#include "document/document.h"

#include <filesystem>
#include <string>
#include <vector>

namespace tandem {

struct ImportAnswer {
    std::size_t created = 0;
    EditNumber edit = 0;               // 0 when there was nothing to add
    std::vector<std::string> skipped;  // "need N4: what it says is not ...", one a kept-out item
};

// project: the records of that project alone; 0 = the whole file.
std::string export_of(const Portfolio& portfolio, RecordId project = 0);
ImportAnswer import_records(Document& document, std::string_view text);

}  // namespace tandem
