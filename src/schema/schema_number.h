// The number of the durable schema: which kinds of record and which fields this program knows. It stands in
// every file (PRAGMA user_version), in every export and in `schema --json`; a field's `since` is one of its
// values.
//
// It goes up with each migration (docs/adding-things.md). A file or export with a higher number was made by a
// newer program.
#pragma once

namespace tandem {

inline constexpr int schema_number = 1;

}  // namespace tandem
