#include "storage/file_lock.h"

#include "base/error.h"
#include "catch.h"
#include "storage/sqlite_file.h"
#include "support/stored.h"
#include "support/temp_folder.h"

#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace tandem::test;

namespace tandem {

namespace {

const Instant now{1'795'255'200};
const Clock clock_now(now);

}  // namespace

TEST_CASE("The second writer is refused with the holder named, and a reader is let in", "[unit][storage]") {
    const TempFolder folder;
    const auto path = folder / "a.tandem";
    const Portfolio portfolio = filled_portfolio(1);
    SqliteFile::create(path, portfolio, counters_of(portfolio), clock_now, false);
    auto writer = SqliteFile::open(path, OpenMode::read_write, clock_now);
    CHECK_FALSE(writer->facts().lock);
    try {
        SqliteFile::open(path, OpenMode::read_write, clock_now);
        FAIL("two writers");
    } catch (const Error& error) {
        CHECK(error.code() == ErrorCode::locked);
        CHECK(error.happened().find(" on ") != std::string::npos);
        CHECK(error.happened().find("since 2026-11-21T10:00:00Z") != std::string::npos);
    }
    {
        const auto reader = SqliteFile::open(path, OpenMode::write_if_free, clock_now);
        CHECK_FALSE(reader->writable());
        const FileFacts facts = reader->facts();
        CHECK(facts.read_only);
        REQUIRE(facts.lock);
        CHECK(facts.lock->holder.find(" on ") != std::string::npos);
        CHECK(facts.lock->since == now);
        CHECK_THROWS_AS(reader->set_mark({"m", now, 0}), Error);

        const std::int64_t version = reader->data_version();
        writer->set_mark({"m", now, 0});
        CHECK(reader->data_version() != version);
        CHECK(reader->marks().size() == 1);
    }
    writer.reset();
    CHECK(names_in(folder.path()) == "a.tandem");
    CHECK(SqliteFile::open(path, OpenMode::write_if_free, clock_now)->writable());
}

TEST_CASE("Another name for the same file meets the same lock", "[unit][storage]") {
    const TempFolder folder;
    const Portfolio portfolio = filled_portfolio(1);
    SqliteFile::create(folder / "a.tandem", portfolio, counters_of(portfolio), clock_now, false);
    std::filesystem::create_symlink(folder / "a.tandem", folder / "b.tandem");
    const auto writer = SqliteFile::open(folder / "b.tandem", OpenMode::read_write, clock_now);
    CHECK_THROWS_AS(SqliteFile::open(folder / "a.tandem", OpenMode::read_write, clock_now), Error);
}

TEST_CASE("A lock falls with its process, and what a killed one left behind blocks nobody",
          "[unit][storage]") {
    const TempFolder folder;
    const auto path = folder / "a.tandem";
    write_bytes(path, "x");
    int ready[2];
    REQUIRE(::pipe(ready) == 0);
    const pid_t child = ::fork();
    REQUIRE(child >= 0);
    if (child == 0) {
        const FileLock lock(path, now);
        static_cast<void>(!::write(ready[1], "r", 1));
        ::pause();
        ::_exit(0);
    }
    char byte = 0;
    REQUIRE(::read(ready[0], &byte, 1) == 1);
    CHECK_THROWS_AS(FileLock(path, now), Error);
    REQUIRE(FileLock::holder_of(path));

    ::kill(child, SIGKILL);
    REQUIRE(::waitpid(child, nullptr, 0) == child);
    ::close(ready[0]);
    ::close(ready[1]);
    CHECK(std::filesystem::exists(FileLock::name_for(path)));
    CHECK_FALSE(FileLock::holder_of(path));
    { const FileLock lock(path, now); }
    CHECK_FALSE(std::filesystem::exists(FileLock::name_for(path)));
}

TEST_CASE("The text in a lock file is never believed and never printed raw", "[unit][storage]") {
    const TempFolder folder;
    const auto path = folder / "a.tandem";
    write_bytes(path, "x");
    write_bytes(FileLock::name_for(path), "root on moon|never|1\n");
    CHECK_FALSE(FileLock::holder_of(path));
    const FileLock lock(path, now);
    write_bytes(FileLock::name_for(path), "\x1b[31m\xff|not a time");
    const auto holder = FileLock::holder_of(path);
    REQUIRE(holder);
    CHECK(holder->holder.find('\x1b') == std::string::npos);
    CHECK(holder->since == Instant{});
}

TEST_CASE("A lock file that is a link to another file is left alone", "[unit][storage]") {
    const TempFolder folder;
    const auto path = folder / "a.tandem";
    write_bytes(path, "x");
    write_bytes(folder / "precious", "keep");
    std::filesystem::create_symlink(folder / "precious", FileLock::name_for(path));
    CHECK_THROWS_AS(FileLock(path, now), Error);
    CHECK(bytes_of(folder / "precious") == "keep");
}

}  // namespace tandem
