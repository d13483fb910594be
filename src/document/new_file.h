// Making a file: what is in it from the beginning precedes its log and cannot be undone.
//
//     Beginning beginning(clock);
//     EditBuilder builder(beginning.context());
//     add_project(builder, ...);
//     beginning.take(builder.take());
//     beginning.write(path, clock, false);
#pragma once

#include "base/clock.h"
#include "edit/builder.h"
#include "storage/sqlite_file.h"

#include <filesystem>

namespace tandem {

class Beginning {
public:
    explicit Beginning(const Clock& clock, std::uint64_t seed = 0);
    Beginning(const Beginning&) = delete;
    Beginning& operator=(const Beginning&) = delete;

    EditContext context();
    // Carries an edit out in memory; a builder made before is then stale.
    void take(const Edit& edit);
    const Portfolio& portfolio() const { return portfolio_; }

    // Error(exists) unless replace; whole or not at all.
    void write(const std::filesystem::path& path, bool replace, const FileOptions& options = {}) const;

private:
    const Clock& clock_;
    IdSource ids_;
    Portfolio portfolio_;
    References references_;
    CodeIndex codes_;
    Counters counters_;
};

// A new file that holds these records, such as those of an import, and an empty log. As Beginning::write.
void write_new_file(const std::filesystem::path& path, const Portfolio& portfolio, const Counters& counters,
                    const Clock& clock, bool replace, const FileOptions& options = {});

}  // namespace tandem
