// Pasted lines as new records: one line is one title; lines with tabs, as a spreadsheet gives them, fill the
// columns in sight, or those that a first line names.
//
// What is written into a line that adds is of the same kind: each line of it is one title.
//
// Pure text work up to the edit; all records of one paste are one edit, or none when a cell cannot stand.
#pragma once

#include "ui/link/workspace.h"

#include <QtCore/QString>
#include <QtCore/QStringList>

#include <vector>

namespace tandem {

constexpr int most_pasted_lines = 5000;

struct PastedCell {
    const FieldDef* field = nullptr;
    Value value;  // of a phase its code: which record that is, the cycle says
};

struct PastedLines {
    std::vector<std::vector<PastedCell>> records;
    QString problem;        // "Line 3, Start date: June has 30 days."; then there are no records
    QStringList not_taken;  // the headings that name no field which takes text
};

// `fields`: what the columns of the table hold, in their order; nullptr for a worked-out one. A title is the
// first cell where the lines name no columns and the table's first columns take no typing.
PastedLines read_lines(const EntityDef& def, const std::vector<const FieldDef*>& fields, const QString& text);

using GivenFields = std::vector<std::pair<std::string_view, Value>>;
// What is given is set where a line says nothing.
EditOutcome add_lines(Workspace& workspace, const EntityDef& def, const PastedLines& lines,
                      const GivenFields& given);

// The lines of a text in which something stands, trimmed.
QStringList written_lines(const QString& text);
// A title that cannot be read as what the field holds is the problem, and then there are no records.
PastedLines read_titles(const FieldDef& title, const QString& text);
// All in one edit; where there are several that is told.
EditOutcome add_titles(Workspace& workspace, const EntityDef& def, const PastedLines& titles,
                       const GivenFields& given = {});
EditOutcome add_titles(Workspace& workspace, const EntityDef& def, const QString& text,
                       const GivenFields& given = {});
// "Added 3 needs.", with Undo.
void tell_added(Workspace& workspace, const EntityDef& def, std::size_t count,
                const QStringList& not_taken = {});

}  // namespace tandem
