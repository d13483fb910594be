#include "document/new_file.h"

#include <algorithm>

namespace tandem {

Beginning::Beginning(const Clock& clock, std::uint64_t seed) : clock_(clock), ids_(clock, seed) {}

EditContext Beginning::context() { return {portfolio_, references_, codes_, counters_, ids_, clock_.now()}; }

void Beginning::take(const Edit& edit) {
    portfolio_.apply(edit.changes);
    references_.update(edit.changes);
    codes_.update(edit.changes);
    for (const auto& [key, next] : edit.raised) counters_[key] = next;
}

void Beginning::write(const std::filesystem::path& path, bool replace, const FileOptions& options) const {
    SqliteFile::create(path, portfolio_, counters_, clock_, replace, options);
}

Counters counters_for(const Portfolio& portfolio) {
    Counters counters;
    for (const EntityDef* def : entities()) {
        if (def->prefix.empty()) continue;
        const TableBase& table = portfolio.table(*def);
        for (std::size_t i = 0; i < table.size(); ++i) {
            const Common& common = def->common_of(table.at(i));
            std::int64_t& next = counters[{def->scope == Scope::file ? 0 : common.project, std::string(def->prefix)}];
            next = std::max(next, code_parts(common.code).number + 1);
        }
    }
    return counters;
}

} // namespace tandem
