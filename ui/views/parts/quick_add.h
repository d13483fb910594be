// Writing something down quickly: what it is, one line, Enter (design.md section 7, key N).
//
// A small dialog that stays open for the next line until Esc, so that a list of things is typed, or pasted,
// in one go. What was added is told with an Undo; the last one can be opened beside what is shown.
#pragma once

#include "model/choices.h"
#include "ui/link/workspace.h"
#include "ui/models/lines_paste.h"

#include <QtCore/QString>

#include <string_view>

class QWidget;

namespace tandem {

struct QuickAdd {
    std::string_view entity = "activity";  // chosen when the dialog opens
    PhaseKind phase = PhaseKind::analyse;  // for what belongs to a phase
    Co co = Co::none;
};

// Runs until the person closes it. The record added last; 0 when none was.
RecordId run_quick_add(Workspace& workspace, const QuickAdd& wanted, QWidget* parent);

// Why nothing can be added where something else could be.
QString only_read_words();

// The phase a person most likely works in: the first under way, else the first not complete.
PhaseKind likely_phase(const Workspace& workspace);
// It, among the fields of a new record, where the kind must have a phase, or is a decision, and none is
// given.
void give_likely_phase(const Workspace& workspace, const EntityDef& def, GivenFields& given);

}  // namespace tandem
