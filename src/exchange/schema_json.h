// `schema --json`: every kind of record and every field, from the descriptions (CLI.md "schema").
// Needs no file: it says what this program can hold.
#pragma once

#include <string>

namespace tandem {

// Without the last line feed; the same program prints the same bytes.
std::string schema_json();

}  // namespace tandem
