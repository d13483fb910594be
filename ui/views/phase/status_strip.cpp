#include "ui/views/phase/status_strip.h"

#include "model/activity.h"
#include "model/tasks.h"
#include "ui/kit/flow_layout.h"
#include "ui/kit/labels.h"
#include "ui/kit/text.h"
#include "ui/kit/theme.h"
#include "ui/models/value_text.h"
#include "ui/views/phase/board_edits.h"

#include <QtGui/QPainter>
#include <QtWidgets/QAbstractScrollArea>

#include <algorithm>
#include <utility>

namespace tandem {

namespace {

constexpr int mark_side = 16, around = 14, height_px = 44, target_gap = 8;  // px at 100 %

Status status_for(const EntityDef& def, const std::string& code) {
    return def.key == entity<Activity>().key ? status_of(choice_from_code<ActivityStatus>(code))
                                             : status_of(choice_from_code<Progress>(code));
}

// The board's own colours while it lies over it.
void paint_ground(QPainter& painter, const QRectF& area, const QPen& pen, const QColor& ground) {
    painter.setPen(pen);
    painter.setBrush(ground);
    painter.drawRoundedRect(area, px(8), px(8));
}

}  // namespace

StatusTarget::StatusTarget(Workspace& workspace, RecordId record, std::string code, QWidget* parent)
    : DropTarget(workspace, parent), record_(record), code_(std::move(code)) {
    const EntityDef* def = nullptr;
    if (const void* found = workspace.portfolio().find_any(record_, &def)) {
        words_ = qt(label_of_code(def->find("status")->choices, code_));
        status_ = status_for(*def, code_);
        const Value now = field_value(*def, found, "status");
        const auto* has = std::get_if<std::string>(&now);
        is_now_ = has != nullptr && *has == code_;
    }
    setObjectName(QStringLiteral("status_target_") + qt(code_));
    setAccessibleName(is_now_ ? tr_text("%1, as it is now").arg(words_)
                              : tr_text("Drop here for %1").arg(words_));
    if (is_now_)
        words_ = tr_text("%1 (now)").arg(words_);
}

QSize StatusTarget::sizeHint() const {
    const int words = QFontMetrics(tandem::font(TextStyle::body_strong)).horizontalAdvance(words_);
    return {words + px(mark_side + 8 + 2 * around), px(height_px)};
}

void StatusTarget::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens& t = tokens();
    QPen edge(is_hovered_by_drag() ? t.accent : t.control, is_hovered_by_drag() ? px(2) : 1);
    if (is_now_)
        edge.setColor(t.line);
    else if (!is_hovered_by_drag())
        edge.setStyle(Qt::DashLine);
    paint_ground(painter, QRectF(rect()).adjusted(1, 1, -1, -1), edge,
                 is_hovered_by_drag() ? t.accent_tint
                 : is_now_            ? t.sunken
                                      : t.surface);
    const QColor& ink = is_hovered_by_drag() ? t.on_accent_tint : is_now_ ? t.text2 : t.text;
    const QFont face = tandem::font(TextStyle::body_strong);
    const int words = QFontMetrics(face).horizontalAdvance(words_);
    const double left = (width() - words - px(mark_side + 8)) / 2.0;
    paint_status(painter, status_,
                 QRectF(left, (height() - px(mark_side)) / 2.0, px(mark_side), px(mark_side)), ink);
    painter.setFont(face);
    painter.setPen(ink);
    painter.drawText(QRectF(left + px(mark_side + 8), 0, words + 1, height()), Qt::AlignVCenter, words_);
}

bool StatusTarget::takes(RecordId record) const {
    return record == record_ && !is_now_;
}

void StatusTarget::take(RecordId record) {
    set_status(workspace(), record, code_);
}

StatusStrip::StatusStrip(Workspace& workspace, QWidget* over, QWidget* page)
    : QWidget(page), workspace_(workspace), over_(over) {
    setObjectName(QStringLiteral("status_strip"));
    setAccessibleName(tr_text("Statuses to drop a card on"));
    auto* flow = new FlowLayout(this, target_gap);
    flow->setContentsMargins(px(12), px(12), px(12), px(12));
    hide();
}

void StatusStrip::offer(RecordId record) {
    withdraw();
    const EntityDef* def = nullptr;
    const void* found = workspace_.portfolio().find_any(record, &def);
    const bool is_task = def == &entity<KeyTask>() || def == &entity<CoTask>();
    if (found == nullptr || !workspace_.can_edit() || (!is_task && def != &entity<Activity>()))
        return;
    auto* words =
        new TextLabel(tr_text("Drop here to set the status"), TextStyle::secondary, Ink::text2, this);
    words->setObjectName(QStringLiteral("status_strip_words"));
    words->setMinimumHeight(px(height_px));
    words->setAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    layout()->addWidget(words);
    for (const Choice& choice : def->find("status")->choices)
        layout()->addWidget(new StatusTarget(workspace_, record, std::string(choice.code), this));
    place();
    show();
    raise();
}

void StatusStrip::withdraw() {
    hide();
    while (QLayoutItem* item = layout()->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();  // it may be the one that is dropped on
        delete item;
    }
}

void StatusStrip::place() {
    const QWidget* seen = over_;
    for (QWidget* each = over_->parentWidget(); each != nullptr; each = each->parentWidget())
        if (auto* scroll = qobject_cast<QAbstractScrollArea*>(each)) {
            seen = scroll->viewport();
            break;
        }
    const QRect area(seen->mapTo(parentWidget(), QPoint(0, 0)), seen->size());
    const QMargins margins = layout()->contentsMargins();
    int in_one_line = margins.left() + margins.right();
    for (int i = 0; i < layout()->count(); ++i)
        in_one_line += layout()->itemAt(i)->sizeHint().width() + (i == 0 ? 0 : px(target_gap));
    const int wide = std::min(area.width() - 2 * px(16), in_one_line);
    const int tall = layout()->heightForWidth(wide);
    setGeometry(area.left() + px(16), area.bottom() - tall - px(12), wide, tall);
}

void StatusStrip::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paint_ground(painter, QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), QPen(tokens().control, 1),
                 tokens().raised);
}

}  // namespace tandem
