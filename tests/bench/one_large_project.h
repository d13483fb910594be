// The hardest file for the window: one project that holds all 50,000 activities (230,650 records), made once
// a run. A file of 200 projects shows one of them at a time.
//
// TANDEM_BENCH_PAGES makes it smaller.
#pragma once

#include "bench/large_file.h"

namespace tandem::bench {

inline std::int64_t activities_of_one() {
    const char* wanted = std::getenv("TANDEM_BENCH_PAGES");
    return wanted ? std::atoll(wanted) : 50'000;
}

inline std::filesystem::path write_large_project(std::int64_t activities) {
    const auto path = folder() / ("one-" + std::to_string(activities) + ".tandem");
    Beginning beginning(bench_clock());
    EditBuilder builder(beginning.context());
    LargeProject wanted;
    wanted.activities = activities;
    add_large_project(builder, wanted);
    beginning.take(builder.take());
    beginning.write(path, true);
    return path;
}

inline const std::filesystem::path& one_large_project() {
    static const std::filesystem::path path = write_large_project(activities_of_one());
    return path;
}

}  // namespace tandem::bench
