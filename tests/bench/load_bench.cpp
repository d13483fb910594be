// All rows of a file into memory, beside the same rows read by the bare SQLite C API (PERFORMANCE.md goal 6:
// at most 2).
#include "bench/large_file.h"
#include "storage/sqlite_file.h"

#include <benchmark/benchmark.h>
#include <sqlite3.h>

#include <string>
#include <vector>

namespace {

using tandem::bench::file_with;

// One column value as the floor keeps it: copied out of SQLite, nothing understood.
struct Cell {
    int type = SQLITE_NULL;
    std::int64_t integer = 0;
    double number = 0;
    std::string text;
};

std::vector<std::string> tables_of(sqlite3* db) {
    std::vector<std::string> names;
    sqlite3_stmt* statement = nullptr;
    sqlite3_prepare_v2(db,
                       "SELECT name FROM sqlite_schema WHERE type='table' AND name NOT IN "
                       "('meta','history','marks','counters')",
                       -1, &statement, nullptr);
    while (sqlite3_step(statement) == SQLITE_ROW)
        names.emplace_back(reinterpret_cast<const char*>(sqlite3_column_text(statement, 0)));
    sqlite3_finalize(statement);
    return names;
}

void read_table(sqlite3* db, const std::string& name, std::vector<Cell>& cells) {
    sqlite3_stmt* statement = nullptr;
    sqlite3_prepare_v2(db, ("SELECT * FROM \"" + name + "\"").c_str(), -1, &statement, nullptr);
    const int columns = sqlite3_column_count(statement);
    while (sqlite3_step(statement) == SQLITE_ROW)
        for (int column = 0; column < columns; ++column) {
            Cell& cell = cells.emplace_back();
            cell.type = sqlite3_column_type(statement, column);
            if (cell.type == SQLITE_INTEGER)
                cell.integer = sqlite3_column_int64(statement, column);
            else if (cell.type == SQLITE_FLOAT)
                cell.number = sqlite3_column_double(statement, column);
            else if (cell.type != SQLITE_NULL)
                cell.text.assign(reinterpret_cast<const char*>(sqlite3_column_text(statement, column)),
                                 static_cast<std::size_t>(sqlite3_column_bytes(statement, column)));
        }
    sqlite3_finalize(statement);
}

void floor_load(benchmark::State& state) {
    const std::string path = file_with(state.range(0)).string();
    for (auto _ : state) {
        sqlite3* db = nullptr;
        sqlite3_open_v2(path.c_str(), &db, SQLITE_OPEN_READONLY, nullptr);
        std::vector<std::vector<Cell>> all;
        for (const std::string& name : tables_of(db))
            read_table(db, name, all.emplace_back());
        benchmark::DoNotOptimize(all);
        sqlite3_close(db);
    }
}
BENCHMARK(floor_load)->Arg(1'000)->Arg(10'000)->Arg(50'000)->Unit(benchmark::kMillisecond);

void load(benchmark::State& state) {
    const auto file = tandem::SqliteFile::open(file_with(state.range(0)), tandem::OpenMode::read_only,
                                               tandem::bench::bench_clock());
    std::size_t records = 0;
    for (auto _ : state) {
        const tandem::LoadResult loaded = file->load();
        records = loaded.portfolio.record_count();
        benchmark::DoNotOptimize(records);
    }
    state.counters["records"] = static_cast<double>(records);
}
BENCHMARK(load)->Arg(1'000)->Arg(10'000)->Arg(50'000)->Unit(benchmark::kMillisecond);

// What opening costs on top: the checks of a file that a stranger may have made.
void open_and_load(benchmark::State& state) {
    for (auto _ : state) {
        const auto document = tandem::Document::open(file_with(state.range(0)), tandem::OpenMode::read_only,
                                                     tandem::bench::bench_clock());
        benchmark::DoNotOptimize(document->portfolio().record_count());
    }
}
BENCHMARK(open_and_load)->Arg(1'000)->Arg(10'000)->Arg(50'000)->Unit(benchmark::kMillisecond);

}  // namespace
