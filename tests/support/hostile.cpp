#include "support/hostile.h"

#include "base/error.h"
#include "base/text.h"
#include "catch.h"
#include "storage/sqlite_file.h"
#include "support/temp_folder.h"

namespace tandem::test {

namespace {

std::string try_open(const std::filesystem::path& path, OpenMode mode) {
    try {
        SqliteFile::open(path, mode, Clock(Instant{1'795'255'200}))->load();
        return {};
    } catch (const Error& error) {
        const std::string sentence = error.what();
        CHECK(is_clean_utf8(sentence));
        CHECK(sentence.find('\n') == std::string::npos);
        CHECK(sentence.size() < 600);
        CHECK_FALSE(error.kept().empty());
        CHECK_FALSE(error.advice().empty());
        return std::string(code_of(error.code()));
    }
}

}  // namespace

std::string refusal(const std::filesystem::path& path) {
    const bool regular = std::filesystem::is_regular_file(path);
    const std::string bytes = regular ? bytes_of(path) : "";
    const std::string names = std::filesystem::exists(path.parent_path()) ? names_in(path.parent_path()) : "";
    const std::string writing = try_open(path, OpenMode::read_write);
    const std::string reading = try_open(path, OpenMode::read_only);
    // A newer file may say that we can read it.
    CHECK((writing == reading || (writing == "newer_schema" && reading.empty())));
    if (regular)
        CHECK((bytes_of(path) == bytes));  // as bool: nobody wants to see the bytes
    if (std::filesystem::exists(path.parent_path()))
        CHECK(names_in(path.parent_path()) == names);
    return writing;
}

}  // namespace tandem::test
