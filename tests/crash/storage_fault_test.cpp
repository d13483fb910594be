// The disk fails or the power goes at every single call that a commit makes: afterwards the file holds the
// state before it or the state after it, whole, and an acknowledged commit is never lost.
#include "base/error.h"
#include "catch.h"
#include "model/activity.h"
#include "storage/sqlite_file.h"
#include "support/fault_vfs.h"
#include "support/stored.h"
#include "support/temp_folder.h"

using namespace tandem::test;

namespace tandem {

namespace {

const Clock clock_now(Instant{1'795'255'200});
const EntityDef& activity = entity<Activity>();

std::string problems(SqliteFile& file) {
    std::string all;
    for (const VerifyCheck& check : file.verify())
        if (!check.ok)
            all += check.check + ": " + check.text + "\n";
    return all;
}

// A file to start from, its bytes, and an edit that touches several pages: a change with a long text, a
// removal of all of a kind and new records.
struct Start {
    TempFolder folder;
    std::filesystem::path path = folder / "a.tandem";
    Portfolio before = filled_portfolio(2);
    std::vector<RowChange> changes;
    Portfolio after;
    std::string bytes;

    Start() {
        SqliteFile::create(path, before, counters_of(before), clock_now, false);
        bytes = bytes_of(path);
        const RecordId id = before.all<Activity>().rows().front().common.id;
        changes.push_back(retitled(before, activity, id, std::string(400, 'n')));
        for (const ActivityGroup& link : before.all<ActivityGroup>())
            changes.push_back(removed(before, entity<ActivityGroup>(), link.common.id));
        Row fresh = *before.row(activity, id);
        for (int i = 0; i < 20; ++i) {
            fresh.common.id = before.highest_id() + 1 + i;
            fresh.common.code = "L" + std::to_string(900 + i);
            changes.push_back(added(activity, fresh));
        }
        after = before;
        after.apply(changes);
    }

    std::unique_ptr<SqliteFile> open(const std::string& vfs) const {
        return SqliteFile::open(path, OpenMode::read_write, clock_now, {vfs});
    }
};

bool is_disk_trouble(ErrorCode code) {
    return code == ErrorCode::disk_full || code == ErrorCode::io;
}

}  // namespace

TEST_CASE("Each call of a commit failing in turn leaves the old or the new state whole, and the file usable",
          "[crash]") {
    const Start start;
    const auto fault = GENERATE(fault_vfs::Fault::disk_full, fault_vfs::Fault::input_output);
    const bool stays = GENERATE(false, true);
    CAPTURE(fault, stays);
    int refused = 0;
    for (int at = 1;; ++at) {
        CAPTURE(at);
        write_bytes(start.path, start.bytes);
        auto file = start.open(fault_vfs::name());
        fault_vfs::fail_at(at, fault, stays);
        LogState state;
        bool committed = true;
        try {
            file->commit(plain_commit(state, start.changes));
        } catch (const Error& error) {
            committed = false;
            ++refused;
            CHECK(is_disk_trouble(error.code()));
            state = {};
        }
        const bool reached = fault_vfs::calls() >= at;
        fault_vfs::fail_at(0, fault, false);

        REQUIRE(difference(committed ? start.after : start.before, file->load().portfolio) == "");
        if (!committed) {
            file->commit(plain_commit(state, start.changes));
            REQUIRE(difference(start.after, file->load().portfolio) == "");
        }
        file.reset();
        CHECK(names_in(start.folder.path()) == "a.tandem");
        file = start.open("");
        REQUIRE(difference(start.after, file->load().portfolio) == "");
        REQUIRE(problems(*file) == "");
        if (!reached)
            break;
    }
    CHECK(refused >= 8);
}

TEST_CASE("A power cut at any call of three commits loses no acknowledged one and halves none", "[crash]") {
    const Start start;
    const RecordId id = start.before.all<Activity>().rows().front().common.id;
    std::vector<std::vector<RowChange>> edits{start.changes};
    std::vector<Portfolio> states{start.before, start.after};
    for (const char* title : {"Second", "Third"}) {
        edits.push_back({retitled(states.back(), activity, id, title)});
        states.push_back(states.back());
        states.back().apply(edits.back());
    }
    std::size_t most = 0;
    for (int at = 1;; ++at) {
        CAPTURE(at);
        write_bytes(start.path, start.bytes);
        fault_vfs::start_remembering(start.folder.path());
        std::size_t acknowledged = 0;
        bool reached = false;
        {
            auto file = start.open(fault_vfs::name());
            fault_vfs::fail_at(at, fault_vfs::Fault::input_output, true);
            LogState state;
            try {
                for (const auto& edit : edits) {
                    file->commit(plain_commit(state, edit));
                    ++acknowledged;
                }
            } catch (const Error&) {
                CHECK(acknowledged < edits.size());
            }
            reached = fault_vfs::calls() >= at;
        }
        fault_vfs::fail_at(0, fault_vfs::Fault::input_output, false);
        fault_vfs::forget();
        fault_vfs::stop_remembering();
        most = std::max(most, acknowledged);

        const auto file = start.open("");
        const LoadResult loaded = file->load();
        const auto found = static_cast<std::size_t>(loaded.last_edit);
        CHECK(found >= acknowledged);
        REQUIRE(found <= acknowledged + 1);
        REQUIRE(difference(states[found], loaded.portfolio) == "");
        REQUIRE(problems(*file) == "");
        if (!reached)
            break;
    }
    CHECK(most == edits.size());
}

TEST_CASE("Making or copying a file with each call failing in turn leaves nothing half written", "[crash]") {
    const Start start;
    const bool copying = GENERATE(false, true);
    const bool with_history = GENERATE(false, true);
    CAPTURE(copying, with_history);
    const std::filesystem::path target = start.folder / "b.tandem";
    const bool replace = with_history;
    int refused = 0;
    for (int at = 1;; at += at < 40 ? 1 : 29) {
        CAPTURE(at);
        write_bytes(target, "an older file");
        if (!replace)
            std::filesystem::remove(target);
        auto file = start.open(fault_vfs::name());
        fault_vfs::fail_at(at, fault_vfs::Fault::disk_full, false);
        bool made = true;
        try {
            if (copying)
                file->copy_to(target, with_history, replace);
            else
                SqliteFile::create(target, start.before, counters_of(start.before), clock_now, replace,
                                   {fault_vfs::name()});
        } catch (const Error& error) {
            made = false;
            ++refused;
            CHECK(is_disk_trouble(error.code()));
        }
        const bool reached = fault_vfs::calls() >= at;
        fault_vfs::fail_at(0, fault_vfs::Fault::disk_full, false);
        file.reset();
        if (made) {
            CHECK(difference(start.before,
                             SqliteFile::open(target, OpenMode::read_only, clock_now)->load().portfolio) ==
                  "");
            CHECK(names_in(start.folder.path()) == "a.tandem b.tandem");
        } else {
            CHECK(bytes_of(target) == (replace ? "an older file" : ""));
            CHECK(names_in(start.folder.path()) == (replace ? "a.tandem b.tandem" : "a.tandem"));
        }
        std::filesystem::remove(target);
        if (!reached)
            break;
    }
    CHECK(refused >= 5);
}

TEST_CASE("A reader opens a file whose writer was cut off, and sees the state before", "[crash]") {
    const Start start;
    {
        auto file = start.open(fault_vfs::name());
        // Let the commit write its journal and part of the file, then nothing more.
        fault_vfs::fail_at(1'000'000, fault_vfs::Fault::input_output, true);
        LogState state;
        file->commit(plain_commit(state, start.changes));
        const int all = fault_vfs::calls();
        write_bytes(start.path, start.bytes);
        file.reset();
        file = start.open(fault_vfs::name());
        fault_vfs::fail_at(all - 2, fault_vfs::Fault::input_output, true);
        LogState again;
        CHECK_THROWS_AS(file->commit(plain_commit(again, start.changes)), Error);
        fault_vfs::start_remembering(start.folder.path());  // what is there now stays: the journal with it
        file.reset();
        fault_vfs::fail_at(0, fault_vfs::Fault::input_output, false);
        fault_vfs::forget();
        fault_vfs::stop_remembering();
    }
    REQUIRE(std::filesystem::exists(start.folder / "a.tandem-journal"));
    const auto reader = SqliteFile::open(start.path, OpenMode::read_only, clock_now);
    CHECK(difference(start.before, reader->load().portfolio) == "");
    CHECK_FALSE(reader->writable());
}

}  // namespace tandem
