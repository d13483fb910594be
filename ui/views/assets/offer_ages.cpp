#include "ui/views/assets/offer_ages.h"

#include "ui/kit/elide.h"
#include "ui/kit/text.h"
#include "ui/kit/theme.h"

#include <QtGui/QFontMetricsF>
#include <QtGui/QPainter>

#include <algorithm>

namespace tandem {

namespace {

constexpr double row_height = 52, bar_height = 12;

}  // namespace

OfferAges::OfferAges(QWidget* parent)
    : RecordPicture(QStringLiteral("offer_ages"), tr_text("Unused offers, oldest first"), parent) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void OfferAges::set_offers(std::vector<OfferAge> offers, double mark) {
    mark_ = mark;
    offers_ = std::move(offers);
    updateGeometry();
    lay_out_again();
}

QSize OfferAges::sizeHint() const {
    return {px(240), px(row_height) * static_cast<int>(offers_.size()) + px(8)};
}

std::vector<PictureBox> OfferAges::lay_out(const QSizeF& size) {
    std::vector<PictureBox> boxes;
    double y = px(4);
    for (const OfferAge& offer : offers_) {
        boxes.push_back({QString::number(offer.id),
                         offer.id,
                         {double(px(4)), y, size.width() - px(8), double(px(row_height - 4))},
                         tr_text("%1 %2, waiting %3").arg(offer.code, offer.title, offer.words),
                         double(px(6))});
        y += px(row_height);
    }
    return boxes;
}

void OfferAges::paint_items(QPainter& painter) {
    painter.setRenderHint(QPainter::Antialiasing);
    double longest = std::max(2 * mark_, 1.0);
    for (const OfferAge& offer : offers_)
        longest = std::max(longest, double(offer.days.value_or(0)));
    const QFontMetricsF metrics(tandem::font(TextStyle::secondary_strong));
    double words_width = 0;
    for (const OfferAge& offer : offers_)
        words_width = std::max(words_width, metrics.horizontalAdvance(offer.words) + 2);
    for (std::size_t i = 0; i < boxes().size(); ++i) {
        const OfferAge& offer = offers_[i];
        const QRectF area = boxes()[i].area;
        const bool chosen_one = static_cast<int>(i) == current();
        if (chosen_one) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(tokens().sel);
            painter.drawRoundedRect(area, px(6), px(6));
        }
        const QColor ink = chosen_one ? tokens().on_sel : tokens().text;
        const QRectF inner = area.adjusted(px(8), px(4), -px(8), -px(4));
        const double code =
            QFontMetricsF(tandem::font(TextStyle::small_strong)).horizontalAdvance(offer.code) + px(8);
        painter.setPen(ink);
        painter.setFont(tandem::font(TextStyle::small_strong));
        painter.drawText(QRectF(inner.left(), inner.top(), code, px(20)), Qt::AlignLeft | Qt::AlignVCenter,
                         offer.code);
        painter.setFont(tandem::font(TextStyle::body));
        const QRectF title(inner.left() + code, inner.top(), inner.width() - code, px(20));
        painter.drawText(title, Qt::AlignLeft | Qt::AlignVCenter,
                         elided(offer.title, QFontMetricsF(painter.font()), title.width()));
        const QRectF track(title.left(), inner.bottom() - px(bar_height + 3),
                           title.width() - words_width - px(10), px(bar_height));
        const bool late = offer.days.value_or(0) > mark_;
        painter.setPen(QPen(tokens().control, 1));
        painter.setBrush(tokens().surface);
        painter.drawRect(track);
        if (offer.days) {
            painter.setBrush(late ? tokens().chart_b : tokens().chart_a);
            painter.drawRect(
                QRectF(track.topLeft(), QSizeF(track.width() * *offer.days / longest, track.height())));
        }
        painter.setPen(QPen(tokens().text, px(2), Qt::DotLine));
        const double x = track.left() + track.width() * mark_ / longest;
        painter.drawLine(QPointF(x, track.top() - px(2)), QPointF(x, track.bottom() + px(2)));
        painter.setFont(tandem::font(TextStyle::secondary_strong));
        painter.setPen(ink);
        painter.drawText(QRectF(track.right() + px(10), track.top() - px(4), words_width, px(20)),
                         Qt::AlignLeft | Qt::AlignVCenter, offer.words);
    }
}

}  // namespace tandem
