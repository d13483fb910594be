#include "ui/print/save.h"

#include "base/error.h"
#include "catch.h"
#include "pdf_tools.h"
#include "storage/sqlite_file.h"
#include "support/temp_folder.h"

#include <sys/mount.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

#include <csignal>
#include <cstdlib>
#include <fstream>
#include <optional>

namespace tandem::test {
namespace {

namespace fs = std::filesystem;

std::optional<Error> failure(const fs::path& path, std::string_view bytes = "new") {
    try {
        save_whole(path, bytes);
    } catch (const Error& error) {
        CHECK_FALSE(error.happened().empty());
        CHECK_FALSE(error.kept().empty());
        CHECK_FALSE(error.advice().empty());
        return error;
    }
    return std::nullopt;
}

// Lets no file grow beyond a size while it lives: what a quota does, without one.
class FileSizeLimit {
public:
    explicit FileSizeLimit(rlim_t bytes) {
        handler_ = std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &before_);
        const rlimit limit{bytes, before_.rlim_max};
        setrlimit(RLIMIT_FSIZE, &limit);
    }
    FileSizeLimit(const FileSizeLimit&) = delete;
    FileSizeLimit& operator=(const FileSizeLimit&) = delete;
    ~FileSizeLimit() {
        setrlimit(RLIMIT_FSIZE, &before_);
        std::signal(SIGXFSZ, handler_);
    }

private:
    rlimit before_{};
    void (*handler_)(int);
};

// Gives up the rights of the superuser while it lives; without them nothing changes.
class AsNobody {
public:
    AsNobody() : before_(geteuid()) {
        if (before_ == 0)
            REQUIRE(seteuid(65534) == 0);
    }
    AsNobody(const AsNobody&) = delete;
    AsNobody& operator=(const AsNobody&) = delete;
    ~AsNobody() {
        if (before_ == 0 && seteuid(before_) != 0)
            std::abort();
    }

private:
    uid_t before_;
};

}  // namespace

TEST_CASE("a saved file holds exactly the bytes and replaces what was there", "[report][print]") {
    const TempFolder folder;
    const fs::path path = folder / "Bericht \u00e4.pdf";
    const std::string bytes("a\0b\n\xff", 5);
    save_whole(path, bytes);
    CHECK(bytes_of(path) == bytes);
    save_whole(path, "shorter");
    CHECK(bytes_of(path) == "shorter");
    CHECK(std::distance(fs::directory_iterator(folder.path()), {}) == 1);
}

TEST_CASE("a save that cannot work says why", "[report][print]") {
    const TempFolder folder;
    fs::create_directory(folder / "folder");
    CHECK(failure(folder / "folder")->code() == ErrorCode::not_a_file);
    CHECK(failure(folder / "missing" / "report.pdf")->code() == ErrorCode::no_such_file);
    write_bytes(folder / "file", "old");
    CHECK(failure(folder / "file" / "report.pdf")->code() == ErrorCode::not_a_file);
}

TEST_CASE("a save never takes the place of a plan, whatever its name", "[report][print]") {
    const TempFolder folder;
    const Portfolio empty;
    SqliteFile::create(folder / "plan.pdf", empty, {}, Clock(Instant{1'795'255'200}), false);
    const std::string plan = bytes_of(folder / "plan.pdf");
    fs::create_symlink("plan.pdf", folder / "report.pdf");
    for (const char* name : {"plan.pdf", "report.pdf"}) {
        CHECK(failure(folder / name)->code() == ErrorCode::exists);
        CHECK((bytes_of(folder / "plan.pdf") == plan));
    }
    // A database of another program, or the first bytes of one, is no plan.
    write_bytes(folder / "other.pdf", plan.substr(0, 68) + "ABCD" + plan.substr(72));
    write_bytes(folder / "start.pdf", plan.substr(0, 71));
    CHECK_FALSE(failure(folder / "other.pdf"));
    CHECK_FALSE(failure(folder / "start.pdf"));
}

TEST_CASE("a save replaces no pipe and no device", "[report][print]") {
    const TempFolder folder;
    REQUIRE(mkfifo((folder / "pipe.pdf").c_str(), 0600) == 0);
    CHECK(failure(folder / "pipe.pdf")->code() == ErrorCode::not_a_file);
    CHECK(fs::is_fifo(folder / "pipe.pdf"));
}

TEST_CASE("a save without the right to write says so", "[report][print]") {
    const TempFolder folder;
    write_bytes(folder / "report.pdf", "old");
    fs::permissions(folder.path(), fs::perms::owner_read | fs::perms::owner_exec | fs::perms::others_read |
                                       fs::perms::others_exec);
    {
        const AsNobody nobody;
        CHECK(failure(folder / "report.pdf")->code() == ErrorCode::no_permission);
        CHECK(failure(folder / "other.pdf")->code() == ErrorCode::no_permission);
    }
    fs::permissions(folder.path(), fs::perms::owner_all);
    CHECK(bytes_of(folder / "report.pdf") == "old");
}

// Needs the right to mount; the quota test below covers the rest everywhere.
TEST_CASE("a save on a full disk says so and leaves the old file", "[report][print]") {
    const TempFolder folder;
    if (mount("tmpfs", folder.path().c_str(), "tmpfs", 0, "size=64k") != 0) {
        WARN("no right to mount a small disk: not tested here");
        return;
    }
    write_bytes(folder / "report.pdf", "old");
    const auto error = failure(folder / "report.pdf", std::string(1 << 20, 'x'));
    // So little that it fits into the buffer of the file object and fails only when it is flushed.
    std::ofstream(folder / "ballast") << std::string(1 << 16, 'x') << std::flush;
    const auto small_error = failure(folder / "report.pdf", std::string(8000, 'x'));
    const std::string left = bytes_of(folder / "report.pdf");
    CHECK(umount(folder.path().c_str()) == 0);
    REQUIRE(error);
    CHECK(error->code() == ErrorCode::disk_full);
    REQUIRE(small_error);
    CHECK(small_error->code() == ErrorCode::disk_full);
    CHECK(left == "old");
}

TEST_CASE("a save that breaks off leaves the old file and nothing else", "[report][print]") {
    const TempFolder folder;
    write_bytes(folder / "report.pdf", "old");
    const std::string bytes(1 << 20, 'x');
    {
        const FileSizeLimit limit(4096);
        const auto error = failure(folder / "report.pdf", bytes);
        REQUIRE(error);
        CHECK(error->code() == ErrorCode::io);
    }
    CHECK(bytes_of(folder / "report.pdf") == "old");
    CHECK(names_in(folder.path()).find("report.pdf") != std::string::npos);
    CHECK(std::distance(fs::directory_iterator(folder.path()), {}) == 1);
}

}  // namespace tandem::test
