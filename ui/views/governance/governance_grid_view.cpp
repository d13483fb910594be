#include "ui/views/governance/governance_grid_view.h"

#include "ui/kit/text.h"
#include "ui/kit/theme.h"

#include <QtGui/QPainter>

#include <algorithm>
#include <cmath>

namespace tandem {

namespace {

constexpr int phases = 4;
constexpr int edge = 6;  // px at 100 %, for the ring of the outer cells

QString phase_words(std::size_t phase) {
    return qt(label_of_choice(static_cast<PhaseKind>(phase + 1)));
}

}  // namespace

GovernanceGridView::GovernanceGridView(QWidget* parent)
    : RecordPicture(QStringLiteral("governance_grid"), tr_text("Principles by phase"), parent) {
    setAccessibleDescription(tr_text("Arrows move; 0 to 3 rate the chosen cell."));
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void GovernanceGridView::set_rows(std::vector<GovernanceRow> rows) {
    rows_ = std::move(rows);
    updateGeometry();
    lay_out_again();
}

std::optional<GovernanceGridView::Cell> GovernanceGridView::chosen_cell() const {
    if (chosen() == nullptr)
        return std::nullopt;
    const auto item = static_cast<std::size_t>(current());
    return Cell{item / phases, static_cast<PhaseKind>(item % phases + 1)};
}

QSize GovernanceGridView::sizeHint() const {
    return {px(720), heightForWidth(px(720))};
}

QSize GovernanceGridView::minimumSizeHint() const {
    return {px(420), px(200)};
}

int GovernanceGridView::heightForWidth(int width) const {
    return static_cast<int>(std::ceil(governance_height(rows_, width - 2 * px(edge)))) + px(8);
}

int GovernanceGridView::item_beside(int item, Qt::Key arrow) const {
    const int column = item % phases;
    const int row = item / phases;
    switch (arrow) {
        case Qt::Key_Left:
            return column > 0 ? item - 1 : item;
        case Qt::Key_Right:
            return column < phases - 1 ? item + 1 : item;
        case Qt::Key_Up:
            return row > 0 ? item - phases : item;
        default:
            return std::min(item + phases, item_count() - phases + column);
    }
}

std::vector<PictureBox> GovernanceGridView::lay_out(const QSizeF& size) {
    layout_ = governance_layout(rows_, QRectF(QPointF(), size).adjusted(px(edge), 0, -px(edge), 0));
    std::vector<PictureBox> boxes;
    for (std::size_t row = 0; row < rows_.size(); ++row)
        for (std::size_t phase = 0; phase < phases; ++phase) {
            const GovernanceCell& cell = rows_[row].cells[phase];
            QString words =
                tr_text("%1 in %2: %3").arg(rows_[row].label, phase_words(phase), rating_words(cell.rating));
            if (!cell.basis.isEmpty())
                words += tr_text(", evidence %1").arg(cell.basis);
            boxes.push_back({QString::number(phase) + QLatin1Char('/') + rows_[row].key, cell.check,
                             layout_.cells[row][phase], words, double(px(6))});
        }
    return boxes;
}

void GovernanceGridView::paint_items(QPainter& painter) {
    painter.setRenderHint(QPainter::Antialiasing);
    paint_governance(painter, rows_, layout_, tokens());
    if (const PictureBox* box = chosen(); box != nullptr && !hasFocus()) {
        painter.setPen(QPen(tokens().accent, px(2)));
        painter.setBrush(Qt::NoBrush);
        const double out = px(2);
        painter.drawRoundedRect(box->area.adjusted(-out, -out, out, out), box->radius + out,
                                box->radius + out);
    }
}

bool GovernanceGridView::wants_key(int key, bool shift) const {
    return !shift && key >= Qt::Key_0 && key <= Qt::Key_3;
}

bool GovernanceGridView::take_key(int key, bool shift) {
    if (!wants_key(key, shift))
        return false;
    Q_EMIT rated(static_cast<Rating>(key - Qt::Key_0 + static_cast<int>(Rating::not_considered)));
    return true;
}

}  // namespace tandem
