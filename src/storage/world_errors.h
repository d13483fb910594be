// What SQLite and the operating system report, said as an Error: what happened, what was kept, what to do.
//
// The one place where a result code or errno becomes a sentence (design.md section 8).
#pragma once

#include "base/error.h"

#include <SQLiteCpp/Exception.h>

#include <filesystem>
#include <string>

namespace tandem {

// What was going on, so that the sentence can say what was kept.
enum class Doing { reading, saving, making, copying };

// The name of a file as it may stand in a sentence.
std::string shown(const std::filesystem::path& path);

Error world_error(const SQLite::Exception& failure, const std::filesystem::path& path, Doing doing);
Error world_error(int system_error, const std::filesystem::path& path, Doing doing);

// A file that is not what it should be; `what` ends the sentence "The file a.tandem ...".
Error refused_file(ErrorCode code, const std::filesystem::path& path, const std::string& what);

}  // namespace tandem
