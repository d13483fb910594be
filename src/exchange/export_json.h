// A whole file or one project as JSON (CLI.md "export"; docs/exchange.md; docs/exchange.schema.json).
//
// The same records give the same bytes: kinds and keys in the order of the description, records by id, one
// blank of indent a level, LF at the end; no time of export, no history, no name of a person at the keyboard
// or of a computer. Written in pieces, without building a tree, at a cost in proportion to the text.
#pragma once

#include "model/portfolio.h"

#include <functional>
#include <string>
#include <string_view>

namespace tandem {

inline constexpr int export_version = 1;
inline constexpr std::string_view export_format = "tandem";

// Takes the next piece; may throw Error to stop.
using TextSink = std::function<void(std::string_view)>;

// project: all records of that project, and so all they refer to; 0 = the whole file.
void export_json(const Portfolio& portfolio, RecordId project, const TextSink& sink);

// The same in one piece, for tests and small projects.
std::string export_text(const Portfolio& portfolio, RecordId project = 0);

}  // namespace tandem
