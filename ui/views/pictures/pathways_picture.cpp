#include "ui/views/pictures/pathways_picture.h"

#include "ui/kit/text.h"
#include "ui/kit/theme.h"

#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>
#include <QtGui/QPainterPath>

#include <algorithm>

namespace tandem {

QString row_name(const PathwayStrip::Row& row) {
    const QString name = QStringLiteral("%1 %2").arg(row.code, row.title);
    return row.shared ? QStringLiteral("%1, %2").arg(name, row.note) : name;
}

PathwaysPicture::PathwaysPicture(QWidget* parent) : ItemPicture(parent) {
    setObjectName(QStringLiteral("pathways_picture_items"));
    setAccessibleName(tr_text("Pathways to outcomes"));
    connect(&Theme::instance(), &Theme::changed, this, &PathwaysPicture::lay_out);
}

void PathwaysPicture::show_strip(PathwayStrip strip) {
    const StripPlace kept = place(current());
    strip_ = std::move(strip);
    places_.clear();
    for (std::size_t r = 0; r < strip_.rows.size(); ++r) {
        const int row = static_cast<int>(r);
        places_.push_back({row, -1, -1});
        for (std::size_t s = 0; s < stage_count; ++s) {
            places_.push_back({row, static_cast<int>(s), -1});
            for (std::size_t e = 0; e < strip_.rows[r].cells[s].entries.size(); ++e)
                places_.push_back({row, static_cast<int>(s), static_cast<int>(e)});
        }
    }
    lay_out();
    items_changed();
    if (const int item = item_of(kept); item >= 0)
        set_current(item);
    else if (const int cell = item_of({kept.row, kept.stage, -1}); cell >= 0)
        set_current(cell);  // the entry went
}

void PathwaysPicture::lay_out() {
    // Names in three lines where all rows stay in view, else in two.
    constexpr double least = 960;  // a long word has room in a cell
    layout_ = pathway_layout(strip_, room().width(), least, {.below = false, .lines = 3});
    if (layout_.size.height() > room().height())
        layout_ = pathway_layout(strip_, room().width(), least);
    updateGeometry();
    update();
}

StripPlace PathwaysPicture::place(int item) const {
    return item >= 0 && item < item_count() ? places_[static_cast<std::size_t>(item)] : StripPlace{};
}

int PathwaysPicture::item_of(StripPlace place) const {
    const auto found = std::find(places_.begin(), places_.end(), place);
    return found == places_.end() ? -1 : static_cast<int>(found - places_.begin());
}

const PathwayStrip::Cell* PathwaysPicture::cell(StripPlace place) const {
    if (place.row < 0 || place.stage < 0)
        return nullptr;
    return &strip_.rows[static_cast<std::size_t>(place.row)].cells[static_cast<std::size_t>(place.stage)];
}

QRectF PathwaysPicture::area(StripPlace place) const {
    const PathwayLayout::RowPlace& row = layout_.rows[static_cast<std::size_t>(place.row)];
    if (place.stage < 0)
        return row.head.adjusted(-px(4), -px(2), 0, px(2));
    const auto stage = static_cast<std::size_t>(place.stage);
    return place.entry < 0 ? row.cells[stage]
                           : row.entries[stage][static_cast<std::size_t>(place.entry)].adjusted(
                                 -px(3), -px(2), px(3), px(2));
}

void PathwaysPicture::paint(QPainter& painter, const QRectF& area) const {
    painter.save();
    painter.translate(area.topLeft());
    painter.scale(area.width() / layout_.size.width(), area.height() / layout_.size.height());
    paint_pathways(painter, strip_, layout_, tokens());
    painter.restore();
}

void PathwaysPicture::paint_items(QPainter& painter) {
    paint(painter, QRectF(QPointF(0, 0), layout_.size));
}

int PathwaysPicture::item_count() const {
    return static_cast<int>(places_.size());
}

QPainterPath PathwaysPicture::item_outline(int item) const {
    QPainterPath path;
    path.addRoundedRect(area(place(item)), px(5), px(5));
    return path;
}

QString PathwaysPicture::item_words(int item) const {
    const StripPlace at = place(item);
    const PathwayStrip::Row& row = strip_.rows[static_cast<std::size_t>(at.row)];
    if (at.stage < 0)
        return tr_text("%1, %2 of %3 stages")
            .arg(row_name(row))
            .arg(row.used)
            .arg(static_cast<int>(stage_count));
    const PathwayStrip::Cell& shown = *cell(at);
    if (at.entry < 0)
        return QStringLiteral("%1, %2").arg(row.code, cell_words(shown, static_cast<std::size_t>(at.stage)));
    const PathwayStrip::Entry& entry = shown.entries[static_cast<std::size_t>(at.entry)];
    QString words = QStringLiteral("%1 %2, %3")
                        .arg(entry.code, entry.name, stage_words(static_cast<std::size_t>(at.stage)));
    return entry.illustrative ? words + tr_text(", illustrative") : words;
}

int PathwaysPicture::item_at(const QPointF& point) const {
    int found = -1;
    for (std::size_t i = 0; i < places_.size(); ++i)
        if (area(places_[i]).contains(point))
            found = static_cast<int>(i);  // an entry comes after its cell
    return found;
}

void PathwaysPicture::press(int item) {
    const StripPlace at = place(item);
    const PathwayStrip::Row& row = strip_.rows[static_cast<std::size_t>(at.row)];
    if (at.stage < 0) {
        Q_EMIT open_wanted(row.outcome != 0 ? row.outcome : row.pathway);
        return;
    }
    const PathwayStrip::Cell& shown = *cell(at);
    if (at.entry >= 0)
        Q_EMIT open_wanted(shown.entries[static_cast<std::size_t>(at.entry)].record);
    else if (shown.gap())
        Q_EMIT step_wanted(at.row, at.stage);
    else
        Q_EMIT open_wanted(shown.uses.front());
}

int PathwaysPicture::item_beside(int item, Qt::Key arrow) const {
    const StripPlace at = place(item);
    const int rows = static_cast<int>(strip_.rows.size());
    const int stages = static_cast<int>(stage_count);
    switch (arrow) {
        case Qt::Key_Left:
            return item_of({at.row, std::max(at.stage - 1, -1), -1});
        case Qt::Key_Right:
            return item_of({at.row, std::min(at.stage + 1, stages - 1), -1});
        case Qt::Key_Down:
            if (const PathwayStrip::Cell* in = cell(at);
                in != nullptr && at.entry + 1 < static_cast<int>(in->entries.size()))
                return item_of({at.row, at.stage, at.entry + 1});
            return item_of({std::min(at.row + 1, rows - 1), at.stage, -1});
        default:
            return at.entry >= 0 ? item_of({at.row, at.stage, at.entry - 1})
                                 : item_of({std::max(at.row - 1, 0), at.stage, -1});
    }
}

bool PathwaysPicture::key_on(int item, QKeyEvent* event) {
    const StripPlace at = place(item);
    if (event->key() != Qt::Key_Delete || at.stage < 0 || cell(at)->gap())
        return false;
    Q_EMIT removal_wanted(at.row, at.stage, at.entry);
    return true;
}

}  // namespace tandem
