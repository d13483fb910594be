#include "ui/office/zip_package.h"

#include "base/error.h"
#include "ui/office/moment.h"

#include <zip.h>

#include <cstdint>
#include <memory>

namespace tandem::office {
namespace {

[[noreturn]] void fail(const char* reason) {
    throw Error(ErrorCode::io, std::string("The document could not be put together (") + reason + ")",
                "nothing was written", "free some memory and try again");
}

void check(bool done, zip_t* archive) {
    if (!done)
        fail(zip_strerror(archive));
}

// Date and time as a zip archive stores them (APPNOTE.TXT 4.4.6, the MS-DOS format).
struct DosMoment {
    zip_uint16_t time;
    zip_uint16_t date;
};

DosMoment dos_moment(const Moment& m) {
    const auto packed = [](int high, int middle, int low, int low_bits, int middle_bits) {
        return static_cast<zip_uint16_t>((high << (low_bits + middle_bits)) | (middle << low_bits) | low);
    };
    return {packed(m.hour, m.minute, m.second / 2, 5, 6), packed(m.year - 1980, m.month, m.day, 5, 4)};
}

struct SourceDeleter {
    void operator()(zip_source_t* source) const { zip_source_free(source); }
};
struct ArchiveDeleter {
    void operator()(zip_t* archive) const { zip_discard(archive); }
};

QByteArray all_of(zip_source_t* source) {
    zip_stat_t stat;
    if (zip_source_stat(source, &stat) != 0 || zip_source_open(source) != 0)
        fail(zip_error_strerror(zip_source_error(source)));
    QByteArray bytes(static_cast<qsizetype>(stat.size), Qt::Uninitialized);
    const zip_int64_t read = zip_source_read(source, bytes.data(), stat.size);
    zip_source_close(source);
    if (read != static_cast<zip_int64_t>(stat.size))
        fail("it could not be read back");
    return bytes;
}

}  // namespace

ZipPackage::ZipPackage(std::string created) : created_(std::move(created)) {}

void ZipPackage::add(std::string name, QByteArray content, bool stored) {
    entries_.push_back({std::move(name), std::move(content), stored});
}

QByteArray ZipPackage::finish() const {
    zip_error_t error;
    zip_error_init(&error);
    const std::unique_ptr<zip_source_t, SourceDeleter> whole(zip_source_buffer_create(nullptr, 0, 0, &error));
    if (!whole)
        fail(zip_error_strerror(&error));
    std::unique_ptr<zip_t, ArchiveDeleter> archive(
        zip_open_from_source(whole.get(), ZIP_CREATE | ZIP_TRUNCATE, &error));
    if (!archive)
        fail(zip_error_strerror(&error));
    zip_source_keep(whole.get());  // closing the archive gives up one hold on it

    const DosMoment moment = dos_moment(moment_of(created_));
    for (const Entry& entry : entries_) {
        zip_source_t* const content = zip_source_buffer(archive.get(), entry.content.constData(),
                                                        static_cast<zip_uint64_t>(entry.content.size()), 0);
        check(content != nullptr, archive.get());
        const zip_int64_t added = zip_file_add(archive.get(), entry.name.c_str(), content, ZIP_FL_ENC_UTF_8);
        if (added < 0)
            zip_source_free(content);
        check(added >= 0, archive.get());
        const auto index = static_cast<zip_uint64_t>(added);
        const zip_int32_t method = entry.stored ? ZIP_CM_STORE : ZIP_CM_DEFLATE;
        check(zip_set_file_compression(archive.get(), index, method, 0) == 0 &&
                  zip_file_set_dostime(archive.get(), index, moment.time, moment.date, 0) == 0,
              archive.get());
    }
    check(zip_close(archive.get()) == 0, archive.get());
    static_cast<void>(archive.release());  // closed: no longer ours
    return all_of(whole.get());
}

}  // namespace tandem::office
