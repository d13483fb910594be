// Large sample files for the benchmarks, made once per size and kept for the run, on a disk file system.
//
// TANDEM_BENCH_DIR says where (default: the current folder); a tmpfs would flatter every commit.
#pragma once

#include "document/document.h"
#include "document/new_file.h"
#include "edit/large_project.h"

#include <cstdlib>
#include <filesystem>
#include <map>
#include <memory>
#include <string>

namespace tandem::bench {

inline const Clock& bench_clock() {
    static const Clock clock(*Instant::parse("2026-11-21T10:00:00Z"));
    return clock;
}

inline std::filesystem::path folder() {
    const char* wanted = std::getenv("TANDEM_BENCH_DIR");
    const std::filesystem::path path = std::filesystem::path(wanted ? wanted : ".") / "tandem-bench-files";
    std::filesystem::create_directories(path);
    return path;
}

// 250 activities a project, as in the largest file planned for: 200 projects, 50,000 activities.
inline void fill(const std::filesystem::path& path, std::int64_t activities) {
    Beginning(bench_clock()).write(path, true);
    const auto document = Document::open(path, OpenMode::read_write, bench_clock());
    for (std::int64_t made = 0, number = 1; made < activities; made += 250, ++number) {
        EditBuilder builder(document->context());
        LargeProject wanted;
        wanted.number = number;
        wanted.activities = std::min<std::int64_t>(250, activities - made);
        wanted.seed = static_cast<std::uint64_t>(number);
        add_large_project(builder, wanted);
        document->commit(builder.take());
    }
}

inline const std::filesystem::path& file_with(std::int64_t activities) {
    static std::map<std::int64_t, std::filesystem::path> made;
    auto& path = made[activities];
    if (path.empty()) {
        path = folder() / ("large-" + std::to_string(activities) + ".tandem");
        fill(path, activities);
    }
    return path;
}

}  // namespace tandem::bench
