#include "ui/print/save.h"

#include "base/error.h"
#include "base/text.h"

#include <QtCore/QSaveFile>
#include <QtCore/QString>

#include <cerrno>
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

}  // namespace

void save_whole(const fs::path& path, std::string_view bytes) {
    std::error_code ignored;
    if (fs::is_directory(path, ignored))
        fail(ErrorCode::not_a_file, named(path) + " is a folder", "give the name of a file in it");
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
