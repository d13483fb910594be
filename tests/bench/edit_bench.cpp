// One field edit - command, check, history, commit - beside a bare transaction of two rows with the same
// pragmas (PERFORMANCE.md goals 7 and 9: at most 1.2 times; equal at 100 and 50,000 activities; at most 64 KB
// written).
#include "bench/large_file.h"
#include "edit/input.h"
#include "model/activity.h"

#include <benchmark/benchmark.h>
#include <sqlite3.h>

#include <fstream>
#include <stdexcept>
#include <string>

namespace {

using tandem::Activity;
using tandem::entity;
using tandem::bench::file_with;
using tandem::bench::folder;

// Bytes this process has handed to write() so far.
double bytes_written() {
    std::ifstream io("/proc/self/io");
    std::string key;
    double value = 0;
    while (io >> key >> value)
        if (key == "wchar:")
            return value;
    return 0;
}

std::filesystem::path copy_of(std::int64_t activities, const char* name) {
    const std::filesystem::path target = folder() / name;
    std::filesystem::copy_file(file_with(activities), target,
                               std::filesystem::copy_options::overwrite_existing);
    return target;
}

void run(sqlite3* db, const char* sql) {
    if (sqlite3_exec(db, sql, nullptr, nullptr, nullptr) != SQLITE_OK)
        throw std::runtime_error(sqlite3_errmsg(db));
}

// Updates one row of the same table of the same file and adds one row to a log of the same width.
void floor_two_rows(benchmark::State& state) {
    const std::filesystem::path path = copy_of(state.range(0), "floor.tandem");
    sqlite3* db = nullptr;
    sqlite3_open(path.string().c_str(), &db);
    run(db, "PRAGMA journal_mode=DELETE; PRAGMA synchronous=EXTRA; PRAGMA secure_delete=ON");
    run(db, "CREATE TABLE floor_log(seq INTEGER PRIMARY KEY, at INTEGER, label TEXT, image TEXT)");
    sqlite3_stmt* update = nullptr;
    sqlite3_stmt* insert = nullptr;
    sqlite3_prepare_v2(db,
                       "UPDATE activity SET title=?1, changed=?2 WHERE id=(SELECT id FROM activity LIMIT 1)",
                       -1, &update, nullptr);
    sqlite3_prepare_v2(db, "INSERT INTO floor_log(at, label, image) VALUES(?1, ?2, ?3)", -1, &insert,
                       nullptr);
    const std::string image(240, 'x');
    std::int64_t n = 0;
    for (auto _ : state) {
        const std::string title = "Title " + std::to_string(++n);
        run(db, "BEGIN IMMEDIATE");
        sqlite3_bind_text(update, 1, title.c_str(), -1, SQLITE_TRANSIENT);
        sqlite3_bind_int64(update, 2, n);
        sqlite3_step(update);
        sqlite3_reset(update);
        sqlite3_bind_int64(insert, 1, n);
        sqlite3_bind_text(insert, 2, "Change title of L1", -1, SQLITE_STATIC);
        sqlite3_bind_text(insert, 3, image.c_str(), -1, SQLITE_STATIC);
        sqlite3_step(insert);
        sqlite3_reset(insert);
        run(db, "COMMIT");
    }
    sqlite3_finalize(update);
    sqlite3_finalize(insert);
    sqlite3_close(db);
}
BENCHMARK(floor_two_rows)->Arg(100)->Arg(50'000)->Unit(benchmark::kMicrosecond)->UseRealTime();

tandem::Edit title_edit(tandem::Document& document, std::int64_t n) {
    const tandem::RecordId id = document.portfolio().all<Activity>().rows().front().common.id;
    tandem::EditBuilder builder(document.context());
    builder.set(entity<Activity>(), id,
                tandem::InputFor(entity<Activity>()).with("title", "Title " + std::to_string(n)).input());
    return builder.take();
}

void edit_one_field(benchmark::State& state) {
    const auto document = tandem::Document::open(copy_of(state.range(0), "edit.tandem"),
                                                 tandem::OpenMode::read_write, tandem::bench::bench_clock());
    document->commit(title_edit(*document, 0));  // indexes made, statements prepared
    const double before = bytes_written();
    std::int64_t n = 0;
    for (auto _ : state)
        document->commit(title_edit(*document, ++n));
    state.counters["bytes/edit"] = (bytes_written() - before) / static_cast<double>(n);
}
BENCHMARK(edit_one_field)->Arg(100)->Arg(50'000)->Unit(benchmark::kMicrosecond)->UseRealTime();

void undo_one_field(benchmark::State& state) {
    const auto document = tandem::Document::open(copy_of(state.range(0), "undo.tandem"),
                                                 tandem::OpenMode::read_write, tandem::bench::bench_clock());
    for (std::int64_t n = 0; n < 3000; ++n)
        document->commit(title_edit(*document, n));
    document->undo(1);
    for (auto _ : state)
        if (document->undo(1).empty())
            state.SkipWithError("nothing left to undo");
}
BENCHMARK(undo_one_field)
    ->Arg(100)
    ->Arg(50'000)
    ->Unit(benchmark::kMicrosecond)
    ->UseRealTime()
    ->Iterations(1000);

// The large sample through the same edits and commits: 50,000 activities with all their links in under 10 s.
void make_large_sample(benchmark::State& state) {
    for (auto _ : state)
        tandem::bench::fill(folder() / "made.tandem", state.range(0));
}
BENCHMARK(make_large_sample)
    ->Arg(1'000)
    ->Arg(10'000)
    ->Arg(50'000)
    ->Unit(benchmark::kMillisecond)
    ->Iterations(1)
    ->UseRealTime();

}  // namespace
