// The other phases as small marks above a board: a press goes there, an activity dropped on one moves there.
// It moves nothing itself: the board does, as one undo step.
#pragma once

#include "model/choices.h"
#include "ui/views/phase/drop_target.h"

#include <QtWidgets/QToolButton>

namespace tandem {

class PhaseTarget : public DropTarget<QToolButton> {
    Q_OBJECT

public:
    PhaseTarget(Workspace& workspace, PhaseKind phase, QWidget* parent);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool takes(RecordId record) const override;
    void take(RecordId record) override;

private:
    PhaseKind phase_;
};

// One for each phase but the given one.
class PhaseTargets : public QWidget {
    Q_OBJECT

public:
    PhaseTargets(Workspace& workspace, PhaseKind but, QWidget* parent);
};

}  // namespace tandem
