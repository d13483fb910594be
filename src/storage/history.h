// The log in the file: one row per part of an entry, the images as lines of JSON (history_image.h).
//
// Row number = edit * 2^20 + part, so that an entry and its parts are found without an index. Part 0 carries
// what the log says of the entry; the lines of all parts, put together, are its images. A part holds at most
// 256 KB and ends with a line, unless one record is larger than a part. The log only grows.
#pragma once

#include "storage/connection.h"
#include "storage/store.h"

#include <functional>
#include <string_view>

namespace tandem {

constexpr std::size_t history_part_bytes = 256 * 1024;

EditNumber last_edit(Connection& connection);
void append_history(Connection& connection, const Commit& commit);

std::optional<StackEntry> read_entry(Connection& connection, EditNumber edit);
std::vector<StackEntry> read_entries(Connection& connection, EditNumber from, EditNumber to);
// Where undo and redo stood after an entry.
UndoState read_undo_state(Connection& connection, EditNumber edit);

// Visits the image lines of an entry in order; the text lives until the visit returns.
void for_each_image(Connection& connection, EditNumber edit,
                    const std::function<void(std::string_view)>& visit);

// The changes of an edit, import or revert; see Store::images.
std::vector<RowChange> read_images(Connection& connection, EditNumber edit);

}  // namespace tandem
