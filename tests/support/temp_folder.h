// A folder of its own for one test, on the disk that holds the build tree (not a memory file system), removed
// at the end.
#pragma once

#include <filesystem>
#include <string>

namespace tandem::test {

class TempFolder {
public:
    TempFolder();
    TempFolder(const TempFolder&) = delete;
    TempFolder& operator=(const TempFolder&) = delete;
    ~TempFolder();

    const std::filesystem::path& path() const { return path_; }
    std::filesystem::path operator/(const std::string& name) const { return path_ / name; }

private:
    std::filesystem::path path_;
};

// All bytes of a file; "" when there is none.
std::string bytes_of(const std::filesystem::path& path);
void write_bytes(const std::filesystem::path& path, const std::string& bytes);

// The names in a folder, sorted.
std::string names_in(const std::filesystem::path& folder);

}  // namespace tandem::test
