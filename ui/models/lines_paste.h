// Pasted lines as new records: one line is one title; lines with tabs, as a spreadsheet gives them, fill the
// columns in sight, or those that a first line names.
//
// Pure text work up to the edit; all records of one paste are one edit, or none when a cell cannot stand.
#pragma once

#include "ui/link/workspace.h"

#include <QtCore/QString>

#include <vector>

namespace tandem {

constexpr int most_pasted_lines = 5000;

struct PastedCell {
    const FieldDef* field = nullptr;
    Value value;
};

struct PastedLines {
    std::vector<std::vector<PastedCell>> records;
    QString problem;  // "Line 3, Start date: June has 30 days."; then there are no records
};

// `fields`: what the columns of the table hold, in their order; nullptr for a worked-out one. A title is the
// first cell where the lines name no columns and the table's first columns take no typing.
PastedLines read_lines(const EntityDef& def, const std::vector<const FieldDef*>& fields, const QString& text);

using GivenFields = std::vector<std::pair<std::string_view, Value>>;
// What is given is set where a line says nothing.
EditOutcome add_lines(Workspace& workspace, const EntityDef& def, const PastedLines& lines,
                      const GivenFields& given);

}  // namespace tandem
