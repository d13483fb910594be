// Finding what a command is about: the file, the project, the cycle, the day.
//
// Used by the commands only. Every refusal is an Error whose advice names what could have been given instead.
#pragma once

#include "document/document.h"
#include "model/project.h"

#include <filesystem>
#include <memory>
#include <string>

namespace tandem::cli {

// A path as typed: UTF-8 on every system.
std::filesystem::path path_of(const std::string& text);
std::string text_of(const std::filesystem::path& path);
// With its dot and in small letters: ".pdf" of "Plan.PDF".
std::string ending_of(const std::string& file);

std::unique_ptr<Document> open_to_read(const std::string& file, const Clock& clock);
std::unique_ptr<Document> open_to_write(const std::string& file, const Clock& clock);

// The project with this code; with "" the only one. Error(usage) otherwise; it names the first ten.
const Project& project_in(const Portfolio& portfolio, const std::string& code);
// The same, 0 when there are several and none is named.
RecordId project_or_none(const Portfolio& portfolio, const std::string& code);

// The cycle with this number; with 0 the open one, else the newest.
const Cycle& cycle_in(const Portfolio& portfolio, RecordId project, std::int64_t number);

// --as-at: a full day; "" = the clock's.
PartialDate day_from(const std::string& as_at, const Clock& clock);

}  // namespace tandem::cli
