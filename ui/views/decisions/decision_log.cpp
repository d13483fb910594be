#include "ui/views/decisions/decision_log.h"

#include "ui/kit/breakable.h"
#include "ui/kit/icons.h"
#include "ui/kit/painted_area.h"
#include "ui/kit/text.h"
#include "ui/kit/theme.h"

#include <QtGui/QFontMetricsF>
#include <QtGui/QPainter>

#include <algorithm>
#include <cmath>

namespace tandem {

namespace {

constexpr double time_column = 118, narrow = 620;
constexpr double padding = 16, gap = 14, label_column = 74;
constexpr double mark = 16;

double text_height(const QFont& text_font, const QString& text, double width) {
    return std::ceil(
        QFontMetricsF(text_font)
            .boundingRect(QRectF(0, 0, width, 1e6), Qt::TextWordWrap | Qt::AlignLeft, breakable(text))
            .height());
}

void draw(QPainter& painter, const QFont& text_font, const QColor& colour, const QRectF& area,
          const QString& text) {
    painter.setFont(text_font);
    painter.setPen(colour);
    painter.drawText(area, Qt::TextWordWrap | Qt::AlignLeft | Qt::AlignTop, breakable(text));
}

// Measures a card of this width, and paints it when there is a painter: one walk, so the two agree.
class CardWalk {
public:
    CardWalk(const DecisionCard& card, const QRectF& area, bool with_date, QPainter* painter)
        : card_(card),
          painter_(painter),
          left_(area.left() + px(padding)),
          width_(area.width() - 2 * px(padding)),
          top_(area.top()),
          y_(area.top() + px(padding - 2)) {
        if (with_date)
            text(font(TextStyle::small_strong), tokens().text2, card.date);
        title();
        because();
        lines();
        standing(Status::done, card.confirmed_words);
        standing(Status::ask, card.missing_words);
    }
    double height() const { return y_ - top_ + px(padding - 6); }

private:
    void text(const QFont& text_font, const QColor& colour, const QString& words) {
        const double height = text_height(text_font, words, width_);
        if (painter_ != nullptr)
            draw(*painter_, text_font, colour, {left_, y_, width_, height}, words);
        y_ += height + px(2);
    }

    void title() {
        const QFont code_font = font(TextStyle::secondary_strong);
        const double code = QFontMetricsF(code_font).horizontalAdvance(card_.code) + px(10);
        QStringList right;
        if (card_.phase != PhaseKind::none)
            right << qt(label_of_choice(card_.phase));
        if (!card_.level.isEmpty())
            right << card_.level;
        if (card_.illustrative)
            right << tr_text("illustrative");
        const QString side = right.join(QStringLiteral(", "));
        const QFontMetricsF side_metrics(font(TextStyle::secondary));
        const double ring = card_.phase == PhaseKind::none ? 0 : px(mark + 6);
        double side_width = side_metrics.horizontalAdvance(side) + ring + px(10);
        const bool beneath = side_width > width_ * 0.4;  // no room beside the title
        if (beneath)
            side_width = 0;
        const QFont title_font = font(TextStyle::section);
        const double title_width = width_ - code - side_width;
        const double height = text_height(title_font, card_.title, title_width);
        const double line = QFontMetricsF(title_font).height();
        if (painter_ != nullptr) {
            painter_->setFont(code_font);
            painter_->setPen(tokens().text2);
            painter_->drawText(QRectF(left_, y_, code, line), Qt::AlignLeft | Qt::AlignVCenter, card_.code);
            draw(*painter_, title_font, tokens().text, {left_ + code, y_, title_width, height}, card_.title);
        }
        const double side_top = beneath ? y_ + height + px(2) : y_;
        const double side_left = beneath ? left_ : left_ + width_ - side_width + px(10);
        if (painter_ != nullptr && !side.isEmpty()) {
            if (ring > 0)
                paint_phase(*painter_, card_.phase,
                            QRectF(side_left, side_top + (line - px(mark)) / 2, px(mark), px(mark)),
                            tokens());
            painter_->setFont(font(TextStyle::secondary));
            painter_->setPen(tokens().text2);
            painter_->drawText(QRectF(side_left + ring, side_top, width_, line),
                               Qt::AlignLeft | Qt::AlignVCenter, side);
        }
        y_ += height + px(8) + (beneath && !side.isEmpty() ? line : 0);
    }

    void because() {
        const bool asks = card_.because.isEmpty();
        const QFont lead_font = font(TextStyle::small);
        const QFont said_font = font(asks ? TextStyle::secondary : TextStyle::body_strong);
        const QString said =
            asks ? tr_text("Which citizen input was used? None is recorded.") : card_.because;
        const double inner = width_ - px(mark + 10 + 24);
        const double lead = asks ? 0 : QFontMetricsF(lead_font).height() + px(2);
        const double height = lead + text_height(said_font, said, inner) + px(16);
        if (painter_ != nullptr) {
            const QRectF box(left_, y_, width_, height);
            painter_->setPen(asks ? QPen(tokens().control, 1, Qt::DashLine) : QPen(Qt::NoPen));
            painter_->setBrush(asks ? tokens().surface : tokens().accent_tint);
            painter_->drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), px(6), px(6));
            const QRectF sign(left_ + px(10), y_ + px(9), px(mark), px(mark));
            const QColor ink = asks ? tokens().text2 : tokens().on_accent_tint;
            if (asks)
                paint_status(*painter_, Status::ask, sign, ink);
            else
                paint_mechanism(*painter_, Mechanism::voice, sign, ink);
            const double text_left = left_ + px(mark + 18);
            if (!asks) {
                painter_->setFont(lead_font);
                painter_->setPen(ink);
                painter_->drawText(
                    QRectF(text_left, y_ + px(7), inner, lead), Qt::AlignLeft,
                    card_.quoted ? tr_text("Because you said") : tr_text("Citizen input used"));
                painter_->drawText(QRectF(text_left, y_ + px(7), inner, lead), Qt::AlignRight,
                                   card_.because_from);
            }
            draw(*painter_, said_font, ink, {text_left, y_ + px(8) + lead, inner, height}, said);
        }
        y_ += height + px(8);
    }

    void lines() {
        const QFont label_font = font(TextStyle::secondary);
        const QFont line_font = font(TextStyle::secondary);
        const double inner = width_ - px(label_column);
        for (const auto& [label, words] : card_.lines) {
            const double height = text_height(line_font, words, inner);
            if (painter_ != nullptr) {
                draw(*painter_, label_font, tokens().text2, {left_, y_, double(px(label_column)), height},
                     label);
                draw(*painter_, line_font, tokens().text, {left_ + px(label_column), y_, inner, height},
                     words);
            }
            y_ += height + px(5);
        }
    }

    void standing(Status status, const QString& words) {
        if (words.isEmpty())
            return;
        const QFont words_font = font(TextStyle::secondary);
        const double inner = width_ - px(mark + 8);
        const double height = text_height(words_font, words, inner);
        if (painter_ != nullptr) {
            const QColor ink = colour_of(status, tokens());
            paint_status(*painter_, status, {left_, y_ + px(3), double(px(mark)), double(px(mark))}, ink);
            draw(*painter_, words_font, ink, {left_ + px(mark + 8), y_ + px(1), inner, height + px(2)},
                 words);
        }
        y_ += height + px(4);
    }

    const DecisionCard& card_;
    QPainter* painter_;
    double left_, width_, top_, y_;
};

QString words_of(const DecisionCard& card) {
    QStringList words{card.code + QLatin1Char(' ') + card.title, card.date};
    words << (card.because.isEmpty() ? tr_text("no citizen input recorded")
              : card.quoted          ? tr_text("because you said: %1").arg(card.because)
                                     : tr_text("citizen input used: %1").arg(card.because));
    for (const QString& standing : {card.confirmed_words, card.missing_words})
        if (!standing.isEmpty())
            words << standing;
    return words.join(QStringLiteral(", "));
}

}  // namespace

DecisionLog::DecisionLog(QWidget* parent)
    : RecordPicture(QStringLiteral("decision_log"), tr_text("Decisions, newest first"), parent) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Minimum);
}

void DecisionLog::set_cards(std::vector<DecisionCard> cards) {
    cards_ = std::move(cards);
    lay_out_again();
}

QSize DecisionLog::sizeHint() const {
    return {px(560), static_cast<int>(std::ceil(height_))};
}

QSize DecisionLog::minimumSizeHint() const {
    return {px(280), static_cast<int>(std::ceil(height_))};
}

bool DecisionLog::has_time_column() const {
    return width() >= px(narrow);
}

std::vector<PictureBox> DecisionLog::lay_out(const QSizeF& size) {
    const double edge = px(6);
    const double left = has_time_column() ? px(time_column) : edge;
    double y = edge;
    std::vector<PictureBox> boxes;
    for (const DecisionCard& card : cards_) {
        const QRectF start(left, y, size.width() - left - edge, 0);
        const double height = CardWalk(card, start, !has_time_column(), nullptr).height();
        boxes.push_back({QString::number(card.id),
                         card.id,
                         {left, y, start.width(), height},
                         words_of(card),
                         double(px(10))});
        y += height + px(gap);
    }
    if (height_ != y) {
        height_ = y;
        updateGeometry();
    }
    return boxes;
}

void DecisionLog::paint_items(QPainter& painter) {
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens& colours = tokens();
    const double line = px(time_column - 18);
    if (has_time_column() && !boxes().empty()) {
        painter.setPen(QPen(colours.line, px(2)));
        painter.drawLine(QPointF(line, px(6)), QPointF(line, boxes().back().area.bottom()));
    }
    const QRectF shown = painted_area(painter);
    for (std::size_t i = 0; i < boxes().size(); ++i) {
        const QRectF area = boxes()[i].area;
        if (!shown.intersects(area.adjusted(-px(time_column), 0, 0, 0)))
            continue;
        const bool chosen_one = static_cast<int>(i) == current();
        painter.setPen(QPen(chosen_one ? colours.accent : colours.line, chosen_one ? px(2) : 1));
        painter.setBrush(colours.surface);
        painter.drawRoundedRect(area.adjusted(0.5, 0.5, -0.5, -0.5), px(10), px(10));
        CardWalk(cards_[i], area, !has_time_column(), &painter);
        if (!has_time_column())
            continue;
        painter.setPen(QPen(colours.accent, px(3)));
        painter.setBrush(colours.surface);
        painter.drawEllipse(QPointF(line, area.top() + px(24)), px(6), px(6));
        draw(painter, tandem::font(TextStyle::secondary_strong), colours.text,
             {double(px(4)), area.top() + px(14), line - px(16), area.height()}, cards_[i].date);
    }
}

}  // namespace tandem
