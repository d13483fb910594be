// The first half of an import: from JSON text to rows, judged one by one by their descriptions alone.
//
// Internal to exchange.
#pragma once

#include "exchange/import_json.h"
#include "schema/entity.h"

#include <deque>
#include <string_view>
#include <vector>

namespace tandem {

// A record of the file. A reference is the id that stands there, whether or not there is such a record.
struct ImportedRow {
    const EntityDef* def = nullptr;
    Row row;
    bool dropped = false;
};

struct ImportedRows {
    std::deque<ImportedRow> rows;  // in the order of the file; never moved while it grows
    std::vector<SkippedItem> skipped;
};

ImportedRows read_rows(std::string_view text);

// Lists that a value, or with key "" the record, is kept out.
void note_skipped(std::vector<SkippedItem>& skipped, const EntityDef& def, RecordId id, std::string_view key,
                  std::string_view error, std::string text);

}  // namespace tandem
