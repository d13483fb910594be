#include "ui/cli/read_text.h"

#include "base/error.h"
#include "base/number.h"
#include "ui/cli/open_file.h"

#include <filesystem>
#include <fstream>

namespace tandem::cli {

std::string read_text(const std::string& file, std::size_t limit_bytes) {
    const std::filesystem::path path = path_of(file);
    std::error_code failed;
    const auto status = std::filesystem::status(path, failed);
    if (!std::filesystem::exists(status))
        throw Error(ErrorCode::no_such_file, "There is no file " + file, "nothing was changed",
                    "check the name and the folder");
    if (!std::filesystem::is_regular_file(status))
        throw Error(ErrorCode::not_a_file, file + " is not a file", "nothing was changed", "name a file");
    const auto size = std::filesystem::file_size(path, failed);
    if (!failed && size > limit_bytes)
        throw Error(
            ErrorCode::too_big,
            file + " is larger than " + grouped(static_cast<std::int64_t>(limit_bytes / 1'000'000)) + " MB",
            "nothing was changed", "export fewer projects into one file");
    std::ifstream in(path, std::ios::binary);
    if (!in)
        throw Error(ErrorCode::no_permission, file + " may not be read", "nothing was changed",
                    "ask for the right to read it, or copy it to a folder of yours");
    std::string text(static_cast<std::size_t>(failed ? 0 : size), '\0');
    in.read(text.data(), static_cast<std::streamsize>(text.size()));
    if (in.bad() || static_cast<std::size_t>(in.gcount()) != text.size())
        throw Error(ErrorCode::io, file + " could not be read to its end", "nothing was changed",
                    "check the disk and try again");
    return text;
}

}  // namespace tandem::cli
