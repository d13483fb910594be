// An export read back: into a new file, or into one that has records already (CLI.md "import";
// docs/exchange.md).
//
// A stranger may have written the file. Nothing is believed: what is not understood or cannot be vouched for
// is kept out and listed with its reason, record by record and value by value. An optional value that is bad
// is left out of its record; a record without a required value is kept out, and so is what requires that
// record. References are by id, within the file or to what is there already. Cost is in proportion to the
// text; the text is never held as a tree.
//
// Errors: newer_schema (made by a newer Tandem), not_tandem (no export), damaged (no JSON), too_big.
#pragma once

#include "edit/builder.h"
#include "model/portfolio.h"

#include <string>
#include <string_view>
#include <vector>

namespace tandem {

inline constexpr std::size_t import_limit_bytes = 2'000'000'000;
inline constexpr std::size_t import_limit_records = 2'000'000;

// Something kept out. key "" = the whole record; id "" = the whole list of that kind.
struct SkippedItem {
    std::string entity;
    std::string id;
    std::string key;
    std::string_view error;  // as Issue::code
    std::string text;
};

// A record whose code was taken already.
struct RenamedCode {
    RecordId id = 0;
    std::string from;
    std::string to;
};

struct ImportReport {
    std::size_t created = 0;
    std::vector<SkippedItem> skipped;
    std::vector<RenamedCode> renamed;
};

// What a new file begins with.
struct ImportedFile {
    Portfolio portfolio;
    Counters counters;
    ImportReport report;
};

// new_ids: gives every record a new id (--as-new); nullptr = ids are kept, and read_import(export) is the
// same portfolio.
ImportedFile import_to_new(std::string_view text, IdSource* new_ids = nullptr);

// One edit that adds what the file does not have yet: a record whose id is there already is skipped
// (`exists`).
struct ImportedEdit {
    Edit edit;  // empty when there is nothing to add
    ImportReport report;
};

ImportedEdit import_into(std::string_view text, const EditContext& context, bool as_new);

// {"ok": true, "edit", "created", "skipped": [...], "renamed": [...]}, without the last line feed. edit 0 =
// null.
std::string import_json_answer(const ImportReport& report, EditNumber edit);

}  // namespace tandem
