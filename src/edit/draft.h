// The portfolio as it would be with the changes gathered so far. Nothing in the portfolio changes.
//
// An edit of several records sees its own earlier steps through this: a contribution can name a group that
// the same edit makes. Owns the gathered changes; borrows the portfolio and its indexes, which must outlive
// it and stay as they are.
#pragma once

#include "model/code_index.h"
#include "model/portfolio.h"
#include "model/references.h"

#include <string>
#include <unordered_map>
#include <vector>

namespace tandem {

class Draft {
public:
    Draft(const Portfolio& portfolio, const References& references, const CodeIndex& codes);

    bool exists(const EntityDef& def, RecordId id) const;
    // The record must exist.
    Value value(const EntityDef& def, RecordId id, std::size_t field) const;
    Common common(const EntityDef& def, RecordId id) const;
    std::optional<Row> row(const EntityDef& def, RecordId id) const;

    const EntityDef* kind_of(RecordId id) const;  // nullptr when there is no such record
    std::vector<Use> uses_of(RecordId id) const;
    FoundRecord by_code(RecordId project, std::string_view code) const;
    // All ids of a kind, the drafted ones last. For kinds with few records (cycles, own entries).
    RecordIds all(const EntityDef& def) const;

    void put(const EntityDef& def, Row after);
    void erase(const EntityDef& def, RecordId id);

    const std::vector<RowChange>& changes() const { return changes_; }
    // Leaves the draft empty. Records that ended as they began are left out.
    std::vector<RowChange> take_changes();

private:
    const RowChange* staged(RecordId id) const;
    RowChange& stage(const EntityDef& def, RecordId id);

    const Portfolio* portfolio_;
    const References* references_;
    const CodeIndex* codes_;
    std::vector<RowChange> changes_;
    std::unordered_map<RecordId, std::size_t> position_;  // id -> place in changes_
    References staged_uses_;                              // of the staged `after` rows alone
    CodeIndex staged_codes_;
};

// The cycle and the phase a record belongs to by its scope; 0 when it belongs to none (project records).
RecordId cycle_of(const Draft& draft, const EntityDef& def, const Row& row);
// The project that the scope fields lead to; 0 when they lead nowhere.
RecordId project_by_scope(const Draft& draft, const EntityDef& def, const Row& row);
bool cycle_is_closed(const Draft& draft, RecordId cycle);
// The open cycle of a project, else 0.
RecordId open_cycle(const Draft& draft, RecordId project);

// Which record a row names in one of its reference fields; 0 for none.
RecordId target_of(const EntityDef& def, const Row& row, std::string_view field_key);

}  // namespace tandem
