// The second half of an import: which of the rows can stand beside each other and beside what is there
// already.
//
// Internal to exchange. The same rules as edit/checks.h, which judges one record against a draft; here all
// records come at once and may name each other in any order, so each rule is one pass over all rows. What
// does not hold is taken out of its row, or marks the row as dropped, and is listed.
#pragma once

#include "exchange/import_rows.h"
#include "model/portfolio.h"

#include <cstdint>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace tandem {

class ImportChecks {
public:
    // existing: the records of the file that is imported into; empty for a new one. Borrows both.
    ImportChecks(ImportedRows& imported, const Portfolio& existing);

    // Ids that stand twice in the file; must come first.
    void drop_doubles();
    // Gives each row another id, and each reference the one of the row it named.
    void renumber(IdSource& ids);
    // Rows whose id is in the existing file.
    void drop_existing();
    // All the rest: projects, references, loops, what may stand once, phases of their cycle, catalogue keys.
    void check_all();

private:
    struct Place {
        const EntityDef* def = nullptr;
        RecordId project = 0;
    };

    Place find(RecordId id) const;
    const Row* row_of(RecordId id) const;
    bool was_dropped(RecordId id) const;

    bool check_references();  // true when a row was dropped, so that others may have lost what they need
    bool check_row_references(ImportedRow& row);
    bool target_holds(const ImportedRow& row, const FieldDef& field, RecordId target) const;
    void check_loops(const EntityDef& def, std::size_t field);
    void check_unique();
    void check_phases();
    void check_keys();

    void drop(ImportedRow& row, std::string_view key, std::string_view error, std::string text);
    // Empties an optional value; drops the row for a required one.
    void take_out(ImportedRow& row, std::size_t field, std::string_view error, std::string text);

    ImportedRows& imported_;
    const Portfolio& existing_;
    const bool has_existing_;
    std::unordered_map<RecordId, std::uint32_t> position_;
    std::size_t drops_ = 0;
    RecordId known_project_ = 0;  // of the row before: neighbours mostly share it
};

}  // namespace tandem
