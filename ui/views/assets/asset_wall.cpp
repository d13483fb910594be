#include "ui/views/assets/asset_wall.h"

#include "ui/kit/breakable.h"
#include "ui/kit/elide.h"
#include "ui/kit/number_text.h"
#include "ui/kit/painted_area.h"
#include "ui/kit/text.h"
#include "ui/kit/theme.h"
#include "ui/views/parts/picture_export.h"

#include <QtGui/QFontMetricsF>
#include <QtGui/QMouseEvent>
#include <QtGui/QPainter>

#include <algorithm>
#include <array>
#include <cmath>

namespace tandem {

namespace {

constexpr double label_width = 116, narrow = 600, head = 40, gap = 12, column_gap = 16;
constexpr double card_padding = 12, card_icon = 18, least_apart = 12, empty_height = 60, edge = 5;
constexpr int most_in_a_cell = 40;
constexpr std::array holders{AssetHolder::individual, AssetHolder::community, AssetHolder::business,
                             AssetHolder::public_body};
constexpr std::array offers{Offer::doing_now, Offer::willing_to_do};

QString question_of(AssetHolder holder, Offer offer) {
    const bool now = offer == Offer::doing_now;
    switch (holder) {
        case AssetHolder::individual:
            return now ? tr_text("What do people already do here?") : tr_text("Who would lend a hand?");
        case AssetHolder::community:
            return now ? tr_text("What do groups already do together?")
                       : tr_text("What would groups be willing to do?");
        case AssetHolder::business:
            return now ? tr_text("Which businesses already help?") : tr_text("Who else on the high street?");
        case AssetHolder::public_body:
            return now ? tr_text("What do public bodies already share?")
                       : tr_text("What could public bodies lend?");
        case AssetHolder::none:
            break;
    }
    return {};
}

// With its symbol.
double status_width(const AssetCard& card) {
    return QFontMetricsF(tandem::font(TextStyle::secondary)).horizontalAdvance(card.status_words) + px(22);
}

// Status stands beside the second line, well apart from it, or under it where there is no room.
bool status_goes_below(const AssetCard& card, double width) {
    const double meta = QFontMetricsF(tandem::font(TextStyle::small)).horizontalAdvance(card.meta);
    return meta + px(least_apart) + status_width(card) > width;
}

QString offer_words(Offer offer) {
    return offer == Offer::none ? tr_text("not said yet") : qt(label_of_choice(offer)).toLower();
}

}  // namespace

QString holder_words(AssetHolder holder) {
    switch (holder) {
        case AssetHolder::individual:
            return tr_text("Individuals");
        case AssetHolder::community:
            return tr_text("Communities");
        case AssetHolder::business:
            return tr_text("Businesses");
        case AssetHolder::public_body:
            return tr_text("Public bodies");
        case AssetHolder::none:
            break;
    }
    return tr_text("Not sorted yet");
}

Icon icon_of(AssetKind kind) {
    switch (kind) {
        case AssetKind::skill:
            return Icon::skill;
        case AssetKind::time:
            return Icon::clock;
        case AssetKind::place:
            return Icon::place;
        case AssetKind::network:
            return Icon::link;
        case AssetKind::knowledge:
            return Icon::book;
        case AssetKind::money:
            return Icon::pound;
        case AssetKind::equipment:
            return Icon::tool;
        case AssetKind::none:
            break;
    }
    return Icon::asset;
}

AssetWall::AssetWall(QWidget* parent)
    : RecordPicture(QStringLiteral("asset_wall"), tr_text("Wall of assets"), parent) {
    allow_dragging();
    setAccessibleDescription(
        tr_text("Tab changes column; Shift and an arrow moves the chosen asset; U uses it in an activity."));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    add_picture_menu(
        this, [this](QPainter& painter, const QRectF& area) { paint(painter, area); },
        [this] { return own_size(); }, QStringLiteral("asset_wall"));
}

void AssetWall::paint(QPainter& painter, const QRectF& area) {
    painter.save();
    painter.translate(area.topLeft());
    painter.scale(area.width() / own_size().width(), area.height() / own_size().height());
    paint_items(painter);
    painter.restore();
}

void AssetWall::set_cards(std::vector<AssetCard> cards) {
    cards_ = std::move(cards);
    lay_out_again();
}

QSize AssetWall::sizeHint() const {
    return {px(640), static_cast<int>(std::ceil(height_))};
}

QSizeF AssetWall::least_size() const {
    return QSizeF(px(300), height_);
}

bool AssetWall::has_label_column() const {
    return own_size().width() >= px(narrow);
}

double AssetWall::card_height(const AssetCard& card, double width) const {
    const QFontMetricsF title(tandem::font(TextStyle::body_strong));
    const double text = width - px(card_padding * 2 + card_icon + 10);
    const double lines = std::ceil(
        title.boundingRect(QRectF(0, 0, text, 1e5), Qt::TextWordWrap, breakable(card.title)).height());
    return px(card_padding) * 2 + lines + px(4) + px(20) * (status_goes_below(card, text) ? 2 : 1);
}

std::vector<PictureBox> AssetWall::lay_out(const QSizeF& size) {
    cells_.clear();
    rows_.clear();
    std::vector<PictureBox> boxes;
    double y = px(head);
    for (const AssetHolder holder : holders)
        add_row(holder, size.width(), y, boxes);
    const auto any = [&](auto wanted) { return std::ranges::any_of(cards_, wanted); };
    if (any([](const AssetCard& card) {
            return card.holder == AssetHolder::none && card.offer != Offer::none;
        }))
        add_row(AssetHolder::none, size.width(), y, boxes);
    if (any([](const AssetCard& card) { return card.offer == Offer::none; }))
        add_unsaid(size.width(), y, boxes);
    if (height_ != y) {
        height_ = y;
        updateGeometry();
    }
    return boxes;
}

double AssetWall::column_width(double width) const {
    const double label = px(has_label_column() ? label_width : edge);
    return (width - label - px(column_gap) - px(edge)) / 2;
}

double AssetWall::column_left(std::size_t column, double width) const {
    const double label = px(has_label_column() ? label_width : edge);
    return label + static_cast<double>(column) * (column_width(width) + px(column_gap));
}

AssetWall::Row AssetWall::row_at(const QString& name, double width, double& y) const {
    y += px(gap);
    Row row{name, {double(px(edge)), y, double(px(label_width)) - px(10), double(px(44))}, 0};
    if (!has_label_column()) {
        row.label.setWidth(width - 2 * px(edge));
        row.label.setHeight(px(26));
        y = row.label.bottom();
    }
    return row;
}

PictureBox AssetWall::box_of(const AssetCard& card, const QRectF& area) const {
    return {QString::number(card.id), card.id, area,
            tr_text("%1, %2, %3, %4, %5")
                .arg(card.title, card.meta, holder_words(card.holder).toLower(), offer_words(card.offer),
                     card.status_words),
            double(px(8))};
}

void AssetWall::add_unsaid(double width, double& y, std::vector<PictureBox>& boxes) {
    Row row = row_at(tr_text("Not said yet"), width, y);
    std::array<Cell, 2> cells;
    std::array<double, 2> at{y, y};
    for (const AssetCard& card : cards_) {
        if (card.offer != Offer::none)
            continue;
        const std::size_t column = at[0] <= at[1] ? 0 : 1;
        if (++row.count > 2 * most_in_a_cell) {
            ++cells[0].beyond;
            continue;
        }
        const double height = card_height(card, column_width(width));
        boxes.push_back(box_of(card, {column_left(column, width), at[column], column_width(width), height}));
        at[column] += height + px(8);
    }
    const double bottom = std::max({at[0], at[1], y + px(44)}) + (cells[0].beyond > 0 ? px(22) : 0);
    for (std::size_t i = 0; i < cells.size(); ++i) {
        cells[i].area = {column_left(i, width), y, column_width(width), bottom - y};
        cells_.push_back(cells[i]);
    }
    rows_.push_back(row);
    y = bottom + px(4);
}

void AssetWall::add_row(AssetHolder holder, double width, double& y, std::vector<PictureBox>& boxes) {
    const double column = column_width(width);
    Row row = row_at(holder_words(holder), width, y);
    const double cards_top = y;
    double bottom = cards_top + px(44);
    for (std::size_t i = 0; i < offers.size(); ++i) {
        Cell cell{holder, offers[i], {}, 0, 0};
        const double left = column_left(i, width);
        double at = cards_top;
        for (const AssetCard& card : cards_) {
            if (card.holder != holder || card.offer != offers[i])
                continue;
            ++cell.count;
            if (cell.count > most_in_a_cell) {
                ++cell.beyond;
                continue;
            }
            const double height = card_height(card, column);
            boxes.push_back(box_of(card, {left, at, column, height}));
            at += height + px(8);
        }
        if (cell.beyond > 0)
            at += px(22);
        if (cell.count == 0 && holder != AssetHolder::none) {
            boxes.push_back(
                {QStringLiteral("empty/%1/%2").arg(static_cast<int>(holder)).arg(i),
                 0,
                 {left, at, column, double(px(empty_height))},
                 tr_text("%1, %2: none yet. %3")
                     .arg(holder_words(holder), offer_words(offers[i]), question_of(holder, offers[i])),
                 double(px(8))});
            at += px(empty_height) + px(8);
        }
        bottom = std::max(bottom, at);
        row.count += cell.count;
        cell.area = {left, cards_top, column, 0};
        cells_.push_back(cell);
    }
    for (Cell& cell : cells_)
        if (cell.holder == holder)
            cell.area.setBottom(bottom);
    rows_.push_back(row);
    y = bottom + px(4);
}

void AssetWall::paint_heads(QPainter& painter) const {
    const std::array signs{Icon::check, Icon::plus};
    for (std::size_t i = 0; i < offers.size() && i < cells_.size(); ++i) {
        const QRectF column = cells_[i].area;
        const auto count = std::count_if(cards_.begin(), cards_.end(),
                                         [&](const AssetCard& card) { return card.offer == offers[i]; });
        const QRectF line(column.left(), px(4), column.width(), px(28));
        paint_icon(painter, signs[i], QRectF(line.left(), line.center().y() - px(9), px(18), px(18)),
                   tokens().text);
        painter.setFont(tandem::font(TextStyle::section));
        painter.setPen(tokens().text);
        painter.drawText(line.adjusted(px(26), 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
                         qt(label_of_choice(offers[i])));
        painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, number_text(count));
    }
}

void AssetWall::paint_items(QPainter& painter) {
    painter.setRenderHint(QPainter::Antialiasing);
    paint_heads(painter);
    for (const Row& row : rows_) {
        painter.setPen(QPen(tokens().control, 1));
        const double y = row.label.top() - px(gap / 2 + 1);
        painter.drawLine(QPointF(px(5), y), QPointF(own_size().width() - px(5), y));
        painter.setFont(tandem::font(TextStyle::body_strong));
        painter.setPen(tokens().text);
        painter.drawText(row.label, Qt::AlignLeft | Qt::AlignTop, row.name);
        painter.setFont(tandem::font(TextStyle::small));
        painter.setPen(tokens().text2);
        painter.drawText(
            row.label, has_label_column() ? Qt::AlignLeft | Qt::AlignBottom : Qt::AlignRight | Qt::AlignTop,
            row.count == 0 ? tr_text("None yet") : tr_text("%1 in all").arg(number_text(row.count)));
    }
    for (const Cell& cell : cells_)
        if (cell.beyond > 0) {
            painter.setFont(tandem::font(TextStyle::small));
            painter.setPen(tokens().text2);
            painter.drawText(cell.area, Qt::AlignLeft | Qt::AlignBottom,
                             tr_text("and %1 more in the table").arg(number_text(cell.beyond)));
        }
    const QRectF shown = painted_area(painter);
    for (std::size_t i = 0; i < boxes().size(); ++i) {
        const PictureBox& box = boxes()[i];
        if (!shown.intersects(box.area))
            continue;
        if (const AssetCard* card = card_of(box.record)) {
            paint_card(painter, *card, box.area, static_cast<int>(i) == current());
        } else {
            const auto found = std::find_if(cells_.begin(), cells_.end(), [&](const Cell& cell) {
                return cell.area.contains(box.area.center());
            });
            if (found != cells_.end())
                paint_empty(painter, box.area, found->holder, found->offer);
        }
    }
    if (!dragged())
        return;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(tokens().accent, px(2), Qt::DashLine));
    if (const Cell* cell = cell_at(*dragged()))
        painter.drawRoundedRect(cell->area.adjusted(-px(4), -px(4), px(4), 0), px(8), px(8));
    if (const AssetCard* card = card_of(chosen_record())) {
        painter.setOpacity(0.85);
        paint_card(
            painter, *card,
            QRectF(*dragged() - chosen()->area.center() + chosen()->area.topLeft(), chosen()->area.size()),
            true);
    }
}

void AssetWall::paint_card(QPainter& painter, const AssetCard& card, const QRectF& area,
                           bool chosen_one) const {
    const bool sorted = card.holder != AssetHolder::none && card.offer != Offer::none;
    painter.setPen(QPen(chosen_one ? tokens().accent : tokens().line, chosen_one ? px(2) : 1,
                        sorted ? Qt::SolidLine : Qt::DashLine));
    painter.setBrush(tokens().surface);
    painter.drawRoundedRect(area.adjusted(0.5, 0.5, -0.5, -0.5), px(8), px(8));
    const QRectF inner =
        area.adjusted(px(card_padding), px(card_padding), -px(card_padding), -px(card_padding));
    paint_icon(painter, card.icon, QRectF(inner.left(), inner.top() + px(1), px(card_icon), px(card_icon)),
               tokens().text2);
    const QRectF text = inner.adjusted(px(card_icon + 10), 0, 0, 0);
    painter.setFont(tandem::font(TextStyle::body_strong));
    painter.setPen(tokens().text);
    painter.drawText(text, Qt::TextWordWrap | Qt::AlignLeft | Qt::AlignTop, breakable(card.title));
    const QFontMetricsF meta(tandem::font(TextStyle::small));
    const QFont status_font = tandem::font(TextStyle::secondary);
    const double status = status_width(card);
    const bool two_lines = status_goes_below(card, text.width());
    const QRectF last(text.left(), text.bottom() - px(20), text.width(), px(20));
    painter.setFont(tandem::font(TextStyle::small));
    painter.setPen(tokens().text2);
    painter.drawText(two_lines ? last.translated(0, -px(20)) : last, Qt::AlignLeft | Qt::AlignVCenter,
                     elided(card.meta, meta, text.width()));
    const double left = two_lines ? last.left() : last.right() - status;
    const QColor ink = colour_of(card.status, tokens());
    paint_status(painter, card.status, QRectF(left, last.center().y() - px(7), px(14), px(14)), ink);
    painter.setFont(status_font);
    painter.setPen(ink);
    painter.drawText(QRectF(left + px(20), last.top(), last.right() - left - px(20), last.height()),
                     Qt::AlignLeft | Qt::AlignVCenter,
                     elided(card.status_words, QFontMetricsF(status_font), last.right() - left - px(20) + 1));
}

void AssetWall::paint_empty(QPainter& painter, const QRectF& area, AssetHolder holder, Offer offer) const {
    painter.setPen(QPen(tokens().control, 1, Qt::DashLine));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(area.adjusted(0.5, 0.5, -0.5, -0.5), px(8), px(8));
    const QRectF inner = area.adjusted(px(card_padding), px(8), -px(card_padding), -px(8));
    paint_icon(painter, Icon::plus, QRectF(inner.left(), inner.center().y() - px(9), px(18), px(18)),
               tokens().accent);
    const QRectF text = inner.adjusted(px(card_icon + 10), 0, 0, 0);
    painter.setFont(tandem::font(TextStyle::body));
    painter.setPen(tokens().text);
    painter.drawText(text, Qt::TextWordWrap | Qt::AlignLeft | Qt::AlignVCenter, question_of(holder, offer));
}

std::optional<std::pair<AssetHolder, Offer>> AssetWall::chosen_place() const {
    if (chosen() == nullptr)
        return std::nullopt;
    const QPointF centre = chosen()->area.center();
    for (const Cell& cell : cells_)
        if (cell.area.contains(centre))
            return std::pair(cell.holder, cell.offer);
    return std::nullopt;
}

const AssetWall::Cell* AssetWall::cell_at(const QPointF& point) const {
    const auto found = std::find_if(cells_.begin(), cells_.end(), [&](const Cell& cell) {
        return cell.holder != AssetHolder::none && cell.area.contains(point);
    });
    return found == cells_.end() ? nullptr : &*found;
}

const AssetCard* AssetWall::card_of(RecordId id) const {
    const auto found =
        std::find_if(cards_.begin(), cards_.end(), [&](const AssetCard& card) { return card.id == id; });
    return id == 0 || found == cards_.end() ? nullptr : &*found;
}

bool AssetWall::wants_key(int key, bool shift) const {
    const bool arrow =
        key == Qt::Key_Left || key == Qt::Key_Right || key == Qt::Key_Up || key == Qt::Key_Down;
    return (shift && arrow) || (!shift && key == Qt::Key_U);
}

bool AssetWall::take_key(int key, bool shift) {
    const AssetCard* card = card_of(chosen_record());
    if (!wants_key(key, shift) || card == nullptr)
        return false;
    if (key == Qt::Key_U) {
        Q_EMIT use_wanted();
        return true;
    }
    AssetHolder holder = card->holder;
    Offer offer = card->offer;
    if (key == Qt::Key_Left || key == Qt::Key_Right) {
        offer = key == Qt::Key_Left ? Offer::doing_now : Offer::willing_to_do;
    } else {
        const auto at = std::find(holders.begin(), holders.end(), holder);
        if (at == holders.end())
            holder = key == Qt::Key_Up ? holders.back() : holders.front();
        else if (key == Qt::Key_Up && at != holders.begin())
            holder = *(at - 1);
        else if (key == Qt::Key_Down && at + 1 != holders.end())
            holder = *(at + 1);
    }
    if (holder != card->holder || offer != card->offer)
        Q_EMIT moved(card->id, holder, offer);
    return true;
}

bool AssetWall::focusNextPrevChild(bool next) {
    // Tab goes to the other column first, then on.
    if (chosen() != nullptr && hasFocus()) {
        const int beside = item_beside(current(), next ? Qt::Key_Right : Qt::Key_Left);
        if (beside != current()) {
            set_current(beside);
            return true;
        }
    }
    return RecordPicture::focusNextPrevChild(next);
}

void AssetWall::mousePressEvent(QMouseEvent* event) {
    RecordPicture::mousePressEvent(event);
    const int item = item_at(to_own(event->position()));
    if (event->button() == Qt::LeftButton && item >= 0 && boxes()[static_cast<std::size_t>(item)].record == 0)
        press(item);  // an empty place is a button
}

void AssetWall::drop(const QPointF& point) {
    const AssetCard* card = card_of(chosen_record());
    const Cell* cell = cell_at(point);
    if (card != nullptr && cell != nullptr && (cell->holder != card->holder || cell->offer != card->offer))
        Q_EMIT moved(card->id, cell->holder, cell->offer);
}

}  // namespace tandem
