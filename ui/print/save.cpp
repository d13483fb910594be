#include "ui/print/save.h"

#include "base/error.h"
#include "base/text.h"

#include <QtCore/QSaveFile>
#include <QtCore/QString>

#include <array>
#include <cerrno>
#include <fstream>
#include <string>
#include <system_error>

namespace tandem {
namespace {

namespace fs = std::filesystem;

std::string named(const fs::path& path) {
    return "\"" + quotable(path.string()) + "\"";
}

[[noreturn]] void fail(ErrorCode code, const std::string& what, const std::string& advice) {
    throw Error(code, what, "nothing was written, and a file of that name is as it was", advice);
}

// What QSaveFile does not tell apart, errno does: it is that of the call that failed last.
[[noreturn]] void fail_writing(const fs::path& path, int reason, const QString& detail) {
    const std::string file = named(path);
    if (reason == ENOSPC || reason == EDQUOT)
        fail(ErrorCode::disk_full, "The disk is full, so " + file + " could not be saved",
             "free some space and try again");
    if (reason == EACCES || reason == EPERM || reason == EROFS)
        fail(ErrorCode::no_permission, "You may not write " + file,
             "choose another folder, or ask for the right to write there");
    fail(ErrorCode::io, file + " could not be saved (" + quotable(detail.toStdString()) + ")",
         "close it where it is open in another program, or choose another folder");
}

// Whether a file is one that Tandem keeps its records in, whatever its name: SQLite's mark and our number
// (docs/file-format.md). Nothing is saved in the middle of a transaction, so closing it again takes no lock
// of SQLite's away.
bool is_plan(const fs::path& path) {
    constexpr std::string_view mark("SQLite format 3\0", 16);
    constexpr std::string_view number = "TAND";
    constexpr std::size_t number_at = 68;
    std::array<char, number_at + number.size()> bytes{};
    std::ifstream file(path, std::ios::binary);
    file.read(bytes.data(), bytes.size());
    const std::string_view read(bytes.data(), bytes.size());
    return file.good() && read.starts_with(mark) && read.ends_with(number);
}

// Only an ordinary file may be replaced; a link stands for what it leads to.
void check_may_replace(const fs::path& path) {
    std::error_code ignored;
    const fs::file_status there = fs::status(path, ignored);
    if (fs::is_directory(there))
        fail(ErrorCode::not_a_file, named(path) + " is a folder", "give the name of a file in it");
    if (fs::exists(there) && !fs::is_regular_file(there))
        fail(ErrorCode::not_a_file, named(path) + " is no ordinary file", "choose another name");
    if (fs::is_regular_file(there) && is_plan(path))
        fail(ErrorCode::exists, named(path) + " is a Tandem file, with records in it", "choose another name");
}

}  // namespace

void save_whole(const fs::path& path, std::string_view bytes) {
    check_may_replace(path);
    std::error_code ignored;
    const fs::path folder = path.has_parent_path() ? path.parent_path() : fs::path(".");
    if (fs::is_regular_file(folder, ignored))
        fail(ErrorCode::not_a_file, named(folder) + " is no folder", "choose a folder");
    if (!fs::is_directory(folder, ignored) && ignored.value() != EACCES)
        fail(ErrorCode::no_such_file, "There is no folder " + named(folder),
             "make it first, or choose another folder");

    QSaveFile file(QString::fromStdU16String(path.u16string()));
    errno = 0;
    // QSaveFile itself refuses a file that is marked as not to be written, with no errno.
    if (!file.open(QIODevice::WriteOnly))
        fail_writing(path, errno == 0 ? EACCES : errno, file.errorString());
    errno = 0;
    const auto size = static_cast<qint64>(bytes.size());
    // commit() does not notice when what write() only kept in memory fails to reach the disk: flush() does.
    if (file.write(bytes.data(), size) != size || !file.flush() || !file.commit())
        fail_writing(path, errno, file.errorString());
}

}  // namespace tandem
