#include "ui/views/phase/phase_targets.h"

#include "ui/kit/marks.h"
#include "ui/kit/text.h"
#include "ui/kit/theme.h"
#include "ui/views/phase/board_edits.h"

#include <QtGui/QPainter>
#include <QtWidgets/QHBoxLayout>

namespace tandem {

PhaseTarget::PhaseTarget(Workspace& workspace, PhaseKind phase, QWidget* parent)
    : DropTarget(workspace, parent), phase_(phase) {
    const QString code = qt(code_of_choice(phase));
    const QString name = qt(label_of_choice(phase));
    setObjectName(QStringLiteral("target_") + code);
    setAccessibleName(tr_text("Go to %1").arg(name));
    setToolTip(tr_text("Go to %1; an activity dropped here moves there").arg(name));
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(this, &QToolButton::clicked, this, [this, code] {
        this->workspace().go({QStringLiteral("phase/") + code, 0, {}});
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
    if (is_hovered_by_drag() || underMouse()) {
        painter.setPen(QPen(is_hovered_by_drag() ? t.accent : t.line, is_hovered_by_drag() ? px(2) : 1));
        painter.setBrush(t.surface);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), px(6), px(6));
    }
    const double mark = px(22);
    paint_phase(painter, phase_, QRectF((width() - mark) / 2, (height() - mark) / 2, mark, mark), t);
}

bool PhaseTarget::takes(RecordId record) const {
    return workspace().portfolio().find(Id<Activity>{record}) != nullptr;
}

void PhaseTarget::take(RecordId record) {
    move_to_phase(workspace(), record, phase_);
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
