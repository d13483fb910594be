#include "ui/views/needs/needs_board.h"

#include "ui/kit/number_text.h"
#include "ui/kit/text.h"
#include "ui/kit/theme.h"
#include "ui/views/needs/needs_cards.h"

#include <QtCore/QEvent>
#include <QtGui/QFontMetricsF>
#include <QtGui/QPainter>
#include <QtGui/QPainterPath>

#include <algorithm>
#include <numeric>

namespace tandem {

namespace {

constexpr double narrowest_beside = 620;  // px at 100 %: below it demands stand above needs
constexpr double narrowest_demand = 190, widest_demand = 330;

int gap() {
    return px(12);
}

int lane() {
    return px(64);
}

int heading_height() {
    return px(34);
}

}  // namespace

NeedsBoard::NeedsBoard(QWidget* parent) : QWidget(parent) {
    setObjectName(QStringLiteral("needs_board"));
    setAccessibleName(tr_text("Demands and the needs behind them"));
    connect(&Theme::instance(), &Theme::changed, this, &NeedsBoard::place);
}

void NeedsBoard::set_picture(NeedsPicture picture) {
    const auto focused_in = [](const std::vector<NeedsCard*>& column) {
        return static_cast<std::size_t>(
            std::ranges::find_if(column, [](const NeedsCard* card) { return card->hasFocus(); }) -
            column.begin());
    };
    const bool in_demands = focused_in(demands_) < demands_.size();
    const std::size_t at = focused_in(in_demands ? demands_ : needs_);
    const bool had_focus = in_demands || at < needs_.size();
    for (NeedsCard* card : demands_)
        card->deleteLater();
    for (NeedsCard* card : needs_)
        card->deleteLater();
    demands_.clear();
    needs_.clear();
    picture_ = std::move(picture);
    drag_.reset();
    const auto join = [this](NeedsCard* card, std::vector<NeedsCard*>& column) {
        column.push_back(card);
        const std::size_t number = column.size() - 1 + (&column == &needs_ ? demands_.size() : 0);
        connect(
            card, &NeedsCard::key_pressed, this,
            [this, number](int key, Qt::KeyboardModifiers modifiers) { take_key(number, key, modifiers); });
        connect(card, &NeedsCard::chosen, this, [this, card] {
            // When the page opens nothing is chosen yet: its head stays in view.
            const bool opening = current_ == 0;
            current_ = card->record();
            update();
            if (!opening)
                Q_EMIT current_moved(card->geometry());
            Q_EMIT current_changed(current_);
        });
        card->show();
    };
    for (const DemandCard& demand : picture_.demands) {
        auto* card = new DemandCardView(demand, this);
        join(card, demands_);
        const std::size_t number = demands_.size() - 1;
        connect(card, &NeedsCard::clicked, this, [this, card] { Q_EMIT open_wanted(card->record()); });
        connect(card, &NeedsCard::dragged, this, [this, card](const QPoint& global) {
            drag_from_ = card->geometry();
            drag_to(global);
        });
        connect(card, &NeedsCard::dropped, this,
                [this, number](const QPoint& global) { drop_at(number, global); });
    }
    if (!picture_.not_asked.empty()) {
        auto* card = new AskCardView(picture_.not_asked_words, this);
        join(card, demands_);
        connect(card, &NeedsCard::clicked, this, [this] { Q_EMIT ask_wanted(picture_.not_asked.front()); });
    }
    for (const NeedCard& need : picture_.needs) {
        auto* card = new NeedCardView(need, this);
        join(card, needs_);
        connect(card, &NeedsCard::clicked, this, [this, card] { Q_EMIT open_wanted(card->record()); });
    }
    for (const std::vector<NeedsCard*>* column : {&demands_, &needs_})
        for (std::size_t i = 1; i < column->size(); ++i)
            QWidget::setTabOrder((*column)[i - 1], (*column)[i]);
    if (!demands_.empty() && !needs_.empty())
        QWidget::setTabOrder(demands_.back(), needs_.front());
    place();
    // Where its card is gone the keyboard goes to the one that stands there now, or over to the other column.
    const auto& column = demands_.empty() || (!in_demands && !needs_.empty()) ? needs_ : demands_;
    const bool moves = had_focus && current_card() == nullptr && !column.empty();
    NeedsCard* const next = moves ? column[std::min(at, column.size() - 1)] : nullptr;
    if (next != nullptr)
        current_ = next->record();
    set_current(current_, had_focus);
    if (next != nullptr && current_card() == nullptr)
        next->setFocus(Qt::OtherFocusReason);  // the card that asks is of no record
}

bool NeedsBoard::is_demand(RecordId record) const {
    return std::any_of(picture_.demands.begin(), picture_.demands.end(),
                       [&](const DemandCard& card) { return card.record == record; });
}

QWidget* NeedsBoard::current_card() const {
    for (const auto* column : {&demands_, &needs_})
        for (NeedsCard* card : *column)
            if (card->record() != 0 && card->record() == current_)
                return card;
    return nullptr;
}

QWidget* NeedsBoard::first_card() const {
    return !demands_.empty() ? demands_.front() : needs_.empty() ? nullptr : needs_.front();
}

void NeedsBoard::set_current(RecordId record, bool focus) {
    current_ = record;
    QWidget* card = current_card();
    if (card == nullptr)
        current_ = 0;
    else if (focus)
        card->setFocus(Qt::OtherFocusReason);
    if (card != nullptr)
        Q_EMIT current_moved(card->geometry());
    update();
}

QSize NeedsBoard::sizeHint() const {
    return {px(900), height_};
}

QSize NeedsBoard::minimumSizeHint() const {
    return {px(280), height_};
}

// Needs from top to bottom; each demand beside the first need it leads to, as far as there is room.
void NeedsBoard::place() {
    stacked_ = width() < px(narrowest_beside);
    const int demand_width =
        stacked_ ? width()
                 : std::clamp(static_cast<int>(width() * 0.28), px(narrowest_demand), px(widest_demand));
    needs_left_ = stacked_ ? 0 : demand_width + lane();
    const int need_width = width() - needs_left_;
    const auto stack = [&](const std::vector<NeedsCard*>& cards, int left, int column_width, int top) {
        for (NeedsCard* card : cards) {
            const int height = card->height_for(column_width);
            card->setGeometry(left, top, column_width, height);
            top += height + gap();
        }
        return top;
    };
    int bottom = 0;
    if (stacked_) {
        needs_top_ = stack(demands_, 0, demand_width, heading_height()) + gap();
        bottom = stack(needs_, 0, need_width, needs_top_ + heading_height());
    } else {
        needs_top_ = 0;
        bottom = stack(needs_, needs_left_, need_width, heading_height());
        std::vector<int> beside(demands_.size(), -1);
        for (const NeedsPicture::Line& line : picture_.lines)
            if (beside[line.demand] < 0)
                beside[line.demand] = needs_[line.need]->y();
        int top = heading_height();
        for (std::size_t i = 0; i < demands_.size(); ++i) {
            const int height = demands_[i]->height_for(demand_width);
            top = std::max(top, beside[i]);
            demands_[i]->setGeometry(0, top, demand_width, height);
            top += height + gap();
        }
        bottom = std::max(bottom, top);
    }
    if (height_ != bottom) {
        height_ = bottom;
        setMinimumHeight(bottom);
        updateGeometry();
    }
    update();
}

void NeedsBoard::paint_headings(QPainter& painter) const {
    const QFont strong = tandem::font(TextStyle::section);
    const QFont second = tandem::font(TextStyle::secondary);
    const auto heading = [&](const QPointF& corner, const QString& words, const QString& more) {
        const double base = corner.y() + QFontMetricsF(strong).ascent();
        painter.setFont(strong);
        painter.setPen(tokens().text);
        painter.drawText(QPointF(corner.x(), base), words);
        const double width = QFontMetricsF(strong).horizontalAdvance(words) + px(8);
        painter.setFont(second);
        painter.setPen(tokens().text2);
        painter.drawText(QPointF(corner.x() + width, base), more);
        return corner.x() + width + QFontMetricsF(second).horizontalAdvance(more);
    };
    heading({0, 0}, tr_text("Demands"), number_text(picture_.all_demands));
    const auto ranked = static_cast<std::size_t>(picture_.sums.ranked);
    const double end = heading(QPointF(needs_left_, needs_top_), tr_text("Needs, and how they will be met"),
                               number_text(picture_.all_needs) + (ranked == 0 ? QString()
                                                                  : ranked == picture_.all_needs
                                                                      ? tr_text(", in rank order")
                                                                      : tr_text(", the ranked ones first")));
    const QString remark = tr_text("Behaviour change and co-production come before services");
    const double wide = QFontMetricsF(second).horizontalAdvance(remark);
    if (end + px(24) + wide <= width())
        painter.drawText(QPointF(width() - wide, needs_top_ + QFontMetricsF(strong).ascent()), remark);
}

// Each line leaves its demand and meets its need at a place of its own.
void NeedsBoard::paint_lines(QPainter& painter) const {
    painter.setRenderHint(QPainter::Antialiasing);
    std::vector<int> from_count(demands_.size()), to_count(needs_.size());
    for (const NeedsPicture::Line& line : picture_.lines) {
        ++from_count[line.demand];
        ++to_count[line.need];
    }
    std::vector<int> from_used(demands_.size()), to_used(needs_.size());
    for (const NeedsPicture::Line& line : picture_.lines) {
        const NeedsCard& demand = *demands_[line.demand];
        const NeedsCard& need = *needs_[line.need];
        const QRect a = demand.geometry();
        const QRect b = need.geometry();
        const double step = px(16);
        const double y1 =
            a.center().y() + (from_used[line.demand]++ - (from_count[line.demand] - 1) / 2.0) * step;
        const double y2 = b.top() + px(28) + (to_used[line.need]++) * step;
        const QPointF start(a.right() + 1, y1);
        const QPointF end(b.left(), std::min(y2, static_cast<double>(b.bottom() - px(12))));
        const bool lit = current_ != 0 && (demand.record() == current_ || need.record() == current_);
        const QColor colour = lit ? tokens().accent : tokens().control;
        QPainterPath way(start);
        const double half = (end.x() - start.x()) / 2;
        way.cubicTo(start + QPointF(half, 0), end - QPointF(half, 0), end);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(colour, lit ? px(2.5) : px(1.75)));
        painter.drawPath(way);
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        painter.drawEllipse(start, px(4), px(4));
        painter.drawEllipse(end, px(4), px(4));
    }
    if (drag_) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(tokens().accent, px(2.5), Qt::DashLine));
        painter.drawLine(QPointF(drag_from_.right(), drag_from_.center().y()), QPointF(*drag_));
    }
}

void NeedsBoard::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    paint_headings(painter);
    if (!stacked_)
        paint_lines(painter);
}

void NeedsBoard::paint_all(QPainter& painter, const QRectF& area) {
    painter.save();
    painter.translate(area.topLeft());
    const double scale = std::min(area.width() / std::max(width(), 1), area.height() / std::max(height_, 1));
    painter.scale(scale, scale);
    painter.save();
    paint_headings(painter);
    if (!stacked_)
        paint_lines(painter);
    painter.restore();
    for (const auto* column : {&demands_, &needs_})
        for (NeedsCard* card : *column) {
            painter.save();
            painter.translate(card->pos());
            card->paint_into(painter);
            painter.restore();
        }
    painter.restore();
}

void NeedsBoard::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    place();
}

void NeedsBoard::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        place();
}

void NeedsBoard::take_key(std::size_t card, int key, Qt::KeyboardModifiers modifiers) {
    const bool in_demands = card < demands_.size();
    const std::vector<NeedsCard*>& column = in_demands ? demands_ : needs_;
    const std::vector<NeedsCard*>& other = in_demands ? needs_ : demands_;
    const std::size_t at = in_demands ? card : card - demands_.size();
    NeedsCard* from = column[at];
    if (key == Qt::Key_Delete) {
        if (from->record() != 0)
            Q_EMIT remove_wanted(from->record());
        return;
    }
    if (modifiers.testFlag(Qt::ControlModifier) && !in_demands) {
        if (key == Qt::Key_Up || key == Qt::Key_Down)
            Q_EMIT rank_wanted(from->record(), key == Qt::Key_Up ? -1 : 1);
        return;
    }
    NeedsCard* to = nullptr;
    if (key == Qt::Key_Home || key == Qt::Key_End)
        to = key == Qt::Key_Home ? column.front() : column.back();
    else if (key == Qt::Key_Up && at > 0)
        to = column[at - 1];
    else if (key == Qt::Key_Down && at + 1 < column.size())
        to = column[at + 1];
    else if ((key == Qt::Key_Right) == in_demands && (key == Qt::Key_Right || key == Qt::Key_Left) &&
             !other.empty()) {
        // Along a line where there is one, else to the nearest.
        for (const NeedsPicture::Line& line : picture_.lines)
            if (to == nullptr && (in_demands ? line.demand : line.need) == at)
                to = in_demands ? needs_[line.need] : demands_[line.demand];
        if (to == nullptr)
            to = *std::min_element(other.begin(), other.end(), [&](const NeedsCard* a, const NeedsCard* b) {
                const auto far = [&](const NeedsCard* card_there) {
                    return std::abs(card_there->geometry().center().y() - from->geometry().center().y());
                };
                return far(a) < far(b);
            });
    }
    if (to != nullptr)
        to->setFocus(Qt::OtherFocusReason);
}

NeedsCard* NeedsBoard::card_at(const QPoint& global, bool needs) const {
    const QPoint here = mapFromGlobal(global);
    for (NeedsCard* card : needs ? needs_ : demands_)
        if (card->geometry().contains(here))
            return card;
    return nullptr;
}

void NeedsBoard::drag_to(const QPoint& global) {
    drag_ = mapFromGlobal(global);
    const NeedsCard* over = card_at(global, true);
    for (NeedsCard* card : needs_)
        card->set_marked(card == over);
    update();
}

void NeedsBoard::drop_at(std::size_t card, const QPoint& global) {
    const QPoint here = mapFromGlobal(global);
    drag_.reset();
    for (NeedsCard* need : needs_)
        need->set_marked(false);
    update();
    const RecordId demand = demands_[card]->record();
    if (const NeedsCard* over = card_at(global, true))
        Q_EMIT link_wanted(demand, over->record());
    else if (here.x() >= needs_left_ && here.y() >= needs_top_ && rect().contains(here) &&
             !demands_[card]->geometry().contains(here))
        Q_EMIT need_wanted(demand);
}

}  // namespace tandem
