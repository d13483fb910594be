#include "ui/views/people/know_care_view.h"

#include "ui/charts/know_care_words.h"
#include "ui/charts/text_painting.h"
#include "ui/kit/number_text.h"
#include "ui/kit/text.h"
#include "ui/kit/theme.h"

#include <QtGui/QPainter>

#include <algorithm>
#include <cmath>

namespace tandem {

namespace {

// px at 100 %
constexpr int edge = 6;        // room for the focus ring
constexpr int tallest = 1600;  // what is left over then stands in the table

bool is_arrow(int key) {
    return key == Qt::Key_Left || key == Qt::Key_Right || key == Qt::Key_Up || key == Qt::Key_Down;
}

QString place_words(const KnowCareGroup& group) {
    if (!group.placed())
        return tr_text("not placed yet");
    if (group.knows == LowHigh::high)
        return group.cares == LowHigh::high ? tr_text("knows and cares") : tr_text("knows, cares little");
    return group.cares == LowHigh::high ? tr_text("cares, knows little")
                                        : tr_text("knows little and cares little");
}

QString words_of(const KnowCareGroup& group) {
    QString words = tr_text("%1 %2, %3").arg(group.code, group.name, place_words(group));
    if (!group.size_words.isEmpty())
        words += tr_text(", %1 people").arg(group.size_words);
    if (group.illustrative)
        words += tr_text(", illustrative");
    return words;
}

double rest_height() {
    return line_height(TextStyle::small) + px(2);
}

}  // namespace

KnowCareView::KnowCareView(QWidget* parent)
    : RecordPicture(QStringLiteral("know_care_plot"), tr_text("Who knows, who cares"), parent) {
    setAccessibleDescription(tr_text(
        "Shift and an arrow moves the chosen group: left and right for knows, up and down for cares."));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    allow_dragging();
    keep_shape();
}

void KnowCareView::set_groups(std::vector<KnowCareGroup> groups) {
    groups_ = std::move(groups);
    updateGeometry();
    lay_out_again();
}

QSize KnowCareView::sizeHint() const {
    return least_size().expandedTo(QSizeF(px(600), px(420))).toSize();
}

QSizeF KnowCareView::least_size() const {
    const int needed = static_cast<int>(std::ceil(know_care_height(groups_) + rest_height())) + 2 * px(edge);
    return QSizeF(px(320), std::clamp(needed, px(430), px(tallest)));
}

std::vector<PictureBox> KnowCareView::lay_out(const QSizeF& size) {
    const double side = px(edge);
    const QRectF area = QRectF(QPointF(), size).adjusted(side, side, -side, -side);
    KnowCareWords known(groups_);
    layout_ = know_care_layout(groups_, area, known);
    if (layout_.left_over > 0)  // what is said of them has a line of its own
        layout_ = know_care_layout(groups_, area.adjusted(0, 0, 0, -rest_height()), known);
    std::vector<PictureBox> boxes;
    for (const KnowCareMark& mark : layout_.marks) {
        const KnowCareGroup& group = groups_[mark.group];
        const bool round = mark.pill || group.citizen;
        boxes.push_back({QString::number(group.id), group.id, mark.mark, words_of(group),
                         round ? mark.mark.height() / 2 : double(px(5))});
    }
    return boxes;
}

void KnowCareView::paint_items(QPainter& painter) {
    painter.setRenderHint(QPainter::Antialiasing);
    paint_know_care(painter, groups_, layout_, tokens());
    paint_chosen(painter);
    if (layout_.left_over > 0) {
        painter.setFont(tandem::font(TextStyle::small));
        painter.setPen(tokens().text2);
        painter.drawText(QRectF(QPointF(), own_size()).adjusted(0, 0, -px(edge), 0),
                         Qt::AlignRight | Qt::AlignBottom,
                         tr_text("%1 more in the table").arg(number_text(layout_.left_over)));
    }
    const KnowCareGroup* group = chosen_group();
    if (!dragged() || group == nullptr)
        return;
    if (const KnowCareField* field = field_at(*dragged()))
        paint_target(painter, field->area, px(7));
    paint_slip(painter, QSizeF(px(44), px(32)), group->code);
}

bool KnowCareView::wants_key(int key, bool shift) const {
    return shift && is_arrow(key);
}

bool KnowCareView::take_key(int key, bool shift) {
    const KnowCareGroup* group = chosen_group();
    if (!wants_key(key, shift) || group == nullptr)
        return false;
    LowHigh knows = group->knows;
    LowHigh cares = group->cares;
    if (key == Qt::Key_Left || key == Qt::Key_Right)
        knows = key == Qt::Key_Right ? LowHigh::high : LowHigh::low;
    else
        cares = key == Qt::Key_Up ? LowHigh::high : LowHigh::low;
    if (knows != group->knows || cares != group->cares)
        Q_EMIT placed(group->id, knows, cares);
    return true;
}

const KnowCareGroup* KnowCareView::chosen_group() const {
    const RecordId id = chosen_record();
    const auto found = std::find_if(groups_.begin(), groups_.end(),
                                    [&](const KnowCareGroup& group) { return group.id == id; });
    return found == groups_.end() ? nullptr : &*found;
}

const KnowCareField* KnowCareView::field_at(const QPointF& point) const {
    for (const KnowCareField& field : layout_.fields)
        if (field.area.contains(point))
            return &field;
    return nullptr;
}

void KnowCareView::drop(const QPointF& point) {
    const KnowCareGroup* group = chosen_group();
    if (group == nullptr)
        return;
    const KnowCareField* field = field_at(point);
    const bool out = point.y() > layout_.fields.back().area.bottom();
    const LowHigh knows = field == nullptr ? LowHigh::none : field->knows;
    const LowHigh cares = field == nullptr ? LowHigh::none : field->cares;
    if ((field != nullptr || out) && (knows != group->knows || cares != group->cares))
        Q_EMIT placed(group->id, knows, cares);
}

}  // namespace tandem
