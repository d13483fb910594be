// The other phases as small marks above a board: a press goes there, an activity dropped on one moves there.
// It moves nothing itself: the board does, as one undo step.
#pragma once

#include "model/choices.h"

#include <QtWidgets/QToolButton>

namespace tandem {

class Workspace;

class PhaseTarget : public QToolButton {
    Q_OBJECT

public:
    PhaseTarget(Workspace& workspace, PhaseKind phase, QWidget* parent);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    Workspace& workspace_;
    PhaseKind phase_;
    bool hovered_by_drag_ = false;
};

// One for each phase but the given one.
class PhaseTargets : public QWidget {
    Q_OBJECT

public:
    PhaseTargets(Workspace& workspace, PhaseKind but, QWidget* parent);
};

}  // namespace tandem
