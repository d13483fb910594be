// What differs between two points of a file's history, record by record, and the edits that take it back.
//
// A point is the state right after an edit of the log (0 = before the first). Pure arithmetic over the log
// (edit/changes.h): nothing is read but the log, and nothing is changed until somebody commits what the
// builders here make. Costs what lies between the two points, not the size of the file.
#pragma once

#include "document/document.h"
#include "edit/builder.h"

#include <string>
#include <vector>

namespace tandem {

enum class Difference { added, changed, removed };

// One record that is not the same at both points. `before` is how it was at the earlier one.
struct RecordDifference {
    RowChange change;
    std::vector<std::size_t> fields = {};  // positions of the fields that differ; changed records only
    bool visibility = false;               // changed records only
    bool source = false;
    bool illustrative = false;

    Difference kind() const {
        return !change.before ? Difference::added : change.after ? Difference::changed : Difference::removed;
    }
    const Common& common() const { return change.after ? change.after->common : change.before->common; }
};

struct Comparison {
    EditNumber from = 0;
    EditNumber to = 0;
    int steps = 0;                          // that lie between; taking back and doing again count too
    std::vector<RecordDifference> records;  // changed, added, removed; each in the order of kinds and ids

    int things() const;  // fields that differ, and records added or removed
};

// The order of the two does not matter.
Comparison compare_points(Document& document, EditNumber one, EditNumber other);

// Adds steps that give the record back its earlier value: of one field, or (npos) of all that differ; a
// record added goes, a removed one comes back. Issues say why that cannot be.
inline constexpr std::size_t whole_record = static_cast<std::size_t>(-1);
StepResult take_back(EditBuilder& builder, const RecordDifference& difference,
                     std::size_t field = whole_record);

// The edit that brings everything back to how it was at the point; empty when nothing has changed since.
Edit going_back_to(Document& document, EditNumber point, std::string label);

}  // namespace tandem
