#include "ui/views/phase/phase_targets.h"

#include "ui/kit/marks.h"
#include "ui/kit/text.h"
#include "ui/kit/theme.h"
#include "ui/link/workspace.h"
#include "ui/views/parts/drag.h"
#include "ui/views/phase/board_edits.h"

#include <QtCore/QMimeData>
#include <QtGui/QDropEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QHBoxLayout>

namespace tandem {

PhaseTarget::PhaseTarget(Workspace& workspace, PhaseKind phase, QWidget* parent)
    : QToolButton(parent), workspace_(workspace), phase_(phase) {
    const QString code = qt(code_of_choice(phase));
    const QString name = qt(label_of_choice(phase));
    setObjectName(QStringLiteral("target_") + code);
    setAccessibleName(tr_text("Go to %1").arg(name));
    setToolTip(tr_text("Go to %1; an activity dropped here moves there").arg(name));
    setAcceptDrops(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(this, &QToolButton::clicked, this, [this, code] {
        workspace_.go({QStringLiteral("phase/") + code, 0, {}});
    });
    connect(&Theme::instance(), &Theme::changed, this, [this] { updateGeometry(); });
}

QSize PhaseTarget::sizeHint() const {
    return {px(32), px(32)};
}

void PhaseTarget::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens& t = tokens();
    if (hovered_by_drag_ || underMouse()) {
        painter.setPen(QPen(hovered_by_drag_ ? t.accent : t.line, hovered_by_drag_ ? px(2) : 1));
        painter.setBrush(t.surface);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), px(6), px(6));
    }
    const double mark = px(22);
    paint_phase(painter, phase_, QRectF((width() - mark) / 2, (height() - mark) / 2, mark, mark), t);
}

void PhaseTarget::dragEnterEvent(QDragEnterEvent* event) {
    if (!workspace_.can_edit() ||
        workspace_.portfolio().find(Id<Activity>{record_in(*event->mimeData())}) == nullptr)
        return;
    hovered_by_drag_ = true;
    update();
    event->acceptProposedAction();
}

void PhaseTarget::dragLeaveEvent(QDragLeaveEvent*) {
    hovered_by_drag_ = false;
    update();
}

void PhaseTarget::dropEvent(QDropEvent* event) {
    hovered_by_drag_ = false;
    update();
    event->acceptProposedAction();
    move_to_phase(workspace_, record_in(*event->mimeData()), phase_);
}

PhaseTargets::PhaseTargets(Workspace& workspace, PhaseKind but, QWidget* parent) : QWidget(parent) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(px(4));
    for (const PhaseKind phase : {PhaseKind::analyse, PhaseKind::plan, PhaseKind::do_, PhaseKind::review})
        if (phase != but)
            row->addWidget(new PhaseTarget(workspace, phase, this));
}

}  // namespace tandem
