// From the columns of a row to a record, believing nothing: types, UTF-8, known codes, possible dates,
// bounds.
//
// Uses SQLite's C functions directly: a wrapper that makes an object per column costs more than the reading
// itself, and loading everything is held to twice a bare loop over the same rows (PERFORMANCE.md). A row that
// cannot be vouched for throws Error(damaged) that names its table and id.
#pragma once

#include "storage/connection.h"
#include "storage/layout.h"

#include <optional>

namespace tandem {

// Reads the rows of one statement that selects all columns in the order of the layout.
class RowReader {
public:
    explicit RowReader(const TableLayout& layout) : layout_(layout) {}

    // The row the statement stands on, into a fresh record of the kind (typed code's fast way: no Row is
    // made).
    void read_into(sqlite3_stmt* row, void* record) const;
    Row read(sqlite3_stmt* row) const;

private:
    Value value(sqlite3_stmt* row, std::size_t position, RecordId id) const;
    void read_common(sqlite3_stmt* row, Common& common) const;

    const TableLayout& layout_;
};

// A whole row with its links as the file holds it; nullopt when there is none.
std::optional<Row> stored_row(Connection& connection, const TableLayout& layout, RecordId id);

}  // namespace tandem
