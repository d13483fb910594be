// Putting an activity or a service on a stage of a pathway, and taking it off: the steps of an edit.
//
// A stage of an outcome that has no pathway yet gets one, named after the outcome. Changes nothing itself;
// the caller's EditBuilder is made into one edit, so each is one step of undo.
#pragma once

#include "edit/builder.h"
#include "ui/charts/pathway_strip.h"

#include <string>

namespace tandem {

// record: an activity or a service.
StepResult put_on_stage(EditBuilder& builder, const Portfolio& portfolio, RecordId project,
                        const PathwayStrip::Row& row, std::size_t stage, RecordId record);
// Takes the record off all uses of the cell; a use that is then empty and has no note goes.
StepResult take_off_stage(EditBuilder& builder, const Portfolio& portfolio, const PathwayStrip::Cell& cell,
                          RecordId record);
StepResult clear_stage(EditBuilder& builder, const PathwayStrip::Cell& cell);

}  // namespace tandem
