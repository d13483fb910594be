#include "document/new_file.h"

namespace tandem {

Beginning::Beginning(const Clock& clock, std::uint64_t seed) : clock_(clock), ids_(clock, seed) {}

EditContext Beginning::context() {
    return {portfolio_, references_, codes_, counters_, ids_, clock_.now()};
}

void Beginning::take(const Edit& edit) {
    portfolio_.apply(edit.changes);
    references_.update(edit.changes);
    codes_.update(edit.changes);
    for (const auto& [key, next] : edit.raised)
        counters_[key] = next;
}

void Beginning::write(const std::filesystem::path& path, bool replace, const FileOptions& options) const {
    write_new_file(path, portfolio_, counters_, clock_, replace, options);
}

void write_new_file(const std::filesystem::path& path, const Portfolio& portfolio, const Counters& counters,
                    const Clock& clock, bool replace, const FileOptions& options) {
    SqliteFile::create(path, portfolio, counters, clock, replace, options);
}

}  // namespace tandem
